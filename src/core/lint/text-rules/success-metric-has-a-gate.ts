import { textRule } from "../text/text-rule.ts";
import { inBrief, numberText, quote } from "../text/text-view.ts";

export const successMetricHasAGate = textRule({
  id: "success-metric-has-a-gate",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each success metric of the brief has a gate in a phase with customers.",
    why: "The rollout is promoted to everybody without a look at what it was made for.",
    todo: "Add a gate on it, or say why it is only reported.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const gates = view.placed.filter(({ criterion }) => criterion.tier === "promote").length;
    // Where no gate was read, `sections-are-read` says so.
    if (gates === 0 || !view.isRead("gates")) return;
    for (const { fact, metric } of view.targets) {
      const at = inBrief(view, fact.origin.span);
      if (!at || fact.target === null || metric === "") continue;
      if (view.placed.some(({ criterion, rule }) => criterion.tier === "promote" && sameMetric(rule.metric, metric)))
        continue;
      if (
        view.plan.criteria.some(
          ({ advisory, rules }) => advisory && rules.some((rule) => sameMetric(rule.metric, metric)),
        )
      )
        continue;
      const value = new RegExp(
        `(?<![\\d.,])${numberText(fact.target).replace(".", "\\.")} ?${fact.unit === "%" ? "%" : "(?![\\d.,%])"}`,
      );
      if (!view.lacks({ of: fact.name, besides: ["warning", "stop", "monitor"] })) continue;
      // The gate may stand there under another name.
      if (view.placed.some(({ criterion, rule }) => criterion.tier === "promote" && value.test(rule.piece))) continue;
      yield {
        at,
        subject: metric,
        message: `The brief asks for ${quote(fact.name)}; ${gates === 1 ? "the only gate is not" : `none of ${gates} gates is`} on it.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a success metric without a gate",
        edits: [["14-day retention at least 45%.", "14-day retention at least 45%; refund rate at most 8%."]],
        alsoBreaks: ["success-metric-has-a-stop"],
      },
    ],
  },
});

function sameMetric(a: string, b: string): boolean {
  const [one, two] = [a.split(" "), b.split(" ")];
  return (
    a === b ||
    (one.length < two.length ? one : two).every((word) => (one.length < two.length ? two : one).includes(word))
  );
}
