import type { TextPhase } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText } from "../text/text-view.ts";

export const largestStepBringsNoNewGroup = textRule({
  id: "largest-step-brings-no-new-group",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A group that waited doesn't come in with the largest step.",
    why: "If numbers move then, nobody can tell the new group from the new size, and the harm is the largest.",
    todo: "Let the group in at the share before, or make the step smaller.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const steps = view.exposed.map((phase, n) => ({
      phase,
      people: (phase.traffic?.people ?? 0) - (view.exposed[n - 1]?.traffic?.people ?? 0),
    }));
    for (const { group, fact } of view.excluded) {
      if (fact.until === null) continue;
      const at = steps.findIndex(({ phase }) => admits(phase, group.words));
      const step = steps[at];
      const before = Math.max(0, ...steps.slice(0, at).map(({ people }) => people));
      if (!step || at < 1 || step.people <= before || step.phase.kind === "general-availability" || !step.phase.cohort)
        continue;
      if (steps.length - 1 > at && (steps[at + 1]?.people ?? 0) > MUCH_MORE * step.people) continue;
      yield {
        at: step.phase.cohort,
        subject: group.id,
        message: `${group.name} come in while ${numberText(step.people)} more people do; no step before was larger than ${numberText(before)}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a Canadian start in the largest step",
        edits: [["36% of eligible dispatchers (18,000 people)", "47% of eligible dispatchers (23,500 people)"]],
      },
    ],
  },
});

/** Behind it the last step may still be the largest; by less than this the group shares in the largest. */
const MUCH_MORE = 1.6;

function admits({ cohort, name }: TextPhase, words: RegExp): boolean {
  const [inside = ""] = (cohort?.text ?? "").split(/\b(?:kept out|exclud\w*|except)\b/i);
  return (
    words.test(name.text) ||
    (words.test(inside) && !/\b(?:only|not|until|without)\b/i.test(inside.slice(0, inside.search(words))))
  );
}
