import type { Monitor } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { daysOf, phaseName, quote, type TextView } from "../text/text-view.ts";

export const watchedSoonEnough = textRule({
  id: "watched-soon-enough",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "What decides in a phase is read at least once in it, at a stated time.",
    why: "A metric that is read once a quarter decides nothing in a phase of two weeks: the gate is signed unread, the stop comes too late.",
    todo: "Read it at least weekly, and at each gate that it decides.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const monitor of view.plan.monitors) {
      const { cadence, name, metric } = monitor;
      if (cadence === null || (monitor.phase ?? null) !== null) continue;
      const rules = view.placed.filter(({ rule }) => rule.metric === metric && metric !== "");
      if (rules.length === 0 && !isOfExcluded(view, monitor)) continue;
      if (SOMETIME.test(cadence.text)) {
        yield {
          at: cadence,
          subject: name.text,
          message: `${quote(name.text)} is read ${quote(cadence.text)}: at no stated time.`,
        };
        continue;
      }
      const every = PERIODS.find(([, words]) => words.test(cadence.text))?.[0] ?? 0;
      // A rule that says itself how often it is read needs no monitor for it.
      if (rules.some(({ criterion: { timeframe } }) => timeframe !== null && OFTEN.test(timeframe.text))) continue;
      const longest = Math.max(0, ...view.exposed.map((one) => daysOf(one) ?? 0));
      const phase = view.exposed.find((one) => {
        const days = daysOf(one);
        // A gate is read at the end of its phase; a stop that is never read in the longest phase is read in none.
        const isGated = rules.some(
          ({ criterion, rule }) => criterion.tier === "promote" && rule.phases.includes(one.index),
        );
        return days !== null && every > days * ROUNDING && (isGated || every > longest * ROUNDING);
      });
      if (phase === undefined) continue;
      yield {
        at: cadence,
        subject: name.text,
        message: `${quote(name.text)} is read ${quote(cadence.text)}; ${phaseName(phase)} lasts ${daysOf(phase)} days.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a stop that is read every quarter",
        edits: [
          [
            "| product events | daily | Product manager |\n| P95",
            "| product events | quarterly | Product manager |\n| P95",
          ],
        ],
      },
      {
        is: "a stop that is read now and then",
        edits: [
          [
            "| product events | daily | Product manager |\n| P95",
            "| product events | when time permits | Product manager |\n| P95",
          ],
        ],
      },
    ],
  },
});

const SOMETIME =
  /\b(?:when (?:time|capacity|resources?) (?:permits?|allows?)|now and then|from time to time|occasional(?:ly)?|ad[- ]?hoc|sporadic\w*|(?:as|if|when) (?:needed|required|necessary|possible))\b/i;
const PERIODS: readonly (readonly [days: number, words: RegExp])[] = [
  [365, /\b(?:yearly|annual(?:ly)?|(?:every|each|per|once a) year)\b/i],
  [91, /\b(?:quarterly|(?:every|each|per|once a) quarter)\b/i],
  [30, /(?<!bi-?)\b(?:monthly|(?:every|each|per|once a) month)\b/i],
];
const OFTEN = /\b(?:daily|hourly|weekly|rolling|any time|real[- ]?time|continuous\w*|every \d+ (?:min|hour|day)\w*)\b/i;
/** A month is read in a phase of four weeks. */
const ROUNDING = 1.25;

/** A metric on people who must not have the feature is a stop by itself. */
function isOfExcluded(view: TextView, { name, definition }: Monitor): boolean {
  const said = `${name.text} ${definition?.text ?? ""}`;
  return (
    /\b(?:exclu\w+|held[- ]out|kept[- ]out)\b/i.test(said) ||
    view.excluded.some(({ group }) => group.words.test(name.text))
  );
}
