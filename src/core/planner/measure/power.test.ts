import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { draftPlan } from "../draft-plan.ts";
import { withPower } from "./power.ts";
import { createUnitSearch } from "./search.ts";

const { brief, facts, profile, values } = exampleContext();
const { phases, watched } = draftPlan({ brief, facts, profile, startDate: null, search: createUnitSearch() }, values);
const said = phases.flatMap(({ gates, days }) => withPower(gates, watched, days));

describe("how often rules fire at their limit", () => {
  it("is said of rules in force that pause or kill, where it is not nearly always", () => {
    const rows = said.filter(({ because }) => because.detail.includes("it fires in about"));
    expect(rows.length).toBeGreaterThan(0);
    for (const { tier, advisory, because } of rows) {
      expect(["pause", "kill"]).toContain(tier);
      expect(advisory).toBe(false);
      expect(Number(/about (\d+) %/.exec(because.detail)?.[1])).toBeLessThanOrEqual(95);
    }
  });

  it("changes nothing else of a gate", () => {
    const plain = phases.flatMap(({ gates }) => gates);
    expect(said.map(({ because: _, ...gate }) => gate)).toEqual(plain.map(({ because: _, ...gate }) => gate));
  });
});
