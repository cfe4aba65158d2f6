import type { Criterion, Monitor, TextPhase } from "../../text-plan/text-plan.ts";
import { textRule } from "../text/text-rule.ts";
import { daysOf, phaseName, type TextView } from "../text/text-view.ts";

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
    const watched = new Set(view.plan.monitors.map(({ metric }) => metric));
    // A metric without a monitor tells by its name alone how long it takes.
    for (const { criterion, rule } of view.placed) {
      const said = `${criterion.label?.text ?? ""} ${rule.name}`;
      const days = daysInName(said);
      if (days < 2 || criterion.tier !== "promote" || watched.has(rule.metric)) continue;
      const phase = tooShort(view, criterion, days);
      if (phase === null) continue;
      yield {
        at: criterion.words,
        subject: rule.metric,
        message: `${rule.name} is known ${days} days after a person begins; ${phaseName(phase)} lasts ${daysOf(phase)}.`,
      };
    }
    for (const monitor of view.plan.monitors) {
      const { name, definition, metric } = monitor;
      const weeks = /\bweek (\d) and (?:in )?week (\d)\b/i.exec(definition?.text ?? "");
      const age = weeks ? Number(weeks[2]) * 7 : daysInName(name.text);
      const lag = daysOfLag(monitor);
      const days = Math.max(age, lag);
      if (days < 2) continue;
      for (const { criterion } of view.placed.filter(
        ({ rule, criterion: { tier } }) => rule.metric === metric && tier === "promote",
      )) {
        const phase = tooShort(view, criterion, days);
        if (phase === null || phase.kind === "general-availability") continue;
        const known = lag > age ? `its value comes ${days} days later` : `is known ${days} days after a person begins`;
        yield {
          at: criterion.words,
          subject: metric,
          message: `${name.text}${lag > age ? ":" : ""} ${known}; ${phaseName(phase)} lasts ${daysOf(phase)}.`,
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
      {
        is: "a metric whose values come three weeks late",
        edits: [
          [
            "| Note acceptance rate | Notes sent, edited or not / notes shown | product events |",
            "| Note acceptance rate | Notes sent, edited or not / notes shown | freight ledger, final 23 days after the trip |",
          ],
        ],
      },
    ],
  },
});

/** "30-day retention": 30; "second-year retention": 365; a number that no name of an age has is none. */
function daysInName(name: string): number {
  if (/\b(?:year-on-year|second-year|one-year|12-month|yearly|annual)\b/i.test(name) && LASTING.test(name)) return 365;
  const months = /\b(\d{1,2})[ _-]?months?\b/i.exec(name)?.[1];
  if (months !== undefined && LASTING.test(name)) return Number(months) * 30;
  return Number(/(\d+)[ _-]?days?\b/i.exec(name)?.[1] ?? 0);
}

const LASTING = /\b(?:retention|retained|churn|return|renew\w*|survival|readmission|default)\b/i;

/** "Settles after 45 days", "reports arrive on average 16 days after the chat", "with a 3-week lag". */
function daysOfLag({ definition, dataSource, cadence }: Monitor): number {
  const text = [definition, dataSource, cadence].map((words) => words?.text ?? "").join("; ");
  const found =
    /\b(?:settles?|final|arrives?|known|complete|matures?|lag\w*|delay\w*|stable)\b[^.;\d]{0,40}?(\d{1,3})[ -](days?|weeks?|months?)\b|\b(\d{1,3})[ -](day|week|month)s? (?:lag|delay|late)/i.exec(
      text,
    );
  const [, behind, unit, before, unitBefore] = found ?? [];
  const count = Number(behind ?? before ?? 0);
  return count * ({ d: 1, w: 7, m: 30 }[(unit ?? unitBefore ?? "d").slice(0, 1).toLowerCase()] ?? 1);
}

/** The phase whose gate it is, where it ends before the value is there. */
function tooShort({ plan }: TextView, { phase }: Criterion, days: number): TextPhase | null {
  const own = plan.phases[phase ?? -1];
  const lasts = own === undefined ? null : daysOf(own);
  return own !== undefined && lasts !== null && lasts <= days ? own : null;
}
