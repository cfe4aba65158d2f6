import { describe, expect, it } from "vitest";
import { codesOf, linesOfMetrics, readingOf } from "./testing.ts";

/** Ways in which people say the same thing, by what they have in common. */
const WAYS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a share of a round number": {
    "At least 970 of every 1,000 labels right": ["labels right | rate >= 970 per-1k"],
    "Calls settled alone: 40 in every hundred, against 31 now": ["calls settled alone | rate >= 40 % (31)"],
    "Two quotes in five sent as drafted": ["quotes sent as drafted | rate >= 40 %"],
    "No more than 5 charts in a thousand with a wrong code": ["charts with a wrong code | rate <= 5 per-1k"],
    "Scans read first time: 60+ of every 100": ["scans read first time | rate >= 60 %"],
    "At most one wrong turn per 500 trips": ["wrong turn | rate <= 2 per-1k"],
    "Calls answered in five minutes: 80%": ["calls answered in five minutes | rate >= 80 %"],
  },
  "a comparison with not": {
    "opt out rate shouldnt exceed 0.8%": ["opt out rate | rate <= 0.8 %"],
    "Refund rate mustn't rise above 2%": ["refund rate | rate <= 2 %"],
    "Stars don't drop below 4.3": ["stars | score >= 4.3 points"],
    "Cost per memo can't go over $1.10": ["cost per memo | mean <= 1.1 USD"],
  },
  "a change that belongs to the name": {
    "Sensitivity for growth restriction: no worse than today (91%)": [
      "sensitivity for growth restriction | rate >= 91 % (91)",
    ],
    "Time to hand over: 20 min": ["time to hand over | mean <= 20 min"],
    "Seats kept after a year >= 75%": ["seats kept after a year | rate >= 75 %"],
    "Speed drop warnings correct in 85% of cases": ["speed drop warnings correct | rate >= 85 %"],
  },
  "a change against the present value": {
    "Handling time: 30% less than today's 6.4 minutes": ["handling time | mean decrease 30 %"],
    "Search time 20% faster than today's 3 s": ["search time | mean decrease 20 %"],
    "Letters per clerk 10% more than the 40 we have now": ["letters per clerk | mean increase 10 %"],
  },
  "none at all, as a sentence": {
    "No answer ever shows another tenant's rent": ["answers that show another tenant's rent | count <= 0 count"],
    "It works if retention is 50% or better, and if no accident is traced to a route": [
      "retention | rate >= 50 %",
      "accidents traced to a route | count <= 0 count",
    ],
  },
  "words that look like a window, a mean or a share": {
    "Calls in queue on a bad day: 25% fewer": ["calls in queue on a bad day | count decrease 25 %"],
    "Share of fields that clerks correct: at most 6% (lower would mean that nobody looks)": [
      "share of fields that clerks correct | rate <= 6 %",
    ],
    "Selection ratio at least 0.85": ["selection ratio | score >= 0.85 ratio"],
    "Findings under ISO 27001 closed in time: at least 95%": ["findings under ISO 27001 closed in time | rate >= 95 %"],
  },
  "the present value first, behind a colon": {
    "Calls settled by the menu: 18% with the old one, target 45%": ["calls settled by the menu | rate >= 45 % (18)"],
    "Wrong orders: 0.4 per 1,000 orders today, never above 0.5": ["wrong orders | rate <= 0.5 per-1k (0.4)"],
    "Hazards flagged within 5 minutes: 94% today by keyword, target 99%": [
      "hazards flagged within 5 minutes | rate >= 99 % (94)",
    ],
    "Repeat visits: 12% of visits under the old script, 9% or less": ["repeat visits | rate <= 9 % (12)"],
    "Account churn: 1.8% today, no higher": ["account churn | rate <= 1.8 % (1.8)"],
    "Satisfaction (1 to 5): 4.1 today, no lower": ["satisfaction | score >= 4.1 points (4.1)"],
    "Accuracy: 95% on simple forms, at least 90% on complex forms": [
      "accuracy on simple forms | rate >= 95 %",
      "accuracy on complex forms | rate >= 90 %",
    ],
  },
  "none of a harm, and nearly all in a short time": {
    "No safety incident (Tier 1 or 2) with a summary among its causes": [
      "safety incidents with a summary among their causes | count <= 0 count",
    ],
    "Urgent calls transferred within 15 seconds: 99%": ["urgent calls transferred within 15 seconds | rate >= 99 %"],
  },
  "what is good": {
    "Drafts kept with light edits or none: six in ten": ["drafts kept with light edits or none | rate >= 60 %"],
    "Shops that leave it on after 60 days: 70%": ["shops that leave it on after 60 days | rate >= 70 %"],
    "Authors who switch it off within a week: 15%": ["authors who switch it off within a week | rate <= 15 %"],
    "Pictures thrown away: 10%": ["pictures thrown away | rate <= 10 %"],
  },
  "who says so": {
    "Thumbs-up from eight in ten nurses": ["thumbs-up | rate >= 80 %"],
    "Thumbs-up from nurses: 4 of 5 or better": ["thumbs-up from nurses | rate >= 80 %"],
  },
  "present values": {
    "Mortality: no worse than the 3.8% we have": ["mortality | rate <= 3.8 % (3.8)"],
    "Halve the manual corrections (40 a week now)": ["manual corrections | count decrease 50 %"],
    "Energy bill: 6% below last year": ["energy bill | sum decrease 6 %"],
    "Handle time: 9 min 30 s today, 8 minutes or less wanted": ["handle time | mean <= 8 min (9.5)"],
    "Drop-off at the till: down 2 points, from 14%": ["drop-off at the till | rate decrease 2 pp (14)"],
  },
  "signs between items": {
    "Cost per lead €42 -> €35 -- leads per month +15% -- leaks: none": [
      "cost per lead | mean <= 35 EUR (42)",
      "leads per month | count increase 15 %",
      "leaks | count <= 0 count",
    ],
    "Open rate 24 -> 29% // spam complaints 1 in 1000 max": [
      "open rate | rate >= 29 % (24)",
      "spam complaints | rate <= 1 per-1k",
    ],
    "Key result A — refusals: fewer than 4 per 1,000 decisions": ["refusals | rate < 4 per-1k"],
    "KR1: trips planned: 20% KR2: fare errors: nil": ["trips planned | rate >= 20 %", "fare errors | count <= 0 count"],
  },
  "a metric that is only watched": {
    "Complaints about the estimate: we keep an eye on them, no number set": [
      "complaints about the estimate | count none",
    ],
    "Complaints to the regulator flat": ["complaints to the regulator | count none"],
  },
  "scales and errors of models": {
    "Rating after chat: 4.2 (out of 5)": ["rating after chat | score >= 4.2 points"],
    "nMAE 9.5% -> 8%": ["nMAE | score <= 8 % (9.5)"],
    "Mean absolute error 1.8 days or better": ["mean absolute error | score <= 1.8 d"],
    "Answer time under eight seconds in 95% of cases": ["answer time | p95 < 8 s"],
  },
};

describe.each(Object.entries(WAYS))("%s", (_, ways) => {
  it.each(Object.entries(ways))("reads %s", (text, expected) => {
    expect(linesOfMetrics(text)).toEqual(expected);
  });
});

it.each([
  "Programs rated SIL 2 are off limits for good",
  "Customers under ITAR can't have it",
  "Firms without the new terms have to wait until they sign",
])("takes who is kept out for no metric: %s", (text) => {
  expect(readingOf(text).metrics).toEqual([]);
  expect(codesOf(text)).toContain("metric-not-read");
});

it("asks which way is good where only “no worse” stands and no word of the name tells", () => {
  const text = "Gleebs per frond no worse than today (4.1%)";
  expect(readingOf(text).metrics[0]?.origin.certainty).toBe("guessed");
  expect(codesOf(text)).toContain("guessed-direction");
});
