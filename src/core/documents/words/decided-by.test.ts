import { describe, expect, it } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { decidedBy } from "./decided-by.ts";

describe("what the numbers of a plan decide", () => {
  const plan = examplePlan;

  it("leaves out rules that are only reported", () => {
    const none = decidedBy({
      ...plan,
      phases: plan.phases.map((phase) => ({
        ...phase,
        gates: phase.gates.map((gate) => ({ ...gate, advisory: true })),
      })),
    } as typeof plan);
    expect(none.gates).toEqual({ decide: 0, inAll: decidedBy(plan).gates.inAll });
    expect(none.unguarded).toHaveLength(plan.hazards.length);
  });

  it("counts a hazard as guarded only by a rule on a measurement of its own", () => {
    expect(decidedBy({ ...plan, hazards: plan.hazards.map((one) => ({ ...one, coveredBy: [] })) }).unguarded).toEqual(
      plan.hazards.map(({ id }) => id.replaceAll("-", " ")),
    );
  });
});
