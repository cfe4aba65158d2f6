import type { Brief } from "../../brief/brief.ts";
import type { Facts } from "../../brief/facts.ts";
import { canonicalText } from "../../brief/text/canonical.ts";
import { quantitiesOf } from "../../brief/text/quantities.ts";
import { tokensOf } from "../../brief/text/tokens.ts";
import { ASSUMPTIONS } from "../../catalog/assumptions.ts";
import { knownUnit, unitOf } from "../../catalog/population-units.ts";
import { numberText } from "../../plan/grammar/numbers.ts";

export interface AccountsOfBrief {
  readonly peoplePerAccount: number;
  /** The brief's words, and how the value follows from them. */
  readonly why: string;
}

/** Words between a number and what it counts: "61 partner hospitals". */
const MOST_WORDS_BETWEEN = 3;

/** A place or company is several people; "accounts" are, where they are said to be companies'. */
function isShared(word: string, before: string | undefined): boolean {
  if (/^accounts$/i.test(word))
    return before !== undefined && /^(?:company|business|enterprise|corporate|customer)$/i.test(before);
  return knownUnit(word.toLowerCase())?.is === "several people";
}

/**
 * How many people share an account, where the brief gives both: 14,200 nurses at 61 hospitals are 233 each. Null where the
 * population is no count of people, or no single count of places or companies stands in the user base.
 */
export function accountsOfBrief({ userBase }: Brief, { population }: Facts): AccountsOfBrief | null {
  if (population === null || unitOf(population.unit).is !== "person") return null;
  const { text } = canonicalText("userBase", userBase);
  const found = quantitiesOf(tokensOf(text)).flatMap(({ low, high, start, end, adjective }) => {
    if (low !== high || !Number.isInteger(low) || low < 2 || adjective) return [];
    const behind = text.slice(end).match(/^\s*((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/u)?.[1] ?? "";
    const words = behind.split(/\s+/).slice(0, MOST_WORDS_BETWEEN + 1);
    const noun = words.find((word, n) => isShared(word, words[n - 1]));
    return noun === undefined
      ? []
      : [{ accounts: low, said: `${text.slice(start, end)} ${words.slice(0, words.indexOf(noun) + 1).join(" ")}` }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.some(({ accounts }) => accounts !== only.accounts)) return null;
  const { low, high } = ASSUMPTIONS.peoplePerAccount.range;
  const each = Number((population.count / only.accounts).toPrecision(3));
  if (each < Math.max(2, low) || each > high) return null;
  return {
    peoplePerAccount: each,
    why: `The brief says "${only.said}": ${numberText(population.count)} / ${numberText(only.accounts)}.`,
  };
}
