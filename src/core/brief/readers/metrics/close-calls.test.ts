import { describe, expect, it } from "vitest";
import { linesOfMetrics } from "./testing.ts";

/** The close calls of the benchmark's annotation guide, section "Metrics", by their numbers. */
const CLOSE_CALLS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "1: two numbers state a level, the first is the present value": {
    "Draft use 35% -> 40%": ["draft use | rate >= 40 % (35)"],
    "Draft use rate from 31% to at least 36%": ["draft use rate | rate >= 36 % (31)"],
    "Reading time per file: 50 min to 30 min or less": ["reading time per file | mean <= 30 min (50)"],
  },
  "1: a change alone is increase or decrease, with a present value only in its own unit": {
    "Conversion +3pp": ["conversion | rate increase 3 pp"],
    "Basket value up 5%": ["basket value | mean increase 5 %"],
    "Calls to the desk down by 15%": ["calls to the desk | count decrease 15 %"],
    "Reduce handle time by 15% (baseline 9.4 min)": ["handle time | mean decrease 15 %"],
    "Cost per claim down by $2.50 (currently $62)": ["cost per claim | mean decrease 2.5 USD (62)"],
    "+3pp conversion (now 12%)": ["conversion | rate increase 3 pp (12)"],
  },
  "2: no worse than today is a level that equals the present value": {
    "CSAT no worse than today (4.2/5)": ["CSAT | score >= 4.2 points (4.2)"],
    "Error rate no worse than today (1.8%)": ["error rate | rate <= 1.8 % (1.8)"],
    "Letters returned: no higher than today's 8%": ["letters returned | rate <= 8 % (8)"],
  },
  "3: flat with a tolerance is within, without one it is none, and zero is at most 0": {
    "Reopen rate flat (within 1pp)": ["reopen rate | rate within 1 pp"],
    "Listening time per user flat, give or take 2%": ["listening time per user | mean within 2 %"],
    "Session length neutral": ["session length | mean none"],
    "Zero P0 incidents": ["P0 incidents | count <= 0 count"],
    "Leaks between tenants: none": ["leaks between tenants | count <= 0 count"],
  },
  "4: comparator words": {
    "Churn under 3%; latency below 2 s": ["churn | rate < 3 %", "latency | mean < 2 s"],
    "Open rate above 45%; usage over 30%": ["open rate | rate > 45 %", "usage | rate > 30 %"],
    "Opt-outs at most 2%; edits max 4%; refunds no more than 1%": [
      "opt-outs | rate <= 2 %",
      "edits | rate <= 4 %",
      "refunds | rate <= 1 %",
    ],
    "Retention 40%+; precision min 80%; adoption 30% or more": [
      "retention | rate >= 40 %",
      "precision | rate >= 80 %",
      "adoption | rate >= 30 %",
    ],
  },
  "5: statistics": {
    "P95 latency ≤ 800 ms; median wait under 5 min": ["latency | p95 <= 800 ms", "wait | median < 5 min"],
    "MAPE <= 12%; WER under 8%; AUC at least 0.81": [
      "MAPE | score <= 12 %",
      "WER | score < 8 %",
      "AUC | score >= 0.81 ratio",
    ],
    "Sensitivity at least 95%; coverage 90% or more": ["sensitivity | rate >= 95 %", "coverage | rate >= 90 %"],
    "CSAT 4.5/5; NPS 35+; CSAT of callers at least 88%": [
      "CSAT | score >= 4.5 points",
      "NPS | score >= 35 points",
      "CSAT of callers | rate >= 88 %",
    ],
  },
  "6: units outside the closed list are the text's word": {
    "Wrong refunds no more than 3 in 1,000": ["wrong refunds | rate <= 3 per-1k"],
    "Complaints under 2 per 1K chats": ["complaints | rate < 2 per-1k"],
    "Grid peak at most 420 kW": ["grid peak | mean <= 420 kW"],
  },
  "7: the name keeps its own numbers and loses statistic and target": {
    "30-day retention at least 45%": ["30-day retention | rate >= 45 %"],
    "Average cost per case at most €9": ["cost per case | mean <= 9 EUR"],
    "Enquiries answered within 24 h 90%": ["enquiries answered within 24 h | rate >= 90 %"],
  },
  "8: bare targets take the direction of what is good": {
    "Accuracy 95%": ["accuracy | rate >= 95 %"],
    "Error rate 2%": ["error rate | rate <= 2 %"],
    "Bookings per week 140": ["bookings per week | count >= 140 count"],
    "Prompts per case at most 3": ["prompts per case | mean <= 3 count"],
    "Halve the backlog": ["backlog | count decrease 50 %"],
    "Savings of at least Rs 2,000,000 a month": ["savings | sum >= 2000000 INR"],
  },
  "9: a metric without a number keeps its statistic": {
    "Average cost per question: report only, no target": ["cost per question | mean none"],
    "Opt-out rate: tracked, no target": ["opt-out rate | rate none"],
  },
};

describe.each(Object.entries(CLOSE_CALLS))("close call %s", (_, calls) => {
  it.each(Object.entries(calls))("reads %s", (text, expected) => {
    expect(linesOfMetrics(text)).toEqual(expected);
  });
});
