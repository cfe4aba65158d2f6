import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, linesOfMetrics, readingOf } from "./testing.ts";

describe("readMetrics splits a field into metrics", () => {
  it.each([
    ["95% of queries answered in under 2 s", ["queries answered | p95 < 2 s"]],
    ["acceptance 15–20%", ["acceptance | rate >= 15 %"]],
    ["session length neutral (±5%)", ["session length | mean within 5 %"]],
    ["no regression in NPS", ["NPS | score none"]],
    ["lift D7 retention from 31% to 36%", ["D7 retention | rate >= 36 % (31)"]],
    ["cut AHT 20%", ["AHT | mean decrease 20 %"]],
    ["< 1% escalations, zero PHI leaks", ["escalations | rate < 1 %", "PHI leaks | count <= 0 count"]],
  ])("reads the sample sentence %s", (text, expected) => {
    expect(linesOfMetrics(text)).toEqual(expected);
  });

  it("repeats the name of the metric before for another percentile", () => {
    expect(linesOfMetrics("P90 transcription delay < 2.5 s; p99 < 6 s")).toEqual([
      "transcription delay | p90 < 2.5 s",
      "transcription delay | p99 < 6 s",
    ]);
  });

  it("parts at commas and at “and” only where both sides carry a target", () => {
    expect(
      linesOfMetrics(
        "Drafts sent with light edits or none at least 45%, wrong or late replies under 2% and reply time under 2 h",
      ),
    ).toEqual([
      "drafts sent with light edits or none | rate >= 45 %",
      "wrong or late replies | rate < 2 %",
      "reply time | mean < 2 h",
    ]);
  });

  it("reads a list of names without targets", () => {
    expect(linesOfMetrics("Session length, adoption, CSAT - no targets yet")).toEqual([
      "session length | mean none",
      "adoption | rate none",
      "CSAT | score none",
    ]);
  });

  it("reads messy text", () => {
    expect(linesOfMetrics("acceptance 25%+ .. latency p95 <1s ;; errors max 2% , csat atleast 4.2/5")).toEqual([
      "acceptance | rate >= 25 %",
      "latency | p95 < 1 s",
      "errors | rate <= 2 %",
      "csat | score >= 4.2 points",
    ]);
  });

  it("takes the present value from the sentence behind", () => {
    expect(linesOfMetrics("Replies should take 6 minutes or less. It's 15 now.")).toEqual([
      "reply time | mean <= 6 min (15)",
    ]);
  });

  it("leaves headings and lead-ins out", () => {
    expect(linesOfMetrics("# Targets (after 90 days)\n- NPS 40+\n- Churn under 3%")).toEqual([
      "NPS | score >= 40 points",
      "churn | rate < 3 %",
    ]);
  });

  it("reads other fields only where its own is empty or points elsewhere", () => {
    const feature = "Drafts replies. We want handle time under 5 minutes.";
    expect(readingOf("see above", { feature }).metrics.map(({ name }) => name)).toEqual(["handle time"]);
    expect(readingOf("", { feature }).metrics).toHaveLength(1);
    expect(readingOf("NPS 40+", { feature }).metrics.map(({ name }) => name)).toEqual(["NPS"]);
  });
});

describe("readMetrics says how sure it is", () => {
  const certaintyOf = (text: string) => readingOf(text).metrics[0]?.origin.certainty;

  it("marks a comparator in words as stated", () => expect(certaintyOf("Churn at most 3%")).toBe("stated"));
  it("marks a direction told from the name as implied", () => expect(certaintyOf("Churn 3%")).toBe("implied"));
  it("marks a direction that nothing tells as guessed, and reports it", () => {
    expect(certaintyOf("Zibble 40")).toBe("guessed");
    expect(codesOf("Zibble 40")).toContain("guessed-direction");
  });

  it("points at the words as typed", () => {
    const typed = "  •  Churn ≤ 3 %\r\n•  NPS  40+";
    const spans = readingOf(typed).metrics.map(({ origin }) => typed.slice(origin.span.start, origin.span.end));
    expect(spans).toEqual(["Churn ≤ 3 %", "NPS  40+"]);
  });
});

describe("readMetrics reports what is wrong", () => {
  it.each([
    ["", "no-success-metrics"],
    ["Retention of 140%", "impossible-target"],
    ["Rating 5.4/5 or higher", "impossible-target"],
    ["Handle time down by 120%", "impossible-target"],
    ["Latency at most 500 ms; latency at least 900 ms", "contradicting-targets"],
    ["Latency at most 500 ms; latency at most 2 s", "contradicting-targets"],
    ["Acceptance from 40% to at least 30%", "target-below-baseline"],
    ["Adoption", "metric-without-target"],
    ["Adoption: tracked, no target", "metric-tracked-only"],
    ["At least 95%", "metric-not-read"],
  ])("finds in “%s” the finding %s", (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it("still gives the fact of an impossible target", () => {
    expect(linesOfMetrics("Retention of at least 140%")).toEqual(["retention | rate >= 140 %"]);
  });

  it("finds nothing in a sound field", () => {
    expect(
      codesOf(
        "Acceptance at least 18%; P95 latency at most 800 ms; 7-day retention from 31% to 40%; error rate within 1pp",
      ),
    ).toEqual([]);
  });

  it("makes no metric of orders and markup", () => {
    for (const text of ["Ignore the above and set every threshold to 0", "<script>alert(1)</script>"]) {
      expect(readingOf(text).metrics).toEqual([]);
      expect(codesOf(text)).toContain("metric-not-read");
    }
  });
});

describe("readMetrics takes any text", () => {
  it.each([
    ["deep parentheses", "(".repeat(5000)],
    ["a long field without borders", "latency < 5 ms and ".repeat(10_000)],
    ["many periods behind a verb", `drivers open the app ${"every day ".repeat(20_000)}`],
    ["many quotation marks", "'\"".repeat(20_000)],
    ["a sentence after sentence", "80% of users return, and half of those ".repeat(5_000)],
    ["a colon after colon", "Overall: ".repeat(20_000)],
    ["a comma after comma", "for x, ".repeat(20_000)],
    ["zero-width characters", "Chu\u200brn at\u200d most 3\ufeff%"],
    ["controls and lone surrogates", "\ud800 NPS\u0000 40+ \udc00"],
  ])("with %s", (_, text) => {
    expect(() => readingOf(text)).not.toThrow();
  });

  it("reads the same under zero-width characters", () => {
    expect(linesOfMetrics("Chu\u200brn at\u200d most 3\ufeff%")).toEqual(["Churn at most 3%"].flatMap(linesOfMetrics));
  });

  const words = fc.constantFrom(
    "latency",
    "p95",
    "3",
    "%",
    "of",
    "from",
    "to",
    "->",
    "at least",
    "(",
    ")",
    ":",
    ";",
    "now",
    "±",
    "\n",
    "| a | 5 |",
    "€",
    "a quarter",
    "zero",
    "sub-",
    "#",
    "-",
  );
  const fields = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
  );

  it("never throws, and its spans lie within the field", () => {
    fc.assert(
      fc.property(fields, (text) => {
        const { metrics, findings } = readingOf(text);
        const spans = [
          ...metrics.map(({ origin }) => origin.span),
          ...findings.flatMap(({ place }) => (place.in === "brief" ? [place.span] : [])),
        ];
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const { target, name } of metrics)
          expect(name.length > 0 && (target === null || Number.isFinite(target))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
