import { textRule } from "../text/text-rule.ts";
import { inBrief, quote } from "../text/text-view.ts";

export const successMetricHasAStop = textRule({
  id: "success-metric-has-a-stop",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each success metric of the brief has a pause or a kill.",
    why: "It may fall to nothing, and nothing happens before the next gate.",
    todo: "Give it a pause limit between the gate and the value at which the feature is useless.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (!view.isRead("stops") || !view.plan.criteria.some(({ tier }) => tier === "pause" || tier === "kill")) return;
    for (const { fact, metric } of view.targets) {
      const at = inBrief(view, fact.origin.span);
      if (!at || fact.target === null || metric === "") continue;
      const own = view.plan.criteria.filter(({ rules }) =>
        rules.some(
          (rule) => rule.metric === metric || rule.metric.split(" ").every((word) => metric.split(" ").includes(word)),
        ),
      );
      if (own.some(({ tier }) => tier === "pause" || tier === "kill")) continue;
      // What the plan only reports acts by no rule, and says so.
      if (own.length > 0 && own.every(({ advisory }) => advisory)) continue;
      const name = fact.name.toLowerCase();
      if (view.plan.criteria.some(({ advisory, words }) => advisory && words.text.toLowerCase().includes(name)))
        continue;
      if (!view.lacks({ of: fact.name, besides: ["gate", "warning", "monitor", "phase"] })) continue;
      const tiers = [...new Set(own.map(({ tier }) => tier))];
      yield {
        at: own[0]?.words ?? at,
        subject: metric,
        message: `${quote(fact.name)} has ${tiers.length === 0 ? "no rule" : `only ${tiers.join(" and ")} rules`}; none pauses or kills.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "retention without a stop",
        edits: [
          [
            "| 14-day retention | < 25% over the phase, on at least 300 people | at the end of the phase | Switch off for everyone within 1 day; back on only after a new plan | Product manager |\n",
            "",
          ],
          [
            "| 14-day retention | < 32% over the phase, on at least 300 people | at the end of the phase | Stop expansion within 1 day, at full share back to the share before; resume by the approver in writing | Product manager |\n",
            "",
          ],
        ],
      },
    ],
  },
});
