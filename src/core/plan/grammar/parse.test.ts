import { describe, expect, test } from "vitest";
import { parseGate, parseStrangersGate } from "./parse.ts";
import { printGates } from "./print.ts";

/** The canonical text of what was read, or where and why nothing was. */
function canonical(text: string): string {
  const parsed = parseGate(text);
  return parsed.ok ? printGates(parsed.expressions, parsed.join) : `at ${parsed.at}: ${parsed.expected}`;
}

describe("canonical texts", () => {
  test.each([
    "acceptance rate < 12% for 5 days in a row",
    "P95 latency > 1,500 ms for 2 hours",
    "at most 5 tickets per 1K people over 14 days",
    "within ±8 % of control",
    "0 confirmed incidents in 3,000 displays",
    "any confirmed leaks",
    "acceptance rate at least 15.3% over 7 days, n ≥ 1,200 displays, on mobile",
    "acceptance rate < 14.4% over 7 days, 5 days in a row",
    "at most 20 unsupported drafts in 1,500 audited drafts over the phase",
    "time to notes within ±4 % of control over 14 days, n ≥ 3,000 meetings",
    "error rate at most +0.5 pp against control",
    "retention at least -5% against baseline over 28 days",
    "> 2.5% of audited items over the phase",
    "cost at most $0.04 per query",
    "cost within ±$0.5 of control",
    "clinician rating at least 4.2 of 5",
    "NPS at least 40 points",
    "AUC at least 0.81",
    "median time to fill at most 21 days",
    "savings at least 2,000,000 INR per month",
    "score between 0.7 and 0.8",
    "load outside 20 to 80%",
    "drafts sent with light edits or none at least 45%",
    "difference between segments at most 2 pp",
    "crash rate > 0.5% for 3 hours in a row",
  ])("%s", (text) => {
    expect(canonical(text)).toBe(text);
  });

  test("a name that would be misread stands in quotes", () => {
    expect(canonical('"P95 story" at least 5%')).toBe('"P95 story" at least 5%');
    expect(canonical('0 "tickets per 1K ""people"""')).toBe('0 "tickets per 1K ""people"""');
  });
});

describe("as people and language models write them", () => {
  test.each([
    ["acceptance rate ≥18%", "acceptance rate at least 18%"],
    ["acceptance rate >= 18 %", "acceptance rate at least 18%"],
    ["acceptance rate: no less than 18 percent", "acceptance rate at least 18%"],
    ["no more than 5 tickets", "at most 5 tickets"],
    ["P95 latency under 2 s", "P95 latency < 2 s"],
    ["<12%", "< 12%"],
    ["acceptance<12%", "acceptance < 12%"],
    ["acceptance rate ≥18% (n≥1,200) over 7 days", "acceptance rate at least 18% over 7 days, n ≥ 1,200 units"],
    ["NPS ≥40 (n≥50)", "NPS at least 40, n ≥ 50 units"],
    ["NPS for drafts (in-app survey, n≥50) ≥40", "NPS for drafts at least 40, n ≥ 50 units"],
    ["within ±5% of baseline", "within ±5 % of baseline"],
    ["session length neutral (±5%)", "session length within ±5 % of baseline"],
    ["refund rate: flat (+/- 0.5pp)", "refund rate within ±0.5 pp of baseline"],
    ["listening time flat, give or take 2%", "listening time within ±2 % of baseline"],
    ["zero PII leaks", "0 PII leaks"],
    ["leaks between agencies: zero", "0 leaks between agencies"],
    ["zero P0 incidents (wrong names, leaks) in 50 sessions", "0 P0 incidents in 50 sessions"],
    ["one confirmed case", "any confirmed case"],
    ["acceptance <12% for 5+ consecutive days", "acceptance < 12% for 5 days in a row"],
    ["acceptance < 12% for 3 days in a row", "acceptance < 12% for 3 days in a row"],
    ["acceptance < 12% for 3 days", "acceptance < 12% for 3 days in a row"],
    ["NPS <30 for 2+ weeks", "NPS < 30 for 2 weeks in a row"],
    ["uptake ≥21.5% (sustained over 10+ days)", "uptake at least 21.5% over 10 days"],
    ["error rate > 2% for 24h", "error rate > 2% for 24 hours"],
    ["error rate > 2% over the last 48 hours", "error rate > 2% for 48 hours"],
    ["tickets at most 4 in any 7-day window", "tickets at most 4 over 7 days"],
    ["P95 latency ≤800ms", "P95 latency at most 800 ms"],
    ["latency P95: 800 ms or less", "P95 latency at most 800 ms"],
    ["time to first word, p50, no more than 800 ms", "P50 time to first word at most 800 ms"],
    ["95th percentile of latency below 3s sustained", "P95 latency < 3 s"],
    ["under 2 s P95 latency", "P95 latency < 2 s"],
    ["retention ≥ 40 %", "retention at least 40%"],
    ["error rate > 2 % of requests in 1 hour", "error rate > 2% of requests for 1 hour"],
    ["Mobile acceptance <14%", "Mobile acceptance < 14%"],
    ["pick-up rate ≥13% in weakest region", "pick-up rate at least 13%, on weakest region"],
    ["10% or more", "at least 10%"],
    ["conversations finished: 70%+", "conversations finished at least 70%"],
    ["docs sent to exceptions max 12%", "docs sent to exceptions at most 12%"],
    ["cost ≤ $0.04 per query", "cost at most $0.04 per query"],
    ["compute spend max $18k a month", "compute spend at most $18,000 per month"],
    ["average cost per hour: at most EUR 9", "mean cost per hour at most €9"],
    ["rating 4+ out of 5", "rating at least 4 of 5"],
    ["rating ≥4/5", "rating at least 4 of 5"],
    ["call volume ≤9 calls/1K riders over 28 days", "call volume at most 9 calls per 1K riders over 28 days"],
    ["crashes no more than 2 in 1000 sessions", "crashes at most 2 per 1K sessions"],
    ["uptake dips to 11-12.5%", "uptake between 11 and 12.5%"],
    ["fields right at least 60-70%", "fields right at least 60%"],
    ["errors at most 8-10%", "errors at most 10%"],
    ["error rate more than 0.5 pp above control", "error rate > +0.5 pp against control"],
    ["retention no more than 5% below baseline", "retention at least -5% against baseline"],
    ["no difference >4pp between app and web", "difference between app and web at most 4 pp"],
    ["average conversation length over 4 minutes", "mean conversation length > 4 min"],
    ["first response within 2 hours", "first response at most 2 h"],
    ["tickets resolved within 24 hours at least 90%", "tickets resolved within 24 hours at least 90%"],
    ["listening time increases >8%", "listening time > +8% against baseline"],
    ["repeat orders drop by more than 4% vs control", "repeat orders < -4% against control"],
    ["uptake ≥13% (within 2pp of the target)", "uptake at least 13%"],
    ["clips using it: over 12% of uploads", "clips using it > 12% of uploads"],
    ["pause if acceptance < 12%", "acceptance < 12%"],
    ["if acceptance < 12%", "acceptance < 12%"],
  ])("%s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe("several rules in one text", () => {
  test('an action after an arrow or before "if" is kept apart', () => {
    expect(parseGate("A < 5% or B > 2 s → pause expansion")).toMatchObject({ join: "or", action: "pause expansion" });
    expect(parseGate("Pause expansion if A < 5%")).toMatchObject({ join: null, action: "Pause expansion" });
    expect(parseGate("A < 5%")).toMatchObject({ join: null, action: null });
  });

  test("the last rule's time is everyone's, unless a semicolon parts them", () => {
    expect(canonical("uptake <11% or return visits <26% for 4+ consecutive days")).toBe(
      "uptake < 11% for 4 days in a row; or return visits < 26% for 4 days in a row",
    );
    expect(canonical("acceptance < 12%; or retention < 30% for 2 hours")).toBe(
      "acceptance < 12%; or retention < 30% for 2 hours",
    );
  });

  test.each([
    ["A < 1% and B < 2%", "A < 1%; and B < 2%"],
    ["tablet uptake <9% while laptop >13%", "tablet uptake < 9%; and laptop > 13%"],
    ["P90 creeps above 700ms but below 950ms", "P90 > 700 ms; and < 950 ms"],
    [
      "acceptance <10% for 3 days; volume >8/1K users; any leak",
      "acceptance < 10% for 3 days in a row; volume > 8 per 1K users; any leak",
    ],
    [
      "zero leaks, wrong names, or slurs and P95 latency ≤ 2 s",
      "0 leaks, wrong names, or slurs; and P95 latency at most 2 s",
    ],
  ])("%s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test("and with or in one list is refused at the second of them", () => {
    expect(parseGate("A < 1% and B < 2% or C < 3%")).toMatchObject({ ok: false, at: 18 });
  });
});

describe("what can't be read", () => {
  test.each([
    ["", 0],
    ["Legal has signed off", 20],
    ["acceptance rate < 12% bananas everywhere", 22],
    ["$0.04 per query", 15],
    ["acceptance rate over 7 days, for 5 consecutive hours at least 5% )", 65],
    ["GDPR incident; acceptance < 15%", 13],
    // A time at which something is read, and no event.
    ["any 7-day value", 15],
  ])("%j is answered with the place %i", (text, at) => {
    expect(parseGate(text)).toEqual({ ok: false, at, expected: expect.any(String) });
  });

  test("remarks in parentheses are kept, outside the rule", () => {
    expect(parseGate("P95 latency ≤ 2 s (allows for cold starts)")).toMatchObject({
      ok: true,
      remarks: ["allows for cold starts"],
    });
  });
});

describe("a stranger's text", () => {
  const lenient = (text: string) => {
    const parsed = parseStrangersGate(text);
    return parsed.ok ? [printGates(parsed.expressions, null), ...parsed.remarks] : [`at ${parsed.at}`];
  };

  test.each([
    ["4 editors rate ≥75% as 4/5 or better", ["4 editors rate at least 75%", "as 4/5 or better"]],
    ["P90 load time ≤700ms in 100% of trial sessions", ["P90 load time at most 700 ms", "in 100% of trial sessions"]],
    [
      ">9/1K riders in Phase 2, >6/1K in Phase 3+ naming the feature in any 7-day window",
      ["> 9 per 1K riders; > 6 per 1K units over 7 days", "naming the feature"],
    ],
    ["A < 1% and B < 2% or C < 3%", ["A < 1%; B < 2%; C < 3%"]],
  ])("%s", (text, expected) => {
    expect(lenient(text)).toEqual(expected);
  });

  test("may say in which phases a rule holds", () => {
    const phases = (text: string) => {
      const parsed = parseStrangersGate(text);
      return parsed.ok ? parsed.phases : null;
    };
    expect(phases("uptake <11% (Phase 2) or <14% (Phase 3+) for 4+ consecutive days")).toEqual([
      { from: 2, to: 2 },
      { from: 3, to: null },
    ]);
    expect(phases("uptake 14-15% in phases 3 to 5")).toEqual([{ from: 3, to: 5 }]);
    expect(phases("uptake < 3% over the phase")).toEqual([null]);
  });

  test("still needs a comparison", () => {
    expect(parseStrangersGate("Legal has signed off").ok).toBe(false);
  });
});
