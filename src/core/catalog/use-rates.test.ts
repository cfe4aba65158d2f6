import { describe, expect, it } from "vitest";
import type { Archetype, Market } from "../brief/facts.ts";
import { unitOf } from "./population-units.ts";
import { useOf } from "./use-rates.ts";

describe("how often a feature is met", () => {
  const weekly = (archetype: Archetype, market: Market, people: string, makes = "") =>
    useOf({ archetype, market, unit: unitOf(people), makes }).unitsPerPersonPerWeek;

  it("have more completions than conversations a week", () => {
    expect(weekly("code-generation", "B2B", "users", "completions")).toBeGreaterThan(
      weekly("conversational-agent", "B2B", "users", "conversations"),
    );
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

  it("have the rhythm that such things have for consumers, and the work's for staff", () => {
    expect(weekly("recommendation", "B2C", "members", "boxes")).toBe(0.25);
    expect(weekly("autonomous-agent", "B2C", "users", "refunds")).toBe(0.02);
    expect(weekly("prediction", "B2C", "customers", "scores")).toBe(0.25);
    expect(weekly("prediction", "B2B", "leasing agents", "scores")).toBe(20);
    expect(weekly("drafting", "B2B", "nurses", "sheets")).toBeLessThan(weekly("drafting", "B2B", "agents", "replies"));
  });

  it("leave consumers as they are, and kinds of which a job does not say how many", () => {
    expect(weekly("drafting", "B2C", "drivers")).toBe(weekly("drafting", "B2C", "users"));
    for (const archetype of ["recommendation", "autonomous-agent", "conversational-agent"] as const)
      expect(weekly(archetype, "B2B", "engineers")).toBe(weekly(archetype, "B2B", "users"));
  });
});
