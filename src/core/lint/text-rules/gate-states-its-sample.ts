import { normalUpperQuantile } from "../../statistics/normal.ts";
import { textRule } from "../text/text-rule.ts";
import { isChecklist, numberText, type Placed, type TextView } from "../text/text-view.ts";
import { saysUnits } from "../text/units-said.ts";

export const gateStatesItsSample = textRule({
  id: "gate-states-its-sample",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each gate with a number says on how many units it is read.",
    why: "Without a least number the gate is read on whatever is there: on 40 units a rate of 18% is anything from 8% to 33%.",
    todo: 'Write the least number beside each limit: "on at least 1,200 displays".',
    source: "Normal approximation of a binomial gate; Fleiss, Statistical Methods for Rates and Proportions",
  },
  *check(view) {
    const numeric = view.placed.filter(
      ({ criterion, rule }) =>
        criterion.tier === "promote" &&
        !isChecklist(criterion.words) &&
        criterion.phase !== null &&
        rule.expression.form !== "count" &&
        measured(rule.expression.unit, rule.expression.per),
    );
    const bare = numeric.filter(
      ({ criterion, rule }) =>
        rule.expression.minUnits === null &&
        !statesUnits(view, { criterion, rule }) &&
        !/\bn\s*(?:[≥>=~]|at least)\s*\d|\b\d[\d,]* (?:sessions|samples|responses)|sample of \d/i.test(
          criterion.words.text,
        ) &&
        // "from 2,049 to 275,459 notes on" of the column beside it.
        !/\bfrom \d[\d,]*(?: to \d[\d,]*)? \D{2,40}\bon\b|\bon at least \d/i.test(criterion.timeframe?.text ?? ""),
    );
    if (view.said.some(({ part, text }) => part === "lost" && SAMPLE.test(text))) return;
    for (const { criterion, rule } of bare)
      yield {
        at: criterion.words,
        message: `No number of units is stated for ${bare.length} of ${numeric.length} gates with a number${need(rule)}.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a gate without its number of notes",
        edits: [
          [
            "Note acceptance rate at least 28% over 14 days, on at least 4,000 notes",
            "Note acceptance rate at least 28% over 14 days",
          ],
        ],
      },
    ],
  },
});

/** In its own line or row, or in what its phase says beside its people. */
function statesUnits(view: TextView, { criterion, rule }: Placed): boolean {
  const { words, label, timeframe, sample, phase } = criterion;
  const { expression } = rule;
  const limit = expression.form === "range" ? null : expression.threshold;
  const of = phase === null ? undefined : view.plan.phases[phase];
  return (
    /\b(?:on|in|from|of) the same \p{L}{4,}/iu.test(words.text) ||
    // A test before anybody has the feature says its units once for all its gates.
    (of !== undefined && of.kind !== "customers" && of.cohort !== null && saysUnits(of.cohort.text, limit)) ||
    (sample !== null && /\d|\b(?:all|every|each)\b/i.test(sample.text)) ||
    [words, label, timeframe, ...(of?.notes ?? [])].some((one) => one && saysUnits(one.text, limit))
  );
}

/** Counts of people and checks are no measurements. */
function measured(unit: string, per: unknown): boolean {
  return unit !== "" || per !== null;
}

/** For a rate: what it would take to see a shortfall of a tenth of the limit, at 5% and 10% error. */
function need({ expression, name }: Placed["rule"]): string {
  if (expression.form !== "limit" || expression.unit !== "%" || expression.reference !== null) return "";
  const rate = expression.threshold / 100;
  if (!(rate > 0 && rate < 0.9)) return "";
  const reach = normalUpperQuantile(0.05) + normalUpperQuantile(0.1);
  const units = Math.ceil((rate * (1 - rate) * reach ** 2) / (rate * 0.1) ** 2);
  return `; to tell ${numberText(expression.threshold)}% from ${numberText(Math.round(expression.threshold * 90) / 100)}% takes ${numberText(units)} independent units (${name})`;
}

/** A size of sample that stands apart from the gates. */
const SAMPLE =
  /\bsample (?:size|of)\b|\bmin\w* sample|(?:^|\|)\s*samples?\s*(?:\||$)|\bn\s*[≥>=~]|\bmin(?:imum|\.)? (?:of )?\d|^\W*of \d[\d,]* \p{L}|\bat least \d[\d,]* \p{L}|\b\d[\d,.]*[kK]? (?:\p{L}+ )?(?:past|labelled|audited|reviewed|read|scored|words|sessions|cases|responses|recordings|conversations|calls|drafts|notes|requests)\b/iu;
