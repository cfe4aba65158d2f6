import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import type { ExclusionFact, Market, RegulationId } from "../../brief/facts.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { Regulation } from "../../plan/regulation.ts";
import { checklistGates } from "../checks/checklist-gates.ts";
import { exampleContext } from "../context.example.ts";
import type { PlanContext } from "../context.ts";
import { regulationsOf } from "./regulations.ts";

const origin = { span: { field: "cohortExclusions", start: 0, end: 1 }, certainty: "stated" } as const;
const kinds: PhaseKind[] = ["internal", "closed_beta", "canary", "conditional_admission", "general_availability"];

function treated(id: RegulationId, exclusions: Omit<ExclusionFact, "origin">[], market: Market = "B2B") {
  const facts = { regulations: [{ id, origin }], exclusions: exclusions.map((one) => ({ ...one, origin })) };
  return regulated(exampleContext({ market, facts }), kinds)[0];
}

function regulated(context: PlanContext, phases: PhaseKind[]): Regulation[] {
  const ids = phases.flatMap((_, at) => checklistGates(context, phases, at).map(({ id }) => id));
  return regulationsOf(context, phases, ids, ["exclusion_leak"]);
}

describe("a law that the brief names", () => {
  it("is allowed with controls where nobody is excluded for it, even one that is usually out", () => {
    expect(treated("HIPAA", [])).toMatchObject({ treatment: "AC", gates: ["internal.hipaa_controls.promote"] });
  });

  it("keeps its people out where the brief does so without a condition", () => {
    const hipaa = treated("HIPAA", [{ text: "HIPAA accounts", kind: "regulated", until: null }]);
    expect(hipaa).toMatchObject({ treatment: "XP", condition: null, gates: ["internal.exclusions_enforced.promote"] });
    expect(hipaa?.monitors).toEqual(["exclusion_leak"]);
  });

  it("waits for the brief's condition, whatever its own would be", () => {
    const gdpr = treated("GDPR", [{ text: "EU users", kind: "region", until: "the legal review" }]);
    expect(gdpr).toMatchObject({ treatment: "XU", condition: '"EU users": the legal review' });
    expect(gdpr?.cohort).toContain("phase 4");
    expect(gdpr?.gates).toEqual(["canary.eu_users_condition.promote"]);
  });

  it("keeps its controls where only a part of its people is out", () => {
    const act = treated("EU-AI-Act", [{ text: "sellers in Germany", kind: "region", until: "label wording" }]);
    expect(act?.treatment).toBe("AC");
    expect(act?.gates).toEqual(["internal.eu_ai_act_controls.promote", "canary.sellers_in_germany_condition.promote"]);
  });

  it("blocks the data and not the people where it is about data", () => {
    expect(treated("PCI-DSS", [])).toMatchObject({ treatment: "XD", gates: ["internal.pci_dss_controls.promote"] });
  });

  it("has the clock of the role assumed first", () => {
    expect(treated("GDPR", [])?.clocks[0]).toMatchObject({ to: "controller, from its processor" });
    expect(treated("GDPR", [], "B2C")?.clocks[0]).toMatchObject({ to: "supervisory authority" });
  });

  it("has a gate, a clock and the contract's shape, whatever the facts", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds: phases }) => {
        const all = regulated(context, phases);
        expect(all.map(({ id }) => id)).toEqual(context.facts.regulations.map(({ id }) => id));
        for (const one of all) {
          expect(Regulation.safeParse(one).error).toBeUndefined();
          expect(one.gates.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
