import { describe, expect, it } from "vitest";
import { ExclusionKind } from "../brief/facts.ts";
import { ADDED_EXCLUSIONS } from "./added-exclusions.ts";
import { DATA_FLOWS } from "./data-flows.ts";
import { EXCLUSION_KINDS } from "./exclusion-kinds.ts";
import { PHASE_TEMPLATES } from "./phase-templates.ts";
import { REVIEWS } from "./reviews.ts";
import { ROLES } from "./roles/roles.ts";

const kinds = Object.keys(PHASE_TEMPLATES);
const roles = Object.keys(ROLES);

describe("the rows about exclusions", () => {
  it("cover every kind, with owners and phases that exist", () => {
    expect(Object.keys(EXCLUSION_KINDS).sort()).toEqual([...ExclusionKind.options].sort());
    for (const { owner, confirms, admittedIn } of Object.values(EXCLUSION_KINDS)) {
      expect(roles).toEqual(expect.arrayContaining([owner, confirms]));
      expect(kinds).toEqual(expect.arrayContaining([...admittedIn]));
    }
  });

  it("have a condition confirmed by somebody other than the owner of the register", () => {
    for (const { owner, confirms } of Object.values(EXCLUSION_KINDS)) expect(confirms).not.toBe(owner);
  });

  it("never let people of an age in before a wave of their own, or general availability", () => {
    expect(EXCLUSION_KINDS.age.admittedIn).toEqual(["conditional_admission"]);
  });

  it("that plans add are few, each with its reason", () => {
    expect(ADDED_EXCLUSIONS.length).toBeLessThanOrEqual(3);
    expect(new Set(ADDED_EXCLUSIONS.map(({ text }) => text)).size).toBe(ADDED_EXCLUSIONS.length);
  });
});

describe("the rows about data flows and reviews", () => {
  it("cover every kind of phase, and name a role once", () => {
    expect(Object.keys(DATA_FLOWS).sort()).toEqual([...kinds].sort());
    expect(new Set(REVIEWS.map(({ role }) => role)).size).toBe(REVIEWS.length);
  });
});
