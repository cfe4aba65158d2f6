import { lastDay } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const noStepInAHardFreeze = rule({
  id: "no-step-in-a-hard-freeze",
  meta: {
    severity: "error",
    since: "0.1",
    what: "No gate meets and no step is taken in a hard freeze.",
    why: "Nobody may change anything, nor take it back.",
    todo: "Move the gate once, behind the freeze.",
    source: "practice: no change in a freeze",
    invariant: null,
  },
  *check(plan) {
    const freezes = plan.calendar.filter(({ kind, hard }) => kind === "freeze" && hard);
    const freezeOn = (on: number) => freezes.find(({ day, days }) => on >= day && on < day + days);
    for (const [index, phase] of plan.phases.entries()) {
      for (const [n, { day }] of phase.steps.entries()) {
        const freeze = freezeOn(day);
        if (freeze !== undefined)
          yield {
            at: `/phases/${index}/steps/${n}/day`,
            message: `The step on day ${day} is inside "${freeze.title}" (day ${freeze.day} to ${freeze.day + freeze.days - 1}).`,
          };
      }
      const freeze = freezeOn(lastDay(phase));
      if (freeze !== undefined && index < plan.phases.length - 1)
        yield {
          at: `/phases/${index}/days`,
          message: `The gate on day ${lastDay(phase)} is inside "${freeze.title}" (day ${freeze.day} to ${freeze.day + freeze.days - 1}).`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a hard freeze over a gate",
        edits: [
          {
            at: "/calendar/-",
            to: { kind: "freeze", title: "Year-end close", day: 26, days: 4, phase: null, hard: true },
          },
        ],
      },
    ],
    good: [],
  },
});
