import { secondsOf, type Window } from "../../plan/duration.ts";
import type { Gate, MetricGate } from "../../plan/gate.ts";
import { chancesOf } from "./chances.ts";
import { isSampled } from "./error-budget.ts";
import type { MetricModel } from "./model.ts";
import { windowDays } from "./readings.ts";
import type { Watched } from "./watched.ts";

const DAY = 86_400;

/** Rules that fire at least as often at their limit do not say so: the error budget says it of all of them. */
export const SURE_TO_FIRE = 0.95;

/**
 * The gates of a phase, with how often a pause or kill rule in force fires in such a phase if the value lies at its limit
 * all the time, where that is not nearly always. A rule that is seldom wrong and seldom fires guards little, and only this
 * number tells.
 */
export function withPower(gates: readonly Gate[], watched: readonly Watched[], days: number): Gate[] {
  return gates.map((gate) => {
    if (gate.kind !== "metric" || gate.advisory || (gate.tier !== "pause" && gate.tier !== "kill")) return gate;
    const model = watched.find(({ id }) => id === gate.metric)?.model;
    const limit = gate.threshold ?? gate.limits?.high ?? null;
    if (model === undefined || limit === null || gate.window === null) return gate;
    const fires = firesIn(model, gate, gate.window, limit, days);
    if (fires === null || fires >= SURE_TO_FIRE) return gate;
    const detail = `${gate.because.detail}; at this limit it fires in about ${Math.round(100 * fires)} % of such phases`;
    return { ...gate, because: { ...gate.because, detail } };
  });
}

/**
 * Windows that share no data are taken as independent. Readings in a row count for as many such windows as they span
 * together: three daily readings of seven days hold little more than one.
 */
function firesIn(model: MetricModel, gate: MetricGate, window: Window, truth: number, days: number): number | null {
  const { available, designEffect } = gate.evidence;
  if (!isSampled(model) || available === null || available < designEffect) return null;
  const length = windowDays(window, days);
  const step = window.unit === "phase" ? length : secondsOf({ value: 1, unit: window.unit }) / DAY;
  const span = length + (gate.consecutive - 1) * step;
  const run = chancesOf(model, gate).on(truth, available) ** (span / length);
  return 1 - (1 - run) ** Math.max(1, Math.floor(days / span + 1e-9));
}
