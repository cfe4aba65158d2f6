import { limitParts, metricOf, valueText, windowText } from "../documents/words/rule-text.ts";
import { sentence } from "../documents/words/sentence.ts";
import { chanceText } from "../documents/words/share-text.ts";
import { durationText } from "../plan/duration.ts";
import { isPassing, type MetricGate } from "../plan/gate.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Metric } from "../plan/metric.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import { chanceLines } from "./chances.ts";
import { assumptionsBehind, sourceText } from "./grounds.ts";
import { METHODS } from "./methods.ts";
import { type ExplanationSection, unstopped } from "./section.ts";
import { unitLines } from "./units.ts";

/** Limit, window, units, chances, method, what would change it, and the other rules of the same metric. */
export function explainMetricGate(plan: Plan, phase: Phase, gate: MetricGate): ExplanationSection[] {
  const sections: ExplanationSection[] = [
    { id: "limit", heading: "Why this limit", lines: limitLines(plan, gate) },
    { id: "window", heading: "Why this window and these days", lines: windowLines(plan, phase, gate) },
    { id: "units", heading: "Whether it can be read", lines: unitLines(plan, phase, gate) },
    { id: "chances", heading: "What the chances mean", lines: chanceLines(gate) },
    { id: "method", heading: "How they are computed", lines: methodLines(gate) },
    { id: "change", heading: "What would change it", lines: changeLines(plan, gate) },
    {
      id: "ladder",
      heading: `The rules on ${metricOf(plan, gate).name} in this phase`,
      lines: ladderLines(plan, phase, gate),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function limitLines(plan: Plan, gate: MetricGate): string[] {
  const metric = plan.metrics.find(({ id }) => id === gate.metric);
  const lines = [`${sentence(gate.because.detail)} It is ${sourceText(plan, gate.because)}.`];
  if (metric === undefined || metric.target === null) return lines;
  const target = valueText(metric.target, metric.unit, metric);
  const tolerance = metric.direction === "within" ? "tolerance" : "target";
  const part = partOfTarget(gate, metric, metric.target);
  return [...lines, `The ${tolerance} is ${target}, ${sourceText(plan, metric.because.target)}.${part}`];
}

/** What the limit is of the target, by the two printed numbers. */
function partOfTarget(gate: MetricGate, { unit, direction }: Metric, target: number): string {
  if (gate.threshold === null || gate.reference !== null || gate.unit !== unit || target === 0 || unit === "points")
    return "";
  if (gate.threshold === target) return " The limit is the target itself.";
  const factor = (value: number) => numberText(Number(value.toPrecision(3)));
  const failures = direction === "up" && unit === "%" && target > 50 && target < 100;
  return failures
    ? ` The limit leaves ${factor((100 - gate.threshold) / (100 - target))} times the failures that the target leaves.`
    : ` The limit is ${factor(gate.threshold / target)} times the target.`;
}

function windowLines(plan: Plan, phase: Phase, gate: MetricGate): string[] {
  const metric = plan.metrics.find(({ id }) => id === gate.metric);
  const matures = metric?.matures ?? null;
  return [
    `${sentence(gate.timeframe)} The phase has ${phase.days} days: ${unstopped(phase.because.days.detail)}.`,
    ...(matures === null
      ? []
      : [`A value is known only after ${durationText(matures)}, so only people admitted by then count.`]),
  ];
}

function methodLines({ evidence }: MetricGate): string[] {
  const rows = METHODS.filter(({ named }) => named.test(evidence.method));
  return [sentence(evidence.method), ...rows.map(({ meaning, source }) => sentence(`${meaning} (${source})`))];
}

function changeLines(plan: Plan, gate: MetricGate): string[] {
  const { wouldNeed } = gate.evidence;
  return [
    ...(wouldNeed === null ? [] : [`To be measurable it would need ${unstopped(wouldNeed)}.`]),
    ...assumptionsBehind(plan, gate.because)
      .slice(0, MOST_INFLUENCES)
      .map(({ id, influence }) => `${id}: ${unstopped(influence)}.`),
  ];
}

/** Those of the plan that weigh most come first, so the rest says little. */
const MOST_INFLUENCES = 2;

/** All rules of the metric in the phase, from passing to kill, this one marked. */
function ladderLines(plan: Plan, phase: Phase, gate: MetricGate): string[] {
  const metric = metricOf(plan, gate);
  const rules = phase.gates.flatMap((one) =>
    one.kind === "metric" && one.metric === gate.metric && one.slice === gate.slice ? [one] : [],
  );
  const rows = rules.map((rule) => {
    const { compares, value, per } = limitParts(rule, metric);
    const chance = rule.evidence.falseFail;
    const alarm = chance === null ? "" : `false ${isPassing(rule) ? "fail" : "alarm"} ${chanceText(chance)}`;
    return [rule.tier, `${compares} ${value}${per}`, windowText(rule), rule.advisory ? "advisory" : alarm] as const;
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row, at) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    return `${rules[at]?.id === gate.id ? ">" : " "} ${cells}`.trimEnd();
  });
}
