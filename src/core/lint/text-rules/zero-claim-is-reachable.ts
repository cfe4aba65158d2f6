import { chanceOfNoEvents } from "../../statistics/zero-events.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, percentText, quote, type TextView, valueText } from "../text/text-view.ts";

export const zeroClaimIsReachable = textRule({
  id: "zero-claim-is-reachable",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A gate asks for none of what the stops allow a rate of.",
    why: "With the rate that the plan itself takes as normal the gate fails nearly always; in the end somebody waives it.",
    todo: "Gate on a rate below the investigate limit, or stop at the first case.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      if (criterion.tier !== "promote" || rule.expression.form !== "count" || rule.expression.threshold !== 0) continue;
      const allowed = view.limits.find(
        (limit) =>
          limit.tier !== "promote" &&
          limit.rule.metric === rule.metric &&
          limit.rule.expression.form === "limit" &&
          limit.rule.expression.unit === "%" &&
          limit.side === "high",
      );
      if (!allowed || rule.metric === "") continue;
      const units = sampleIn(view, rule.metric) ?? rule.expression.minUnits?.count ?? 0;
      const rate = allowed.value / 200;
      const pass = units > 0 ? chanceOfNoEvents({ rate, exposure: units }) : null;
      const often = rule.expression.minUnits ? 0.05 : 0.5;
      if (pass?.ok && pass.value.binomial > often) continue;
      const chance = pass?.ok
        ? `; at half that rate ${numberText(units)} units are clean in ${percentText(pass.value.binomial)} of cases`
        : "";
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${quote(rule.name)} must be 0, and the ${allowed.tier} begins only above ${valueText(allowed.value, allowed.rule.expression)}${chance}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "no wrong cause at all in 600 notes",
        edits: [["0 wrong causes in 600 audited notes", "0 wrong-cause incidents in 600 audited notes"]],
      },
    ],
  },
});

/** The size of the sample in which the metric is counted, where a text says it. */
function sampleIn(view: TextView, metric: string): number | null {
  const texts = [
    ...view.plan.monitors
      .filter((one) => one.metric === metric)
      .map(({ definition, dataSource }) => `${definition?.text ?? ""} ${dataSource?.text ?? ""}`),
    ...view.plan.criteria
      .filter(({ rules }) => rules.some((rule) => rule.metric === metric))
      .map(({ words }) => words.text),
  ];
  for (const text of texts) {
    const found = /\b(\d[\d,]*)[- ]\w+ (?:\w+ )?sample|sample of (\d[\d,]*)|audit of (\d[\d,]*)/i.exec(text);
    if (found) return Number((found[1] ?? found[2] ?? found[3] ?? "0").replaceAll(",", ""));
  }
  return null;
}
