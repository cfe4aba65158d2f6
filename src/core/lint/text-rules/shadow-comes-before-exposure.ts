import { textRule } from "../text/text-rule.ts";

export const shadowComesBeforeExposure = textRule({
  id: "shadow-comes-before-exposure",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A shadow run comes before the exposure that it is meant to protect.",
    why: "What it finds was already shown to customers.",
    todo: "Run it before the first phase with customers, or before each new group, and say which exposure it guards.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.exposed;
    if (first === undefined) return;
    for (const { label, words } of view.plan.operations) {
      if (!/shadow/i.test(`${label.text} ${words.text}`)) continue;
      const phases = [...words.text.matchAll(/\bphase\s*(\d)/gi)].map(([, n]) => Number(n) - 1);
      const earliest = Math.min(...phases);
      if (phases.length === 0 || earliest < first.index || view.plan.phases[earliest]?.kind === "shadow") continue;
      yield {
        at: words,
        message: `The shadow run is in phase ${earliest + 1}; customers have the feature from phase ${first.index + 1} on.`,
      };
      return;
    }
  },
  examples: {
    bad: [
      {
        is: "a shadow run in the third phase",
        edits: [["Phase 1, on synthetic loads only;", "Phase 3, on synthetic loads only;"]],
      },
    ],
  },
});
