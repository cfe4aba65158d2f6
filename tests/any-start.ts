import fc from "fast-check";
import type { PhaseKind } from "../src/core/plan/ids.ts";
import { exampleContext } from "../src/core/planner/context.example.ts";
import type { PlanContext } from "../src/core/planner/context.ts";
import { anyFacts } from "./arbitraries.ts";

const anyKinds: fc.Arbitrary<PhaseKind[]> = fc
  .record({
    shadow: fc.boolean(),
    beta: fc.constantFrom<PhaseKind>("closed_beta", "opt_in_beta"),
    middle: fc.subarray<PhaseKind>(
      ["regional_expansion", "canary", "segment_targeting", "conditional_admission", "holdout_majority"],
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ shadow, beta, middle }) => [
    "internal",
    ...(shadow ? (["shadow"] as const) : []),
    beta,
    ...middle,
    "general_availability",
  ]);

/** Any facts with any phases that a plan can have: what the steps about cohorts, laws and checks start from. */
export const anyStart: fc.Arbitrary<{ context: PlanContext; kinds: PhaseKind[] }> = fc
  .record({ facts: anyFacts, kinds: anyKinds })
  .map(({ facts, kinds }) => ({
    kinds,
    context: exampleContext({ facts, market: facts.market ?? "B2B", riskLevel: facts.riskLevel ?? "medium" }),
  }));
