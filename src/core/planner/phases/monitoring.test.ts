import { describe, expect, it } from "vitest";
import { type Example, exampleContext, examplePhases, excluded } from "./context.example.ts";
import { monitoringOf } from "./monitoring.ts";

describe("monitoring", () => {
  it("has a shadow step in phase 1, or a phase of its own where outcomes take longer", () => {
    const shadow = (example: Example) => {
      const context = exampleContext(example);
      return monitoringOf(context, examplePhases(context)).shadow;
    };
    expect(shadow({}).phases).toEqual(["phase1_internal"]);
    expect(shadow({ archetype: "prediction" }).phases).toEqual(["phase2_shadow"]);
    expect(shadow({ exclusions: [excluded("EU users", "region", null)] }).dataSource).toMatch(
      /never data of those who are excluded/,
    );
    expect(shadow({ archetype: "media-generation" }).shareOfInputs).toBeNull();
  });
});
