import { textRule } from "../text/text-rule.ts";
import { type Placed, quote } from "../text/text-view.ts";

export const gatedMetricIsMonitored = textRule({
  id: "gated-metric-is-monitored",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each metric that a gate, a pause or a kill names is defined in the monitoring, with its source and owner.",
    why: "A limit on something that nobody measures never acts, or is argued about on the day.",
    todo: "Add the metric to the monitoring: definition, source, cadence, owner.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.plan.monitors.length === 0 || !view.isRead("monitoring")) return;
    const watched = new Set(view.plan.monitors.map(({ metric }) => metric));
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        expression.form === "count" ||
        /only reported/i.test(rule.piece) ||
        rule.metric === "" ||
        watched.has(rule.metric)
      )
        continue;
      if (rule.metric.startsWith("gap") && [...watched].some((metric) => rule.metric.includes(metric))) continue;
      if ([...watched].some((metric) => akin(metric, rule.metric)) || !isMeasured(expression, rule.name)) continue;
      if (
        criterion.phase !== null &&
        view.plan.phases[criterion.phase]?.kind === "internal" &&
        criterion.tier === "promote" &&
        expression.statistic === null
      )
        continue;
      if (!view.lacks({ of: rule.name || rule.metric, besides: ["gate", "warning", "stop", "phase"] })) continue;
      const rules = view.placed.filter((one) => one.rule.metric === rule.metric).length;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${quote(rule.name || rule.metric)} has ${rules} ${rules === 1 ? "limit" : "limits"}; none of the ${view.plan.monitors.length} metrics of the monitoring is it.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a gate on a metric that nobody watches",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Driver call share at most 8% over 14 days, on at least 4,000 notes",
          ],
        ],
      },
    ],
  },
});

const SCORE = /score|nps|csat|rating|quality/i;

/** A known unit, a percentile, or a score; "at least 1 account on record" is a check. */
function isMeasured(
  { unit, per, statistic }: Exclude<Placed["rule"]["expression"], { form: "count" }>,
  name: string,
): boolean {
  return per !== null || statistic !== null || SCORE.test(name) || UNITS.test(unit);
}

const UNITS = /^(?:%|pp|ms|s|min|h|d|points|USD|EUR|GBP|of \d+)$/;

/** Names of one metric share a telling word: "cost_per_unit" and "cost per suggestion". */
function akin(a: string, b: string): boolean {
  const words = telling(a);
  return telling(b).some((word) => words.includes(word));
}

function telling(key: string): string[] {
  return key
    .split(/[ -]/)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ""));
}
