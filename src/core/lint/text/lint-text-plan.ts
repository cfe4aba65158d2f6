import type { Severity } from "../../shared/finding.ts";
import type { Place } from "../../text-plan/source.ts";
import type { TextPlan } from "../../text-plan/text-plan.ts";
import type { TextBreach, TextFix, TextRule } from "./text-rule.ts";
import { TEXT_RULES } from "./text-rules.ts";
import { textView } from "./text-view.ts";

/** A fault of a plan in words: one rule and subject, with every place where it shows. */
export interface TextFinding {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and the computation that shows it. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** In the order of the text; at least one. */
  readonly places: readonly { readonly at: Place; readonly words: string }[];
  readonly fixes: readonly TextFix[];
}

/** Checks a plan in words against every rule. Findings stand by severity, then by place. Never throws. */
export function lintTextPlan(plan: TextPlan): TextFinding[] {
  const view = textView(plan);
  const order = new Map(plan.sources.map(({ name }, n) => [name, n]));
  const place = ({ places: [first] }: TextFinding) =>
    first === undefined ? 0 : (order.get(first.at.source) ?? 0) * 1e9 + first.at.start;
  return TEXT_RULES.flatMap((rule) => findingsOf(rule, [...rule.check(view)])).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b),
  );
}

const BY_ID: ReadonlyMap<string, TextRule> = new Map(TEXT_RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding's code; undefined for findings of other parts. */
export function textRuleOf(code: string): TextRule | undefined {
  return BY_ID.get(code);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function findingsOf({ id, meta }: TextRule, breaches: readonly TextBreach[]): TextFinding[] {
  const bySubject = Map.groupBy(breaches, ({ subject }) => subject ?? "");
  return [...bySubject.values()].map((folded) => {
    const sorted = folded.toSorted((a, b) => a.at.at.start - b.at.at.start);
    return {
      code: id,
      severity: meta.severity,
      message: told(sorted.map(({ message }) => message)),
      why: meta.why,
      remedy: meta.todo,
      places: [
        ...new Map(
          sorted.map(({ at }) => [`${at.at.source} ${at.at.start} ${at.text}`, { at: at.at, words: at.text }]),
        ).values(),
      ],
      fixes: sorted.flatMap(({ fix }) => fix ?? []),
    };
  });
}

/** The first sentence in full; of one that differs from it in a few words, these alone. */
function told(messages: readonly string[]): string {
  const [first = "", ...rest] = [...new Map(messages.map((message) => [message.toLowerCase(), message])).values()];
  const others = rest
    .filter((message) => !first.startsWith(`${message.slice(0, -1)};`))
    .map((message) => ({ message, words: difference(first, message) }));
  const whole = others.filter(({ words }) => words === null).map(({ message }) => message);
  const same = [...new Set(others.flatMap(({ words }) => (words === null ? [] : [words])))].slice(0, MOST_LIKEWISE);
  const likewise = same.length === 0 ? [] : [`Likewise: ${same.join("; ")}.`];
  return [first, ...likewise, ...whole.slice(0, MOST_MESSAGES - 1)].join(" ");
}

/** What stands in the second where the two differ, at most six words; null where that can't be cut out. */
function difference(a: string, b: string): string | null {
  const more = b.startsWith(`${a.slice(0, -1)};`)
    ? b
        .slice(a.length)
        .replace(/[.:;,]+$/, "")
        .trim()
    : "";
  if (more !== "") return more;
  const [one, two] = [a.split(" "), b.split(" ")];
  const most = Math.min(one.length, two.length);
  let head = 0;
  while (head < most && one[head] === two[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  // "phase 3", not "3".
  if (/^\(?phase$/i.test(two[head - 1] ?? "")) head -= 1;
  const text = two
    .slice(head, two.length - tail)
    .join(" ")
    .replace(/[.:;,]+$/, "");
  const words = /^\([^()]*$/.test(text) ? text.slice(1) : /^[^()]*\)$/.test(text) ? text.slice(0, -1) : text;
  const isWhole = words.split('"').length % 2 === 1 && words.split("(").length === words.split(")").length;
  return words === "" || !isWhole || words.split(" ").length > 6 ? null : words;
}

const MOST_LIKEWISE = 6;

/** Folded breaches say the same of several places; after so many sentences the places speak for themselves. */
const MOST_MESSAGES = 3;
