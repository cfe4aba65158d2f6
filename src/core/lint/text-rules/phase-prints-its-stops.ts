import type { Criterion } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { phasesText } from "../text/text-view.ts";

/** A rule of the plan's tables holds in every phase that it does not leave out. */
function isInForce({ phase, rules }: Criterion, index: number): boolean {
  return (
    phase === index || (phase === null && (rules.length === 0 || rules.some(({ phases }) => phases.includes(index))))
  );
}

export const phasePrintsItsStops = textRule({
  id: "phase-prints-its-stops",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Each phase with customers prints its own investigate, pause and kill rules.",
    why: "Whoever runs the phase reads its page; rules that stand elsewhere are missed, or are taken from an earlier phase.",
    todo: "Print the rules of all three tiers in each phase, equal ones too.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const tier of ["kill", "pause", "investigate"] as const) {
      const without = view.exposed.filter(
        ({ index }) => !view.plan.criteria.some((one) => one.tier === tier && one.phase === index),
      );
      if (without.length === 0 || without.length === view.exposed.length) continue;
      for (const phase of without) {
        // Where no rule at all is in force, `phase-can-stop` says so.
        if (!view.plan.criteria.some((one) => one.tier === tier && isInForce(one, phase.index))) continue;
        yield {
          at: phase.name,
          subject: tier,
          message: `${phasesText(
            view,
            without.map(({ index }) => index),
          )} ${without.length === 1 ? "prints" : "print"} no ${tier} rule; ${view.exposed.length - without.length} of ${view.exposed.length} phases with customers ${view.exposed.length - without.length === 1 ? "does" : "do"}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a third phase without an investigate rule",
        edits: [["- Investigate: Note acceptance rate < 25% over 7 days, on at least 2,000 notes\n", ""]],
      },
    ],
  },
});
