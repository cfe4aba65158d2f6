import { describe, expect, it } from "vitest";
import { fromCatalog } from "../because.ts";
import { exampleContext, examplePhases } from "./context.example.ts";
import { planLength } from "./plan-length.ts";

describe("a plan's length", () => {
  it("is no matter within what its risk usually takes", () => {
    const context = exampleContext();
    expect(planLength(context, examplePhases(context))).toBeNull();
  });

  it("is explained where it is long, by its longest phases", () => {
    const context = exampleContext();
    const needs = Array.from({ length: 5 }, () => ({ days: 56, why: fromCatalog("units of a rare event", "example") }));
    expect(planLength(context, examplePhases(context, needs))).toMatch(
      /^\d+ weeks in all, more than the 18 that medium risk usually takes: .*units of a rare event/,
    );
  });
});
