import type { MetricFact } from "../../facts.ts";
import type { Token } from "../../text/tokens.ts";

export type Statistic = MetricFact["statistic"];

const BY_PERCENT: Readonly<Record<string, Statistic>> = {
  "50": "p50",
  "90": "p90",
  "95": "p95",
  "99": "p99",
  "99.9": "p99",
};
const NAMED: Readonly<Record<string, Statistic>> = {
  median: "median",
  typical: "median",
  average: "mean",
  avg: "mean",
  mean: "mean",
};
const PERCENTILE = /^(?:percentile|percentiles|pctile|pctl|pct|ile|centile|perc)$/;

/** A statistic said in so many words ("P95", "95th percentile", "on average") at a token, with its length in tokens. */
export function statisticAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { statistic: Statistic; length: number } | null {
  const word = (ahead: number) => (at + ahead < limit ? (tokens[at + ahead]?.lower ?? "") : "");
  const short = /^(?:p|tp)(50|90|95|99)$/.exec(word(0))?.[1];
  if (short !== undefined) return percentile(short, word(1) === "." && /^9+$/.test(word(2)) ? 3 : 1);
  if (/^t?p$/.test(word(0)) && word(1) === "-" && BY_PERCENT[word(2)] !== undefined) return percentile(word(2), 3);
  if (BY_PERCENT[word(0)] !== undefined && word(1) === "th" && PERCENTILE.test(word(2))) return percentile(word(0), 3);
  if (word(0) === "on" && word(1) === "average") return { statistic: "mean", length: 2 };
  if (word(0) === "on" && word(1) === "the" && word(2) === "average") return { statistic: "mean", length: 3 };
  if (word(0) === "in" && word(1) === "the" && /^(?:mean|median)$/.test(word(2)))
    return { statistic: NAMED[word(2)] ?? "mean", length: word(3) === "case" ? 4 : 3 };
  const named = /^(?:absolute|squared|square|average|reciprocal|opinion)$/.test(word(1)) ? undefined : NAMED[word(0)];
  if (named === undefined || isVerb(tokens, at)) return null;
  return { statistic: named, length: word(1) === "case" ? 2 : word(1) === "." && word(0) === "avg" ? 2 : 1 };
}

/** "That would mean", "they mean": no average. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "mean" &&
    /^(?:would|will|could|may|might|can|should|must|to|not|n't|we|you|i|they|that|which|this|these|those|it|does|doesn't|don't|didn't|wouldn't)$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  );
}

function percentile(percent: string, length: number): { statistic: Statistic; length: number } | null {
  const statistic = BY_PERCENT[percent];
  return statistic === undefined ? null : { statistic, length };
}
