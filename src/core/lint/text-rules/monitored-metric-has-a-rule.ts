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
    for (const { name, metric, action } of view.plan.monitors) {
      if (
        view.placed.some(
          ({ rule }) =>
            rule.metric === metric ||
            rule.metric.split(" ").includes(metric) ||
            metric.split(" ").includes(rule.metric),
        )
      )
        continue;
      if (
        view.plan.criteria.some(
          ({ label, words }) =>
            label?.text === name.text ||
            (metric !== "" &&
              metric.split(" ").some((word) => word.length > 4 && words.text.toLowerCase().includes(word))),
        )
      )
        continue;
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
            "| Dispatcher mood | Smileys sent | product events | daily | Product manager |\n| Excluded people served | People",
          ],
        ],
      },
    ],
  },
});
