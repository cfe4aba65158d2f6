import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/core/brief/brief.ts";
import type { Facts } from "../src/core/brief/facts.ts";
import { publishedPhases } from "../src/core/documents/published-json/phases.ts";
import { lintPlan } from "../src/core/lint/lint-plan.ts";
import { parsePlan } from "../src/core/plan/parse-plan.ts";
import type { Plan } from "../src/core/plan/plan.ts";
import { PublishedPhases } from "../src/core/plan/published.ts";
import { makePlan } from "../src/core/planner/make-plan.ts";
import { anyFacts } from "./arbitraries.ts";

/** RUNS=5000 npx vitest run tests/plan-invariants.test.ts looks longer. */
const numRuns = Number(process.env.RUNS ?? 60);

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
    { numRuns },
  );
}

describe("every plan, whatever the facts", { timeout: 60_000 + numRuns * 1_000 }, () => {
  it("breaks no rule of the linter that is an error or a warning", () => {
    always((plan) => {
      const broken = lintPlan(plan).filter(({ severity }) => severity !== "info");
      expect(broken.map(({ code, place, message }) => [code, place, message])).toEqual([]);
    });
  });

  it("is of the contract's shape, and so are its published phases", () => {
    always((plan) => {
      expect(parsePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
      expect(PublishedPhases.safeParse(publishedPhases(plan)).success).toBe(true);
    });
  });

  it("keeps the facts as they were read, and the brief's exclusions in their order", () => {
    always((plan, facts) => {
      expect(plan.facts).toEqual(facts);
      const kept = plan.exclusions.filter(({ addedByPlan }) => !addedByPlan).map(({ text }) => text);
      expect(kept).toEqual(facts.exclusions.map(({ text }) => text));
    });
  });

  it("says what would make a gate measurable that is not", () => {
    always(({ phases }) => {
      for (const { evidence, id } of phases.flatMap(({ gates }) => gates)) {
        if (evidence?.measurable === false) expect(evidence.wouldNeed.length, id).toBeGreaterThan(5);
      }
    });
  });

  it("is the same, byte for byte, for the same facts", () => {
    always((plan, facts) => {
      expect(JSON.stringify(planned(facts))).toBe(JSON.stringify(plan));
    });
  });
});
