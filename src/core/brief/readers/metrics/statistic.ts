import type { MetricFact } from "../../facts.ts";
import { knows, lexiconOf } from "./lexicon.ts";
import type { Statistic } from "./statistic-cues.ts";
import { MEANS, MODEL_ERRORS, MODEL_SCORES, PERIODS, RATES, RATINGS, SUMS, TOTALS } from "./statistic-words.ts";
import { MONEY_UNITS, TIME_UNITS } from "./unit-words.ts";

/** What the statistic of a metric is told from. Words are lower case. */
export interface StatisticClues {
  /** Said in so many words ("P95", "average"). */
  readonly said: Statistic | null;
  readonly name: readonly string[];
  /** What stands in parentheses or behind the target ("(MAPE)", "per employee"). */
  readonly tail: readonly string[];
  readonly comparator: MetricFact["comparator"];
  readonly unit: string | null;
  readonly value: number | null;
  /** "each", "per head", "a piece". */
  readonly isEach: boolean;
}

const RATING = lexiconOf(RATINGS);
const SCORE = lexiconOf(MODEL_SCORES);
const ERROR = lexiconOf(MODEL_ERRORS);
const RATE = lexiconOf(RATES);
const MEAN = lexiconOf(MEANS);
const SUM = lexiconOf(SUMS);
const TOTAL = lexiconOf(TOTALS);

export function statisticOf(clues: StatisticClues): Statistic {
  const { said, name, tail, unit, comparator } = clues;
  if (said !== null && said !== "mean") return said;
  const all = [...name, ...tail];
  const isPhysical = unit !== null && (TIME_UNITS.has(unit) || MONEY_UNITS.has(unit));
  if (all.some((word) => knows(ERROR, word) || (!isPhysical && knows(SCORE, word)))) return "score";
  if (name.some((word, at) => /^(?:word|character|token|absolute|squared)$/.test(word) && name[at + 1] === "error"))
    return "score";
  if (said !== null && !name.some((word) => knows(RATING, word))) return said;
  const isLevel = comparator !== "within" && comparator !== "increase" && comparator !== "decrease";
  if (unit === "per-1k" || unit === "ppm") return "rate";
  if (unit === "%" && isLevel)
    return name.some((word) => /^(?:distance|discount|deviation)$/.test(word)) ? "mean" : "rate";
  if (unit === "points" || name.some((word) => knows(RATING, word) && !isRateWord(name)))
    return unit === "pp" ? "rate" : "score";
  if (unit === "pp") return isMoney(name) ? "mean" : "rate";
  if (unit !== null && TIME_UNITS.has(unit)) return isTotalTime(clues) ? "sum" : "mean";
  if (unit !== null && MONEY_UNITS.has(unit)) return isPerCase(all, clues) || isSmallMoney(clues) ? "mean" : "sum";
  if (unit === "ratio") return "score";
  if (unit === "count" && comparator !== "none")
    return isPerCase(all, clues) || name.some((word) => LENGTHS.test(word)) ? "mean" : "count";
  if (unit !== null && unit !== "%") return physical(all, clues);
  return byName(name, all, clues);
}

const isMoney = (name: readonly string[]) => name.some((word) => /^(?:discount|price)$/.test(word));

const isRateWord = (name: readonly string[]) =>
  name.some((word) => /^(?:rate|share|percentage|proportion)$/.test(word));

/** What a bare number measures rather than counts. */
const LENGTHS = /^(?:length|size|depth|position|rank|age|speed|turns|steps|distance|weight|height|temperature)$/;

/** "per case", "per bear per week": a "per" before what is no period; "each". */
function isPerCase(words: readonly string[], clues: StatisticClues): boolean {
  if (clues.isEach) return true;
  return (
    words.some((word, at) => {
      const next = words[at + 1] ?? "";
      if ((word === "per" || word === "/") && next !== "" && !PERIODS.has(next))
        return !/^(?:1,?000|1k|1000|thousand)$/.test(next);
      return word.startsWith("per-") && !PERIODS.has(word.slice(4));
    }) ||
    words.some(
      (word) =>
        /^[\p{L}]+\/(?!mo$|wk$|yr$|day$|week$|month$|year$|hr$|h$)[\p{L}]+$/u.test(word) &&
        word !== "w/o" &&
        word !== "n/a" &&
        word !== "and/or",
    )
  );
}

/** "forklift hours", "overtime", "listening hours": a sum, unless it is per case or a few hours. */
function isTotalTime(clues: StatisticClues): boolean {
  const { name, tail, value, unit } = clues;
  if (isPerCase([...name, ...tail], clues) || unit === null) return false;
  if (name.includes("total")) return true;
  const hours = name.some((word) => /^(?:hours|overtime|downtime|minutes|days|audio|produced)$/.test(word));
  return (
    hours &&
    (unit === "h" || unit === "d") &&
    (value ?? 0) >= 24 &&
    !name.some((word) => /^(?:to|outstanding|per|in)$/.test(word))
  );
}

/** Amounts of money under 1,000 that no word calls a total are per case. */
function isSmallMoney({ name, value }: StatisticClues): boolean {
  if (name.some((word) => knows(TOTAL, word) || /^(?:revenue|savings|bill|budget|mrr|arr|gmv)$/.test(word)))
    return name.includes("bill") && (value ?? 0) < 100;
  if ((value ?? 0) >= 10_000 && !name.some((word) => /^(?:ltv|clv|salary|price)$/.test(word))) return false;
  if (name.some((word) => /^(?:size|price|value|aov|arpu|ltv|clv|cac|cpa|basket|salary|premium)$/.test(word)))
    return true;
  return (value ?? 0) < 1000;
}

/** Energy, weights, lengths: a sum over the whole, a mean per case. */
function physical(words: readonly string[], clues: StatisticClues): Statistic {
  if (isPerCase(words, clues)) return "mean";
  if (/^(?:acres|hectares|ha|pages)$/.test(clues.unit ?? "")) return "count";
  const isSum = words.some((word) =>
    /^(?:consumption|waste|saved|scrap|paper|total|capacity|emissions|co2|energy|fuel|use|used|usage|spoilage|harvest|landfill)$/.test(
      word,
    ),
  );
  return isSum || /^(?:tonnes|tons|kWh|MWh|GWh|miles|gallons|litres|kg)$/.test(clues.unit ?? "") ? "sum" : "mean";
}

/** What is told one by one, whatever it is about. */
const CASES = /^(?:complaints|incidents|accidents|outages|lawsuits|grievances)$/;

/** The last word before the first preposition: "complaints" in "complaints to the regulator". */
function nounOf(name: readonly string[]): string {
  const end = name.findIndex((word) => /^(?:of|in|at|per|for|from|by|to|with|after|because|on|about)$/.test(word));
  return (end < 0 ? name.at(-1) : name[end - 1]) ?? "";
}

/** "returns because of size": the noun of a change is things. */
function isPlural(name: readonly string[]): boolean {
  const noun = nounOf(name);
  return /[^s]s$/.test(noun) && !/^(?:sales|savings|earnings|gross|less|success|access)$/.test(noun);
}

/** Without a telling unit: the words of the name alone. */
function byName(name: readonly string[], all: readonly string[], clues: StatisticClues): Statistic {
  const any = (lexicon: ReturnType<typeof lexiconOf>) => name.some((word) => knows(lexicon, word));
  if (isPerCase(all, clues)) return "mean";
  if (isRateWord(name)) return "rate";
  if (CASES.test(nounOf(name))) return "count";
  const isTime = name.some((word) => /^(?:minutes|hours|seconds|days|km|kilometres|kilometers|miles)$/.test(word));
  if (isTime) return clues.comparator === "none" ? "mean" : "sum";
  const isStock = name.some((word) => /^(?:stock|inventory)$/.test(word));
  if (any(SUM) && (isStock || !name.some((word) => /^(?:time|rate|size|value|one|single)$/.test(word)))) return "sum";
  if (any(RATING)) return "score";
  const isChange = clues.comparator === "increase" || clues.comparator === "decrease";
  if (isChange && isPlural(name)) return "count";
  if (any(MEAN)) return "mean";
  if (any(RATE)) return "rate";
  return "count";
}
