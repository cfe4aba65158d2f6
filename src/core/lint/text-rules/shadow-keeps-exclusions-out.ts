import { textRule } from "../text/text-rule.ts";

export const shadowKeepsExclusionsOut = textRule({
  id: "shadow-keeps-exclusions-out",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A shadow run keeps out everybody whom the plan keeps out.",
    why: "A shadow run shows nothing, but it processes: for people under a law or a contract that is what is forbidden.",
    todo: "Say that exclusions apply in the shadow run, and to its logs.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.excluded.length === 0) return;
    const texts = view.plan.operations.filter(({ label, words }) => /shadow/i.test(`${label.text} ${words.text}`));
    const all = texts.map(({ words }) => words.text).join(" ");
    const [first] = texts.filter(({ words }) => RUNS.test(words.text));
    if (first === undefined || /exclu|kept out|nobody of|eligible|synthetic only|no customer data/i.test(all)) return;
    yield {
      at: first.words,
      message: `The shadow run processes real input; ${view.excluded.length} exclusions of the brief are not named for it.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a shadow run on all loads",
        edits: [
          [
            "Phase 1, on synthetic loads only; nobody of an excluded group; logs deleted after 30 days.",
            "Phase 1: run the model on incoming loads; logs deleted after 30 days.",
          ],
        ],
      },
    ],
  },
});

const RUNS = /\b(?:run|process|generate|score|read|log)s?\b|\d\s*%|incoming|traffic|real/i;
