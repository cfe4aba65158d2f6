import { describe, expect, it } from "vitest";
import { fromCatalog } from "../because.ts";
import { exampleContext, examplePhases } from "./context.example.ts";
import { planLength } from "./plan-length.ts";

describe("a plan's length", () => {
  it("is no matter within what its risk usually takes", () => {
    const context = exampleContext();
    expect(planLength(context, examplePhases(context))).toEqual({ length: null, shorter: [] });
  });

  it("is explained where it is long, with what would shorten it", () => {
    const context = exampleContext();
    const needs = Array.from({ length: 5 }, () => ({ days: 56, why: fromCatalog("units of a rare event", "example") }));
    const { length, shorter } = planLength(context, examplePhases(context, needs));
    expect(length).toMatch(/^40 weeks in all, more than the 18 that medium risk usually takes/);
    expect(shorter).toHaveLength(2);
  });
});
