import { ERROR_BUDGET } from "../../catalog/error-budget.ts";
import type { ErrorBudget, WorldOutcome } from "../../plan/error-budget.ts";
import type { MetricGate } from "../../plan/gate.ts";
import { chancesOf } from "./chances.ts";
import type { Budget } from "./gate-parts.ts";
import type { LevelModel, MetricModel, WithinModel } from "./model.ts";
import { chance } from "./rounding.ts";
import type { Watched } from "./watched.ts";

export interface BudgetedPhase {
  readonly days: number;
  readonly gates: readonly MetricGate[];
}

/** A model of which the chance that a limit is met can be computed at any true value. */
export type Sampled = LevelModel | WithinModel | Extract<MetricModel, { kind: "audit" }>;

/** What the rules of the whole plan let happen together, as bounds from above: chances are added, never multiplied away. */
export function errorBudgetOf(
  phases: readonly BudgetedPhase[],
  watched: readonly Watched[],
  budget: Budget,
): ErrorBudget {
  const deciding = phases.flatMap(({ gates }) => gates.filter(({ advisory }) => !advisory));
  const sum = (tier: MetricGate["tier"]) =>
    deciding.filter((gate) => gate.tier === tier).reduce((total, { evidence }) => total + (evidence.falseFail ?? 0), 0);
  const failing = deciding
    .filter(({ tier, evidence }) => tier === "promote" && (evidence.falseFail ?? 0) > 0)
    .reduce((total, gate) => total + failsTwice(gate, watched, budget), 0);
  const [pauses, kills] = [sum("pause"), sum("kill")];
  // Bounds of gates set by hand can add up to more than is left.
  const failed = Math.min(failing, Math.max(0, 1 - pauses - kills));
  const lines = watched.flatMap((metric) => atKillLine(metric, phases));
  const worst = lines.toSorted((a, b) => b.passes - a.passes)[0];
  const promised: WorldOutcome = {
    world: "promised",
    metric: null,
    completed: chance(Math.max(0, 1 - failed - pauses - kills)),
    failedGate: chance(failed),
    paused: chance(pauses),
    killed: chance(kills),
  };
  const reached = {
    stoppedWrongly: chance(failed + pauses + kills),
    falsePause: chance(pauses),
    falseInvestigate: investigationsAMonth(phases),
    passedAtKillLine: worst === undefined ? null : chance(worst.passes),
  };
  const limits = ERROR_BUDGET;
  const kept =
    reached.stoppedWrongly <= limits.stoppedWrongly &&
    reached.falsePause <= limits.falsePause &&
    reached.falseInvestigate <= limits.falseInvestigate &&
    (reached.passedAtKillLine ?? 1) <= limits.passedAtKillLine;
  return {
    stoppedWrongly: { limit: limits.stoppedWrongly, reached: reached.stoppedWrongly },
    falsePause: { limit: limits.falsePause, reached: reached.falsePause },
    falseInvestigate: { limit: limits.falseInvestigate, reached: reached.falseInvestigate },
    passedAtKillLine: { limit: limits.passedAtKillLine, reached: reached.passedAtKillLine },
    notCovered: watched.filter((metric) => !isCovered(metric, lines, deciding)).map(({ id }) => id),
    worlds: [promised, ...worldsAt(watched, phases, worst?.id ?? null)],
    wouldBuy: kept
      ? null
      : worst === undefined
        ? "more people or longer phases: no gate on a sampled value can be measured with these"
        : "more people in the phases before general availability, or fewer rules",
    method:
      "Bounds from above. Stopped wrongly: each measurable gate failing twice (its phase is extended once by its own days), every pause and every kill, added up. Passing at the kill line: the two readings of the strongest measurable gate of the worst metric. Calls of the service are taken to fail one by one, a little alike for one person: an outage is no chance that is counted, and fires the rules on calls. A pause or kill rule on a sampled value fires in at least 95 % of phases in which the value lies at its limit all the time, unless it says how often. The two worlds of one metric are point values: one reading of each rule a phase, rules and phases taken as independent.",
  };
}

/** What the gate's units were chosen for; of one that was set by hand, what twice its units give. */
function failsTwice(gate: MetricGate, watched: readonly Watched[], budget: Budget): number {
  const { evidence, because } = gate;
  const bound = evidence.assumes?.scatter === "audit" ? budget.audited.failTwice : budget.failTwice;
  const model = watched.find(({ id }) => id === gate.metric)?.model;
  const promised = evidence.assumes?.promised ?? null;
  if (because.source !== "edit" || model === undefined || !isSampled(model) || promised === null) return bound;
  const passes = chancesOf(model, gate).least(promised, 2 * leastUnitsOf(gate));
  return Math.max(bound, Math.min(evidence.falseFail ?? 1, 1 - passes));
}

/** A metric with rules in force, each with a known chance; a sampled one with a measurable gate besides. */
function isCovered({ id, model }: Watched, lines: readonly { id: string }[], deciding: readonly MetricGate[]): boolean {
  const own = deciding.filter(({ metric }) => metric === id);
  const isKnown = own.length > 0 && own.every(({ evidence }) => evidence.falseFail !== null);
  return isKnown && (!isGated(model) || lines.some((line) => line.id === id));
}

/** Whether a promise is read with sampling error at a gate. */
function isGated(model: MetricModel): model is Sampled {
  return isSampled(model) && (model.kind !== "level" || model.gate !== null);
}

export function isSampled(model: MetricModel): model is Sampled {
  return model.kind === "within" || model.kind === "audit" || model.kind === "level";
}

/** Expected investigations of a promised feature in a month of the busiest phase. */
function investigationsAMonth(phases: readonly BudgetedPhase[]): number {
  const rates = phases.map(({ days, gates }) => {
    const expected = gates
      .filter(({ tier, advisory }) => tier === "investigate" && !advisory)
      .reduce((total, { evidence }) => total + (evidence.falseFail ?? 0), 0);
    return (expected * 30) / days;
  });
  return Math.ceil(Math.max(0, ...rates) * 1e4) / 1e4;
}

/** Chance that a metric at its kill limit passes all measurable gates before general availability. */
function atKillLine({ id, model }: Watched, phases: readonly BudgetedPhase[]): { id: string; passes: number }[] {
  if (!isGated(model)) return [];
  const gates = phases.flatMap((phase) => phase.gates.filter((gate) => gate.metric === id));
  const measurable = gates.filter((gate) => gate.tier === "promote" && !gate.advisory);
  const truth = lineOf(gates, "kill") ?? lineOf(gates, "pause");
  if (measurable.length === 0 || truth === null) return [];
  // The same people and the same model are read again in each phase: the strongest single gate bounds all of them.
  const passes = measurable.map((gate) => {
    const [passes, units] = [chancesOf(model, gate), leastUnitsOf(gate)];
    return passes.most(truth, units) + passes.most(truth, 2 * units);
  });
  return [{ id, passes: Math.min(1, ...passes) }];
}

/** The limit of a tier that holds longest: the one of the last phase that has it. */
function lineOf(gates: readonly MetricGate[], tier: "pause" | "kill"): number | null {
  const last = gates.findLast((gate) => gate.tier === tier);
  if (last === undefined) return null;
  return last.threshold ?? last.limits?.high ?? null;
}

function leastUnitsOf({ evidence }: MetricGate): number {
  return evidence.needed ?? 1;
}

/** The worst metric at its pause and at its kill limit: kill before pause before gate, phase by phase. */
function worldsAt(watched: readonly Watched[], phases: readonly BudgetedPhase[], id: string | null): WorldOutcome[] {
  const metric = watched.find((one) => one.id === id);
  if (metric === undefined || !isGated(metric.model)) return [];
  const { model } = metric;
  return (["pause", "kill"] as const).flatMap((tier): WorldOutcome[] => {
    const truth = lineOf(
      phases.flatMap(({ gates }) => gates.filter((gate) => gate.metric === metric.id)),
      tier,
    );
    if (truth === null) return [];
    let left = 1;
    const ends = { failedGate: 0, paused: 0, killed: 0 };
    for (const { gates } of phases) {
      const rule = (one: MetricGate["tier"]) =>
        gates.find((gate) => gate.metric === metric.id && gate.tier === one && !gate.advisory);
      for (const [key, fires] of [
        ["killed", chanceOf(model, rule("kill"), truth)],
        ["paused", chanceOf(model, rule("pause"), truth)],
        ["failedGate", failTwice(model, rule("promote"), truth)],
      ] as const) {
        ends[key] += left * fires;
        left *= 1 - fires;
      }
    }
    const share = (value: number) => Number(value.toFixed(4));
    return [
      {
        world: `${tier}-line`,
        metric: metric.id,
        completed: share(left),
        failedGate: share(ends.failedGate),
        paused: share(ends.paused),
        killed: share(ends.killed),
      },
    ];
  });
}

function chanceOf(model: Sampled, gate: MetricGate | undefined, truth: number): number {
  return gate === undefined ? 0 : chancesOf(model, gate).on(truth, leastUnitsOf(gate));
}

function failTwice(model: Sampled, gate: MetricGate | undefined, truth: number): number {
  if (gate === undefined) return 0;
  const [passes, units] = [chancesOf(model, gate), leastUnitsOf(gate)];
  return Math.max(0, 1 - passes.on(truth, units) - passes.on(truth, 2 * units));
}
