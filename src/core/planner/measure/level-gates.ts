import { SAMPLING_ALLOWANCE } from "../../catalog/metrics/ladder-by-kind.ts";
import type { Window } from "../../plan/duration.ts";
import type { Evidence, MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { timeframeOf } from "../../plan/timeframe.ts";
import { computed } from "../because.ts";
import { chancesAt } from "./chances.ts";
import { assumedBy, common, evidenceOf, passing, type Setting, STOPPING, tighter, unitsNeeded } from "./gate-parts.ts";
import type { LevelModel, Stop, StoppingTier } from "./model.ts";
import { boundingReadings, windowDays, windowsFrom } from "./readings.ts";
import { chance, loosened, type Rounding, tightened } from "./rounding.ts";
import { COMPLETION_DAYS } from "./supply.ts";

type Gate = NonNullable<LevelModel["gate"]>;

/** A promised feature passes with at least this chance at the first reading; one at the pause edge with at most that. */
export const PASS_AS_PROMISED = 0.9;
export const PASS_AT_PAUSE_EDGE = 0.05;
/** Chance of passing one gate with the value at the kill limit: low enough that one measurable gate keeps the budget. */
const PASS_AT_KILL_LIMIT = 0.01;
/** Units that a window of a day or less gives, over its least units. */
const ROOM_IN_SHORT_WINDOWS = 1.2;
/** Allowances are tried smallest first, in these parts of the most that may be allowed. */
const PARTS = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** The gates of a metric whose value is read with sampling error, in one phase. */
export function levelGates(model: LevelModel, setting: Setting): MetricGate[] {
  const stops = model.stops.map((stop) => ({ stop, limit: stopLimit(model, stop, setting) }));
  const edges = {
    pause: stops.find(({ stop }) => stop.tier === "pause")?.limit ?? null,
    kill: stops.find(({ stop }) => stop.tier === "kill")?.limit ?? null,
  };
  const gate = model.gate === null ? null : passingGate(model, model.gate, edges, setting);
  if (setting.passingOnly) return gate === null ? [] : [gate];
  return [...(gate === null ? [] : [gate]), ...stoppingGates(model, stops, gate?.threshold ?? null, edges, setting)];
}

interface Limited {
  readonly stop: Stop;
  readonly limit: number | null;
}

/** The rules that stop, in order of severity. The gravest is set first: no milder rule is read over a shorter window. */
function stoppingGates(
  model: LevelModel,
  stops: readonly Limited[],
  passes: number | null,
  edges: Edges,
  setting: Setting,
): MetricGate[] {
  const tiers = ["kill", "pause", "investigate"] as const;
  const built: MetricGate[] = [];
  let shortest = 0;
  for (const tier of tiers) {
    const found = stops.find(({ stop }) => stop.tier === tier);
    if (found === undefined) continue;
    const gate = stopOf(model, found, passes, edges, shortest, setting);
    // Of rules that can't be read, the gravest is enough to look at.
    if (gate === null || (tier !== "kill" && gate.advisory)) continue;
    built.unshift(gate);
    if (gate.window !== null && !gate.advisory) shortest = windowDays(gate.window, setting.days);
  }
  return built;
}

/** A rule whose edge lies on the worse side of every milder one; null where there is no room for it. */
function stopOf(
  model: LevelModel,
  { stop, limit }: Limited,
  passes: number | null,
  edges: Edges,
  shortest: number,
  setting: Setting,
): MetricGate | null {
  if (stop.tier === "investigate" && limit === null)
    return investigateMidway(model, stop, passes, edges.pause, shortest, setting);
  if (limit === null || !beyond(model, limit, passes)) return null;
  const graver = stop.tier === "investigate" ? (edges.pause ?? edges.kill) : stop.tier === "pause" ? edges.kill : null;
  if (graver !== null && !beyond(model, graver, limit)) return null;
  return stoppingGate(model, stop, limit, shortest, setting);
}

function stopLimit(model: LevelModel, stop: Stop, { position, before }: Setting): number | null {
  const limit = position === 0 && stop.betaLimit !== null ? stop.betaLimit : stop.limit;
  if (limit === null) return null;
  const own = stop.tier === "kill" ? noBetterThanToday(model, limit) : limit;
  return tighter(own, before.get(stop.tier), model.better);
}

/** Nobody switches off what is better than the present way. */
function noBetterThanToday(model: LevelModel, limit: number): number {
  if (model.today === null) return limit;
  const today = loosened(model.today, roundingOf(model));
  return model.better === "higher" ? Math.min(limit, today) : Math.max(limit, today);
}

/** Nobody is given more of what is worse than the present way; never tighter than the target itself. */
function noWorseThanToday(model: LevelModel, limit: number, target: number): number {
  if (model.today === null) return limit;
  const today = tightened(model.today, roundingOf(model));
  return model.better === "higher"
    ? Math.max(limit, Math.min(today, target))
    : Math.min(limit, Math.max(today, target));
}

function roundingOf({ better, roundsFromTop, top }: LevelModel): Rounding {
  return { better, from: roundsFromTop ? top : null };
}

/** Whether a limit lies on the worse side of an edge, strictly, and can be reached by a value at all. */
function beyond({ better, top }: LevelModel, limit: number, edge: number | null): boolean {
  if (top !== null && better === "lower" && limit >= top) return false;
  if (edge === null) return true;
  return better === "higher" ? limit < edge : limit > edge;
}

interface Edges {
  readonly pause: number | null;
  readonly kill: number | null;
}

function passingGate(model: LevelModel, gate: Gate, edges: Edges, setting: Setting): MetricGate {
  const { limit, why } = promoteLimit(model, gate, edges, setting);
  const evidence = passingEvidence(model, limit, edges, setting);
  const { tier, ...when } = passing(setting);
  return {
    ...common(setting, tier),
    reference: model.reference,
    comparator: model.better === "higher" ? ">=" : "<=",
    threshold: limit,
    limits: null,
    minUnits: evidence.needed === null || evidence.needed === 0 ? null : evidence.needed,
    ...when,
    evidence,
    advisory: !evidence.measurable,
    because: computed(why, [...setting.grounds]),
  };
}

/** The ladder's limit of the phase; at the last gate, and where a ladder has none, the target less the least allowance that can be read. */
function promoteLimit(model: LevelModel, gate: Gate, edges: Edges, setting: Setting): { limit: number; why: string } {
  const { position, isLast, isFinal, before } = setting;
  const earlier = before.get("promote");
  const fromTarget = gate.early === null || ((isLast || isFinal) && gate.floor === undefined);
  if (!fromTarget) {
    const own = gate.early[Math.min(position, 2)] ?? gate.target;
    const kept = noWorseThanToday(model, own, gate.target);
    const limit = tighter(kept, earlier, model.better);
    if (kept !== own)
      return {
        limit,
        why: `today's value of ${numberText(model.today ?? kept)}; the ladder "${gate.ladder}" alone would allow ${numberText(own)}`,
      };
    return { limit, why: `${earlyReason(model, gate, limit, position)}${todayText(model)}` };
  }
  if (!gate.allowance) {
    const limit = tighter(gate.target, earlier, model.better);
    return { limit, why: `${aimOf(model, gate)}, without an allowance` };
  }
  let last = { limit: gate.target, own: gate.target, share: 0 };
  for (const share of PARTS.map((part) => part * mostAllowed(model, gate, setting))) {
    const own = allowed(model, gate.target, share);
    last = { limit: tighter(noWorseThanToday(model, own, gate.target), earlier, model.better), own, share };
    if (passingEvidence(model, last.limit, edges, setting).measurable) break;
  }
  const { limit, own, share } = last;
  if (model.today !== null && noWorseThanToday(model, own, gate.target) !== own)
    return {
      limit,
      why: `today's value of ${numberText(model.today)}, which the allowance for sampling on the target of ${numberText(gate.target)} would reach past`,
    };
  const percent = numberText(Number((share * 100).toFixed(2)));
  const sign = model.better === "higher" ? "less" : "plus";
  return {
    limit,
    why: `${aimOf(model, gate)} ${sign} a sampling allowance of ${percent} %${model.roundsFromTop ? " of its failure share" : ""}${todayText(model)}`,
  };
}

/** What a limit is made from: the target, or where that is only what shows the promise, as with equal groups, both. */
function aimOf({ promised, reference }: LevelModel, { target }: Gate): string {
  const isBound = reference === null && promised !== target;
  return isBound
    ? `the limit of ${numberText(target)} for a promise of ${numberText(promised)}`
    : `the target of ${numberText(target)}`;
}

function todayText({ today }: LevelModel): string {
  return today === null ? "" : `; today ${numberText(today)}`;
}

const PLACES = ["first", "second", "later"] as const;

/**
 * Where less is better no factors lead up to the target, as 0.85 and 0.92 do where more is: a wider allowance in the first
 * two phases does the same, so that smaller cohorts can be read. The last gates keep to 5 %.
 */
function mostAllowed({ better }: LevelModel, gate: Gate, { position, isLast, isFinal }: Setting): number {
  const leadsUp = gate.early === null && better === "lower" && !isLast && !isFinal;
  return SAMPLING_ALLOWANCE.most * (leadsUp ? (SAMPLING_ALLOWANCE.timesEarly[position] ?? 1) : 1);
}

function earlyReason(model: LevelModel, gate: Gate, limit: number, position: number): string {
  if (model.reference === "control" && limit === 0)
    return "no loss against the control; the last gate tests the change itself";
  const place = PLACES[Math.min(position, 2)] ?? "later";
  const factor = gate.factors?.[Math.min(position, 2)];
  const part = factor === undefined || gate.factors === null ? "" : `${numberText(factor)} of `;
  const on = model.roundsFromTop ? ", taken on its failure share" : "";
  return `${part}${aimOf(model, gate)}${on}: ladder "${gate.ladder}", ${place} phase with customers`;
}

/** The target less a share of it, or of its failure share; `top` less the target is the failure share. */
function allowed(model: LevelModel, target: number, share: number): number {
  const { better, top, roundsFromTop } = model;
  const sign = better === "higher" ? -1 : 1;
  const base = roundsFromTop && top !== null ? top - target : Math.abs(target);
  return tightened(target + sign * base * share, roundingOf(model));
}

function passingEvidence(model: LevelModel, limit: number, edges: Edges, setting: Setting) {
  const { supply, isFinal, share } = setting;
  const designEffect = supply.designEffect(isFinal ? COMPLETION_DAYS : supply.daysEach);
  const sampling = model.sampling.clustered(designEffect);
  const { method } = sampling;
  const passes = chancesAt(sampling, model.better, limit);
  const edge = edges.pause ?? edges.kill ?? model.gate?.floor?.edge ?? null;
  const far = edges.kill ?? edges.pause;
  const question = [
    method,
    model.unit,
    designEffect,
    "pass",
    model.better,
    limit,
    model.promised,
    edge,
    far,
    setting.budget.failTwice,
  ].join();
  const holds = (n: number) =>
    passes.least(model.promised, n) >= PASS_AS_PROMISED &&
    // The one extension doubles the data.
    1 - passes.least(model.promised, 2 * n) <= setting.budget.failTwice &&
    (edge === null || passes.most(edge, n) <= PASS_AT_PAUSE_EDGE) &&
    (far === null || passes.most(far, n) + passes.most(far, 2 * n) <= PASS_AT_KILL_LIMIT);
  const least = setting.search(question, holds, sampling.validFrom);
  const available = isFinal ? supply.inCompletion : supply.inPhase;
  const enough = share >= model.needsShare;
  return evidenceOf(setting, {
    needed: enough ? unitsNeeded(least, designEffect, available, supply) : null,
    available,
    designEffect,
    looks: 1,
    falsePass: least === null || edge === null ? null : chance(passes.most(edge, least)),
    falseFail: least === null ? null : chance(1 - passes.least(model.promised, least)),
    method,
    assumes: assumedBy(sampling, model.promised, edge),
    never: enough
      ? "a limit further from the promise: no number of units tells the two apart"
      : `at least ${model.needsShare * 100} % of the base with the feature; the phase has ${numberText(Number((share * 100).toPrecision(2)))} %`,
  });
}

function investigateMidway(
  model: LevelModel,
  stop: Stop,
  gate: number | null,
  pause: number | null,
  shortest: number,
  setting: Setting,
): MetricGate | null {
  if (gate === null || pause === null) return null;
  const middle = tighter(
    tightened((gate + pause) / 2, roundingOf(model)),
    setting.before.get("investigate"),
    model.better,
  );
  if (!beyond(model, middle, gate) || !beyond(model, pause, middle)) return null;
  const built = stoppingGate(model, stop, middle, shortest, setting);
  return built !== null && isApart(model, middle, [gate, pause], built, setting) ? built : null;
}

/** A value at the middle is told from both edges: it lies beyond neither with the chance of 2 standard errors. */
function isApart(
  model: LevelModel,
  middle: number,
  edges: readonly number[],
  gate: MetricGate,
  setting: Setting,
): boolean {
  const { window } = gate;
  if (window === null || window.unit === "phase") return false;
  const days = windowDays(window, setting.days);
  const designEffect = setting.supply.designEffect(days);
  const sampling = model.sampling.clustered(designEffect);
  const n = Math.floor(setting.supply.inDays(days) / designEffect);
  if (n < sampling.validFrom) return false;
  const tail = 0.0228;
  return edges.every((edge) => {
    const above = sampling.atLeast(edge, middle, n);
    const below = sampling.atMost(edge, middle, n);
    return Math.min(above, below) <= tail;
  });
}

/** What matures late comes in waves: a moving window would be empty on most days. */
const WHOLE_PHASE: Window = { value: 1, unit: "phase" };

function stoppingGate(
  model: LevelModel,
  stop: Stop,
  limit: number,
  shortest: number,
  setting: Setting,
): MetricGate | null {
  const windows = setting.matures ? [WHOLE_PHASE] : windowsFrom(stop.window, setting.days);
  const options = windows
    .filter((window, at) => at === windows.length - 1 || windowDays(window, setting.days) >= shortest)
    .map((window) => reading(model, stop, limit, window, setting));
  const measurable = options.filter(({ evidence }) => evidence.measurable);
  const fit = measurable.find((option) => isMostlyArmed(option, setting)) ?? measurable.at(-1) ?? options.at(-1);
  if (fit === undefined) return null;
  const { evidence, window, consecutive } = fit;
  return {
    ...common(setting, stop.tier),
    reference: model.reference,
    comparator: model.better === "higher" ? "<" : ">",
    threshold: limit,
    limits: null,
    minUnits: evidence.needed,
    window,
    consecutive,
    evidence,
    advisory: !evidence.measurable,
    timeframe: timeframeOf(window, consecutive),
    ...STOPPING[stop.tier],
    because: computed(`${stopReason(model, stop.tier, limit)}${todayText(model)}`, [...setting.grounds]),
  };
}

/** What a window gives is a mean: one of a day or less has its least units nearly always only if the mean is well above. */
function isMostlyArmed(
  { window, evidence }: { readonly window: Window; readonly evidence: Evidence },
  { days }: Setting,
): boolean {
  const room = windowDays(window, days) <= 1 ? ROOM_IN_SHORT_WINDOWS : 1;
  return (evidence.available ?? 0) >= room * (evidence.needed ?? 0);
}

function stopReason(model: LevelModel, tier: StoppingTier, limit: number): string {
  const { gate, reference, today } = model;
  if (tier === "kill" && today !== null && limit === loosened(today, roundingOf(model)))
    return "what is better than the present way is not switched off";
  if (gate === null) return `the ${tier} limit of the metric's own row in the catalog`;
  if (tier === "investigate") return "between the gate and the pause limit, far enough from both to be told apart";
  const on = reference === "control" ? "change" : "target";
  return `${tier} limit of the ladder "${gate.ladder}" on the ${on} of ${numberText(gate.target)}`;
}

function reading(model: LevelModel, stop: Stop, limit: number, window: Window, setting: Setting) {
  const { supply, days, budget, share } = setting;
  const length = windowDays(window, days);
  const readings = Math.max(1, Math.floor(days - length + 1));
  const consecutive = window.unit === "phase" ? 1 : Math.min(stop.consecutive, readings);
  const looks = Math.max(1, boundingReadings(window, consecutive, days));
  const designEffect = supply.designEffect(length);
  const sampling = model.sampling.clustered(designEffect);
  const { method } = sampling;
  const fires = (n: number) => 1 - chancesAt(sampling, model.better, limit).least(model.promised, n);
  // A month of investigations spans about 30 / days phases of this length.
  const alarm = stop.tier === "investigate" ? (budget.investigate * days) / 30 : budget[stop.tier];
  const question = [
    method,
    model.unit,
    designEffect,
    "quiet",
    model.better,
    limit,
    model.promised,
    alarm / looks,
  ].join();
  const least = setting.search(question, (n) => fires(n) <= alarm / looks, sampling.validFrom);
  const enough = share >= model.needsShare;
  const available = window.unit === "phase" ? supply.inPhase : supply.inDays(length);
  const needed = enough ? unitsNeeded(least, designEffect, available, supply) : null;
  const evidence = evidenceOf(setting, {
    needed,
    available,
    designEffect,
    looks: Math.ceil(looks),
    falsePass: null,
    falseFail: least === null ? null : chance(looks * fires(least)),
    method: looks > 1 ? `${method}; union bound over the readings` : method,
    assumes: assumedBy(sampling, model.promised, null),
    never: enough ? "a limit further from the promise" : "a larger part of the base with the feature",
  });
  return { window, consecutive, evidence };
}
