import type { MetricFact } from "../brief/facts.ts";
import { SAMPLING_ALLOWANCE } from "../catalog/ladder.ts";
import type { Evidence, Gate, MetricGate } from "../plan/gate.ts";
import { gateId } from "../plan/ids.ts";
import { computed } from "./because.ts";
import type { Supply } from "./exposure-of.ts";
import { allowedLimit, limitAt, pauseEdge } from "./limits.ts";
import type { MetricModel } from "./metric-model.ts";
import type { UnitSearch } from "./sampling.ts";
import type { SizedPhase } from "./size-phases.ts";

type Gated = Extract<MetricModel, { kind: "gated" }>;

/** One success metric in one phase with customers. `position` counts those phases from 0; `last` is the one before general availability. */
export interface Setting {
  readonly id: string;
  readonly fact: MetricFact & { readonly target: number };
  readonly phase: SizedPhase;
  readonly position: number;
  readonly isLast: boolean;
  readonly isFinal: boolean;
  readonly supply: Supply;
  readonly search: UnitSearch;
  readonly sampleUnit: string;
  readonly owner: string;
  /** The limit of the gate before, which this one may not loosen. */
  readonly before: number | null;
}

/** A promised feature passes with at least this chance; one at the pause edge with at most that. */
const PASS_AS_PROMISED = 0.9;
const PASS_AT_PAUSE_EDGE = 0.05;
/** Chance that one reading of a pause or kill rule fires although the metric is as promised. */
const FALSE_ALARM_PER_READING = 0.0005;
const ALLOWANCES = [0.01, 0.02, 0.03, 0.04, SAMPLING_ALLOWANCE] as const;

/** The promotion gate, or in general availability the condition of completion. */
export function passingGate(model: Gated, setting: Setting): MetricGate {
  const { fact, phase, isFinal } = setting;
  const tested = promoteLimit(model, setting);
  const edge = pauseEdge(model, fact.target, model.ladder, setting.position === 0);
  const evidence = passingEvidence(model, setting, tested.limit, edge);
  const days = isFinal ? 14 : null;
  return {
    ...common(setting, isFinal ? "complete" : "promote"),
    comparator: model.better === "higher" ? ">=" : "<=",
    threshold: tested.limit,
    minUnits: evidence.needed === null || evidence.needed === 0 ? null : evidence.needed,
    window: days === null ? { value: 1, unit: "phase" } : { value: days, unit: "day" },
    consecutive: 1,
    evidence,
    advisory: !evidence.measurable,
    timeframe: days === null ? `over the ${phase.days} days of the phase` : "over 14 days with every step done",
    action: isFinal ? "Close the rollout and hand over to the owner" : "Begin the next phase",
    act: isFinal ? "complete" : "promote",
    actWithin: null,
    because: computed(tested.why, groundsOf(setting.supply)),
  };
}

function promoteLimit(model: Gated, setting: Setting): { limit: number; why: string } {
  const { fact, position, isLast, isFinal, before } = setting;
  const factor = isFinal || isLast ? model.ladder.promote[3] : (model.ladder.promote[Math.min(position, 2)] ?? 1);
  if (factor !== 1 && model.ladder.by === "share") {
    const limit = tighter(model, limitAt(model, fact.target, factor), before);
    return {
      limit,
      why: `${factor} of the brief's target of ${fact.target}${fact.target > model.range / 2 ? ", on the failure share" : ""}, by the ladder`,
    };
  }
  for (const allowance of ALLOWANCES) {
    const limit = tighter(model, allowedLimit(model, fact.target, allowance), before);
    const edge = pauseEdge(model, fact.target, model.ladder, position === 0);
    const fits = passingEvidence(model, setting, limit, edge).measurable;
    if (fits || allowance === SAMPLING_ALLOWANCE) {
      return {
        limit,
        why: `the brief's target of ${fact.target} less a sampling allowance of ${Math.round(allowance * 100)} %`,
      };
    }
  }
  return { limit: fact.target, why: "the brief's target" };
}

function tighter({ better }: Gated, limit: number, before: number | null): number {
  if (before === null) return limit;
  return better === "higher" ? Math.max(limit, before) : Math.min(limit, before);
}

function passingEvidence(model: Gated, setting: Setting, limit: number, edge: number): Evidence {
  const { fact, supply, sampleUnit, isFinal } = setting;
  const passes = (truth: number, n: number) =>
    model.better === "higher" ? model.sampling.atLeast(limit, truth, n) : model.sampling.atMost(limit, truth, n);
  const question = [model.sampling.method, model.range, model.better, "pass", limit, fact.target, edge].join();
  const least = setting.search(
    question,
    (n) => passes(fact.target, n) >= PASS_AS_PROMISED && passes(edge, n) <= PASS_AT_PAUSE_EDGE,
  );
  const available = isFinal ? supply.inDays(14) : supply.inPhase;
  const basis = {
    sampleUnit,
    designEffect: supply.designEffect,
    looks: 1,
    rulesOut: null,
    method: model.sampling.method,
  };
  if (least === null) {
    return {
      measurable: false,
      needed: null,
      available,
      wouldNeed: "a limit further from the target: no number of units tells them apart",
      falsePass: null,
      falseFail: null,
      ...basis,
    };
  }
  const needed = Math.ceil(least * supply.designEffect);
  const chances = { falsePass: rounded(passes(edge, least)), falseFail: rounded(1 - passes(fact.target, least)) };
  if (needed <= available) return { measurable: true, needed, available, wouldNeed: null, ...chances, ...basis };
  return {
    measurable: false,
    needed,
    available,
    wouldNeed: shortfall(needed, available, sampleUnit),
    ...chances,
    ...basis,
  };
}

function shortfall(needed: number, available: number, unit: string): string {
  if (available === 0) return `${needed} ${unit}; the phase gives none`;
  const times = needed / available;
  return `${needed} ${unit}; the phase gives ${available}: ${times < 10 ? times.toFixed(1) : Math.round(times)} times the people or days`;
}

/** The pause and kill rules of a metric. A rule whose edge falls together with the one before it is left out. */
export function stoppingGates(model: Gated, setting: Setting, passLimit: number): MetricGate[] {
  const gates: MetricGate[] = [];
  let edge = passLimit;
  for (const tier of ["pause", "kill"] as const) {
    const step = model.ladder[tier];
    const limit = limitAt(model, setting.fact.target, setting.position === 0 ? step.beta : step.limit);
    const beyond = model.better === "higher" ? limit < edge : limit > edge;
    if (!beyond || limit <= 0 || limit >= model.range) continue;
    gates.push(stoppingGate(model, setting, tier, limit, step.consecutiveDays));
    edge = limit;
  }
  return gates;
}

function stoppingGate(
  model: Gated,
  setting: Setting,
  tier: "pause" | "kill",
  limit: number,
  consecutive: number,
): MetricGate {
  const { fact, phase, supply, sampleUnit } = setting;
  const windowDays = consecutive === 1 ? 1 : 7;
  const quiet = (n: number) =>
    model.better === "higher"
      ? model.sampling.atLeast(limit, fact.target, n)
      : model.sampling.atMost(limit, fact.target, n);
  const question = [model.sampling.method, model.range, model.better, "quiet", limit, fact.target].join();
  const least = setting.search(question, (n) => quiet(n) >= 1 - FALSE_ALARM_PER_READING);
  const available = supply.inDays(windowDays);
  const needed = least === null ? null : Math.ceil(least * supply.designEffect);
  const alarm = least === null ? null : rounded(Math.min(1, phase.days * (1 - quiet(least))));
  const basis = {
    sampleUnit,
    designEffect: supply.designEffect,
    looks: phase.days,
    falsePass: null,
    falseFail: alarm,
    rulesOut: null,
    method: `${model.sampling.method}; union bound over the readings`,
  };
  const evidence: Evidence =
    needed !== null && needed <= available
      ? { measurable: true, needed, available, wouldNeed: null, ...basis }
      : {
          measurable: false,
          needed,
          available,
          wouldNeed: needed === null ? "a limit further from the target" : shortfall(needed, available, sampleUnit),
          ...basis,
        };
  return {
    ...common(setting, tier),
    comparator: model.better === "higher" ? "<" : ">",
    threshold: limit,
    minUnits: needed,
    window: { value: windowDays, unit: "day" },
    consecutive,
    evidence,
    advisory: !evidence.measurable,
    timeframe: consecutive === 1 ? "the value of one day" : `the 7-day value on ${consecutive} days in a row`,
    action:
      tier === "pause"
        ? "No new people; the present cohort stays; decision within 5 working days"
        : "Switch the feature off for everyone; keep the evidence",
    act: tier === "pause" ? "pause-expansion" : "kill",
    actWithin: tier === "pause" ? { value: 1, unit: "day" } : { value: 1, unit: "hour" },
    because: computed(`the ladder's ${tier} factor on the brief's target of ${fact.target}`, groundsOf(supply)),
  };
}

function common({ id, phase, fact, owner }: Setting, tier: MetricGate["tier"]) {
  return {
    id: gateId(phase.kind, id, tier),
    kind: "metric",
    tier,
    check: null,
    proof: null,
    covers: null,
    metric: id,
    limits: null,
    unit: fact.unit ?? "count",
    reference: null,
    slice: null,
    owner,
  } as const;
}

/** What a limit and its evidence rest on. */
function groundsOf({ rests }: Supply): string[] {
  return [
    "fact:metrics",
    "catalog:ladders",
    "plan:/population/planningLow",
    ...rests.map((name) => `assumption:${name}`),
  ];
}

/** Chances are printed to four digits after the point, rounded up: never better than they are. */
function rounded(chance: number): number {
  return Math.min(1, Math.ceil(Math.max(0, chance) * 1e4 - 1e-9) / 1e4);
}

/** A change against control, or a total: shown and never blocking, with what it would need. */
export function advisoryGate(model: Extract<MetricModel, { kind: "advisory" }>, setting: Setting): MetricGate {
  const { fact, phase, isFinal, supply, sampleUnit } = setting;
  const tier = isFinal ? "complete" : "promote";
  const evidence: Evidence = {
    measurable: false,
    needed: null,
    available: supply.inPhase,
    wouldNeed: model.wouldNeed,
    sampleUnit,
    designEffect: supply.designEffect,
    looks: 1,
    falsePass: null,
    falseFail: null,
    rulesOut: null,
    method: model.why,
  };
  const shared = {
    ...common(setting, tier),
    minUnits: null,
    window: { value: 1, unit: "phase" } as const,
    consecutive: 1,
    evidence,
    advisory: true,
    timeframe: `over the ${phase.days} days of the phase`,
    action: "Read and written into the gate packet; decides nothing",
    act: isFinal ? ("complete" as const) : ("promote" as const),
    actWithin: null,
    because: computed(`the brief's own target; advisory, because ${model.why}`, ["fact:metrics"]),
  };
  if (fact.comparator === "within" && fact.target > 0) {
    return {
      ...shared,
      reference: "control",
      comparator: "within",
      threshold: null,
      limits: { low: -fact.target, high: fact.target },
    };
  }
  const change = fact.comparator === "increase" || fact.comparator === "decrease" || fact.comparator === "within";
  const threshold = fact.comparator === "decrease" ? -fact.target : fact.target;
  const comparator =
    fact.comparator === "increase"
      ? ">="
      : fact.comparator === "decrease" || fact.comparator === "within"
        ? "<="
        : fact.comparator === "none"
          ? ">="
          : fact.comparator;
  return { ...shared, reference: change ? "control" : null, comparator, threshold, limits: null };
}

/** "Zero X": one confirmed event ends the phase; the gate states how many units without one rule out what rate. */
export function zeroGates(setting: Setting): Gate[] {
  const { phase, isFinal, supply, sampleUnit } = setting;
  const available = isFinal ? supply.inDays(14) : supply.inPhase;
  const needed = Math.ceil(UNITS_WITHOUT_EVENT * supply.designEffect);
  const basis = {
    sampleUnit,
    designEffect: supply.designEffect,
    looks: 1,
    falsePass: rounded(0.05),
    falseFail: 0,
    rulesOut: { rate: 0.005, confidence: 0.95 },
    method: "exact zero-event bound 1 - 0.05^(1/n) on independent units",
  };
  const evidence: Evidence =
    needed <= available
      ? { measurable: true, needed, available, wouldNeed: null, ...basis }
      : { measurable: false, needed, available, wouldNeed: shortfall(needed, available, sampleUnit), ...basis };
  const tier = isFinal ? "complete" : "promote";
  const promote: MetricGate = {
    ...common(setting, tier),
    comparator: "<=",
    threshold: 0,
    minUnits: needed,
    window: isFinal ? { value: 14, unit: "day" } : { value: 1, unit: "phase" },
    consecutive: 1,
    evidence,
    advisory: !evidence.measurable,
    timeframe: isFinal ? "over 14 days with every step done" : `over the ${phase.days} days of the phase`,
    action: isFinal ? "Close the rollout and hand over to the owner" : "Begin the next phase",
    act: isFinal ? "complete" : "promote",
    actWithin: null,
    because: computed(
      `no event in ${needed} ${sampleUnit} rules out rates above 0.5 % with 95 % confidence`,
      groundsOf(supply),
    ),
  };
  const kill: MetricGate = {
    ...common(setting, "kill"),
    comparator: ">",
    threshold: 0,
    minUnits: null,
    window: null,
    consecutive: 1,
    evidence: {
      measurable: true,
      needed: 1,
      available,
      wouldNeed: null,
      sampleUnit,
      designEffect: 1,
      looks: Math.max(1, phase.days),
      falsePass: null,
      falseFail: 0,
      rulesOut: null,
      method: "every event is looked at as it comes",
    },
    advisory: false,
    timeframe: "each confirmed event, as it comes",
    action: "Switch the feature off for everyone; keep the evidence",
    act: "kill",
    actWithin: { value: 15, unit: "minute" },
    because: computed("the brief allows none", ["fact:metrics"]),
  };
  return available === 0 ? [promote] : [promote, kill];
}

/** Without one event, this many units rule out a rate of 0.5 % with 95 % confidence. */
const UNITS_WITHOUT_EVENT = 598;
