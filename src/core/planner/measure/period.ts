import type { Brief } from "../../brief/brief.ts";
import type { MetricFact } from "../../brief/facts.ts";

/** The stretch that a total of the brief is stated for. */
export interface Period {
  readonly name: "day" | "week" | "month" | "quarter" | "year";
  readonly days: number;
}

const PERIODS: readonly (Period & { readonly words: RegExp })[] = [
  { name: "day", days: 1, words: /\b(?:a|per|each|every)\s+day\b|\/\s?d(?:ay)?\b|\bdaily\b/i },
  { name: "week", days: 7, words: /\b(?:a|per|each|every)\s+w(?:ee)?k\b|\/\s?w(?:ee)?k\b|\bweekly\b/i },
  { name: "month", days: 30, words: /\b(?:a|per|each|every)\s+mo(?:nth)?\b|\/\s?mo(?:nth)?\b|\bmonthly\b/i },
  {
    name: "quarter",
    days: 91,
    words: /\b(?:a|per|each|every|in (?:the|our) first|first)\s+quarter\b|\/\s?q(?:uarter|tr)?\b|\bquarterly\b/i,
  },
  {
    name: "year",
    days: 365,
    words:
      /\b(?:a|per|each|every|in (?:the|our) first|first)\s+y(?:ea)?r\b|\/\s?y(?:ea)?r\b|\b(?:yearly|annual(?:ly)?)\b/i,
  },
];
/** A period stands close behind its number: "$400,000 a month". */
const LETTERS_BEHIND = 30;

/** The period of a total, from the words around its number; null where the brief gives none. */
export function periodOf({ name, origin }: MetricFact, brief: Brief): Period | null {
  const { field, start, end } = origin.span;
  const line = brief[field].slice(start, end + LETTERS_BEHIND).split(/[\n;]/, 1)[0] ?? "";
  const text = `${name} ${line}`;
  const found = PERIODS.find(({ words }) => words.test(text));
  return found === undefined ? null : { name: found.name, days: found.days };
}
