import { describe, expect, it } from "vitest";
import { exampleContext, exampleMetric } from "../context.example.ts";
import { daysOf, draftPlan, plannedDays } from "../draft-plan.ts";
import { createUnitSearch } from "../measure/search.ts";
import { leversOf } from "./levers.ts";

const { brief, facts, profile, values } = exampleContext({
  facts: { metrics: [exampleMetric(), exampleMetric({ name: "14-day retention", target: 40 })] },
});
const settled = { brief, profile, startDate: null, search: createUnitSearch() };
const daysWith = (of: typeof facts, set: typeof values) => plannedDays({ ...settled, facts: of }, set);
const draft = draftPlan({ ...settled, facts }, values);

describe("what would shorten a plan", () => {
  it("is tried by sizing the plan again, and says the weeks that it saves", () => {
    const levers = leversOf(draft, daysWith);
    expect(levers.length).toBeGreaterThan(0);
    for (const lever of levers) expect(lever).toMatch(/: saves [1-9]\d* weeks?$/);
    const without = draftPlan({ ...settled, facts: { ...facts, metrics: facts.metrics.slice(0, 1) } }, values);
    expect(levers.join()).toContain(`"14-day retention"`);
    expect(levers.join()).toContain(`saves ${(daysOf(draft) - daysOf(without)) / 7} week`);
  });

  it("is nothing where nothing that is tried saves a week", () => {
    expect(leversOf(draft, () => daysOf(draft))).toEqual([]);
  });
});
