import { textRule } from "../text/text-rule.ts";
import { phasesText, valueLine, valueText } from "../text/text-view.ts";

export const oneResponsePerLimit = textRule({
  id: "one-response-per-limit",
  meta: {
    severity: "error",
    since: "0.1",
    what: "One limit has one response.",
    why: "At the same value one text pauses and the other kills; whoever is on call does what they read.",
    todo: "Keep one of the two, and set the other tier's limit apart from it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const groups = Map.groupBy(
      view.limits.filter(({ tier }) => tier !== "promote"),
      (limit) => `${limit.phase} ${limit.side} ${limit.value} ${valueLine(limit.rule)}`,
    );
    for (const limits of groups.values()) {
      const [first] = limits;
      const other = limits.find(({ tier }) => tier !== first?.tier);
      if (!first || !other || first.criterion === other.criterion) continue;
      for (const { criterion } of [first, other])
        yield {
          at: criterion.words,
          subject: `${first.rule.metric} ${first.rule.slice} ${first.value}`,
          message: `${first.rule.name || first.rule.metric}: at ${valueText(first.value, first.rule.expression)} one text says ${first.tier}, the other ${other.tier} (${phasesText(
            view,
            limits.map(({ phase }) => phase),
          )}).`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a pause limit that is the kill limit",
        edits: [["| Wrong-cause rate | > 4% on at least", "| Wrong-cause rate | > 6% on at least"]],
      },
    ],
  },
});
