import { textRule } from "../text/text-rule.ts";
import { numberText, quote, valueText } from "../text/text-view.ts";

export const noRateForWhatMustNeverHappen = textRule({
  id: "no-rate-for-what-must-never-happen",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What must never happen has no tolerated rate.",
    why: "A limit of 2% lets the plan go on while ten of 500 outputs harm somebody.",
    todo: "Stop at the first confirmed case; keep the rate for what is only wrong.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      if (criterion.tier !== "pause" && criterion.tier !== "kill") continue;
      if (
        expression.form !== "limit" ||
        expression.unit !== "%" ||
        expression.reference !== null ||
        expression.threshold <= 0
      )
        continue;
      const found = NEVER.exec(`${criterion.label?.text ?? ""} ${rule.piece}`);
      if (found === null || !expression.comparator.startsWith(">")) continue;
      const any = view.plan.criteria.find(
        (one) =>
          one !== criterion &&
          one.tier === "kill" &&
          new RegExp(`\\bany\\b[^.;]{0,80}${found[0]}`, "i").test(one.words.text),
      );
      const units = expression.threshold < 0.2 ? 10_000 : 500;
      const events = Math.floor((expression.threshold / 100) * units);
      yield {
        at: criterion.words,
        subject: `${rule.metric} ${found[0].toLowerCase()}`,
        message: `Up to ${valueText(expression.threshold, expression)}, ${numberText(events)} of ${numberText(units)}, ${quote(found[0])} are tolerated${any ? `; phase ${(any.phase ?? 0) + 1} stops at any` : ""}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "an offensive share of 6%",
        edits: [["> 6% on at least 400 audited notes", "> 6% on at least 400 audited notes (wrong or offensive)"]],
      },
    ],
  },
});

const NEVER =
  /\b(?:offensive|discriminat\w+|confidential|pii|leak\w*|self-harm|harmful|dangerous|unsafe|fatal\w*|injur\w+|safeguarding|illegal|abus\w+|credential\w*)\b/i;
