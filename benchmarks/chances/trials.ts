import type { MetricGate } from "../../src/core/plan/gate.ts";
import type { Metric } from "../../src/core/plan/metric.ts";
import type { Phase } from "../../src/core/plan/phase.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { type Counted, type Crowd, countedOn, crowdOf, firstDay } from "./crowd.ts";
import type { Rule } from "./judge.ts";
import type { Scatter } from "./scatter/scatter.ts";
import { scatterOf } from "./scatter/scatter-of.ts";
import { type Assumed, isPromotion, ownCorrelation, shareCounted } from "./world.ts";

/** A gate that can be drawn, with what it takes to draw and to judge it. */
export interface Trial {
  readonly gate: MetricGate;
  readonly phase: Phase;
  /** Counted from 0. */
  readonly phaseAt: number;
  readonly metric: Metric;
  readonly counted: Counted;
  readonly crowd: Crowd;
  readonly scatter: Scatter;
  /** Gates with the same key read the same data. */
  readonly stream: string;
  readonly rule: Rule;
  readonly promised: number;
  /** Where a false pass is judged; null for rules that stop. */
  readonly edge: number | null;
  readonly settle: number;
  readonly scale: number;
  /** The day of its phase on which a promotion is read; a completion has its window with every step done. */
  readonly readAt: number;
  /** Windows of hours or minutes are drawn apart from days. */
  readonly quick: boolean;
}

export interface Trials {
  readonly trials: readonly Trial[];
  /** Gates that decide and can't be drawn, and why: what the plan does not say. */
  readonly skipped: readonly { readonly gate: MetricGate; readonly why: string }[];
}

const PERCENTILE = new Set(["median", "p50", "p90", "p95", "p99"]);

/** All deciding metric gates of a plan, as trials. */
export function trialsOf(plan: Plan, assumed: Assumed): Trials {
  const trials: Trial[] = [];
  const skipped: { gate: MetricGate; why: string }[] = [];
  for (const metric of plan.metrics) {
    plan.phases.forEach((phase, phaseAt) => {
      for (const gate of phase.gates) {
        if (gate.kind !== "metric" || gate.metric !== metric.id || gate.advisory) continue;
        const scatter = scatterOf(metric, gate, assumed);
        const promised = gate.evidence.assumes?.promised ?? null;
        const why = whyNot(gate, phase, promised);
        if (why !== null || promised === null || scatter === null) skipped.push({ gate, why: why ?? "not drawn" });
        else trials.push(trialOf(plan, { gate, phase, phaseAt, metric, promised, scatter }, assumed));
      }
    });
  }
  return { trials, skipped };
}

function whyNot({ evidence }: MetricGate, phase: Phase, promised: number | null): string | null {
  const scatter = evidence.assumes?.scatter ?? null;
  if (scatter === null) return "no chance is stated";
  // Kill rules of events, too, say what rate no event rules out; only gates that pass state a chance of it.
  if (scatter === "events" && evidence.falsePass === null) return "single events, of which a promised feature has none";
  if (scatter === "known") return "known in full, nothing to draw";
  if (promised === null) return "no value in the promised world is stated";
  if (phase.exposed.count === 0) return "a phase without customers: the plan does not say how many units it makes";
  return null;
}

type Placed = Pick<Trial, "gate" | "phase" | "phaseAt" | "metric" | "promised" | "scatter">;

function trialOf(plan: Plan, placed: Placed, assumed: Assumed): Trial {
  const { gate, phase, metric } = placed;
  const counted = countedOn(plan, metric, gate);
  const percentile = PERCENTILE.has(metric.statistic);
  const crowd = crowdOf(
    plan,
    metric,
    {
      counted,
      windowDays: daysRead(gate, phase.days),
      own: ownCorrelation(gate),
      share: shareCounted(gate, assumed),
    },
    assumed,
  );
  return {
    ...placed,
    counted,
    crowd,
    stream: percentile ? `${metric.id} ${gate.threshold}` : metric.id,
    rule: ruleOf(gate, phase.days),
    edge: gate.evidence.assumes?.edge ?? null,
    settle: settleOf(plan, placed, crowd),
    readAt: readAt(gate, phase),
    scale: scaleOf(gate, phase, crowd),
    quick: gate.window !== null && ["second", "minute", "hour"].includes(gate.window.unit),
  };
}

function maturesIn({ matures }: Metric): number {
  return matures === null ? 0 : Math.ceil(matures.value * DAYS[matures.unit]);
}

/**
 * Days after a person came in that a gate leaves out: until a value is known, and for value gates the first days. Which
 * gates are value gates the plan does not say; it is read from how many units they have.
 */
function settleOf(plan: Plan, { gate, phase, metric }: Placed, crowd: Crowd): number {
  const least = maturesIn(metric);
  const most = Math.max(least, plan.monitoring.data.firstDaysLeftOut);
  if (!isPromotion(gate) || crowd.counted === "audited" || gate.slice !== null || gate.evidence.available === null)
    return least;
  const days = daysRead(gate, phase.days);
  const off = (settle: number) => {
    const counted = unitsIn(crowd, phase, days, settle, readAt(gate, phase));
    const share = gate.reference === "control" ? splitShare(crowd, phase) : 1;
    return Math.abs(counted * share - (gate.evidence.available ?? 0));
  };
  return off(most) <= off(least) ? most : least;
}

/** Units of an even split for each unit with the feature, at the phase's end. */
export function splitShare(crowd: Crowd, phase: Phase): number {
  const people = (groups: Crowd["treated"]) =>
    groups.filter(({ day }) => day < phase.startDay + phase.days).reduce((sum, one) => sum + one.people, 0);
  const [treated, control] = [people(crowd.treated), people(crowd.control)];
  return control === 0 || treated === 0 ? 0 : 4 / (1 + treated / control);
}

function readAt(gate: MetricGate, phase: Phase): number {
  if (gate.tier !== "complete" || gate.window?.unit === "phase") return phase.days;
  const lastStep = Math.max(phase.startDay, ...phase.steps.map(({ day }) => day));
  return Math.max(phase.days, lastStep - phase.startDay + Math.ceil(daysRead(gate, phase.days)));
}

/** A slice's and an audit's share of the units is only in what the gate says is available. */
function scaleOf(gate: MetricGate, phase: Phase, crowd: Crowd): number {
  if (gate.slice === null && crowd.counted !== "audited") return 1;
  const all = unitsIn(crowd, phase, daysRead(gate, phase.days), 0);
  return all === 0 ? 0 : Math.min(1, (gate.evidence.available ?? 0) / all);
}

/** Units that people give in the last `days` days before day `end` of a phase, from `settle` days after they came in. */
export function unitsIn(crowd: Crowd, phase: Phase, days: number, settle: number, end = phase.days): number {
  return crowd.treated.reduce((sum, group) => {
    if (group.day >= phase.startDay + phase.days) return sum;
    const first = firstDay(crowd, group, phase, settle);
    return sum + Math.max(0, end - Math.max(first, end - days)) * crowd.perDay(group, phase, first);
  }, 0);
}

const DAYS = { second: 1 / 86_400, minute: 1 / 1_440, hour: 1 / 24, day: 1, week: 7, month: 30 } as const;

export function daysRead({ window }: MetricGate, phaseDays: number): number {
  return window === null || window.unit === "phase" ? phaseDays : window.value * DAYS[window.unit];
}

/** The gate as a rule on days; the window's unit says how it moves, and it starts empty with each phase. */
function ruleOf(gate: MetricGate, phaseDays: number): Rule {
  const { window, comparator, minUnits, consecutive } = gate;
  const whole = window === null || window.unit === "phase";
  const once = whole || isPromotion(gate);
  return {
    comparator,
    low: gate.threshold ?? gate.limits?.low ?? 0,
    high: gate.limits?.high ?? 0,
    windowDays: whole ? Number.POSITIVE_INFINITY : daysRead(gate, phaseDays),
    every: once ? phaseDays : Math.max(1, DAYS[window.unit]),
    wholeWindow: !whole,
    minUnits: minUnits ?? 0,
    consecutive,
  };
}
