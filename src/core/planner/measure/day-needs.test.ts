import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { draftPlan } from "../draft-plan.ts";
import { createUnitSearch } from "./search.ts";

/** The phases that are longer for the sake of a gate, and whether that gate decides there. */
function lengthened(count: number) {
  const { brief, facts, profile, values } = exampleContext({ people: count });
  const { phases } = draftPlan({ brief, facts, profile, startDate: null, search: createUnitSearch() }, values);
  return phases
    .filter(({ because }) => because.days.detail.includes("the fewest in which"))
    .map(({ gates }) => gates.some(({ tier, metric, advisory }) => tier === "promote" && metric !== null && !advisory));
}

describe("a phase that is longer so that a gate can be measured", () => {
  it("has that gate decide, whatever the population", () => {
    const all = [3_000, 6_000, 12_000, 25_000, 50_000, 100_000, 200_000].flatMap(lengthened);
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain(false);
  });
});
