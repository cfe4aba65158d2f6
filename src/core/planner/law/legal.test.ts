import { describe, expect, it } from "vitest";
import { Legal } from "../../plan/legal.ts";
import { exampleContext } from "../context.example.ts";
import { legalOf } from "./legal.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const cohort = { include: [], exclude: [], admits: [] };
const phases = [
  { id: "phase1_internal", kind: "internal", cohort },
  { id: "phase2_closed_beta", kind: "closed_beta", cohort },
] as const;

describe("the legal part", () => {
  it("has a data flow for each phase, with the basis left to its owner", () => {
    const legal = legalOf(exampleContext(), [...phases]);
    expect(legal.dataFlows.map(({ phase }) => phase)).toEqual(["phase1_internal", "phase2_closed_beta"]);
    expect(legal.dataFlows[0]?.lawfulBasis).toBe(
      "[as controller: Data protection officer records the basis for this use, and one more for special data]",
    );
    expect(Legal.safeParse(legal).success).toBe(true);
    expect(JSON.stringify(legal)).not.toMatch(/[{]\w+[}]/);
  });

  it("takes the role from the market", () => {
    const basis = (market: "B2B" | "internal", id: "GDPR" | "FCRA" = "GDPR") =>
      legalOf(exampleContext({ market, facts: { regulations: [{ id, origin }] } }), [...phases]).dataFlows[0]
        ?.lawfulBasis;
    expect(basis("B2B")).toContain("processor");
    expect(basis("internal")).toContain("employer");
    expect(basis("B2B", "FCRA")).toContain("on the customers' terms");
  });

  it("lists notices to word as placeholders, those of laws by name", () => {
    const { notices } = legalOf(exampleContext({ facts: { regulations: [{ id: "CCPA", origin }] } }), [...phases]);
    expect(notices.every((one) => one.startsWith("[") && one.endsWith("]"))).toBe(true);
    expect(notices).toContain("[CCPA: notice at collection covers the feature]");
  });
});
