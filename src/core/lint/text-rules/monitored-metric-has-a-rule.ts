import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const monitoredMetricHasARule = textRule({
  id: "monitored-metric-has-a-rule",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Each metric of the monitoring has a limit, a gate or an event that acts.",
    why: "What is watched and never acted on costs time, and its alarm is the first to be ignored.",
    todo: "Give it a limit and a response, or leave it out.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const ruled = new Set(view.placed.map(({ rule }) => rule.metric));
    const ruledWords = new Set([...ruled].flatMap((metric) => metric.split(" ")));
    const labels = new Set(view.plan.criteria.flatMap(({ label }) => label?.text ?? []));
    const said = new Set(
      view.plan.criteria.flatMap(({ words }) => words.text.toLowerCase().match(/[\p{L}\p{N}-]{5,}/gu) ?? []),
    );
    for (const { name, metric, action } of view.plan.monitors) {
      const words = metric.split(" ");
      if (ruled.has(metric) || ruledWords.has(metric) || words.some((word) => ruled.has(word))) continue;
      if (
        labels.has(name.text) ||
        words.some((word) => word.length > 4 && [word, `${word}s`].some((one) => said.has(one)))
      )
        continue;
      if (!view.lacks({ of: name.text, besides: ["monitor", "phase"] })) continue;
      yield {
        at: name,
        subject: metric,
        message: `${quote(name.text)} is watched; no gate and no stop names it${action ? `, and its action (${quote(action.text.split(/[;.]/)[0] ?? "")}) has no limit` : ""}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a metric without a rule",
        edits: [
          [
            "| Excluded people served | People",
            "| Mood | Smileys sent | product events | daily | Product manager |\n| Excluded people served | People",
          ],
        ],
      },
    ],
  },
});
