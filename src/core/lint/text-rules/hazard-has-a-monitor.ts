import { textRule } from "../text/text-rule.ts";
import { inBrief, quote } from "../text/text-view.ts";

export const hazardHasAMonitor = textRule({
  id: "hazard-has-a-monitor",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each hazard of the brief has a metric that sees it and a rule that acts.",
    why: "The harm that the brief foresaw happens, and no number moves.",
    todo: "Add a metric for it, with a pause or kill limit.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.plan.monitors.length === 0 || !view.plan.criteria.some(({ tier }) => tier !== "promote")) return;
    const texts = [
      ...view.plan.monitors.map(({ name, definition }) => `${name.text} ${definition?.text ?? ""}`),
      ...view.plan.criteria
        .filter(({ tier }) => tier !== "promote")
        .map(({ label, words }) => `${label?.text ?? ""} ${words.text}`),
    ];
    for (const { id, origin } of view.facts?.hazards ?? []) {
      const words = SIGNS[id];
      const brief = view.plan.brief;
      if (words === undefined || !brief || texts.some((text) => words.test(text))) continue;
      const said = brief.brief[origin.span.field].slice(origin.span.start, origin.span.end);
      if (!view.isRead("monitoring") || !view.lacks({ of: said, besides: ["gate", "phase"] })) continue;
      yield {
        at: inBrief(view, origin.span) ?? brief.words,
        subject: id,
        message: `The brief fears ${quote(said)} (${id}); none of ${view.plan.monitors.length} metrics and ${texts.length - view.plan.monitors.length} stop rules names it.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "off-brand words that nobody watches",
        edits: [
          [
            "Risk profile: Medium: a note may name a wrong cause (hallucination),",
            "Risk profile: Medium: a note may name a wrong cause (hallucination), or be off-brand,",
          ],
        ],
      },
    ],
  },
});

/** Words by which a rule on each hazard is known. */
const SIGNS: Readonly<Partial<Record<string, RegExp>>> = {
  brand: /brand|style guide/i,
  confidentiality: /confiden|leak|exposure|credential|secret/i,
  hallucination: /hallucinat|fals|wrong|unsupported|incorrect|accura|fabricat|error/i,
  latency: /latency|response time|p9\d|slow/i,
  cost: /cost|spend|budget/i,
  bias: /bias|fair|parity|disparit|discriminat|weakest|worst[- ]|\bgap\b|(?:each|by|per|between) (?:group|language|segment|gender|age)/i,
  "harmful-content": /harmful|offensive|toxic|unsafe|abus|inappropriate/i,
  security: /inject|security|attack|jailbreak|credential/i,
  availability: /availab|uptime|queue|time ?out|error rate|success rate|outage|fail/i,
};
