import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { SIGN_OFFS, type SignOff } from "../../catalog/roles/sign-offs.ts";
import { exampleContext } from "../context.example.ts";
import { regulationsOf } from "../law/regulations.ts";
import { hazardsOf } from "../watch/hazards.ts";
import { reviewsOf } from "./reviews.ts";
import { signOffsFor } from "./sign-offs.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;

describe("sign-offs", () => {
  it("have one approver and the vetoes of the kind of phase", () => {
    expect(signOffsFor("canary", exampleContext())).toEqual({
      approver: "Product director",
      vetoes: ["SRE lead", "Support lead"],
    });
  });

  it("are more at high risk", () => {
    expect(signOffsFor("canary", exampleContext({ riskLevel: "high" })).vetoes).toContain("Risk officer");
  });

  it("hold in a case only where the brief has it", () => {
    const biased = exampleContext({ facts: { hazards: [{ id: "bias", origin }] } });
    expect(signOffsFor("segment_targeting", biased).vetoes).toContain("Responsible AI lead");
    expect(signOffsFor("segment_targeting", exampleContext()).vetoes).not.toContain("Responsible AI lead");
  });

  it("name nobody twice, and the approver never as a veto", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        for (const kind of kinds) {
          const { approver, vetoes } = signOffsFor(kind, context);
          expect(new Set([approver, ...vetoes]).size).toBe(vetoes.length + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("include Legal wherever customers first come in, and who answers for a grave hazard or a law", () => {
    const context = exampleContext({
      facts: { hazards: [{ id: "child-safety", origin }], regulations: [{ id: "ECOA", origin }] },
    });
    for (const kind of ["closed_beta", "opt_in_beta", "conditional_admission", "general_availability"] as const) {
      const { vetoes } = signOffsFor(kind, context);
      expect(vetoes).toEqual(
        expect.arrayContaining(["Legal counsel", "Trust and Safety lead", "Fair lending officer"]),
      );
    }
  });

  it("include who answers for a grave hazard that the plan adds, and the first use of people's data", () => {
    const context = exampleContext();
    expect(signOffsFor("closed_beta", context, ["confidentiality"]).vetoes).toContain("CISO");
    expect(signOffsFor("shadow", context).vetoes).toEqual(expect.arrayContaining(["Privacy officer", "Legal counsel"]));
  });

  it("give a veto to nobody without rows on the sheet", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const regulations = regulationsOf(context, kinds, [], []);
        const hazards = hazardsOf(context, [], []);
        const rows = reviewsOf(context, { exclusions: [], regulations, hazards }).map(({ role }) => role);
        for (const kind of kinds) expect(rows).toEqual(expect.arrayContaining(signOffsFor(kind, context).vetoes));
      }),
      { numRuns: 40 },
    );
  });

  it("have every case described", () => {
    const cases = Object.values<SignOff>(SIGN_OFFS).flatMap(({ conditional }) => conditional.map(({ when }) => when));
    expect([...new Set(cases)].sort()).toEqual(Object.keys(SIGN_OFF_CASES).sort());
  });
});
