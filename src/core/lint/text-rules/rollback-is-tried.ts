import { textRule } from "../text/text-rule.ts";
import { closest } from "../text/text-view.ts";

export const rollbackIsTried = textRule({
  id: "rollback-is-tried",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The rollback is tried before customers have the feature, and again before all have it.",
    why: "A switch that was never pulled fails on the day that it is needed: caches, apps and queues go on.",
    todo: "Write the drill, its day, its target time and who runs it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.plan.phases;
    if (!first || view.says(TRIED)) return;
    // "rollback": {"tested": "in phase 1"}
    if (view.plan.operations.some(({ label }) => new RegExp(`\\b${TRY}\\b|\\bdrill`, "i").test(label.text))) return;
    yield {
      at: closest(view, /\broll(?:ing|ed)?[- ]?back|(?:kill|off) switch|feature flag/i) ?? first.name,
      message: `${view.plan.phases.length} phases, and no drill of the rollback in any of them.`,
    };
  },
  examples: {
    bad: [
      {
        is: "no drill",
        edits: [
          ["  - Rollback drill passed: off in 15 minutes, on record\n", ""],
          ["; rollback drill in phase 1 and again before general availability, run by the SRE lead", ""],
        ],
      },
    ],
  },
});

const OFF =
  "(?:roll(?:ed|ing)?[- ]?back|switch\\w*|flag|kill|stop|off|fallback|fall(?:s|ing)? back|restore|revert|toggle\\w*|global one)";
const TRY = "(?:test(?:s|ed|ing)?|tr(?:y|ied|ies)|exercis\\w*|practi[cs]\\w*|verif\\w+|simulat\\w+)";
/** A rehearsal by any name, or a word of trying near one of switching off. */
const TRIED = new RegExp(
  `\\b(?:drill\\w*|rehears\\w*|game[- ]?days?|dry[- ]runs? of|table-?tops?|for real|tested (?:in )?(?:each|every)|chaos)\\b|\\b${OFF}\\b[^.;]{0,60}\\b${TRY}\\b|\\b${TRY}\\b[^.;]{0,60}\\b${OFF}\\b`,
  "i",
);
