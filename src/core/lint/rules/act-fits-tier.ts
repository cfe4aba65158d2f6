import type { Act, Tier } from "../../plan/gate.ts";
import { gatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const actFitsTier = rule({
  id: "act-fits-tier",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What a rule does is what its tier stands for.",
    why: "One word for one act: a kill that only investigates leaves the feature on.",
    todo: "Correct the act or the tier.",
    source: "the contract's invariants",
    invariant: 9,
  },
  *check(plan) {
    for (const { gate, at } of gatesOf(plan)) {
      if (!ACTS[gate.tier].includes(gate.act))
        yield {
          at: `${at}/act`,
          message: `${gate.id}: a ${gate.tier} rule does "${gate.act}"; it may do ${ACTS[gate.tier].join(", ")}.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill that investigates",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.latency.kill/act", to: "investigate" }],
      },
    ],
    good: [],
  },
});

const ACTS: Readonly<Record<Tier, readonly Act[]>> = {
  promote: ["promote"],
  complete: ["complete"],
  investigate: ["investigate"],
  pause: ["pause-expansion", "freeze-cohort"],
  kill: ["kill", "contain", "revert-model", "shadow-only"],
};
