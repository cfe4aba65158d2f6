import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { SIGN_OFFS, type SignOff } from "../../catalog/roles/sign-offs.ts";
import { checklistGates } from "../checks/checklist-gates.ts";
import { exampleContext } from "../context.example.ts";
import { regulationsOf } from "../law/regulations.ts";
import { hazardsOf } from "../watch/hazards.ts";
import { reviewsOf } from "./reviews.ts";
import { signOffsFor } from "./sign-offs.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const nothing = { hazards: [], gates: [] };

describe("sign-offs", () => {
  it("have one approver and the vetoes of the kind of phase", () => {
    expect(signOffsFor("canary", exampleContext(), nothing)).toEqual({
      approver: "Product director",
      vetoes: ["SRE lead", "Support lead"],
    });
  });

  it("are more at high risk", () => {
    expect(signOffsFor("canary", exampleContext({ riskLevel: "high" }), nothing).vetoes).toContain("Risk officer");
  });

  it("hold in a case only where the brief has it", () => {
    const biased = exampleContext({ facts: { hazards: [{ id: "bias", origin }] } });
    expect(signOffsFor("segment_targeting", biased, nothing).vetoes).toContain("Responsible AI lead");
    expect(signOffsFor("segment_targeting", exampleContext(), nothing).vetoes).not.toContain("Responsible AI lead");
  });

  it("give whoever owns a row of the gate a veto there", () => {
    const context = exampleContext({
      facts: { exclusions: [{ text: "notes in Welsh", kind: "language", until: "a native reader is found", origin }] },
    });
    const kinds = ["internal", "closed_beta", "canary", "general_availability"] as const;
    const vetoes = (at: number) =>
      signOffsFor(kinds[at] ?? "canary", context, { ...nothing, gates: checklistGates(context, kinds, at - 1) }).vetoes;
    expect(vetoes(3)).toContain("Localisation lead");
    expect(vetoes(2)).not.toContain("Localisation lead");
  });

  it("name nobody twice, and the approver never as a veto", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        for (const kind of kinds) {
          const { approver, vetoes } = signOffsFor(kind, context, nothing);
          expect(new Set([approver, ...vetoes]).size).toBe(vetoes.length + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("include who answers for a grave hazard or a law, and whoever is on call, in every phase with customers", () => {
    const context = exampleContext({
      facts: { hazards: [{ id: "child-safety", origin }], regulations: [{ id: "ECOA", origin }] },
    });
    for (const kind of [
      "closed_beta",
      "canary",
      "conditional_admission",
      "holdout_majority",
      "general_availability",
    ] as const) {
      const { vetoes } = signOffsFor(kind, context, { ...nothing, hazards: ["child-safety"] });
      expect(vetoes).toEqual(expect.arrayContaining(["Trust and Safety lead", "Fair lending officer", "SRE lead"]));
    }
  });

  it("include who answers for a grave hazard that the plan adds, and the first use of people's data", () => {
    const context = exampleContext();
    const atTheGate = { hazards: ["confidentiality"], gates: [] } as const;
    expect(signOffsFor("closed_beta", context, atTheGate).vetoes).toContain("CISO");
    expect(signOffsFor("shadow", context, { hazards: [], gates: [] }).vetoes).toEqual(
      expect.arrayContaining(["Privacy officer", "Legal counsel"]),
    );
  });

  it("give a veto to nobody without rows on the sheet", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const regulations = regulationsOf(context, kinds, [], []);
        const hazards = hazardsOf(context, [], []);
        const gates = kinds.map((_, at) => checklistGates(context, kinds, at));
        const parts = { exclusions: [], regulations, hazards, metrics: [], gates: gates.flat() };
        const rows = reviewsOf(context, parts).map(({ role }) => role);
        kinds.forEach((kind, at) => {
          const atTheGate = { hazards: hazards.map(({ id }) => id), gates: gates[at - 1] ?? [] };
          expect(rows).toEqual(expect.arrayContaining(signOffsFor(kind, context, atTheGate).vetoes));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("have every case described", () => {
    const cases = Object.values<SignOff>(SIGN_OFFS).flatMap(({ conditional }) => conditional.map(({ when }) => when));
    expect([...new Set(cases)].sort()).toEqual(Object.keys(SIGN_OFF_CASES).sort());
  });
});
