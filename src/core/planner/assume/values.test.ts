import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief/brief.ts";
import { exampleContext } from "../context.example.ts";
import { listAssumptions } from "../parts/rank-assumptions.ts";
import { type AssumedValues, assumedFor } from "./values.ts";

const PROFILE = { archetype: "drafting", market: "internal", unit: { one: "letter", many: "letters" } } as const;

function assumed(changed: Partial<Brief>, byHand: Partial<AssumedValues> = {}, unit = "clerks") {
  const { brief, facts } = exampleContext({ people: 1_000, market: "internal" });
  const population = facts.population === null ? null : { ...facts.population, unit };
  return assumedFor({ ...brief, ...changed }, { ...facts, population }, PROFILE, byHand);
}

const VOLUME = { userBase: "Each clerk writes 6 letters a day." };

describe("the values of one brief", () => {
  it("come from the tables where the brief is silent", () => {
    const { values, stated } = assumed({});
    expect([values.unitsPerPersonPerWeek, stated.has("unitsPerPersonPerWeek")]).toEqual([20, false]);
  });

  it("come from the brief where it says a volume, and the list of assumptions shows its words", () => {
    const from = assumed(VOLUME);
    const { assumptions } = listAssumptions({ ...from, named: new Set(["unitsPerPersonPerWeek"]) }, "not tried");
    expect(assumptions).toMatchObject([{ value: 30, source: "brief" }]);
    expect(assumptions[0]?.why).toContain('"6 letters a day"');
  });

  it("are those set by hand, whatever else is known", () => {
    const { values, stated, set } = assumed(VOLUME, { unitsPerPersonPerWeek: 7 });
    expect([values.unitsPerPersonPerWeek, stated.has("unitsPerPersonPerWeek"), set.size]).toEqual([7, false, 1]);
  });

  it("take the share that is accepted from the brief's own target for it", () => {
    const { values, stated, why } = assumed({});
    expect([values.acceptedShare, stated.has("acceptedShare")]).toEqual([0.18, true]);
    expect(why.acceptedShare).toContain('"acceptance rate"');
  });

  it("share a total among the people whom a value set by hand makes active", () => {
    const total = { feature: "Clerks send 10,000 letters a week." };
    expect(assumed(total, { activeSharePerWeek: 0.5 }).values.unitsPerPersonPerWeek).toBe(20);
  });

  it("take one unit for each where the population counts occasions", () => {
    expect(assumed(VOLUME, {}, "calls").values.unitsPerPersonPerWeek).toBe(1);
  });
});
