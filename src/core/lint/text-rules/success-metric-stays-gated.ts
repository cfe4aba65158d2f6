import { textRule } from "../text/text-rule.ts";
import { phaseName, phasesText, quote } from "../text/text-view.ts";

export const successMetricStaysGated = textRule({
  id: "success-metric-stays-gated",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A success metric that has a gate keeps it to the last phase.",
    why: "The last gate before everybody has the feature is the one that counts, and it does not look.",
    todo: "Repeat the gate in each later phase, at the brief's own target in the last.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const { last } = view;
    if (last === null || view.exposed.length < 2) return;
    // Where gates stand between the phases, the last phase has none; what holds in all phases is no gate of the last.
    const lastGated = Math.max(
      ...view.placed
        .filter(({ criterion, rule }) => criterion.tier === "promote" && (criterion.phase !== null || rule.scoped))
        .flatMap(({ rule }) => rule.phases),
    );
    for (const { fact, metric } of view.targets) {
      const gates = view.plan.criteria.flatMap((criterion) =>
        criterion.rules
          .filter((rule) => criterion.tier === "promote" && criterion.phase !== null && rule.metric === metric)
          .map((rule) => ({ criterion, rule })),
      );
      const phases = [...new Set(gates.flatMap(({ rule }) => rule.phases))].toSorted((a, b) => a - b);
      const [end] = phases.slice(-1);
      const gate = gates.at(-1);
      if (!gate || end === undefined || end >= lastGated) continue;
      if (!view.isRead("gates") || !view.lacks({ of: fact.name, besides: ["gate", "warning", "stop", "monitor"] }))
        continue;
      yield {
        at: gate.criterion.words,
        subject: metric,
        message: `${quote(fact.name)}, a success metric of the brief, is gated in ${phasesText(view, phases)} and never again up to ${phaseName(last)}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "no latency gate in the last phase",
        edits: [["  - P95 latency at most 2.01 s over 14 days, on at least 40,000 notes\n", ""]],
      },
    ],
  },
});
