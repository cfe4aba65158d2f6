import { generalAvailability, lastDay } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const rollbackIsRehearsed = rule({
  id: "rollback-is-rehearsed",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Rollback is rehearsed in phase 1, and again within the 30 days before general availability.",
    why: "A switch that was never thrown does not work on the night when it must.",
    todo: "Put a drill on a day of phase 1 and one on a day within 30 days before general availability.",
    source: "the contract's invariants",
    invariant: 9,
  },
  *check(plan) {
    const at = "/monitoring/reversibility/drills";
    const days = plan.monitoring.reversibility.drills.map(({ day }) => day);
    const [first] = plan.phases;
    const said = days.length === 0 ? "There is no drill" : `Drills are on day ${days.join(", ")}`;
    if (first !== undefined && !days.some((day) => day >= first.startDay && day <= lastDay(first)))
      yield { at, message: `${said}; phase 1 lasts from day ${first.startDay} to ${lastDay(first)}.` };
    const start = generalAvailability(plan)?.startDay;
    if (start !== undefined && start > WITHIN && !days.some((day) => day >= start - WITHIN && day < start))
      yield {
        at,
        message: `${said}; general availability begins on day ${start}, so one belongs on day ${start - WITHIN} to ${start - 1}.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a last drill seven weeks before general availability",
        edits: [{ at: "/monitoring/reversibility/drills/1/day", to: 8 }],
      },
    ],
    good: [],
  },
});

const WITHIN = 30;
