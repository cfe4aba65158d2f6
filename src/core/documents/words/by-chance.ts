import { isPassing, type MetricGate } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { metricOf, valueText } from "./rule-text.ts";
import { chanceText } from "./share-text.ts";

const EVENTS: readonly (readonly [kind: (gate: MetricGate) => boolean, does: string])[] = [
  [isPassing, "gate missed"],
  [({ tier }) => tier === "pause", "pause"],
  [({ tier }) => tier === "kill", "kill"],
];

/** Rules on single events fire on what has happened: chance has no part in them. */
const BY_CHANCE = (rule: MetricGate) => !["events", "known"].includes(rule.evidence.assumes?.scatter ?? "known");

/**
 * How often the rules of a metric that decide are wrong by chance alone, the worst of its phases: "By chance at a true
 * 18%, per phase at most: gate missed 2.4%, kill 0.01%; at a true 12.1%: gate passed 3.3%; design effect 2.1 to 3.8". Empty where no rule counts a sample.
 */
export function byChanceText(plan: Pick<Plan, "metrics" | "phases">, id: string): string {
  const rules = plan.phases
    .flatMap(({ gates }) =>
      gates.filter((gate): gate is MetricGate => gate.kind === "metric" && gate.metric === id && !gate.advisory),
    )
    .filter(BY_CHANCE);
  const [first] = rules;
  const wrong = EVENTS.flatMap(([isKind, does]) => {
    const chance = most(rules.filter(isKind).map(({ evidence }) => evidence.falseFail));
    return chance === 0 ? [] : [`${does} ${chanceText(chance)}`];
  });
  const promised = first?.evidence.assumes?.promised ?? null;
  if (first === undefined || promised === null || wrong.length === 0) return "";
  const metric = metricOf(plan, first);
  const level = (value: number) =>
    first.reference !== null && value === 0 ? "no true difference" : `a true ${valueText(value, first.unit, metric)}`;
  const half = first.evidence.assumes?.scatter === "audit" ? " (half its ceiling, as promised)" : "";
  const passing = rules.filter(isPassing).toSorted((a, b) => (b.evidence.falsePass ?? 0) - (a.evidence.falsePass ?? 0));
  const [worst] = passing;
  const edge = worst?.evidence.assumes?.edge ?? null;
  const passed = worst?.evidence.falsePass ?? 0;
  const effects = rules.map(({ evidence }) => evidence.designEffect);
  const [least, largest] = [Math.min(...effects), Math.max(...effects)];
  return [
    `By chance at ${level(promised)}${half}, per phase at most: ${wrong.join(", ")}`,
    ...(edge === null || passed === 0 ? [] : [`at ${level(edge)}: gate passed ${chanceText(passed)}`]),
    ...(largest <= 1 ? [] : [`design effect ${least === largest ? "" : `${least} to `}${largest}`]),
  ].join("; ");
}

/** The largest of chances or effects that are known; 0 where none is. */
function most(known: readonly (number | null)[]): number {
  return Math.max(0, ...known.filter((one) => one !== null));
}
