import type { MetricFindingCode } from "./findings.ts";
import { knows, lexiconOf } from "./lexicon.ts";
import type { ReadMetric } from "./metric.ts";
import { wordsOf } from "./metric-name.ts";
import { MODEL_SCORES } from "./statistic-words.ts";
import { TIME_UNITS } from "./unit-words.ts";

/** A finding about the metric at a place of the list. */
export interface MetricIssue {
  readonly at: number;
  readonly code: MetricFindingCode;
}

/** What is wrong with metrics as read: one by one, and with one another. Linear in their number. */
export function checkMetrics(metrics: readonly ReadMetric[]): MetricIssue[] {
  const issues = metrics.flatMap((metric, at) => codesOf(metric).map((code) => ({ at, code })));
  return [...issues, ...contradictions(metrics)].sort((a, b) => a.at - b.at);
}

function codesOf(metric: ReadMetric): MetricFindingCode[] {
  const { fact, aim, direction } = metric;
  if (fact.target === null) return [metric.isTracked ? "metric-tracked-only" : "metric-without-target"];
  if (isImpossible(metric)) return ["impossible-target"];
  const codes: MetricFindingCode[] = [];
  if (aim.from === "direction" && !direction.known) codes.push("guessed-direction");
  if (isWorseThanBaseline(metric)) codes.push("target-below-baseline");
  return codes;
}

/** Shares that can be above 100 %. */
const OPEN_SHARES =
  /^(?:roi|roas|nrr|growth|markup|attainment|quota|plan|uplift|yield|turnover|index|speed|productivity|revenue)$/;
const FRACTIONS = lexiconOf(
  MODEL_SCORES.filter((score) => !/^(?:fid|perplexity|psnr|mos|pesq|alpha|lpips|log-?loss|chrf\*|bleu)$/.test(score)),
);

function isImpossible({ fact, outOf }: ReadMetric): boolean {
  const { target, unit, comparator, statistic } = fact;
  if (target === null) return false;
  const words = wordsOf(fact.name);
  if (comparator === "decrease") return unit === "%" && target > 100;
  if (comparator === "increase") return unit === "pp" && target > 100;
  if (comparator === "within") return target < 0;
  if (words.includes("nps")) return Math.abs(target) > 100;
  if (outOf !== null) return target > outOf || target < 0;
  if (unit === "%" && statistic === "rate")
    return target < 0 || (target > 100 && !words.some((word) => OPEN_SHARES.test(word))) || isNeverAbove(fact);
  if (unit === "per-1k") return target < 0 || target > 1000;
  if (unit === "ratio") return target < -1 || (target > 1 && words.some((word) => knows(FRACTIONS, word)));
  return target < 0 && unit !== null && (unit === "count" || TIME_UNITS.has(unit));
}

/** "above 100 %", "below 0 %". */
function isNeverAbove({ target, comparator, name }: ReadMetric["fact"]): boolean {
  if (comparator === ">" && target === 100) return !wordsOf(name).some((word) => OPEN_SHARES.test(word));
  return comparator === "<" && target === 0;
}

function isWorseThanBaseline({ fact }: ReadMetric): boolean {
  if (fact.target === null || fact.baseline === null) return false;
  if (fact.comparator === ">=" || fact.comparator === ">") return fact.target < fact.baseline;
  return (fact.comparator === "<=" || fact.comparator === "<") && fact.target > fact.baseline;
}

const IN_SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86400 };

interface Bounds {
  low: number;
  high: number;
}

/** Levels of the same metric that no value meets, and the same bound stated twice with different numbers. */
function contradictions(metrics: readonly ReadMetric[]): MetricIssue[] {
  const known = new Map<string, Bounds>();
  const issues: MetricIssue[] = [];
  metrics.forEach(({ fact }, at) => {
    if (fact.target === null || !/^[<>]/.test(fact.comparator)) return;
    const scale = IN_SECONDS[fact.unit ?? ""];
    const value = fact.target * (scale ?? 1);
    const key = [fact.name.toLowerCase(), fact.statistic, scale === undefined ? fact.unit : "time"].join("|");
    const bounds = known.get(key) ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const isLow = fact.comparator.startsWith(">");
    const stated = isLow ? bounds.low : bounds.high;
    if (Number.isFinite(stated) && stated !== value) issues.push({ at, code: "contradicting-targets" });
    if (isLow) bounds.low = Math.max(bounds.low, value);
    else bounds.high = Math.min(bounds.high, value);
    if (bounds.low > bounds.high && !Number.isFinite(stated)) issues.push({ at, code: "contradicting-targets" });
    known.set(key, bounds);
  });
  return issues;
}
