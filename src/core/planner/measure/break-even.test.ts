import { describe, expect, it } from "vitest";
import { showsToCustomers } from "../../plan/phase.ts";
import { type ExampleChanges, exampleContext, exampleMetric } from "../context.example.ts";
import { draftPlan } from "../draft-plan.ts";
import { controlShare } from "../phases/control.ts";
import { breakEvenOf } from "./break-even.ts";
import { createUnitSearch } from "./search.ts";

function drafted(changes: ExampleChanges = {}) {
  const { brief, facts, profile, values } = exampleContext({ ...changes, facts: { metrics: [exampleMetric({})] } });
  const draft = draftPlan({ brief, facts, profile, startDate: null, search: createUnitSearch() }, values);
  const phases = draft.phases.map((phase) => ({ ...phase, name: phase.kind }));
  const control = controlShare(
    draft.context,
    phases.map(({ kind }) => kind),
  );
  return { ...draft, phases, control };
}

describe("the break-even population", () => {
  it("is the largest that any rule that decides needs, gates and rules that stop alike", () => {
    const draft = drafted();
    const { planningLow } = draft.context.population;
    const { people, because } = breakEvenOf(draft);
    const shares = draft.phases.filter(showsToCustomers).flatMap(({ gates }) =>
      gates.flatMap(({ advisory, evidence }) => {
        const { needed, available } = evidence ?? {};
        return advisory || !needed || !available || evidence?.assumes?.scatter === "audit" ? [] : [needed / available];
      }),
    );
    const proportional = planningLow * Math.max(...shares);
    // Counts are rounded down to whole units.
    expect((people ?? 0) / proportional).toBeCloseTo(1, 2);
    expect(people).toBeLessThanOrEqual(planningLow);
    expect(because.detail).toMatch(/^the .+ on .+ in .+ is lost first: it needs [\d,]+ /);
  });
});
