import { describe, expect, it } from "vitest";
import { linesOfMetrics } from "./testing.ts";

describe("tables of metrics", () => {
  it("are read by their headers, in any order", () => {
    expect(linesOfMetrics("KPI\tGoal\tToday\tOwner\nScrap\t2% or less\t3%\tBob\nNPS\t40+\t\tAna")).toEqual([
      "scrap | rate <= 2 % (3)",
      "NPS | score >= 40 points",
    ]);
  });

  it("may be Markdown, with changes and “no worse” as targets", () => {
    const table =
      "| Metric | Baseline | Target |\n|---|---|---|\n| Handle time | 9.4 min | -15% |\n| CSAT | 4.2/5 | no worse |";
    expect(linesOfMetrics(table)).toEqual(["handle time | mean decrease 15 %", "CSAT | score >= 4.2 points (4.2)"]);
  });

  it("may have no headers: name, present value, target", () => {
    expect(linesOfMetrics("Load time (p90)\t4 s\tunder 2 s\nUnderstaffed shifts\t9%\tat most 5%")).toEqual([
      "load time | p90 < 2 s (4)",
      "understaffed shifts | rate <= 5 % (9)",
    ]);
  });

  it("may have pipes between the cells only", () => {
    expect(linesOfMetrics("Metric | Now | Target\nAcceptance rate | 22% | 30%\nReopen rate | 4% | tbd")).toEqual([
      "acceptance rate | rate >= 30 % (22)",
      "reopen rate | rate none",
    ]);
  });
});
