import { binomialAtLeast, lowerRateLimit, upperRateLimit } from "../../statistics/binomial.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, percentText, valueText } from "../text/text-view.ts";

export const limitIsNoFinerThanItsSample = textRule({
  id: "limit-is-no-finer-than-its-sample",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A limit on an audited rate is no finer than the audit can show.",
    why: "The interval of the sample is wider than the limit: the same true rate stops the rollout one week and passes the next.",
    todo: "Audit more, or set the limit to what the audit can tell apart.",
    source: "Clopper and Pearson, Biometrika 26, 1934",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (
        criterion.tier === "promote" ||
        expression.form !== "limit" ||
        expression.unit !== "%" ||
        expression.reference !== null ||
        !expression.comparator.startsWith(">")
      )
        continue;
      const found = /\b(\d[\d,]*)[- ]\w+ (?:\w+ )?sample|sample of (\d[\d,]*)/i.exec(criterion.words.text);
      const units = Number((found?.[1] ?? found?.[2] ?? "0").replaceAll(",", ""));
      const events = Math.round((units * expression.threshold) / 100);
      if (!(units > 0) || events < 1 || events >= units) continue;
      const upper = upperRateLimit({ events, units, confidence: 0.975 });
      const lower = lowerRateLimit({ events, units, confidence: 0.975 });
      if (!lower.ok || upper - lower.value <= expression.threshold / 100) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${events} of ${numberText(units)} is ${valueText(expression.threshold, expression)} with a 95% interval from ${percentText(lower.value)} to ${percentText(upper)}; a true ${numberText(expression.threshold / 2)}% exceeds the limit in ${percentText(binomialAtLeast(events + 1, units, expression.threshold / 200))} of samples, a true ${numberText(expression.threshold)}% in ${percentText(binomialAtLeast(events + 1, units, expression.threshold / 100))}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a limit of 2% on 100 notes",
        edits: [["> 3% on at least 400 audited notes", "> 3% (audit of a 100-note sample)"]],
      },
    ],
  },
});
