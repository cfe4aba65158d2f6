import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { timeframeOf } from "../../plan/timeframe.ts";
import { computed } from "../because.ts";
import { assumedBy, common, evidenceOf, passing, type Setting, STOPPING, unitsNeeded } from "./gate-parts.ts";
import type { WithinModel } from "./model.ts";
import { boundingReadings, windowDays, windowsFrom } from "./readings.ts";
import { chance, tightened } from "./rounding.ts";
import { COMPLETION_DAYS } from "./supply.ts";

const PASS_AS_PROMISED = 0.9;
const PASS_AT_PAUSE_EDGE = 0.05;
const CONSECUTIVE = { pause: 5, kill: 3 } as const;

/** The gates of a difference from the control that should lie inside a tolerance: limits on both sides of 0. */
export function withinGates(model: WithinModel, setting: Setting): MetricGate[] {
  const edge = (factor: number) => tightened(model.tolerance * factor, { better: "lower", from: null });
  const pause = edge(model.pauseFactor);
  const gates = [insideGate(model, pause, setting)];
  if (setting.passingOnly) return gates;
  for (const [tier, limit] of [
    ["pause", pause],
    ["kill", edge(model.killFactor)],
  ] as const)
    gates.push(outsideGate(model, tier, limit, setting));
  // Of rules that can't be read, the gravest is enough to look at.
  return gates.filter(({ tier, advisory }) => tier !== "pause" || !advisory);
}

/** P(observed difference lies inside the limit) at a true difference. */
function inside({ sampling }: WithinModel, limit: number, truth: number, n: number): number {
  return Math.max(0, 1 - sampling.atLeast(limit, truth, n) - sampling.atMost(-limit, truth, n));
}

function insideGate(model: WithinModel, pause: number, setting: Setting): MetricGate {
  const { supply, isFinal, budget } = setting;
  const limit = model.tolerance;
  const question = [model.sampling.method, "within", limit, pause, budget.failTwice].join();
  const least = setting.search(
    question,
    (n) =>
      inside(model, limit, 0, n) >= PASS_AS_PROMISED &&
      1 - inside(model, limit, 0, 2 * n) <= budget.failTwice &&
      inside(model, limit, pause, n) <= PASS_AT_PAUSE_EDGE,
    model.sampling.validFrom,
  );
  const designEffect = supply.designEffect(isFinal ? COMPLETION_DAYS : supply.daysEach);
  const available = isFinal ? supply.inCompletion : supply.inPhase;
  const evidence = evidenceOf(setting, {
    needed: unitsNeeded(least, designEffect, available, supply),
    available,
    designEffect,
    looks: 1,
    falsePass: least === null ? null : chance(inside(model, limit, pause, least)),
    falseFail: least === null ? null : chance(1 - inside(model, limit, 0, least)),
    method: `equivalence by a fixed limit: ${model.sampling.method}`,
    assumes: assumedBy(model.sampling, 0, pause),
    never: "a wider tolerance: no number of units is enough",
  });
  const { tier, ...when } = passing(setting);
  return {
    ...common(setting, tier),
    unit: model.unit,
    reference: "control",
    comparator: "within",
    threshold: null,
    limits: { low: -limit, high: limit },
    minUnits: evidence.needed === null || evidence.needed === 0 ? null : evidence.needed,
    ...when,
    evidence,
    advisory: !evidence.measurable,
    because: computed(`the tolerance of ${numberText(limit)} itself, read against the control`, [...setting.grounds]),
  };
}

function outsideGate(model: WithinModel, tier: "pause" | "kill", limit: number, setting: Setting): MetricGate {
  const { supply, days, budget } = setting;
  const options = windowsFrom({ value: 7, unit: "day" }, days).map((window) => {
    const length = windowDays(window, days);
    const consecutive = Math.min(CONSECUTIVE[tier], Math.max(1, Math.floor(days - length + 1)));
    const looks = Math.max(1, boundingReadings(window, consecutive, days));
    const question = [model.sampling.method, "outside", limit, budget[tier] / looks].join();
    const least = setting.search(
      question,
      (n) => 1 - inside(model, limit, 0, n) <= budget[tier] / looks,
      model.sampling.validFrom,
    );
    const designEffect = supply.designEffect(length);
    const evidence = evidenceOf(setting, {
      needed: unitsNeeded(least, designEffect, supply.inDays(length), supply),
      available: supply.inDays(length),
      designEffect,
      looks,
      falsePass: null,
      falseFail: least === null ? null : chance(looks * (1 - inside(model, limit, 0, least))),
      method: `${model.sampling.method}; union bound over the readings`,
      assumes: assumedBy(model.sampling, 0, null),
      never: "a wider tolerance",
    });
    return { window, consecutive, evidence };
  });
  const fit = options.find(({ evidence }) => evidence.measurable) ?? options.at(-1);
  if (fit === undefined) throw new Error("no window");
  const { window, consecutive, evidence } = fit;
  return {
    ...common(setting, tier),
    unit: model.unit,
    reference: "control",
    comparator: "outside",
    threshold: null,
    limits: { low: -limit, high: limit },
    minUnits: evidence.needed,
    window,
    consecutive,
    evidence,
    advisory: !evidence.measurable,
    timeframe: timeframeOf(window, consecutive),
    ...STOPPING[tier],
    because: computed(
      `${numberText(tier === "pause" ? model.pauseFactor : model.killFactor)} times the tolerance of ${numberText(model.tolerance)}`,
      [...setting.grounds],
    ),
  };
}
