import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import type { ExclusionFact, Market, RegulationId } from "../../brief/facts.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { Regulation } from "../../plan/regulation.ts";
import { checklistGates } from "../checks/checklist-gates.ts";
import { exclusionsOf } from "../cohorts/exclusions.ts";
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

describe("a law of a place in the base that the brief does not name", () => {
  const segments = [{ dimension: "region", name: "Japan", share: 0.2, origin }] as const;

  it("is taken to apply with its controls before the first customer and its clock, until Legal answers", () => {
    const [appi] = regulated(exampleContext({ facts: { segments: [...segments] } }), kinds);
    expect(appi).toMatchObject({
      id: "APPI",
      treatment: "AC",
      addedByPlan: true,
      gates: ["internal.appi_controls.promote"],
    });
    expect(appi?.cohort).toContain("Open: Japan");
    expect(appi?.clocks[0]).toMatchObject({ kind: "statutory", bound: null });
  });

  it("is left to the brief where the place waits outside", () => {
    const exclusions = [{ text: "Japan", kind: "region", until: "the notice is live", origin } as const];
    expect(regulated(exampleContext({ facts: { segments: [...segments], exclusions } }), kinds)).toEqual([]);
  });
});

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
    expect(treated("GDPR", [])?.clocks[0]).toMatchObject({ to: "controller", bound: null });
    expect(treated("GDPR", [], "B2C")?.clocks[0]).toMatchObject({ to: "supervisory authority" });
  });

  it("is another's to tell where the maker works for a customer, and says whose", () => {
    const clocks = treated("HIPAA", [])?.clocks ?? [];
    expect(clocks.map(({ bound }) => bound)).toEqual([null, "covered entity", "covered entity", "covered entity"]);
    expect(treated("FCRA", [])?.roleAssumed).toBe("consumer reporting agency or reseller");
    expect(treated("FCRA", [], "B2C")?.clocks[0]).toMatchObject({ to: "the person decided about" });
  });

  it("stays with its controls where it can hardly apply, with the doubt and what may apply instead", () => {
    const ccpa = treated("CCPA", [], "public-sector");
    expect(ccpa).toMatchObject({ treatment: "AC", gates: ["internal.ccpa_controls.promote"] });
    expect(ccpa?.doubt).toContain("1798.29");
    expect(treated("CCPA", [], "B2C")?.doubt).toBeNull();
  });

  it("keeps each account out that lacks what the law asks of it, where the maker sells to accounts", () => {
    const facts = { regulations: [{ id: "HIPAA", origin } as const] };
    const out = (market: Market) =>
      exclusionsOf(exampleContext({ market, facts }), kinds).find(({ text }) => text.startsWith("accounts without a"));
    expect(out("B2B")).toMatchObject({ treatment: "XP", addedByPlan: true, kind: "contract" });
    expect(out("B2B")?.text).toContain("business associate agreement");
    expect(out("internal")).toBeUndefined();
    expect(treated("HIPAA", [])?.cohort).toContain("accounts without a business associate agreement");
  });

  it("keeps the rest of a place out that the law keeps out, where the brief lets in a part", () => {
    const pipl = treated("PIPL", [{ text: "hotels in Shanghai", kind: "region", until: "the filing is accepted" }]);
    expect(pipl).toMatchObject({ treatment: "XU" });
    expect(pipl?.condition).toContain("hotels in Shanghai");
    expect(pipl?.cohort).toContain("everybody else in mainland China");
  });

  it("keeps a stricter part out until its own condition, whatever language is excluded", () => {
    const pipeda = treated("PIPEDA", [
      { text: "French documents", kind: "language", until: "the test set is labelled" },
    ]);
    expect(pipeda).toMatchObject({ treatment: "AC" });
    expect(pipeda?.cohort).toContain("people in Quebec");
    const named = treated("PIPEDA", [{ text: "people in Quebec", kind: "region", until: "the filing" }]);
    expect(named?.cohort).not.toContain("in any language");
  });

  it("asks only for a memo where the brief says that the feature stays outside", () => {
    const feature = "It takes no payment, so it stays outside PCI DSS scope.";
    const start = feature.indexOf("PCI");
    const span = { field: "feature", start, end: start + "PCI DSS".length } as const;
    const context = exampleContext({
      facts: { regulations: [{ id: "PCI-DSS", origin: { span, certainty: "stated" } }] },
    });
    const gate = checklistGates({ ...context, brief: { ...context.brief, feature } }, kinds, 0).find(({ id }) =>
      id.includes("pci"),
    );
    expect(gate?.proof).toContain("outside the scope");
    expect(gate?.check).not.toContain("scripts");
  });

  it("has a gate, a clock and the contract's shape, whatever the facts", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds: phases }) => {
        const all = regulated(context, phases);
        const named = all.filter(({ addedByPlan }) => !addedByPlan);
        expect(named.map(({ id }) => id)).toEqual(context.facts.regulations.map(({ id }) => id));
        for (const one of all) {
          expect(Regulation.safeParse(one).error).toBeUndefined();
          expect(one.gates.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
