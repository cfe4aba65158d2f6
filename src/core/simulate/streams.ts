import { ruleOf } from "../gates/rule.ts";
import { type Assumed, isPassing, type MetricGate } from "../plan/gate.ts";
import type { Metric } from "../plan/metric.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import { amountFamily, type Family, normalFamily, percentileFamily, ratioFamily, shareFamily } from "./family.ts";
import type { Watch } from "./track-spec.ts";

/** One metric as its gates read it: values of one unit, scattering in one way, against one reference. */
export interface Stream {
  readonly metric: Metric;
  readonly assumed: Assumed & { readonly promised: number };
  readonly family: Family;
  /** The limits that hold longest; null where no gate has one. */
  readonly pause: number | null;
  readonly kill: number | null;
  /** By phase; null where no gate of it decides. */
  readonly parts: readonly (Part | null)[];
}

/** What a stream is in one phase, whatever the world. */
export interface Part {
  readonly unitsPerDay: number;
  readonly levelShare: number;
  readonly watches: readonly Watch[];
}

/** A prohibited event: its kill rule and the units in which it can happen. */
export interface Incident {
  readonly phaseAt: number;
  readonly gate: number;
  readonly unitsPerDay: number;
}

export interface Streams {
  readonly streams: readonly Stream[];
  readonly incidents: readonly Incident[];
  /** All metric gates, in the plan's order; their places are the gates' numbers and their ranks. */
  readonly gates: readonly MetricGate[];
  /** Gates that are not simulated, and why. */
  readonly left: readonly { readonly gate: string; readonly why: string }[];
}

/** Ranks of pauses begin here, those of kills lie below. */
export const PAUSE_RANK = 1_000_000;

/** The gates of a plan as what can be simulated, from the plan alone: its evidence says units, clustering and scatter. */
export function streamsOf(plan: Plan): Streams {
  const placed = plan.phases.flatMap((phase, phaseAt) =>
    phase.gates.flatMap((gate) => (gate.kind === "metric" ? [{ gate, phase, phaseAt }] : [])),
  );
  const numbered = placed.map((one, number): Placed => ({ ...one, number }));
  const left = numbered.flatMap(({ gate }) => {
    const why = whyNot(gate);
    return why === null ? [] : [{ gate: gate.id, why }];
  });
  const drawn = numbered.filter(({ gate }) => whyNot(gate) === null);
  const incidents = drawn.flatMap((one) => (isIncident(one.gate) ? [incidentOf(one)] : []));
  const valued = drawn.filter(({ gate }) => gate.evidence.assumes?.scatter !== "events");
  const streams = [...Map.groupBy(valued, ({ gate }) => keyOf(gate)).values()].flatMap((own) =>
    streamOf(own, numbered, plan),
  );
  return { streams, incidents, gates: placed.map(({ gate }) => gate), left };
}

/** The gates of one stream as one, with its lines from all gates of the plan, advisory ones too. */
function streamOf(own: readonly Placed[], all: readonly Placed[], plan: Plan): Stream[] {
  const gate = own[0]?.gate;
  const metric = plan.metrics.find(({ id }) => id === gate?.metric);
  const assumed = gate?.evidence.assumes;
  if (gate === undefined || metric === undefined || assumed == null || assumed.promised === null) return [];
  const alike = all.map((one) => one.gate).filter((one) => keyOf(one) === keyOf(gate));
  return [
    {
      metric,
      assumed: { ...assumed, promised: assumed.promised },
      family: familyOf(gate, assumed, metric, plan),
      pause: lineOf(alike, "pause"),
      kill: lineOf(alike, "kill"),
      parts: plan.phases.map((phase, at) =>
        partOf(
          own.filter(({ phaseAt }) => phaseAt === at),
          phase,
        ),
      ),
    },
  ];
}

interface Placed {
  readonly gate: MetricGate;
  readonly phase: Phase;
  readonly phaseAt: number;
  readonly number: number;
}

const keyOf = ({ metric, slice, reference, evidence }: MetricGate) =>
  [metric, slice, reference, evidence.assumes?.scatter].join(" ");

const isIncident = ({ evidence, tier, window }: MetricGate) =>
  evidence.assumes?.scatter === "events" && tier === "kill" && window === null;

function whyNot(gate: MetricGate): string | null {
  const { advisory, tier, evidence } = gate;
  if (advisory) return "advisory: it never blocks";
  if (tier === "complete") return "completes the rollout, and stops nothing";
  if (evidence.assumes === null) return "the plan does not say at which truths it was computed";
  if (evidence.assumes.scatter === "known") return "known in full: it fires when it is so";
  if (evidence.available === null || evidence.available <= 0) return "the plan does not say how many units it has";
  if (evidence.assumes.promised === null) return "the plan does not say what was promised";
  if (!canScatter(gate, evidence.assumes)) return "the plan does not say how its values scatter";
  return null;
}

/** Values of times and amounts are above 0, and all but shares and events have a deviation. */
function canScatter({ reference }: MetricGate, { scatter, promised, deviation }: Assumed): boolean {
  if (scatter === "share" || scatter === "audit" || scatter === "events") return true;
  if (deviation === null || deviation <= 0) return false;
  const isAboveZero = scatter === "amount" || scatter === "percentile" || scatter === "ratio";
  return !isAboveZero || (promised ?? 0) + (reference === "baseline" ? 100 : 0) > 0;
}

function lineOf(gates: readonly MetricGate[], tier: "pause" | "kill"): number | null {
  const last = gates.findLast((gate) => gate.tier === tier);
  return last === undefined ? null : (last.threshold ?? last.limits?.high ?? null);
}

const SCALES: Readonly<Record<string, number>> = { "%": 100, ratio: 1 };
const GROUPS = 4;

function familyOf(gate: MetricGate, assumed: Assumed, metric: Metric, plan: Plan): Family {
  const promised = assumed.promised ?? 0;
  const deviation = assumed.deviation ?? 0;
  // A change in percent is one of the baseline, which is 100.
  const base = gate.reference === "baseline" ? 100 : 0;
  switch (assumed.scatter) {
    case "share":
    case "audit":
      return shareFamily(SCALES[gate.unit] ?? metric.per?.count ?? 100);
    case "amount":
      return amountFamily(deviation / (base + promised), base);
    case "percentile":
      return percentileFamily(deviation / (base + promised), base);
    case "ratio":
      return ratioFamily(deviation, groupsOf(plan));
    case "difference":
      return gate.reference === "baseline"
        ? amountFamily(deviation / (base + promised), base)
        : normalFamily(deviation);
    case "score":
    case "events":
    case "known":
      return normalFamily(deviation);
  }
}

function groupsOf({ assumptions }: Plan): number {
  const value = assumptions.find(({ id }) => id === "parityGroups")?.value;
  return typeof value === "number" && value >= 2 ? Math.round(value) : GROUPS;
}

/** A gate's window in days of its phase. */
function daysOf(gate: MetricGate, phase: Phase): number {
  return Math.min(phase.days, ruleOf(gate).windowDays);
}

/**
 * The units of a day are those of the gate that has most a day; gates that the plan gives fewer (people counted once, first
 * days left out) pool so many days of them as give their number. What a phase's days have in common explains the design
 * effect: of all windows' units the longest have most of it.
 */
function partOf(own: readonly Placed[], phase: Phase): Part | null {
  if (own.length === 0) return null;
  const available = ({ gate }: Placed) => gate.evidence.available ?? 0;
  const unitsPerDay = Math.max(...own.map((one) => available(one) / daysOf(one.gate, phase)));
  const shares = own.map((one) => (one.gate.evidence.designEffect - 1) / available(one));
  const longest = own.toSorted((a, b) => daysOf(b.gate, phase) - daysOf(a.gate, phase))[0];
  const watches = own.map((one): Watch => {
    const span = Math.min(daysOf(one.gate, phase), available(one) / unitsPerDay);
    const rule = ruleOf(one.gate);
    return {
      gate: one.number,
      tier: one.gate.tier,
      rule,
      rank: one.number + (one.gate.tier === "kill" ? 0 : PAUSE_RANK),
      spanDays: Math.min(daysOf(one.gate, phase), enoughDays(span, rule.minUnits / unitsPerDay)),
    };
  });
  return {
    unitsPerDay,
    levelShare: Math.max(0, shares[longest === undefined ? 0 : own.indexOf(longest)] ?? 0),
    watches,
  };
}

/** Whole days where there are some, and not fewer than hold the least units. */
function enoughDays(span: number, least: number): number {
  if (span < 1) return span;
  const whole = Math.max(1, Math.round(span));
  return whole < least ? whole + 1 : whole;
}

function incidentOf({ gate, phase, phaseAt, number }: Placed): Incident {
  return { phaseAt, gate: number, unitsPerDay: (gate.evidence.available ?? 0) / phase.days };
}

/** Whether a stream decides on promotion somewhere, and has a line that it could lie at. */
export function isGated({ parts, pause, kill }: Stream): boolean {
  const promotes = parts.some((part) => part?.watches.some(({ tier }) => isPassing({ tier })));
  return promotes && (pause !== null || kill !== null);
}
