import { textRule } from "../text/text-rule.ts";
import { phaseName, phasesText } from "../text/text-view.ts";

export const killStaysInForce = textRule({
  id: "kill-stays-in-force",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "What stops an early phase stops every later one too.",
    why: "The harm that ended a trial of fifty people ends nothing once everybody has the feature.",
    todo: "Repeat the rule in each later phase, or put it into a table that holds for all.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const kills = view.plan.criteria.filter(({ tier }) => tier === "kill");
    // A plan that tells its stops in tables alone, or once, is judged by `phase-can-stop`.
    const own = kills.filter(({ from, phase }) => from === "phase" && phase !== null);
    for (const [metric, rules] of Map.groupBy(
      own.flatMap(({ rules, phase, words }) => rules.map((rule) => ({ rule, phase: phase ?? 0, words }))),
      ({ rule }) => rule.metric,
    )) {
      if (metric === "") continue;
      const inForce = new Set(
        view.placed
          .filter(({ criterion, rule }) => rule.metric === metric && criterion.tier !== "promote")
          .flatMap(({ rule }) => rule.phases),
      );
      const isEvent = rules.some(({ rule }) => rule.expression.form === "count");
      const since = Math.min(...rules.map(({ phase }) => phase));
      if (!isEvent && new Set(rules.map(({ phase }) => phase)).size < 2) continue;
      const lacking = view.exposed.filter(
        ({ index }) =>
          index > since &&
          !inForce.has(index) &&
          own.some(({ phase }) => phase === index) &&
          !kills.some(
            ({ phase, words, label }) =>
              (phase === index || phase === null) && saysSame(`${label?.text ?? ""} ${words.text}`, metric),
          ),
      );
      const [first] = rules;
      for (const phase of lacking)
        if (first)
          yield {
            at: own.find((one) => one.phase === phase.index)?.words ?? phase.name,
            subject: metric,
            message: `"${first.rule.name || metric}" stops ${phasesText(
              view,
              rules.map((one) => one.phase),
            )}, and nothing stops on it in ${phaseName(phase)}.`,
          };
    }
  },
  examples: {
    bad: [
      {
        is: "a harm that stops the second phase alone",
        edits: [
          [
            "- Kill: Note acceptance rate < 15% over 7 days, on at least 800 notes",
            "- Kill: Note acceptance rate < 15% over 7 days, on at least 800 notes\n- Kill: any driver sent onto a closed road",
          ],
        ],
      },
    ],
  },
});

/** "As in phase 2", or the harm in other words: any telling word of it. */
function saysSame(text: string, metric: string): boolean {
  const plain = text.toLowerCase();
  return (
    /\b(?:same|as (?:above|before|in)|previous|all (?:of the )?(?:above|earlier)|any (?:critical|safety|compliance|security)|incidents?)\b/.test(
      plain,
    ) || metric.split(" ").some((word) => word.length > 3 && plain.includes(word))
  );
}
