import { textRule } from "../text/text-rule.ts";
import { inBrief } from "../text/text-view.ts";

export const regulationHasItsClock = textRule({
  id: "regulation-has-its-clock",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each law that the brief names has its time to notify in the stop rules.",
    why: "The clock runs from the moment somebody knows. A plan without it finds out too late that it has run out.",
    todo: "Write the time, who starts the clock, and whom they tell.",
    source: "GDPR, Art. 33(1); 45 CFR 164.404(b)",
  },
  *check(view) {
    const stops = view.plan.criteria.filter(({ tier }) => tier === "kill");
    const [first] = stops.filter(({ from }) => from === "table").concat(stops);
    if (first === undefined) return;
    for (const { id, origin } of view.facts?.regulations ?? []) {
      const clock = CLOCKS[id];
      if (clock === undefined || view.says(clock.words)) continue;
      yield {
        at: inBrief(view, origin.span) ?? first.words,
        message: `The brief names ${id}; ${clock.says}, and no text of the plan says so.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a brief with GDPR and no clock",
        edits: [["Risk profile: Medium:", "Risk profile: Medium: GDPR applies to drivers' names;"]],
      },
    ],
  },
});

const CLOCKS: Readonly<Record<string, { readonly words: RegExp; readonly says: string }>> = {
  GDPR: {
    words: /\b72[- ]?(?:h|hours)\b|\bart(?:icle)?\.? ?33\b|notification clock|become aware|became aware/i,
    says: "a breach is notified within 72 hours of knowing it (Art. 33)",
  },
  HIPAA: {
    words: /\b60 (?:calendar )?days\b|164\.4(?:04|10)|notification clock|became aware/i,
    says: "a breach is notified within 60 days of its discovery (45 CFR 164.404)",
  },
};
