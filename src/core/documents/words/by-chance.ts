import { isPassing, type MetricGate } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { metricOf, valueText } from "./rule-text.ts";
import { listText } from "./sentence.ts";
import { chanceText } from "./share-text.ts";

const EVENTS: readonly (readonly [kind: (gate: MetricGate) => boolean, does: string])[] = [
  [isPassing, "fails a gate"],
  [({ tier }) => tier === "pause", "pauses"],
  [({ tier }) => tier === "kill", "kills"],
];

/** Rules on single events fire on what has happened: chance has no part in them. */
const BY_CHANCE = (rule: MetricGate) => !["events", "known"].includes(rule.evidence.assumes?.scatter ?? "known");

/**
 * How often the rules of a metric that decide are wrong by chance alone, the worst of its phases: "At 18%, chance alone
 * fails a gate in at most 2.4% and kills in at most 0.01% of phases; at the pause limit a gate passes in at most 3.3%;
 * n holds a design effect of up to 2.1". Empty where no rule counts a sample.
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
    return chance === 0 ? [] : [`${does} in at most ${chanceText(chance)}`];
  });
  const promised = first?.evidence.assumes?.promised ?? null;
  if (first === undefined || promised === null || wrong.length === 0) return "";
  const passed = most(rules.filter(isPassing).map(({ evidence }) => evidence.falsePass));
  const alike = most(rules.map(({ evidence }) => evidence.designEffect));
  const level = first.reference === null ? valueText(promised, first.unit, metricOf(plan, first)) : "no difference";
  return [
    `At ${level}, chance alone ${listText(wrong)} of phases`,
    ...(passed === 0 ? [] : [`at the pause limit a gate passes in at most ${chanceText(passed)}`]),
    ...(alike <= 1 ? [] : [`n holds a design effect of up to ${alike}`]),
  ].join("; ");
}

/** The largest of chances or effects that are known; 0 where none is. */
function most(known: readonly (number | null)[]): number {
  return Math.max(0, ...known.filter((one) => one !== null));
}
