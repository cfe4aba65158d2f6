import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/core/brief/brief.ts";
import type { Facts } from "../src/core/brief/facts.ts";
import { publishedPhases } from "../src/core/documents/published-json/phases.ts";
import { parsePlan } from "../src/core/plan/parse-plan.ts";
import { showsToCustomers } from "../src/core/plan/phase.ts";
import type { Plan } from "../src/core/plan/plan.ts";
import { PublishedPhases } from "../src/core/plan/published.ts";
import { makePlan } from "../src/core/planner/make-plan.ts";
import { anyFacts } from "./arbitraries.ts";

const brief: Brief = {
  feature: "Drafts replies",
  userBase: "",
  riskProfile: "",
  successMetrics: "",
  cohortExclusions: "",
};

function planned(facts: Facts): Plan {
  const { plan } = makePlan({ brief, facts, findings: [], generator: "rampwright test" });
  if (plan === null) throw new Error("no plan");
  return plan;
}

/** Holds for every plan, whatever the facts. */
function always(check: (plan: Plan, facts: Facts) => void): void {
  fc.assert(
    fc.property(anyFacts, (facts) => check(planned(facts), facts)),
    { numRuns: 60 },
  );
}

describe("every plan, whatever the facts", () => {
  it("is of the contract's shape, and so are its published phases", () => {
    always((plan) => {
      expect(parsePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
      expect(PublishedPhases.safeParse(publishedPhases(plan)).success).toBe(true);
    });
  });

  it("has four to six contiguous phases of whole weeks, none above eight, from internal to general availability", () => {
    always(({ phases }) => {
      expect(phases.length).toBeGreaterThanOrEqual(4);
      expect(phases.length).toBeLessThanOrEqual(6);
      expect([phases[0]?.kind, phases.at(-1)?.kind]).toEqual(["internal", "general_availability"]);
      expect(phases[0]?.exposed.count).toBe(0);
      let day = 1;
      for (const [at, phase] of phases.entries()) {
        if (phase.kind === "shadow") expect(at).toBe(1);
        expect(phase.startDay).toBe(day);
        expect(phase.days % 7).toBe(0);
        expect(phase.days).toBeLessThanOrEqual(56);
        day += phase.days;
      }
    });
  });

  it("exposes strictly more people phase by phase, with count and share of one base", () => {
    always(({ phases, population, assumptions }) => {
      const assumed = assumptions.find(({ id }) => id === "populationIfUnknown")?.value;
      const base = population.eligible ?? population.stated ?? Number(assumed);
      const shown = phases.filter(showsToCustomers);
      let before = 0;
      for (const { exposed, steps, startDay, days } of shown) {
        expect(exposed.count).toBeGreaterThan(before);
        expect(Math.abs(exposed.count - exposed.shareOfEligible * base)).toBeLessThanOrEqual(Math.max(1, base * 1e-3));
        expect(exposed.shareOfEligible).toBeLessThanOrEqual(1);
        expect(steps.at(-1)?.shareOfEligible).toBe(exposed.shareOfEligible);
        for (const step of steps) {
          expect(step.day).toBeGreaterThanOrEqual(startDay);
          expect(step.day).toBeLessThan(startDay + days);
        }
        before = exposed.count;
      }
    });
  });

  it("names every exclusion in every phase, and admits only behind a gate of the phase before that lifts it", () => {
    always(({ phases, exclusions }, facts) => {
      expect(exclusions.map(({ text }) => text)).toEqual(facts.exclusions.map(({ text }) => text));
      for (const [at, { cohort }] of phases.entries()) {
        expect(cohort.exclude.map(({ exclusion }) => exclusion)).toEqual(facts.exclusions.map(({ text }) => text));
        for (const { exclusion, gate } of cohort.admits) {
          const index = facts.exclusions.findIndex(({ text }) => text === exclusion);
          expect(facts.exclusions[index]?.until).not.toBeNull();
          const lifting = phases
            .slice(0, at)
            .flatMap(({ gates }) => gates)
            .find(({ id }) => id === gate);
          expect(lifting?.kind === "checklist" && lifting.covers).toContain(`exclusion:${index}`);
        }
      }
    });
  });

  it("monitors every success metric, and tests the brief's own target before general availability or says why it can't", () => {
    always(({ metrics, phases }, facts) => {
      expect(metrics).toHaveLength(facts.metrics.length);
      const last = phases.at(-2);
      for (const [at, fact] of facts.metrics.entries()) {
        const id = metrics[at]?.id;
        expect(metrics[at]?.covers).toContain(`success-metric:${at}`);
        if (fact.target === null) continue;
        const gate = last?.gates.find(({ metric, tier }) => metric === id && tier === "promote");
        expect(gate, `${fact.name} has no gate in ${last?.id}`).toBeDefined();
        if (gate === undefined || gate.advisory || gate.kind !== "metric" || gate.threshold === null) continue;
        const failure =
          fact.comparator.startsWith(">") &&
          (fact.unit === "%" || fact.unit === "per-1k") &&
          fact.statistic !== "score";
        const range = fact.unit === "per-1k" ? 1000 : 100;
        const base = failure && fact.target > range / 2 ? range - fact.target : Math.abs(fact.target);
        expect(Math.abs(gate.threshold - fact.target)).toBeLessThanOrEqual(base * 0.05 + 1e-9);
      }
    });
  });

  it("blocks on nothing that its phase can't measure, and says what that would take", () => {
    always(({ phases }) => {
      for (const { evidence, advisory, id } of phases.flatMap(({ gates }) => gates)) {
        if (evidence === null) continue;
        expect(advisory, id).toBe(!evidence.measurable);
        if (evidence.measurable) expect(evidence.needed, id).toBeLessThanOrEqual(evidence.available);
        else expect(evidence.wouldNeed.length).toBeGreaterThan(5);
      }
    });
  });

  it("never loosens a limit, and keeps promote, pause and kill apart", () => {
    always(({ phases, metrics }) => {
      for (const metric of metrics) {
        let before: number | null = null;
        for (const phase of phases) {
          const limit = (tier: string) =>
            phase.gates.find((gate) => gate.metric === metric.id && gate.tier === tier)?.threshold ?? null;
          const [promote, pause, kill] = [limit("promote") ?? limit("complete"), limit("pause"), limit("kill")];
          const sign = metric.direction === "up" ? 1 : -1;
          if (promote !== null && before !== null && metric.direction !== "within")
            expect(sign * promote).toBeGreaterThanOrEqual(sign * before);
          if (promote !== null && pause !== null) expect(sign * promote).toBeGreaterThan(sign * pause);
          if (pause !== null && kill !== null) expect(sign * pause).toBeGreaterThan(sign * kill);
          before = promote ?? before;
        }
      }
    });
  });

  it("is the same, byte for byte, for the same facts", () => {
    always((plan, facts) => {
      expect(JSON.stringify(planned(facts))).toBe(JSON.stringify(plan));
    });
  });
});
