import { groundsOf } from "../../plan/because.ts";
import type { Evidence, Gate, MetricGate } from "../../plan/gate.ts";
import { isPassing } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { byHand } from "../because.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import { budgetOf } from "./budget.ts";
import { chancesOf } from "./chances.ts";
import { isSampled, type Sampled } from "./error-budget.ts";
import type { Budget } from "./gate-parts.ts";
import { PASS_AS_PROMISED, PASS_AT_PAUSE_EDGE } from "./level-gates.ts";
import { boundingReadings, windowDays } from "./readings.ts";
import { chance } from "./rounding.ts";
import { type GateInput, supplyFor } from "./set-gates.ts";
import type { Tiered } from "./watched.ts";

/**
 * The gates of a phase with the reasons and the evidence of what was set by hand: the same sampling is asked the same
 * questions, at the limit, window and units that were set. Gates that nobody touched are handed back as they are.
 */
export function reckoned(gates: readonly Gate[], own: readonly Gate[], input: GateInput, at: number): Gate[] {
  const phase = input.phases[at];
  return gates.map((gate) => {
    const was = own.find(({ id }) => id === gate.id);
    if (phase === undefined || was === undefined || was === gate) return gate;
    const because = byHand(`set by hand; by the plan: ${was.because.detail}${ownChance(was)}`, groundsOf(was.because));
    if (gate.kind !== "metric" || was.kind !== "metric") return { ...gate, because };
    if (!isOnNumbers(gate, was)) return { ...gate, because };
    const metric = input.watched.find(({ id }) => id === gate.metric);
    const seen = metric === undefined ? gate : again(gate, was, metric, phase, input);
    return { ...seen, because };
  });
}

function ownChance(gate: Gate): string {
  const chance = gate.evidence?.falseFail ?? null;
  if (gate.kind !== "metric" || chance === null) return "";
  const does = isPassing(gate) ? "fails" : "fires";
  return `; there it ${does} as promised in ${numberText(Number((100 * chance).toPrecision(2)))} of 100 phases`;
}

function isOnNumbers(gate: MetricGate, was: MetricGate): boolean {
  const numbers = ({ threshold, limits, minUnits, window, consecutive }: MetricGate) =>
    JSON.stringify([threshold, limits, minUnits, window, consecutive]);
  return numbers(gate) !== numbers(was);
}

function again(gate: MetricGate, was: MetricGate, metric: Tiered, phase: SizedPhase, input: GateInput): MetricGate {
  const { model } = metric;
  if (!isSampled(model)) return { ...gate, evidence: unsampled(gate.evidence) };
  const { available, designEffect, looks } = readingsOf(gate, was, metric, phase, input);
  const { assumes } = gate.evidence;
  const promised = assumes?.promised ?? null;
  if (promised === null || available === null || available < 1) return gate;
  const chances = wrongAnswers(model, gate, promised, designEffect, looks);
  const shown = input.phases.filter(showsToCustomers);
  const budget = budgetOf(input.watched, shown);
  const least = gate.minUnits !== was.minUnits ? gate.minUnits : leastUnits(chances, gate, model, budget, input, phase);
  const isMeasurable = least !== null && least <= available;
  // Nobody's gate is taken out of force because its limit is hard to read: it is decided on all that the phase gives.
  if (!isMeasurable && was.advisory) return { ...gate, evidence: { ...gate.evidence, ...chances(available) } };
  const units = isMeasurable ? least : gate.minUnits !== was.minUnits ? (gate.minUnits ?? available) : available;
  const evidence: Evidence = {
    ...gate.evidence,
    measurable: true,
    needed: units,
    available,
    wouldNeed: null,
    designEffect,
    looks,
    ...chances(Math.min(units, available)),
  };
  return { ...gate, minUnits: units, evidence, advisory: false };
}

/** What is counted one by one, or known in full: a limit set by hand has no chance that could be stated. */
function unsampled(evidence: Evidence): Evidence {
  return { ...evidence, falsePass: null, falseFail: null, rulesOut: null, method: "set by hand: no chance is stated" };
}

/** The units of the window, their clustering, and how often it is read; as they were where the window is. */
function readingsOf(gate: MetricGate, was: MetricGate, metric: Tiered, phase: SizedPhase, input: GateInput) {
  const { available, designEffect, looks } = was.evidence;
  const { window, consecutive } = gate;
  const isSame = JSON.stringify([window, consecutive]) === JSON.stringify([was.window, was.consecutive]);
  if (isSame || window === null) return { available, designEffect, looks };
  const shown = input.phases.filter(showsToCustomers);
  const sofar = shown.slice(0, shown.indexOf(phase) + 1);
  const supply = supplyFor(metric, phase, sofar, input.context, input.control);
  const length = windowDays(window, phase.days);
  return {
    available: window.unit === "phase" ? supply.inPhase : supply.inDays(length),
    designEffect: supply.designEffect(length),
    looks: isPassing(gate) ? 1 : Math.max(1, Math.ceil(boundingReadings(window, consecutive, phase.days))),
  };
}

type WrongAnswers = (units: number) => Pick<Evidence, "falsePass" | "falseFail">;

/** The chances of a wrong answer on so many raw units or more. */
function wrongAnswers(
  model: Sampled,
  gate: MetricGate,
  promised: number,
  designEffect: number,
  looks: number,
): WrongAnswers {
  const edge = gate.evidence.assumes?.edge ?? null;
  const meets = chancesOf(model, gate, designEffect);
  return (units) =>
    isPassing(gate)
      ? {
          falseFail: chance(1 - meets.least(promised, units)),
          falsePass: edge === null ? null : chance(meets.most(edge, units)),
        }
      : { falseFail: chance(looks * meets.most(promised, units)), falsePass: null };
}

/** The fewest raw units on which the planner itself would decide by this limit; null where no number is enough. */
function leastUnits(
  chances: WrongAnswers,
  gate: MetricGate,
  model: Sampled,
  budget: Budget,
  { search }: GateInput,
  { days }: SizedPhase,
): number | null {
  const audited = model.kind === "audit";
  const failTwice = audited ? budget.audited.failTwice : budget.failTwice;
  const alarm =
    gate.tier === "investigate"
      ? (budget.investigate * days) / 30
      : gate.tier === "kill"
        ? budget.kill
        : audited
          ? budget.audited.pause
          : budget.pause;
  const holds = (units: number) => {
    const { falseFail, falsePass } = chances(units);
    if (!isPassing(gate)) return (falseFail ?? 1) <= alarm;
    return (
      (falseFail ?? 1) <= 1 - PASS_AS_PROMISED + 1e-9 &&
      (falsePass ?? 0) <= PASS_AT_PAUSE_EDGE &&
      // The one extension doubles the data.
      (chances(2 * units).falseFail ?? 1) <= failTwice
    );
  };
  const { threshold, limits, window, consecutive, evidence } = gate;
  const set = [threshold, limits, window, consecutive, evidence.designEffect, evidence.assumes, failTwice, alarm];
  return search(`by hand ${gate.metric} ${gate.tier} ${evidence.method} ${JSON.stringify(set)}`, holds);
}
