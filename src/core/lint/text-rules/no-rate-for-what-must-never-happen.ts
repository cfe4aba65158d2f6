import type { TextRule } from "../../text-plan/text-plan.ts";
import { distinctive, stemsIn } from "../text/telling-words.ts";
import { textRule } from "../text/text-rule.ts";
import { numberText, type Placed, phasesText, quote, valueText } from "../text/text-view.ts";

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
    // What kills once anywhere in the plan is tolerated nowhere.
    const once = new Map(
      view.placed
        .filter(
          ({ criterion, rule: { expression } }) =>
            criterion.tier === "kill" &&
            expression.form === "count" &&
            /^>=?$/.test(expression.comparator) &&
            expression.threshold <= 1 &&
            expression.window === null,
        )
        .map((one) => [one.rule.metric, one] as const),
    );
    for (const { criterion, rule } of view.placed) {
      const { expression } = rule;
      const event = once.get(rule.metric);
      if (
        event &&
        event.criterion !== criterion &&
        criterion.tier === "kill" &&
        tolerates(rule) &&
        isSameEvent(event, criterion, rule.piece)
      ) {
        yield {
          at: criterion.words,
          subject: rule.metric,
          message: `${quote(event.rule.piece)} kills in ${phasesText(view, event.rule.phases)}; ${phasesText(view, rule.phases)} ${rule.phases.length === 1 ? "tolerates" : "tolerate"} up to ${valueText(expression.form === "range" ? 0 : expression.threshold, expression)}.`,
        };
        continue;
      }
      if (criterion.tier !== "pause" && criterion.tier !== "kill") continue;
      const about = `${criterion.label?.text ?? ""} ${rule.piece}`;
      const disclosed = OF_SERVICE.test(about) ? undefined : DISCLOSED.exec(about)?.[0];
      if (criterion.tier === "kill" && disclosed !== undefined && isCountOfSeveral(rule)) {
        yield {
          at: criterion.words,
          subject: `${rule.metric} ${disclosed}`,
          message: `${quote(disclosed)}: the kill begins at ${valueText(expression.form === "range" ? 0 : expression.threshold, expression)} ${expression.comparator === ">" ? "passed" : "cases"}; those before it stop nothing.`,
        };
        continue;
      }
      if (
        expression.form !== "limit" ||
        expression.unit !== "%" ||
        expression.reference !== null ||
        expression.threshold <= 0
      )
        continue;
      const found = NEVER.exec(`${criterion.label?.text ?? ""} ${rule.piece}`);
      if (found === null || !expression.comparator.startsWith(">")) continue;
      // What the brief itself allows a share of, such as leakage of money.
      if (view.targets.some(({ fact, metric }) => metric === rule.metric && (fact.target ?? 0) > 0)) continue;
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
      {
        is: "a count of disclosures",
        edits: [
          [
            "| Confidential rates shown | any confirmed case |",
            "| Confidential rates shown to another shipper | 4 in a month |",
          ],
        ],
        alsoBreaks: ["one-limit-per-tier"],
      },
      {
        is: "a share of what one case of kills before",
        edits: [
          [
            "- Kill: Note acceptance rate < 17%",
            "- Kill: closed road notes > 0.5%\n- Kill: Note acceptance rate < 17%",
          ],
          ["- Kill: Note acceptance rate < 15%", "- Kill: any closed road note\n- Kill: Note acceptance rate < 15%"],
          ["- Kill: Note acceptance rate < 18%", "- Kill: any closed road note\n- Kill: Note acceptance rate < 18%"],
          ["4,000 notes\n\n## Kill criteria", "4,000 notes\n- Kill: any closed road note\n\n## Kill criteria"],
          [
            "| Excluded people served | People",
            "| Closed road notes | Notes that lead onto a closed road | order | daily | ML lead |\n| Excluded people served | People",
          ],
        ],
        alsoBreaks: ["kill-list-is-complete"],
      },
    ],
  },
});

/** More than one case, or a share, before anything happens. */
function tolerates({ metric, expression }: TextRule): boolean {
  return (
    metric !== "" &&
    expression.form === "limit" &&
    expression.comparator.startsWith(">") &&
    expression.threshold > 0 &&
    (expression.unit === "%" || expression.unit === "") &&
    expression.reference === null &&
    !(expression.comparator === ">=" && expression.threshold <= 1)
  );
}

/** "3 in a month", and no limit at the first case. */
function isCountOfSeveral({ expression }: TextRule): boolean {
  return (
    expression.form !== "range" &&
    expression.comparator.startsWith(">") &&
    (expression.form === "count" ||
      (expression.unit === "" && expression.per === null && expression.reference === null)) &&
    expression.threshold >= (expression.comparator === ">" ? 1 : 2)
  );
}

/** What is of one person in the hands of another, and what breaks a law or hurts. */
const DISCLOSED =
  /\b(?:(?:given|shown|sent|disclosed|visible|read out) to (?:somebody|someone|anybody|another|others|the wrong|a third|strangers?)(?: \p{L}+)?|(?:another|other|wrong) \p{L}+['’]s? \p{L}+|\p{L}+[- ](?:violations?|breach(?:es)?)|leak\w*|harm(?:ed|s)?|injur\w+|discriminat\w+)/iu;
/** What is broken here is a promise of service. */
const OF_SERVICE = /\b(?:sla|slo|latency|uptime|availability|format|style|schema|budget|time ?outs?)\b/i;

const NEVER =
  /\b(?:offensive|discriminat\w+|confidential|pii|leak\w*|self-harm|harmful|dangerous|unsafe|fatal\w*|injur\w+|safeguarding|illegal|abus\w+|credential\w*)\b/i;

/** Whether the event says no more than the rate: "any wrong name published" is more than "wrong names". */
function isSameEvent(event: Placed, { label }: Placed["criterion"], piece: string): boolean {
  const said = stemsIn(`${label?.text ?? ""} ${piece}`);
  return distinctive(event.rule.piece).every((stems) => stems.some((stem) => said.has(stem)));
}
