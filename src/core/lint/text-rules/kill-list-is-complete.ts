import { stemsIn } from "../text/telling-words.ts";
import { textRule } from "../text/text-rule.ts";
import { phasesText, quote } from "../text/text-view.ts";

export const killListIsComplete = textRule({
  id: "kill-list-is-complete",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Every kill of a phase stands in the kill list, where there is one.",
    why: "The person on call opens the list, not the phase; what is not in it is not stopped.",
    todo: "Add the row, or drop the kill from the phase.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const listed = view.placed.filter(({ criterion }) => criterion.tier === "kill" && criterion.from === "table");
    if (listed.length === 0) return;
    const rows = view.plan.criteria.filter(({ tier, from }) => tier === "kill" && from === "table").length;
    // A row may name the metric, and read it on one group or with a limit that was not understood.
    const texts = view.plan.criteria
      .filter(({ tier, from }) => tier === "kill" && from === "table")
      .map(({ label, words }) => stemsIn(`${label?.text ?? ""} ${words.text}`));
    const isListed = (metric: string) =>
      metric !== "" && texts.some((stems) => [...stemsIn(metric)].every((stem) => stems.has(stem)));
    const metrics = new Set(listed.map(({ rule }) => rule.metric));
    for (const { criterion, rule } of view.placed) {
      if (
        criterion.tier !== "kill" ||
        criterion.from !== "phase" ||
        metrics.has(rule.metric) ||
        isListed(rule.metric) ||
        rule.expression.form === "count"
      )
        continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${quote(rule.name)} kills in ${phasesText(view, [criterion.phase ?? 0])}; the kill list has ${rows} rows and none for it.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill that the list lacks",
        edits: [
          [
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes",
            "- Kill: Note acceptance rate < 17% over 7 days, on at least 2,000 notes; crash share > 2% over 7 days, on at least 2,000 notes",
          ],
        ],
        alsoBreaks: ["gated-metric-is-monitored"],
      },
    ],
  },
});
