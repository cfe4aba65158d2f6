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

  it("names metrics of the brief without any gate, and those that completion alone decides", () => {
    const [promised] = plan.metrics.filter(({ covers }) => covers.some((cover) => cover.startsWith("success-metric:")));
    if (promised === undefined) throw new Error("the example promises nothing");
    const without = (isLeft: (tier: string) => boolean) =>
      decidedBy({
        ...plan,
        phases: plan.phases.map((phase) => ({
          ...phase,
          gates: phase.gates.filter(({ metric, tier }) => metric !== promised.id || isLeft(tier)),
        })),
      });
    expect(without(() => false).reportedOnly).toContain(promised.name);
    const late = without((tier) => tier === "complete");
    expect(late.before).not.toContain(promised.name);
    expect([...late.atCompletion, ...late.reportedOnly]).toContain(promised.name);
  });

  it("counts a hazard as guarded only by a rule on a measurement of its own", () => {
    expect(decidedBy({ ...plan, hazards: plan.hazards.map((one) => ({ ...one, coveredBy: [] })) }).unguarded).toEqual(
      plan.hazards.map(({ id }) => id.replaceAll("-", " ")),
    );
  });
});
