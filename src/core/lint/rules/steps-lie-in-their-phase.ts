import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { lastDay } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const stepsLieInTheirPhase = rule({
  id: "steps-lie-in-their-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The steps of a phase lie on its days, never shrink, and end at its exposure.",
    why: "A flag that follows the steps would show the feature to other people than the plan says.",
    todo: "Move the steps into the phase, in order, and let the last one reach the phase's exposure.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    for (const [index, phase] of plan.phases.entries()) yield* stepBreaches(phase, `/phases/${index}`);
  },
  examples: {
    bad: [{ is: "a step before its phase", edits: [{ at: "/phases/phase2_closed_beta/steps/0/day", to: 7 }] }],
    good: [],
  },
});

function* stepBreaches(phase: Phase, at: string): Generator<Breach> {
  const { steps, startDay, exposed } = phase;
  for (const [n, { day, shareOfEligible }] of steps.entries()) {
    if (day < startDay || day > lastDay(phase))
      yield {
        at: `${at}/steps/${n}/day`,
        message: `A step on day ${day} is outside the phase's days ${startDay} to ${lastDay(phase)}.`,
      };
    const before = steps[n - 1];
    if (before !== undefined && (day <= before.day || shareOfEligible < before.shareOfEligible))
      yield {
        at: `${at}/steps/${n}`,
        message: `The step to ${shareOfEligible} on day ${day} follows one to ${before.shareOfEligible} on day ${before.day}.`,
      };
  }
  const reached = steps.at(-1)?.shareOfEligible ?? 0;
  const wanted = showsToCustomers(phase) ? exposed.shareOfEligible : 0;
  if (reached !== wanted)
    yield { at: `${at}/steps`, message: `The steps reach a share of ${reached}; the phase's exposure is ${wanted}.` };
}
