import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { timeframeOf } from "../../plan/timeframe.ts";
import { computed } from "../because.ts";
import { common, evidenceOf, passing, type Setting, STOPPING, tighter, unitsNeeded } from "./gate-parts.ts";
import type { AuditModel } from "./model.ts";
import { boundingReadings, windowDays, windowsFrom } from "./readings.ts";
import { chance, tightened } from "./rounding.ts";
import { countTails } from "./sampling.ts";
import { COMPLETION_DAYS } from "./supply.ts";

const PASS_AT_PROMISE = 0.9;
const PASS_AT_CEILING = 0.05;
const PAUSE_A_PHASE = 0.01;
const METHOD =
  "count of failures in a random sample, binomial or with the heavier tail of clustered items, pooled over the phase";
const LOWER = { better: "lower", from: null } as const;

/**
 * The gates of a harm found by audit: counts on the phase's pooled sample, written as shares of it. As promised a feature
 * does harm at the share `promise` of the ceiling.
 */
export function auditGates(model: AuditModel, promise: number, setting: Setting): MetricGate[] {
  const ceiling = model.ceiling / model.of;
  const promised = ceiling * promise;
  const { supply, isFinal, days, budget } = setting;
  const sample = sampleOf(supply.designEffect(isFinal ? COMPLETION_DAYS : days));
  const question = ["audit", sample.designEffect, ceiling, promised, budget.audited.failTwice].join();
  const least = setting.search(question, (items) => {
    const most = mostFailures(items, ceiling, sample);
    return (
      most >= 0 &&
      sample.atMost(most, items, promised) >= PASS_AT_PROMISE &&
      1 - sample.atMost(2 * most, 2 * items, promised) <= budget.audited.failTwice
    );
  });
  const kill = tighter(tightened(model.ceiling * model.killFactor, LOWER), setting.before.get("kill"), "lower");
  const gate = passGate(model, least, promise, sample, setting);
  const gates: MetricGate[] = [gate];
  if (setting.passingOnly) return gates;
  const pause = pauseGate(model, gate.threshold ?? 0, kill, promised, setting);
  if (pause !== null) {
    const middle = middleGate(model, gate.threshold ?? 0, pause, promised, setting);
    gates.push(...(middle === null ? [] : [middle]), pause);
  }
  return kill < model.of ? [...gates, killGate(model, kill, promised, setting)] : gates;
}

/** A share in the model's unit. */
function inUnit({ of }: AuditModel, share: number): number {
  return Number((of * share).toPrecision(6));
}

/** "0.5 %", "3 per 1,000". */
function said({ of }: AuditModel, value: number): string {
  return `${numberText(value)} ${of === 100 ? "%" : `per ${numberText(of)}`}`;
}

/** Chances of so many failures among so many items, which are worth items / design effect independent ones. */
interface Sample {
  readonly designEffect: number;
  atMost(failures: number, items: number, rate: number): number;
  atLeast(failures: number, items: number, rate: number): number;
}

function sampleOf(designEffect: number): Sample {
  const tails = (count: number, items: number, rate: number) =>
    countTails(count, Math.min(1, rate), items / designEffect, designEffect);
  return {
    designEffect,
    atMost: (failures, items, rate) => tails(failures + 1, items, rate).lower,
    atLeast: (failures, items, rate) => tails(failures, items, rate).upper,
  };
}

/** The most failures at which the one-sided 95 % bound still lies at or below the ceiling; -1 where none does. */
function mostFailures(items: number, ceiling: number, sample: Sample): number {
  let low = -1;
  let high = Math.ceil(items * ceiling);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sample.atMost(middle, items, ceiling) <= PASS_AT_CEILING) low = middle;
    else high = middle;
  }
  return low;
}

function passGate(
  model: AuditModel,
  least: number | null,
  promise: number,
  sample: Sample,
  setting: Setting,
): MetricGate {
  const { supply, isFinal } = setting;
  const ceiling = model.ceiling / model.of;
  const promised = ceiling * promise;
  const { designEffect } = sample;
  const available = isFinal ? supply.inCompletion : supply.inPhase;
  const needed = unitsNeeded(least, 1, available, supply);
  // Without a size that can be read, the limit is the one of a sample that could be.
  const size = least ?? 0;
  const most = size === 0 ? 0 : mostFailures(size, ceiling, sample);
  const share = size === 0 ? model.ceiling * promise : asLimit(model, most, size, EXACT_DIGITS);
  const limit = tighter(share, setting.before.get("promote"), "lower");
  const failures = Math.floor((limit * size) / model.of + 1e-9);
  const evidence = evidenceOf(setting, {
    needed,
    available,
    designEffect,
    looks: 1,
    falsePass: size === 0 ? null : chance(sample.atMost(failures, size, ceiling)),
    falseFail: size === 0 ? null : chance(1 - sample.atMost(failures, size, promised)),
    method: METHOD,
    assumes: { scatter: "audit", promised: inUnit(model, promised), edge: model.ceiling, deviation: null },
    never: "a higher ceiling: no number of items tells it from half of it",
  });
  const { tier, ...when } = passing(setting);
  return {
    ...common(setting, tier),
    comparator: "<=",
    threshold: limit,
    limits: null,
    minUnits: needed,
    ...when,
    evidence,
    advisory: !evidence.measurable,
    because: computed(
      size === 0
        ? `half of the ceiling of ${said(model, model.ceiling)}`
        : `at most ${numberText(failures)} failures in ${numberText(size)} items keep the 95 % bound at or below the ceiling of ${said(model, model.ceiling)}, and a feature at ${numberText(Number((promise * 100).toFixed(1)))} % of it passes with at least 90 %, or ${numberText(Number((100 * (1 - setting.budget.audited.failTwice)).toFixed(1)))} % after the one extension`,
      [...setting.grounds],
    ),
  };
}

/** A gate that passes allows what its evidence says, not half a failure more. */
const EXACT_DIGITS = 3;

/** The shortest share that stands for a count: rounded up, but by less than half a failure, so that more items allow hardly more. */
function asLimit({ of }: AuditModel, count: number, items: number, from = 1): number {
  const exact = (of * count) / items;
  for (let digits = from; digits <= 6; digits += 1) {
    const share = Math.ceil(exact * 10 ** digits - 1e-9) / 10 ** digits;
    if ((share * items) / of < count + 0.5) return Number(share.toPrecision(12));
  }
  return exact;
}

/** Seldom reached by a promised feature, on what the phase's audit gives. */
function pauseGate(
  model: AuditModel,
  pass: number,
  kill: number,
  promised: number,
  setting: Setting,
): MetricGate | null {
  // Four fifths of what the phase gives: a rule that needs every single item would never be decided.
  const sample = sampleOf(setting.supply.designEffect(setting.days));
  const items = Math.floor(0.8 * setting.supply.inPhase);
  if (items < 1) return null;
  const seldom = Math.min(PAUSE_A_PHASE, setting.budget.audited.pause);
  // Never inside the ceiling: what the brief allows is no reason to stop.
  let count = Math.max(Math.floor((pass * items) / model.of) + 1, Math.ceil((model.ceiling * items) / model.of));
  while (count < items && sample.atLeast(count + 1, items, promised) > seldom) count += 1;
  const own = asLimit(model, count, items);
  const limit = tighter(own, setting.before.get("pause"), "lower");
  if (limit <= pass || limit >= kill) return null;
  // A limit that larger samples could keep is too tight for a short phase's few items.
  const most = Math.floor((limit * items) / model.of + 1e-9);
  if (limit < own && sample.atLeast(most + 1, items, promised) > PAUSE_A_PHASE) return null;
  return pooledGate(model, "pause", limit, items, promised, setting, `the ceiling of ${said(model, model.ceiling)}`);
}

function middleGate(
  model: AuditModel,
  pass: number,
  pause: MetricGate,
  promised: number,
  setting: Setting,
): MetricGate | null {
  if (pause.threshold === null || pause.minUnits === null) return null;
  const items = pause.minUnits;
  const count = Math.round(((pass + pause.threshold) * items) / (2 * model.of));
  const limit = tighter(asLimit(model, count, items), setting.before.get("investigate"), "lower");
  if (limit <= pass || limit >= pause.threshold) return null;
  const gate = pooledGate(model, "investigate", limit, items, promised, setting, "the gate and the pause limit");
  const often = (gate.evidence.falseFail ?? 1) * (30 / setting.days);
  return often <= setting.budget.investigate ? gate : null;
}

function pooledGate(
  model: AuditModel,
  tier: "investigate" | "pause",
  limit: number,
  items: number,
  promised: number,
  setting: Setting,
  from: string,
): MetricGate {
  const designEffect = setting.supply.designEffect(setting.days);
  const most = Math.floor((limit * items) / model.of + 1e-9);
  const needed = unitsNeeded(items, 1, setting.supply.inPhase, setting.supply);
  const evidence = evidenceOf(setting, {
    needed,
    available: setting.supply.inPhase,
    designEffect,
    looks: 1,
    falsePass: null,
    falseFail: chance(sampleOf(designEffect).atLeast(most + 1, items, promised)),
    method: METHOD,
    assumes: { scatter: "audit", promised: inUnit(model, promised), edge: null, deviation: null },
    never: "a higher ceiling",
  });
  return {
    ...common(setting, tier),
    comparator: ">",
    threshold: limit,
    limits: null,
    minUnits: needed,
    window: { value: 1, unit: "phase" },
    consecutive: 1,
    evidence,
    advisory: !evidence.measurable,
    timeframe: "all items of the phase, counted at its end",
    ...STOPPING[tier],
    because: computed(
      tier === "pause"
        ? `more than ${numberText(most)} failures in ${numberText(items)} items, which a promised feature seldom has; from ${from}`
        : `midway between ${from}`,
      [...setting.grounds],
    ),
  };
}

function killGate(model: AuditModel, limit: number, promised: number, setting: Setting): MetricGate {
  const { supply, days, budget } = setting;
  const options = windowsFrom({ value: 1, unit: "week" }, days).map((window) => {
    const length = windowDays(window, days);
    const looks = Math.max(1, boundingReadings(window, 1, days));
    const designEffect = supply.designEffect(length);
    const sample = sampleOf(designEffect);
    const fires = (items: number) => sample.atLeast(Math.floor((limit * items) / model.of + 1e-9) + 1, items, promised);
    const least = setting.search(
      ["audit kill", designEffect, limit, promised, budget.kill / looks].join(),
      (items) => fires(items) <= budget.kill / looks,
    );
    const evidence = evidenceOf(setting, {
      needed: unitsNeeded(least, 1, supply.inDays(length), supply),
      available: supply.inDays(length),
      designEffect,
      looks,
      falsePass: null,
      falseFail: least === null ? null : chance(looks * fires(least)),
      method: `${METHOD.replace("pooled over the phase", "week by week")}; union bound over the readings`,
      assumes: { scatter: "audit", promised: inUnit(model, promised), edge: null, deviation: null },
      never: "a higher ceiling",
    });
    return { window, evidence };
  });
  const fit = options.find(({ evidence }) => evidence.measurable) ?? options.at(-1);
  if (fit === undefined) throw new Error("no window");
  return {
    ...common(setting, "kill"),
    comparator: ">",
    threshold: limit,
    limits: null,
    minUnits: fit.evidence.needed,
    window: fit.window,
    consecutive: 1,
    evidence: fit.evidence,
    advisory: !fit.evidence.measurable,
    timeframe: timeframeOf(fit.window, 1),
    ...STOPPING.kill,
    because: computed(`${numberText(model.killFactor)} times the ceiling of ${said(model, model.ceiling)}`, [
      ...setting.grounds,
    ]),
  };
}
