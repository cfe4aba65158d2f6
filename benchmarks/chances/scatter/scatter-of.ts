import type { MetricGate } from "../../../src/core/plan/gate.ts";
import type { Metric } from "../../../src/core/plan/metric.ts";
import type { Assumed } from "../world.ts";
import { amountDraws, amountScatter, changeScatter } from "./amount.ts";
import { differenceScatter, parityScatter, turnedParityScatter } from "./compared.ts";
import type { Scatter } from "./scatter.ts";
import { scoreDraws, scoreScatter, skewnessOf } from "./score.ts";
import { percentileScatter, shareDraws, shareScatter } from "./share.ts";

const QUANTILES: Readonly<Record<string, number>> = { median: 0.5, p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
const SCALES: Readonly<Record<string, number>> = { ratio: 1, "per-1k": 1000 };

const PERCENT = { low: 0, high: 100 };

/** Log-deviation of log-normal values with a coefficient of variation. */
const sigmaOf = (variation: number) => Math.sqrt(Math.log1p(variation ** 2));

/**
 * How the units behind a gate scatter, by what its evidence assumes; null for what is not drawn. A percentile is drawn as
 * one whatever the evidence takes it for.
 */
export function scatterOf(metric: Metric, gate: MetricGate, assumed: Assumed): Scatter | null {
  const { assumes } = gate.evidence;
  if (assumes === null) return null;
  const quantile = QUANTILES[metric.statistic];
  const deviation = assumes.deviation ?? Number.NaN;
  const promised = assumes.promised ?? Number.NaN;
  switch (assumes.scatter) {
    case "share":
    case "audit":
      return shareScatter(SCALES[gate.unit] ?? 100);
    case "events":
      return gate.evidence.rulesOut === null ? null : shareScatter(1);
    case "amount":
      return amountScatter(deviation / Math.abs(promised));
    case "percentile":
      if (quantile === undefined || gate.threshold === null) return null;
      return gate.reference === null
        ? percentileScatter(quantile, gate.threshold, sigmaOf(assumed.value("variation")))
        : changeOfPercentile(quantile, gate.threshold, assumed);
    case "score":
      return scoreScatter(deviation, skewnessOf(promised, deviation, metric.unit === "%" ? PERCENT : metric.scale));
    case "difference":
      if (gate.reference === "control") return controlled(metric, gate, deviation / 2);
      return quantile === undefined || gate.threshold === null
        ? changeScatter(deviation / (100 + promised))
        : changeOfPercentile(quantile, gate.threshold, assumed);
    case "ratio": {
      const [groups, rate] = [Math.round(assumed.value("parityGroups")), assumed.value("controlRate")];
      return gate.comparator.startsWith(gate.tier === "promote" || gate.tier === "complete" ? ">" : "<")
        ? parityScatter(groups, rate)
        : turnedParityScatter(groups, rate);
    }
    case "known":
      return null;
  }
}

/** A percentile's change in percent from a recorded baseline, which is known. */
function changeOfPercentile(quantile: number, limit: number, assumed: Assumed): Scatter {
  const scatter = percentileScatter(quantile, 100 + limit, sigmaOf(assumed.value("variation")));
  return {
    ...scatter,
    levels: (change) => scatter.levels(100 + change),
    value: (sums, units) => scatter.value(sums, units) - 100,
  };
}

/** A difference from the control, from the deviation of one unit of an arm in the difference's unit. */
function controlled(metric: Metric, { unit }: MetricGate, deviation: number): Scatter {
  const part = deviation / 100;
  if (unit === "pp") {
    // rate (1 - rate) = part^2, the lower root unless the baseline says otherwise.
    const control = baselineRate(metric) ?? (1 - Math.sqrt(Math.max(0, 1 - 4 * part ** 2))) / 2;
    return differenceScatter(shareDraws, { control, points: 100 });
  }
  if (unit === "%" && metric.statistic === "rate")
    return differenceScatter(shareDraws, { control: 1 / (1 + part ** 2), points: null });
  if (unit === "%") return differenceScatter(amountDraws(part), { control: 1, points: null });
  if (unit === "points") return differenceScatter(scoreDraws(deviation, 0), { control: 0, points: 1 });
  const control = metric.baseline ?? 1;
  return differenceScatter(amountDraws(deviation / Math.abs(control)), { control, points: 1 });
}

function baselineRate({ baseline }: Metric): number | null {
  return baseline !== null && baseline > 0 && baseline < 100 ? baseline / 100 : null;
}
