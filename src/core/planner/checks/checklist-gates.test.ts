import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import { ChecklistGate } from "../../plan/gate.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { exampleContext, exampleMetric } from "../context.example.ts";
import { checklistGates } from "./checklist-gates.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const kinds: PhaseKind[] = ["internal", "closed_beta", "canary", "conditional_admission", "general_availability"];
const eu = { text: "EU users", kind: "region", until: "DPA addendum signed", origin } as const;

describe("the checklist", () => {
  it("has the rollback rehearsed in phase 1 and again before general availability", () => {
    const ids = kinds.map((_, at) => checklistGates(exampleContext(), kinds, at).map(({ id }) => id));
    expect(ids[0]).toContain("internal.rollback_rehearsed.promote");
    expect(ids[3]).toContain("conditional_admission.rollback_rehearsed_again.promote");
  });

  it("says in the condition's line what happens if nobody meets it", () => {
    const context = exampleContext({ facts: { exclusions: [eu], regulations: [{ id: "GDPR", origin }] } });
    const gate = checklistGates(context, kinds, 2).find(({ id }) => id === "canary.eu_users_condition.promote");
    expect(gate?.check).toBe(
      'EU users: "DPA addendum signed" on record for at least one account or person, confirmed by Data protection officer by the gate meeting; each account or person without it stays out, and without any the rest goes on. Needed with it, added by this plan: notice period for sub-processors ended; impact assessment approved, or a screening memo; tool for transfers in place; lawful basis recorded, with one of article 9 for special data; consent only where consent is the basis',
    );
    expect(gate?.covers).toEqual(["exclusion:0", "regulation:GDPR"]);
  });

  it("has a condition that is one event met once for all", () => {
    const until = "the CPRA risk assessment";
    const california = { text: "residents of California", kind: "region", until, origin } as const;
    const context = exampleContext({ facts: { exclusions: [california] } });
    const gate = checklistGates(context, kinds, 2).find(({ covers }) => covers.includes("exclusion:0"));
    expect(gate?.check).toContain(`"${until}" on record as met, once for all, confirmed by`);
    expect(gate?.check).toContain("else they stay out and the rest goes on");
    expect(gate?.proof).toContain("one entry for all of them, with date and who confirmed");
  });

  it("counts what doesn't fit a line, and has all of it in the proof", () => {
    const context = exampleContext({
      facts: {
        hazards: [
          { id: "privacy", origin },
          { id: "over-reliance", origin },
        ],
      },
    });
    const [privacy, overReliance] = checklistGates(context, kinds, 0).filter(({ id }) => id.includes("_checks."));
    expect(privacy?.check).toMatch(/^Checks for privacy done and signed by .*: map of data flows; .*deletion tested/);
    expect(privacy?.proof).toContain("Map of data flows; ");
    expect(privacy?.proof).toContain("Deletion tested");
    expect(overReliance?.check).toMatch(/^Checks for over-reliance done/);
  });

  it("has a short line, all of it in the proof, for a hazard that the plan adds", () => {
    const gate = checklistGates(exampleContext(), kinds, 0, ["confidentiality"]).find(({ id }) =>
      id.includes("confidentiality"),
    );
    expect(gate?.check).toMatch(/^Checks for confidentiality \(added by this plan, confirm\) done and signed by /);
    expect(gate?.check).not.toContain("sub-processors named");
    expect(gate?.proof).toContain("sub-processors named");
    expect(gate?.covers).toEqual(["hazard:confidentiality"]);
  });

  it("tries the register of refusals where people are out because they refused", () => {
    const line = (text: string) =>
      checklistGates(
        exampleContext({ facts: { exclusions: [{ text, kind: "consent", until: null, origin }] } }),
        kinds,
        0,
      ).find(({ id }) => id.includes("exclusions_enforced"))?.check;
    expect(line("anyone who opted out")).toContain("with their register out of reach nobody is served");
    expect(line("anyone who has not consented")).not.toContain("refusals");
  });

  it("tries exclusions by hand where people are few, and asks no more people than there are", () => {
    const interns = { text: "interns", kind: "role", until: null, origin } as const;
    const context = exampleContext({
      people: 8,
      facts: { exclusions: [interns], hazards: [{ id: "user-trust", origin }] },
    });
    const gates = checklistGates(context, kinds, 0);
    const checks = gates.map(({ check, proof }) => `${check} ${proof}`).join(" ");
    expect(checks).toMatch(/tried by hand with \d cases/);
    expect(checks).toMatch(/tested with all \d users/);
    expect(checks).not.toContain("synthetic accounts");
  });

  it("has records kept where a law asks for them", () => {
    const context = exampleContext({ facts: { regulations: [{ id: "ECOA", origin }] } });
    const records = checklistGates(context, kinds, 0).find(({ id }) => id.includes("records_schedule"));
    expect(records?.check).toContain("not deleted");
    expect(records?.proof).toContain("25 months");
    expect(checklistGates(exampleContext(), kinds, 0).some(({ id }) => id.includes("records_schedule"))).toBe(false);
  });

  it("has a line for each hazard and each law that is only named, before customers", () => {
    const context = exampleContext({
      facts: { hazards: [{ id: "privacy", origin }], regulations: [{ id: "SOC2", origin }] },
    });
    const covers = checklistGates(context, kinds, 0).flatMap((gate) => gate.covers);
    expect(covers).toEqual(expect.arrayContaining(["hazard:privacy", "regulation:SOC2"]));
  });

  it("asks for laws at the end of phase 1, before a shadow phase uses real records", () => {
    const context = exampleContext({ facts: { regulations: [{ id: "SOC2", origin }] } });
    const kinds = ["internal", "shadow", "closed_beta", "canary", "general_availability"] as const;
    const ids = [0, 1].map((at) => checklistGates(context, kinds, at).map(({ id }) => id));
    expect(ids[0]).toContain("internal.soc2_controls.promote");
    expect(ids[1]).toEqual(["shadow.shadow_comparison.promote"]);
  });

  it("has baselines and targets agreed in the first customer phase, in one line", () => {
    const context = exampleContext({
      facts: {
        metrics: [exampleMetric(), exampleMetric({ name: "trust", comparator: "none", target: null, unit: null })],
      },
    });
    const gate = checklistGates(context, kinds, 1).at(-1);
    expect(gate).toMatchObject({
      check: "Present value recorded and target agreed for trust",
      covers: ["success-metric:1"],
    });
  });

  it("closes the rollout in the last phase", () => {
    expect(checklistGates(exampleContext(), kinds, 4)).toMatchObject([{ tier: "complete", act: "complete" }]);
  });

  it("has unique ids, and lines of the contract's shape that can be read at a meeting, whatever the facts", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const gates = kinds.flatMap((_, at) => checklistGates(context, kinds, at));
        expect(new Set(gates.map(({ id }) => id)).size).toBe(gates.length);
        for (const gate of gates) {
          expect(ChecklistGate.safeParse(gate).error).toBeUndefined();
          expect(gate.check.length).toBeLessThanOrEqual(600);
        }
      }),
      { numRuns: 60 },
    );
  });
});
