import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, planWithEverywhere } from "../../core/documents/hostile-plan.example.ts";
import { examplePlan } from "../../core/plan/plan.example.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { planSummary } from "./plan-summary.ts";

/** As many phases as a plan can have, with questions and an error: the longest summary there is. */
const longest: Plan = {
  ...examplePlan,
  phases: Array.from({ length: 6 }, (_, at) => examplePlan.phases[at] ?? examplePlan.phases[1]).filter(
    (phase) => phase !== undefined,
  ),
  questions: Array.from({ length: 9 }, () => examplePlan.questions[0]).filter((question) => question !== undefined),
  findings: [{ code: "x", severity: "error", place: { in: "input" }, message: "Wrong.", remedy: "Mend." }],
};

describe("the summary in the terminal", () => {
  it("with the line of files has at most 15 lines, none too wide for a terminal", () => {
    const lines = planSummary(longest);
    expect(lines.length + 1).toBeLessThanOrEqual(15);
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });

  it("says risk, time, phases, what stops it and what to find out first", () => {
    const text = planSummary(examplePlan).join("\n");
    expect(text).toMatch(/^Medium risk, \d+ weeks/m);
    for (const { name } of examplePlan.phases) expect(text).toContain(`  ${name}`);
    expect(text).toMatch(/Stops: \d+ metrics kill it, \d+ can pause it/);
    expect(text).toContain(`Find out first: ${examplePlan.questions[0]?.text}`);
  });

  it("has dates where the plan has", () => {
    expect(planSummary({ ...examplePlan, startDate: "2027-01-13" })[1]).toMatch(/: 13 Jan 2027 to /);
  });

  it("says that a plan stands on errors", () => {
    expect(planSummary(longest).join("\n")).toMatch(/stands on a brief with 1 error/);
  });

  it.each(HOSTILE_TEXTS)("with %j everywhere can't steer a terminal, nor grow", (hostile) => {
    const lines = planSummary(planWithEverywhere(hostile).plan);
    expect(lines.length).toBe(planSummary(examplePlan).length);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
