import { describe, expect, it } from "vitest";
import { RiskLevel } from "../../brief/facts.ts";
import { PHASE_TEMPLATES } from "../phase-templates.ts";
import { ROLES } from "./roles.ts";
import { GATE_PACKET, SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "./sign-offs.ts";

const known = Object.keys(ROLES);

describe("the roles", () => {
  it("have titles of their own, without a slash between two", () => {
    const titles = Object.values(ROLES).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes("/"))).toEqual([]);
  });

  it("fall to four people in a small organisation", () => {
    expect(new Set(Object.values(ROLES).map(({ standsIn }) => standsIn))).toEqual(
      new Set(["owner", "technical owner", "data responsible", "legal contact"]),
    );
  });
});

describe("the decision rights", () => {
  const signOffs = Object.values<SignOff>(SIGN_OFFS);

  it("cover the way into every kind of phase", () => {
    expect(Object.keys(SIGN_OFFS).sort()).toEqual(Object.keys(PHASE_TEMPLATES).sort());
  });

  it("name one approver, who has no veto beside, and roles that exist", () => {
    for (const { approver, vetoes, conditional } of signOffs) {
      expect(vetoes).not.toContain(approver);
      expect(known).toEqual(expect.arrayContaining([approver, ...vetoes, ...conditional.map(({ role }) => role)]));
    }
  });

  it("add nobody less as the risk rises", () => {
    expect(Object.keys(SIGN_OFFS_BY_RISK)).toEqual(RiskLevel.options);
    const added = RiskLevel.options.map((level) => SIGN_OFFS_BY_RISK[level].adds.length);
    expect([...added].sort((a, b) => a - b)).toEqual(added);
  });

  it("look at nine things at every gate", () => {
    expect(GATE_PACKET).toHaveLength(9);
  });
});
