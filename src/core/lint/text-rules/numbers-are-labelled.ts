import { hasDecimalComma, plainNumbers } from "../../text-plan/words/plain-numbers.ts";
import { textRule } from "../text/text-rule.ts";
import { valueText } from "../text/text-view.ts";

export const numbersAreLabelled = textRule({
  id: "numbers-are-labelled",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Numbers that the brief does not give are marked as assumptions.",
    why: "A number in a plan looks measured; the one who signs can't tell which was.",
    todo: "Mark each: from the brief, computed, or assumed by us.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    // A label beside an excluded group says nothing about numbers.
    const isLabelled = view.allWords.some(({ text }) => LABEL.test(text.replaceAll(GROUP_LABEL, "")));
    if (view.plan.brief === null || isLabelled) return;
    const given = numbersIn(Object.values(view.plan.brief.brief).join("\n"));
    const own = view.limits.filter(({ value, rule }) => rule.expression.form !== "count" && !given.has(rounded(value)));
    const values = [...new Set(own.map(({ value, rule }) => valueText(value, rule.expression)))].slice(0, 4);
    const distinct = new Set(own.map(({ value, rule, tier }) => `${rule.metric} ${tier} ${value}`));
    const [first] = own;
    if (first === undefined || distinct.size < 5) return;
    yield {
      at: first.criterion.words,
      message: `${distinct.size} limits (${values.join(", ")}${distinct.size > values.length ? ", ..." : ""}) are in no text of the brief, and none is marked as an assumption.`,
    };
  },
  examples: {
    bad: [
      {
        is: "limits of unknown origin",
        edits: [["Numbers that are not in the brief are assumptions of ours, to be confirmed.\n", ""]],
      },
    ],
  },
});

/** The numbers of a text in any notation: "1 in 10,000" is 0.01%, "0.80" is 0.8 and 80%. */
function numbersIn(text: string): ReadonlySet<number> {
  const written = [text, plainNumbers(text, hasDecimalComma(text))].flatMap(
    (one) => one.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "").match(/\d+(?:\.\d+)?/g) ?? [],
  );
  return new Set(written.map(Number).flatMap((one) => (one <= 1 ? [one, one * 100] : [one, one / 100]).map(rounded)));
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

const LABEL = /\bassum(?:e|ed|ption|ptions)\b|our default|added by (?:this|the) plan|to be confirmed/i;
const GROUP_LABEL = /\(added by (?:this|the) plan, confirm\)/g;
