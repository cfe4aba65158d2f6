import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { timeframeOf } from "../../plan/timeframe.ts";
import { computed } from "../because.ts";
import { type Chances, chancesAt, onRawUnits } from "./chances.ts";
import { common, evidenceOf, passing, type Setting, STOPPING, tighter, unitsNeeded } from "./gate-parts.ts";
import type { AuditModel } from "./model.ts";
import { boundingReadings, windowDays, windowsFrom } from "./readings.ts";
import { chance, mostToSay, tightened } from "./rounding.ts";
import { proportion } from "./sampling.ts";
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
  const promised = Number((model.ceiling * promise).toPrecision(6));
  const kill = tighter(tightened(model.ceiling * model.killFactor, LOWER), setting.before.get("kill"), "lower");
  const gate = passGate(model, promise, promised, setting);
  const gates: MetricGate[] = [gate];
  if (setting.passingOnly) return gates;
  const pause = pauseGate(model, gate.threshold ?? 0, kill, promised, setting);
  if (pause !== null) {
    const middle = middleGate(model, gate.threshold ?? 0, pause, promised, setting);
    gates.push(...(middle === null ? [] : [middle]), pause);
  }
  return kill < model.of ? [...gates, killGate(model, kill, promised, setting)] : gates;
}

/** "0.5 %", "3 per 1,000". */
function said({ of }: AuditModel, value: number): string {
  return `${numberText(value)} ${of === 100 ? "%" : `per ${numberText(of)}`}`;
}

/** Chances that the failures found in so many raw items stay at or below a limit, all in the model's unit. */
function staysBelow({ of }: AuditModel, limit: number, designEffect: number): Chances {
  return onRawUnits(chancesAt(proportion(of).clustered(designEffect), "lower", limit), designEffect);
}

/** The most failures at which the one-sided 95 % bound still lies at or below the ceiling; -1 where none does. */
function mostFailures({ ceiling, of }: AuditModel, items: number, designEffect: number): number {
  const sampling = proportion(of).clustered(designEffect);
  let low = -1;
  let high = Math.ceil((items * ceiling) / of);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const passes = sampling.atMost((of * middle) / items, ceiling, items / designEffect);
    if (passes <= PASS_AT_CEILING) low = middle;
    else high = middle;
  }
  return low;
}

interface PassLimit {
  readonly limit: number;
  /** Raw items from which it is read. */
  readonly items: number;
}

/**
 * The share that the most failures in so many items are, rounded down, so that more items never allow more than they may;
 * and the few items more at which it allows them. Null where not even none may fail.
 */
function limitOn(model: AuditModel, items: number, designEffect: number): PassLimit | null {
  const most = mostFailures(model, items, designEffect);
  if (most < 0) return null;
  const limit = tightened((model.of * most) / items, LOWER);
  return { limit, items: limit === 0 ? items : Math.ceil((model.of * most) / limit - 1e-9) };
}

/** The limit on the fewest items that keep all three chances; with the limit of the phase before, what that one needs. */
function passLimit(
  model: AuditModel,
  promised: number,
  designEffect: number,
  { before, budget, search }: Setting,
): PassLimit | null {
  const { failTwice } = budget.audited;
  const keeps = ({ limit, items }: PassLimit) => {
    const passes = staysBelow(model, limit, designEffect);
    return (
      passes.least(promised, items) >= PASS_AT_PROMISE &&
      1 - passes.least(promised, 2 * items) <= failTwice &&
      passes.most(model.ceiling, items) <= PASS_AT_CEILING
    );
  };
  const question = ["audit", designEffect, model.ceiling, model.of, promised, failTwice];
  const least = search(question.join(), (items) => {
    const own = limitOn(model, items, designEffect);
    return own !== null && keeps(own);
  });
  const own = least === null ? null : limitOn(model, least, designEffect);
  const limit = tighter(own?.limit ?? promised, before.get("promote"), "lower");
  if (own === null || limit === own.limit) return own;
  const items = search([...question, limit].join(), (many) => keeps({ limit, items: many }));
  return items === null ? null : { limit, items };
}

function passGate(model: AuditModel, promise: number, promised: number, setting: Setting): MetricGate {
  const { supply, isFinal, days } = setting;
  const designEffect = supply.designEffect(isFinal ? COMPLETION_DAYS : days);
  const available = isFinal ? supply.inCompletion : supply.inPhase;
  const found = passLimit(model, promised, designEffect, setting);
  // Without a size that can be read, the limit is the promise itself.
  const limit = found?.limit ?? tighter(promised, setting.before.get("promote"), "lower");
  const needed = unitsNeeded(found?.items ?? null, 1, available, supply);
  const items = needed ?? 0;
  const passes = staysBelow(model, limit, designEffect);
  const failures = Math.floor((limit * items) / model.of + 1e-9);
  const evidence = evidenceOf(setting, {
    needed,
    available,
    designEffect,
    looks: 1,
    falsePass: found === null ? null : chance(passes.most(model.ceiling, items)),
    falseFail: found === null ? null : chance(1 - passes.least(promised, items)),
    method: METHOD,
    assumes: { scatter: "audit", promised, edge: model.ceiling, deviation: null },
    never: "a higher ceiling: no number of items tells it from half of it",
  });
  const { tier, ...when } = passing(setting);
  return {
    ...common(setting, tier),
    comparator: "<=",
    threshold: limit,
    limits: null,
    minUnits: evidence.needed,
    ...when,
    evidence,
    advisory: !evidence.measurable,
    because: computed(
      found === null
        ? `half of the ceiling of ${said(model, model.ceiling)}`
        : `at most ${numberText(failures)} failures in ${numberText(items)} items keep the 95 % bound at or below the ceiling of ${said(model, model.ceiling)}, and a feature at ${numberText(Number((promise * 100).toFixed(1)))} % of it passes with at least 90 %, or ${numberText(Number((100 * (1 - setting.budget.audited.failTwice)).toFixed(1)))} % after the one extension`,
      [...setting.grounds],
    ),
  };
}

/** The shortest share that stands for a count: rounded up, but by less than half a failure, so that more items allow hardly more. */
function asLimit({ of }: AuditModel, count: number, items: number): number {
  const exact = (of * count) / items;
  for (let digits = 1; digits <= 6; digits += 1) {
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
  const items = mostToSay(0.8 * setting.supply.inPhase);
  if (items < 1) return null;
  const designEffect = setting.supply.designEffect(setting.days);
  const fires = (limit: number) => 1 - staysBelow(model, limit, designEffect).least(promised, items);
  const seldom = Math.min(PAUSE_A_PHASE, setting.budget.audited.pause);
  // Never inside the ceiling: what the brief allows is no reason to stop.
  let count = Math.max(Math.floor((pass * items) / model.of) + 1, Math.ceil((model.ceiling * items) / model.of));
  while (count < items && fires(asLimit(model, count, items)) > seldom) count += 1;
  const own = asLimit(model, count, items);
  const limit = tighter(own, setting.before.get("pause"), "lower");
  if (limit <= pass || limit >= kill) return null;
  // A limit that larger samples could keep is too tight for a short phase's few items.
  if (limit < own && fires(limit) > PAUSE_A_PHASE) return null;
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
    falseFail: chance(1 - staysBelow(model, limit, designEffect).least(promised, items)),
    method: METHOD,
    assumes: { scatter: "audit", promised, edge: null, deviation: null },
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
    const fires = (items: number) => 1 - staysBelow(model, limit, designEffect).least(promised, items);
    const least = setting.search(
      ["audit kill", designEffect, limit, model.of, promised, budget.kill / looks].join(),
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
      assumes: { scatter: "audit", promised, edge: null, deviation: null },
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
