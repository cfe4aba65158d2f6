import { mayRise } from "../../catalog/exposure-bands.ts";
import { rule } from "../rule.ts";

export const stepsFallOnMondayToThursday = rule({
  id: "steps-fall-on-monday-to-thursday",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Exposure rises from Monday to Thursday only. Day 1 is a Wednesday.",
    why: "Whatever a step breaks is found in the first hours, by people who must be at work that day and the next.",
    todo: "Move the step to the next Monday.",
    source: "the contract's decisions: exposure rises on Wednesday",
    invariant: null,
  },
  *check(plan) {
    for (const [index, { steps }] of plan.phases.entries()) {
      for (const [n, { day }] of steps.entries()) {
        if (!mayRise(day))
          yield {
            at: `/phases/${index}/steps/${n}/day`,
            message: `The step on day ${day} falls on a ${OTHER_DAYS[(day - 1) % 7] ?? "weekend"}.`,
          };
      }
    }
  },
  examples: {
    bad: [{ is: "a step on a Saturday", edits: [{ at: "/phases/phase2_closed_beta/steps/0/day", to: 11 }] }],
    good: [],
  },
});

/** By days since Wednesday. */
const OTHER_DAYS: Readonly<Record<number, string>> = { 2: "Friday", 3: "Saturday", 4: "Sunday" };
