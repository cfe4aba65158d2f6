import { rule } from "../rule.ts";

export const phaseIsNotTooLong = rule({
  id: "phase-is-not-too-long",
  meta: {
    severity: "error",
    since: "0.1",
    what: "No phase is longer than eight weeks, or four where the risk is low.",
    why: "Models, seasons and teams change: what was learned in week 1 no longer holds in week 9.",
    todo: "Widen the cohort, read a coarser metric, or name a leading proxy and read the metric later.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    const most = plan.profile.riskLevel === "low" ? 28 : 56;
    for (const [index, { days }] of plan.phases.entries()) {
      if (days > most)
        yield {
          at: `/phases/${index}/days`,
          message: `Phase ${index + 1} lasts ${days} days; at ${plan.profile.riskLevel} risk the most is ${most}.`,
        };
    }
  },
  examples: {
    bad: [{ is: "a last phase of nine weeks", edits: [{ at: "/phases/phase4_general_availability/days", to: 63 }] }],
    good: [],
  },
});
