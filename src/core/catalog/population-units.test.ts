import { describe, expect, it } from "vitest";
import type { Archetype, Market } from "../brief/facts.ts";
import { countedAs, POPULATION_UNITS, populationNoun, unitOf, useOf } from "./population-units.ts";

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

  const weekly = (archetype: Archetype, market: Market, people: string, makes = "") =>
    useOf({ archetype, market, unit: unitOf(people), makes }).unitsPerPersonPerWeek;

  it("have more completions than conversations a week", () => {
    expect(weekly("code-generation", "B2B", "users", "completions")).toBeGreaterThan(
      weekly("conversational-agent", "B2B", "users", "conversations"),
    );
    expect(unitOf("calls").is).toBe("work item");
  });

  it("take what shows while people type for completions only", () => {
    expect(weekly("code-generation", "B2B", "WAU", "macros")).toBe(weekly("drafting", "B2B", "WAU", "drafts"));
    expect(weekly("recommendation", "B2C", "members", "boxes")).toBeLessThan(
      weekly("recommendation", "B2C", "members", "lists"),
    );
  });

  it("have more units a week for people who work case by case than for others at work", () => {
    expect(weekly("drafting", "internal", "support agents")).toBeGreaterThan(
      weekly("drafting", "internal", "employees"),
    );
    expect(weekly("drafting", "public-sector", "officers")).toBeGreaterThan(
      weekly("drafting", "public-sector", "residents"),
    );
  });

  it("leave consumers as they are, and kinds of which a job does not say how many", () => {
    expect(weekly("drafting", "B2C", "drivers")).toBe(weekly("drafting", "B2C", "users"));
    for (const archetype of ["recommendation", "autonomous-agent", "conversational-agent"] as const)
      expect(weekly(archetype, "B2B", "engineers")).toBe(weekly(archetype, "B2B", "users"));
  });
});
