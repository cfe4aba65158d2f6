import type { Because } from "../../plan/because.ts";
import { type Gate, isPassing, type MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { LEAST_ACCOUNTS } from "./gate-parts.ts";
import { windowDays } from "./readings.ts";
import { supplyFor } from "./set-gates.ts";
import type { Supply } from "./supply.ts";
import type { Watched } from "./watched.ts";

type GatedPhase = Pick<Phase, "kind" | "exposed" | "name" | "startDay" | "days" | "steps" | "assignment" | "gates">;

export interface BreakEvenInput {
  readonly context: PlanContext;
  readonly watched: readonly Watched[];
  readonly phases: readonly GatedPhase[];
  /** Share of eligible people in the control. */
  readonly control: number;
}

export interface BreakEven {
  readonly people: number | null;
  readonly because: Because;
}

/** One rule of one phase, and what a population would give it. */
interface Rule {
  readonly gate: MetricGate;
  readonly metric: Watched;
  readonly phase: GatedPhase;
  readonly supplyAt: (people: number) => Supply;
}

/**
 * Fewer eligible people than this, and a rule that decides can't be read any more, as it stands, in its phase and window.
 * Where no promise is measurable, the people with whom the first would be; null without a rule that any number of people
 * could make measurable.
 */
export function breakEvenOf(input: BreakEvenInput): BreakEven {
  const { planningLow } = input.context.population;
  const rules = rulesOf(input);
  const deciding = rules.filter(({ gate }) => !gate.advisory && (gate.evidence.needed ?? 0) > 0);
  const lost = firstLost(deciding, planningLow);
  if (lost === null || !deciding.some(({ gate }) => isPassing(gate) && isSampled(gate)))
    return because(firstToBe(planningLow, rules), "the fewest with whom a gate on a value could be read");
  const gate = firstLost(
    deciding.filter((rule) => isPassing(rule.gate)),
    planningLow,
  );
  const ofGates =
    gate === null || gate.rule === lost.rule
      ? ""
      : `; of the gates, the one ${placeOf(gate.rule)}, below ${numberText(gate.people)}`;
  return because(
    lost.people,
    `the ${kindOf(lost.rule.gate)} ${placeOf(lost.rule)} is lost first: it needs ${numberText(lost.rule.gate.evidence.needed ?? 0)} ${lost.rule.gate.evidence.sampleUnit}${ofGates}`,
  );
}

function because(people: number | null, detail: string): BreakEven {
  return { people, because: computed(detail, ["plan:/phases", "plan:/population/planningLow"]) };
}

function rulesOf({ context, watched, phases, control }: BreakEvenInput): Rule[] {
  const shown = phases.filter(showsToCustomers);
  return shown.flatMap((phase) =>
    phase.gates.flatMap((gate): Rule[] => {
      const metric = watched.find(({ id }) => id === gate.metric);
      if (gate.kind !== "metric" || metric === undefined) return [];
      const supplyAt = (people: number) => {
        const population = { ...context.population, planningLow: people };
        return supplyFor(metric, phase, shown, { ...context, population }, control);
      };
      return [{ gate, metric, phase, supplyAt }];
    }),
  );
}

/** The rule that needs the most people, and how many. Each rule is asked only whether it is lost before the others. */
function firstLost(rules: readonly Rule[], planningLow: number): { rule: Rule; people: number } | null {
  let lost: { rule: Rule; people: number } | null = null;
  for (const rule of rules) {
    let low = lost?.people ?? 0;
    if (isReadWith(rule, low)) continue;
    let high = planningLow;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (isReadWith(rule, middle)) high = middle;
      else low = middle;
    }
    lost = { rule, people: high };
  }
  return lost;
}

function isReadWith({ gate, phase, supplyAt }: Rule, people: number): boolean {
  const supply = supplyAt(people);
  const enoughAccounts = supply.accounts === null || supply.accounts >= LEAST_ACCOUNTS;
  return (enoughAccounts || isSpread(gate)) && availableTo(gate, phase, supply) >= (gate.evidence.needed ?? 0);
}

/** Events are no estimate: few accounts do not make them unreadable. */
function isSpread({ evidence }: MetricGate): boolean {
  return evidence.assumes?.scatter === "events";
}

function availableTo({ tier, window }: MetricGate, { days }: GatedPhase, supply: Supply): number {
  if (tier === "complete") return supply.inCompletion;
  return window === null || window.unit === "phase" ? supply.inPhase : supply.inDays(windowDays(window, days));
}

/** With as many more people as the gate has too few units; audits wait for hours, not people. */
function firstToBe(planningLow: number, rules: readonly Rule[]): number | null {
  const within = rules.flatMap(({ gate }) => {
    const { needed, available } = gate.evidence;
    return isPassing(gate) && isSampled(gate) && needed && available
      ? [Math.ceil((planningLow * needed) / available)]
      : [];
  });
  return within.length === 0 ? null : Math.min(...within);
}

/** Gates without events claim what their exposure allows, and audits are bought with hours. */
function isSampled({ evidence }: MetricGate): boolean {
  return evidence.assumes?.scatter !== "audit" && evidence.assumes?.scatter !== "events";
}

function kindOf({ tier }: Gate): string {
  return tier === "promote" ? "gate" : tier === "complete" ? "completion gate" : `${tier} rule`;
}

function placeOf({ metric, phase }: Rule): string {
  return `on ${metric.name} in ${phase.name}`;
}
