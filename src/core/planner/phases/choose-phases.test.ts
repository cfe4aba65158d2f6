import { describe, expect, it } from "vitest";
import { PHASE_COUNT } from "../../catalog/phase-compositions.ts";
import { choosePhases } from "./choose-phases.ts";
import { type Example, exampleContext, excluded, hazard, MARKETS, RISKS, segment } from "./context.example.ts";

const middle = (example: Example) => choosePhases(exampleContext(example)).kinds.slice(1, -1);
const roles = [segment("role", "sales"), segment("role", "ops")];
const regions = [segment("region", "US"), segment("region", "Canada")];
const waiting = [excluded("EU users", "region", "the DPA is signed")];

describe("the phases of a plan", () => {
  it.each<[string, Example, string[]]>([
    ["low risk is short", { riskLevel: "low" }, ["closed_beta", "canary"]],
    ["medium risk has a majority with holdout", {}, ["closed_beta", "canary", "holdout_majority"]],
    ["consumers at low risk opt in", { riskLevel: "low", market: "B2C" }, ["opt_in_beta", "canary"]],
    [
      "consumers at high risk are invited",
      { riskLevel: "high", market: "B2C" },
      ["closed_beta", "canary", "holdout_majority"],
    ],
    [
      "a condition brings conditional admission",
      { exclusions: waiting },
      ["closed_beta", "canary", "conditional_admission"],
    ],
    [
      "conditions and roles bring both",
      { exclusions: waiting, segments: roles },
      ["closed_beta", "canary", "segment_targeting", "conditional_admission"],
    ],
    [
      "a permanent exclusion brings none",
      { exclusions: [excluded("EU users", "region", null)] },
      ["closed_beta", "canary", "holdout_majority"],
    ],
    [
      "a condition of engineering brings none of its own",
      { exclusions: [excluded("tablets", "platform", "the app ships")] },
      ["closed_beta", "canary", "holdout_majority"],
    ],
    ["roles bring segment targeting", { segments: roles }, ["closed_beta", "canary", "segment_targeting"]],
    [
      "platforms alone bring none",
      { segments: [segment("platform", "iOS"), segment("platform", "Android")] },
      ["closed_beta", "canary", "holdout_majority"],
    ],
    [
      "two regions of launch make it an expansion",
      { riskLevel: "low", segments: regions },
      ["closed_beta", "regional_expansion"],
    ],
    [
      "the larger need of a small base is its segments",
      { people: 1_500, exclusions: waiting, segments: roles },
      ["closed_beta", "segment_targeting", "conditional_admission"],
    ],
    [
      "a prediction runs in silence in a phase of its own",
      { archetype: "prediction" },
      ["shadow", "closed_beta", "canary", "holdout_majority"],
    ],
    [
      "a classifier's shadow run is a step of phase 1",
      { archetype: "classification", riskLevel: "high" },
      ["closed_beta", "canary", "holdout_majority"],
    ],
    [
      "with six phases taken the shadow phase stands for the widening",
      { archetype: "prediction", riskLevel: "high", exclusions: waiting, segments: roles },
      ["shadow", "closed_beta", "segment_targeting", "conditional_admission"],
    ],
  ])("%s", (_, example, expected) => {
    expect(middle(example)).toEqual(expected);
  });

  it("are one fewer for a small user base and for an organisation's own staff", () => {
    expect(middle({ people: 1_500 })).toEqual(["closed_beta", "canary"]);
    expect(middle({ market: "internal" })).toEqual(["closed_beta", "canary"]);
  });

  it("have neither segments nor a majority beside a holdout under 200 people", () => {
    expect(middle({ people: 120, riskLevel: "high", segments: roles })).toEqual(["closed_beta", "canary"]);
  });

  it("say why in a sentence", () => {
    expect(choosePhases(exampleContext({ exclusions: waiting })).why).toBe(
      "5 phases because of medium risk, a condition that admits people later",
    );
    expect(choosePhases(exampleContext({ riskLevel: "high" })).why).toMatch(/the shadow run is a step of phase 1$/);
  });

  it("are four to six whatever the case, with a row for every case", () => {
    for (const riskLevel of RISKS)
      for (const market of MARKETS)
        for (const people of [4, 199, 200, 1_999, 2_000, 3e9])
          for (const archetype of ["drafting", "prediction", "autonomous-agent"] as const)
            for (const exclusions of [[], waiting])
              for (const segments of [[], roles, regions]) {
                const { kinds } = choosePhases(
                  exampleContext({ riskLevel, market, people, archetype, exclusions, segments }),
                );
                expect(kinds.length).toBeGreaterThanOrEqual(PHASE_COUNT.least);
                expect(kinds.length).toBeLessThanOrEqual(PHASE_COUNT.most);
                expect([kinds[0], kinds.at(-1)]).toEqual(["internal", "general_availability"]);
                expect(kinds.indexOf("shadow")).toBeLessThanOrEqual(1);
                expect(new Set(kinds).size).toBe(kinds.length);
              }
  });

  it("keep the majority where withholding harms: those who wait are the comparison", () => {
    expect(middle({ hazards: [hazard("clinical-safety")] })).toContain("holdout_majority");
  });
});
