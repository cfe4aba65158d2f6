import { describe, expect, it } from "vitest";
import type { Facts, Origin } from "../brief/facts.ts";
import { profileOf } from "./assume.ts";
import { choosePhases } from "./choose-phases.ts";

const origin: Origin = { span: { field: "feature", start: 0, end: 1 }, certainty: "stated" };
const facts = (changed: Partial<Facts>): Facts => ({
  archetype: "drafting",
  population: null,
  market: "B2B",
  segments: [],
  riskLevel: "medium",
  hazards: [],
  regulations: [],
  metrics: [],
  exclusions: [],
  origins: { archetype: origin, market: origin, riskLevel: origin },
  ...changed,
});
const until = (condition: string | null) => ({ text: "EU users", kind: "region" as const, until: condition, origin });
const role = (name: string) => ({ dimension: "role" as const, name, share: null, origin });
const kinds = (changed: Partial<Facts>, people = 100_000) => {
  const some = facts(changed);
  return choosePhases(some, profileOf(some, "drafting", "x"), people).kinds.slice(1, -1);
};

describe("the phases of a plan", () => {
  it.each([
    ["low risk is short", { riskLevel: "low" as const }, ["closed_beta", "canary"]],
    ["medium risk without segments has a majority with holdout", {}, ["closed_beta", "canary", "holdout_majority"]],
    ["consumers at low risk opt in", { riskLevel: "low" as const, market: "B2C" as const }, ["opt_in_beta", "canary"]],
    [
      "consumers at high risk are invited",
      { riskLevel: "high" as const, market: "B2C" as const },
      ["shadow", "closed_beta", "canary", "holdout_majority"],
    ],
    [
      "a condition brings conditional admission",
      { exclusions: [until("the DPA is signed")] },
      ["shadow", "closed_beta", "canary", "conditional_admission"],
    ],
    ["a permanent exclusion does not", { exclusions: [until(null)] }, ["closed_beta", "canary", "holdout_majority"]],
    [
      "roles bring segment targeting",
      { segments: [role("sales"), role("ops")] },
      ["closed_beta", "canary", "segment_targeting"],
    ],
  ])("%s", (_, changed, expected) => {
    expect(kinds(changed)).toEqual(expected);
  });

  it("are one fewer for a small user base", () => {
    expect(kinds({}, 1_500)).toEqual(["closed_beta", "canary"]);
  });

  it("have no segment phase under 200 people", () => {
    expect(kinds({ riskLevel: "high", segments: [role("sales"), role("ops")] }, 120)).toEqual([
      "closed_beta",
      "canary",
      "holdout_majority",
    ]);
  });
});
