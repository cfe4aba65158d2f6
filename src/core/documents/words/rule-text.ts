import { durationText } from "../../plan/duration.ts";
import { type Gate, isPassing, type MetricGate } from "../../plan/gate.ts";
import { gateText } from "../../plan/grammar/gate-text.ts";
import { numberText, perText } from "../../plan/grammar/numbers.ts";
import { HIGHEST_SCORE, unitOfId } from "../../plan/grammar/units.ts";
import type { Metric } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";

/** What rules say about a metric. */
export type Named = Pick<Metric, "id" | "name" | "statistic" | "unit" | "per" | "scale" | "target">;

/** The metric of a gate; one that the plan does not define stands under its id, so that a faulty plan can be read too. */
export function metricOf(plan: Pick<Plan, "metrics">, { metric: id }: Pick<MetricGate, "metric" | "unit">): Named {
  const found = plan.metrics.find((metric) => metric.id === id);
  return (
    found ?? { id, name: id.replaceAll("_", " "), statistic: "rate", unit: null, per: null, scale: null, target: null }
  );
}

/** A gate in a line: a rule on a number with the target that it serves, or what a person ticks. */
export function ruleText(plan: Pick<Plan, "metrics">, gate: Gate): string {
  if (gate.kind === "checklist") return gate.check;
  const metric = metricOf(plan, gate);
  const text = FULL_COUNTS.has(gate.metric) ? fullCountText(gate, metric) : gateText(gate, metric);
  return `${text}${isPassing(gate) ? servedTarget(gate, metric) : ""}`;
}

/** Metrics that are reconciled in full: how many units there are says what none shows, and is no sample. */
const FULL_COUNTS: ReadonlySet<string> = new Set(["exclusion_leak"]);

/** "0 excluded people served over the phase, everyone served checked, n ≥ 59 people". */
function fullCountText(gate: MetricGate, metric: Named): string {
  const text = gateText(gate, metric);
  if (gate.minUnits === null) return text;
  const units = `${numberText(gate.minUnits)} ${gate.evidence.sampleUnit}`;
  const sampled = ` in ${units}`;
  return text.includes(sampled) ? `${text.replace(sampled, "")}, everyone served checked, n ≥ ${units}` : text;
}

/** The metric with its statistic and slice: "P95 latency, on mobile". */
export function metricTitle(gate: MetricGate, metric: Named): string {
  const slice = gate.slice === null ? "" : `, on ${gate.slice}`;
  return `${statisticText(metric)}${metric.name}${slice}`;
}

/** "P95 ", "median ", or nothing where the name says it. */
export function statisticText({ statistic }: Pick<Metric, "statistic">): string {
  if (statistic.startsWith("p")) return `${statistic.toUpperCase()} `;
  return statistic === "mean" || statistic === "median" ? `${statistic} ` : "";
}

const COMPARATORS = { "<": "below", ">": "above", "<=": "at most", ">=": "at least" } as const;

/** A rule's limit cut in three: what is compared, the number (which may differ by phase), and what it is taken per. */
export function limitParts(gate: MetricGate, metric: Named): { compares: string; value: string; per: string } {
  const { reference, unit } = gate;
  const value = (number: number) => valueText(number, unit, metric);
  const referenceWords = reference === "control" ? "control" : "the baseline";
  if (gate.threshold === null) {
    const { low, high } = gate.limits;
    const range = low === -high ? `±${value(high)}` : `${value(low)} to ${value(high)}`;
    return { compares: gate.comparator, value: range, per: reference === null ? "" : ` of ${referenceWords}` };
  }
  const compares = COMPARATORS[gate.comparator];
  if (reference !== null) {
    const sign = gate.threshold > 0 ? "+" : "";
    return { compares, value: sign + value(gate.threshold), per: ` against ${referenceWords}` };
  }
  if (isAnyEvent(gate)) return { compares: "any", value: "(1 or more)", per: "" };
  return { compares, value: value(gate.threshold), per: metric.per === null ? "" : perWords(metric.per, unit) };
}

function isAnyEvent({ comparator, threshold, unit }: MetricGate): boolean {
  return comparator === ">=" && threshold === 1 && unit === "count";
}

/** A value with its unit: "16%", "840 ms", "$0.04", "4.2 of 5", "0". */
export function valueText(value: number, unit: string | null, { scale }: Pick<Metric, "scale">): string {
  const known = unit === null ? undefined : unitOfId(unit);
  if (known?.before) return `${value < 0 ? "-" : ""}${known.text}${numberText(Math.abs(value))}`;
  if (unit === null || ["count", "per-1k", "ratio", ""].includes(unit)) return numberText(value);
  if (unit === "%") return `${numberText(value)}%`;
  const isScore = unit === "points" && scale !== null && scale.low >= 0 && scale.high < HIGHEST_SCORE;
  return `${numberText(value)} ${isScore ? `of ${scale.high}` : (known?.text ?? unit)}`;
}

/** How the window moves: "the 7-day value on 3 days in a row", "over 30 minutes", "each event as it comes". */
export function windowText({ window, consecutive }: Pick<MetricGate, "window" | "consecutive">): string {
  if (window === null) return "each event as it comes";
  if (window.unit === "phase") return "over the whole phase";
  if (consecutive === 1) return `over ${durationText(window)}`;
  const run = `${consecutive} ${window.unit}s in a row`;
  return window.value === 1 ? `on ${run}` : `the ${window.value}-${window.unit} value on ${run}`;
}

function perWords(per: NonNullable<Metric["per"]>, unit: string): string {
  if (unit === "%" && per.count === 1) return ` of ${per.of}`;
  return per.count === 1 ? ` per ${per.of}` : ` per ${perText(per.count)} ${per.of}`;
}

/** A passing limit that is not the target itself says the target, and the sampling allowance where that is the difference. */
function servedTarget(gate: MetricGate, metric: Named): string {
  if (gate.reference !== null || gate.threshold === null || metric.target === null) return "";
  if (gate.threshold === metric.target || gate.unit !== metric.unit) return "";
  const allowance = /sampling allowance of ([\d.]+) ?%/.exec(gate.because.detail)?.[1];
  const target = valueText(metric.target, gate.unit, metric);
  return allowance === undefined ? ` (target ${target})` : ` (target ${target}, sampling allowance ${allowance}%)`;
}
