import { describe, expect, it } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { notCounted } from "./not-counted.ts";

describe("what the error budget leaves out", () => {
  const [left] = examplePlan.errorBudget.notCovered;

  it("is a metric that no gate decides on", () => {
    const name = examplePlan.metrics.find(({ id }) => id === left)?.name ?? "";
    const [unknown, ungated] = notCounted(examplePlan);
    expect(unknown).toBe("");
    expect(ungated).toContain(name);
  });

  it("is apart from that a rule in force whose chance nobody knows", () => {
    const unknownTo = (id: string) => {
      const phases = examplePlan.phases.map((phase) => ({
        ...phase,
        gates: phase.gates.map((gate) =>
          gate.kind === "metric" && gate.metric === id
            ? { ...gate, evidence: { ...gate.evidence, falseFail: null } }
            : gate,
        ),
      }));
      return notCounted({
        ...examplePlan,
        phases,
        errorBudget: { ...examplePlan.errorBudget, notCovered: [id] },
      } as typeof examplePlan);
    };
    const ruled = examplePlan.metrics.find(({ id }) =>
      examplePlan.phases.some(({ gates }) => gates.some(({ metric, advisory }) => metric === id && !advisory)),
    );
    if (ruled === undefined) throw new Error("the example has no rule in force");
    expect(unknownTo(ruled.id)).toEqual([expect.stringContaining(ruled.name), ""]);
  });
});
