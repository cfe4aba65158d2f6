import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const metricMaturesInItsPhase = textRule({
  id: "metric-matures-in-its-phase",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric is known before the end of the phase that it gates.",
    why: "Only those who came on the first day are old enough; the gate is read on them, or on people whose time is not over.",
    todo: "Lengthen the phase by the days of the metric, or read it on those who came before.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    // Without a monitoring the names alone tell how long a metric takes.
    for (const { criterion, rule } of view.plan.monitors.length > 0 ? [] : view.placed) {
      const days = Number(/(\d+)[ _-]?day\b/i.exec(rule.name)?.[1] ?? 0);
      const phase = view.plan.phases[criterion.phase ?? -1];
      if (days < 2 || criterion.tier !== "promote" || !phase?.days || phase.days > days) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${rule.name} is known ${days} days after a person begins; ${phaseName(phase)} lasts ${phase.days}.`,
      };
    }
    for (const { name, definition, metric } of view.plan.monitors) {
      const weeks = /\bweek (\d) and (?:in )?week (\d)\b/i.exec(definition?.text ?? "");
      const days = weeks ? Number(weeks[2]) * 7 : Number(/(\d+)[ _-]?day(?:s)?\b/i.exec(name.text)?.[1] ?? 0);
      if (days < 2) continue;
      for (const { criterion } of view.placed.filter(
        ({ rule, criterion: { tier } }) => rule.metric === metric && tier === "promote",
      )) {
        const phase = view.plan.phases[criterion.phase ?? -1];
        if (!phase?.days || phase.days > days || phase.kind === "general-availability") continue;
        yield {
          at: criterion.words,
          subject: metric,
          message: `${name.text} is known ${days} days after a person begins; ${phaseName(phase)} lasts ${phase.days}.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a 14-day metric in a phase of 14 days",
        edits: [
          [
            "- Traffic: 12% of eligible dispatchers (6,000 people)\n- Duration: 21 days",
            "- Traffic: 12% of eligible dispatchers (6,000 people)\n- Duration: 14 days",
          ],
        ],
        alsoBreaks: ["weeks-match-duration"],
      },
    ],
  },
});
