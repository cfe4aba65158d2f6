import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, type TextView } from "../text/text-view.ts";

export const exposureStepsAreModerate = textRule({
  id: "exposure-steps-are-moderate",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Before general availability no phase has many more times the people of the one before than the risk allows: four times at medium risk.",
    why: "What first shows at the new size then hits four times as many people as were ever watched.",
    todo: "Add a step between, or lower the larger share.",
    source: "Rampwright: ramp limit, our default",
  },
  *check(view) {
    for (const [n, phase] of view.exposed.entries()) {
      const [from, to] = [view.exposed[n - 1]?.traffic, phase.traffic];
      const ratio =
        from?.people && to?.people
          ? to.people / from.people
          : from?.share &&
              to?.share &&
              (from.base === to.base || from.base === "" || to.base === "" || to.share === 100)
            ? to.share / from.share
            : 0;
      if (
        ratio <= most(view) ||
        !to ||
        [phase.duration, to.words, phase.cohort, ...phase.notes].some((words) => STEPS.test(words?.text ?? ""))
      )
        continue;
      yield {
        at: to.words,
        subject: String(phase.index),
        message: `${from?.people ? numberText(from.people) : `${from?.share}%`} to ${to.people ? numberText(to.people) : `${to.share}%`} is a step of ${numberText(Math.round(ratio * 100) / 100)} times; at ${view.facts?.riskLevel ?? "medium"} risk the most is ${EXPOSURE_BANDS[view.facts?.riskLevel ?? "medium"].rampLimit}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a step of seven times",
        edits: [["4% of eligible dispatchers (2,000 people)", "1.5% of eligible dispatchers (750 people)"]],
      },
    ],
  },
});

/** A phase that grows in steps of its own. */
const STEPS =
  /\bsteps?\b|\bdaily\b|\b(?:per|a|each|every) (?:day|week)\b|\bthen\b|→|->|roll-?in|ramp|gradual|\d\s*%[^.;]{0,30}\d\s*%/i;

/** Largest factor between two phases, by the brief's risk; a share is rounded, which may stretch a step a little. */
function most(view: TextView): number {
  return EXPOSURE_BANDS[view.facts?.riskLevel ?? "medium"].rampLimit * 1.02;
}
