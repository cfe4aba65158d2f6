import fc from "fast-check";
import { expect, it } from "vitest";
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

/** What holds for every plan, whatever the facts. */
const PROMISES: Readonly<Record<string, (plan: Plan, facts: Facts) => void>> = {
  "breaks no rule of the linter that is an error or a warning": (plan) => {
    const broken = lintPlan(plan).filter(({ severity }) => severity !== "info");
    expect(broken.map(({ code, place, message }) => [code, place, message])).toEqual([]);
  },

  "is of the contract's shape, and so are its published phases": (plan) => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
    expect(PublishedPhases.safeParse(publishedPhases(plan)).success).toBe(true);
  },

  "keeps the facts as they were read, and the brief's exclusions in their order": (plan, facts) => {
    expect(plan.facts).toEqual(facts);
    const kept = plan.exclusions.filter(({ addedByPlan }) => !addedByPlan).map(({ text }) => text);
    expect(kept).toEqual(facts.exclusions.map(({ text }) => text));
  },

  "says what would make a gate measurable that is not": ({ phases }) => {
    for (const { evidence, id } of phases.flatMap(({ gates }) => gates)) {
      if (evidence?.measurable === false) expect(evidence.wouldNeed.length, id).toBeGreaterThan(5);
    }
  },

  "is the same, byte for byte, for the same facts": (plan, facts) => {
    expect(JSON.stringify(planned(facts))).toBe(JSON.stringify(plan));
  },
};

// One property for all: planning is what takes the time, and each property would draw the same facts.
it("every plan keeps every promise, whatever the facts", { timeout: 60_000 + numRuns * 1_000 }, () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const plan = planned(facts);
      for (const check of Object.values(PROMISES)) check(plan, facts);
    }),
    { numRuns },
  );
});
