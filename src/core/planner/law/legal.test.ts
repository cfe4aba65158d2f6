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
    expect(legal.dataFlows[1]?.lawfulBasis).toBe(
      "[as controller: Data protection officer records the basis for this use]",
    );
    expect(Legal.safeParse(legal).success).toBe(true);
    expect(JSON.stringify(legal)).not.toMatch(/[{]\w+[}]/);
  });

  it("takes the role from the market", () => {
    const basis = (market: "B2B" | "internal", id: "GDPR" | "FCRA" = "GDPR") =>
      legalOf(exampleContext({ market, facts: { regulations: [{ id, origin }] } }), [...phases]).dataFlows[1]
        ?.lawfulBasis;
    expect(basis("B2B")).toContain("processor");
    expect(basis("internal")).toContain("employer");
    expect(basis("B2B", "FCRA")).toContain("on the customers' terms");
  });

  it("lists notices to word as placeholders, those of laws by name", () => {
    const { notices } = legalOf(exampleContext({ facts: { regulations: [{ id: "CCPA", origin }] } }), [...phases]);
    expect(notices.every((one) => one.startsWith("[") && one.endsWith("]"))).toBe(true);
    expect(notices).toContainEqual(
      expect.stringMatching(/^\[CCPA, to California residents, worded by Privacy officer: what is collected/),
    );
  });

  it("uses no real record before the gate of phase 1, and says so", () => {
    const [first] = legalOf(exampleContext(), [...phases]).dataFlows;
    expect(first?.data).toMatch(/^synthetic inputs, .*no real record is used before the gate of this phase is signed/);
    expect(first?.lawfulBasis).toContain("own testing");
  });

  it("names what the feature reads, and its special categories under the law that has them", () => {
    const flow = (brief: { feature: string }, id: "GDPR" | "CCPA") =>
      legalOf(
        {
          ...exampleContext({ facts: { regulations: [{ id, origin }] } }),
          brief: { ...exampleContext().brief, ...brief },
        },
        [...phases],
      ).dataFlows[1];
    const notes = { feature: "Sums up carers' notes about residents of a care home for the relatives." };
    expect(flow(notes, "GDPR")?.data).toContain("(the brief names: carers' notes)");
    expect(flow(notes, "GDPR")?.lawfulBasis).toContain("for data about health the condition of article 9");
    expect(flow(notes, "CCPA")?.lawfulBasis).not.toContain("article 9");
  });

  it("names no vendor where the brief runs its own model", () => {
    const flow = (feature: string) => {
      const context = exampleContext();
      return legalOf({ ...context, brief: { ...context.brief, feature } }, [...phases]).dataFlows[1]?.flow;
    };
    expect(flow("It sends the open file to our hosted model.")).toContain("the maker's own model");
    expect(flow("It drafts replies.")).toContain("vendor or own, to be named");
  });
});
