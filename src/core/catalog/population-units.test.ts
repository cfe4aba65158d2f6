import { describe, expect, it } from "vitest";
import { countedAs, POPULATION_UNITS, populationNoun } from "./population-units.ts";

describe("the units of populations", () => {
  it.each([
    ["MAU", "people"],
    ["front-line agents", "people"],
    ["drug-safety officers", "people"],
    ["beekeepers", "people"],
    ["households", "households"],
    ["devices", "devices"],
    ["Companies", "companies"],
    ["calls", "calls"],
  ])("count %s as %s", (unit, counted) => {
    expect(countedAs(unit)).toBe(counted);
  });

  it("know abbreviations by what they mean, and other words as they are", () => {
    expect([populationNoun("WAU"), populationNoun("drivers")]).toEqual(["weekly active users", "drivers"]);
  });

  it("have each word once, shares that are shares, and a reason", () => {
    const words = POPULATION_UNITS.flatMap((row) => row.words);
    expect(words.length).toBe(new Set(words).size);
    for (const row of POPULATION_UNITS) {
      expect(row.activeSharePerWeek).toBeGreaterThan(0);
      expect(row.activeSharePerWeek).toBeLessThanOrEqual(1);
      expect(row.peoplePerUnit).toBeGreaterThanOrEqual(1);
      expect(row.is === "several people").toBe(row.peoplePerUnit > 1);
      expect(row.why.length).toBeGreaterThan(10);
    }
  });
});
