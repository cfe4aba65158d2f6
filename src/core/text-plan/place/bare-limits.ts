import type { Criterion, Tier } from "../text-plan.ts";
import { metricKey } from "../words/metric-key.ts";

/** "0.6%", "7 s", "5 per 1,000 calls", "-20% against control": a value with nothing that says on which side of it one acts. */
const BARE =
  /^[~≈]?[+−-]?\s*[$€£]?\d[\d.,]*\s*(?:%|‰|ms|s|sec|seconds?|min(?:utes?)?|h|hours?|days?|pp|points?|per [\d.,]+[kK]?(?: [\p{L} ]{2,30})?)?(?: (?:against|vs\.?|versus|over) (?:the )?(?:control|baseline|holdout))?$/u;
const TIME = /\d\s*(?:ms|s|sec|seconds?|min(?:utes?)?)$/;
const ORDER = ["investigate", "pause", "kill"] as const;

/** Signs for the criteria that state a bare value, by their places in the list: see `signOf`. */
export function signsOfBareLimits(criteria: readonly Criterion[]): ReadonlyMap<number, ">" | "<"> {
  const bare = criteria.flatMap((criterion, n) => (isBare(criterion) ? [{ criterion, n }] : []));
  const signs = new Map<number, ">" | "<">();
  if (bare.length === 0) return signs;
  const gates = new Map<string, ">" | "<">();
  for (const { tier, rules } of criteria)
    for (const { expression, metric } of tier === "promote" ? rules : [])
      if (expression.form === "limit") gates.set(metric, expression.comparator.startsWith("<") ? ">" : "<");
  for (const same of Map.groupBy(bare, ({ criterion }) => criterion.label?.text ?? "").values()) {
    const values = ORDER.flatMap((tier) => same.filter(({ criterion }) => criterion.tier === tier).map(numberOf));
    for (const { criterion, n } of same) {
      const sign = signOf(criterion, values, gates);
      if (sign !== null) signs.set(n, sign);
    }
  }
  return signs;
}

/**
 * A stop lies on the bad side of its value: across from the gate on the same metric; where none has a gate, in the
 * direction in which the tiers grow harsher; a loss is one downwards, and a time is one upwards.
 */
function signOf(
  { label, words }: Criterion,
  values: readonly number[],
  gates: ReadonlyMap<string, ">" | "<">,
): ">" | "<" | null {
  const { key } = metricKey(label?.text ?? "");
  const byGate = gates.get(key) ?? nearest(key, gates);
  if (byGate !== null) return byGate;
  if (/^[−-]/.test(words.text)) return "<";
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (values.length > 1 && first !== last) return last > first ? ">" : "<";
  return TIME.test(words.text) ? ">" : null;
}

/** "Rebooked again" of "rebooked again within a day": the only gate that has all the words. */
function nearest(key: string, gates: ReadonlyMap<string, ">" | "<">): ">" | "<" | null {
  const words = key.split(" ");
  const found =
    key === "" ? [] : [...gates].filter(([metric]) => words.every((word) => metric.split(" ").includes(word)));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

function isBare({ tier, label, rules, conditions, words }: Criterion): boolean {
  return tier !== "promote" && label !== null && rules.length === 0 && conditions.length <= 1 && BARE.test(words.text);
}

function numberOf({ criterion: { words } }: { readonly criterion: Criterion }): number {
  return Number(/[\d.,]+/.exec(words.text)?.[0].replaceAll(",", "") ?? 0);
}

/** "1", "2 cases" and "3 in a month" where one pauses or kills are "at least so many". */
export function atCount(tier: Tier | null, text: string): string {
  if (tier !== "pause" && tier !== "kill") return text;
  const [, count, , rest = ""] = COUNT.exec(text) ?? [];
  return count === undefined ? text : `>= ${count}${rest}`;
}

const COUNT =
  /^(\d{1,4})(\s+(?!(?:ms|s|sec\w*|min\w*|h|hours?|hrs?|d|days?|weeks?|points?|pp|percent|eur|usd|gbp|per|in|an?|each|within)\b)\p{L}+)?(\s+(?:in|per|within|an?|each|over)\s+(?:an?\s+|any\s+|one\s+)?(?:hour|day|week|month|quarter))?$/iu;
