import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { COMPLETION_DAYS } from "../measure/supply.ts";

/** The Tuesday on which completion is decided: 14 days with every step done lie before it, whatever the last phase's days. */
export function completionDay({ startDay, steps }: Pick<Phase, "startDay" | "steps">): number {
  const lastStep = steps.at(-1)?.day ?? startDay;
  return 7 * Math.ceil((lastStep + COMPLETION_DAYS) / 7);
}

/** A meeting that decides whether the steps of general availability go on. */
export interface GoNoGo {
  /** The step that it decides about, counted from 1. */
  readonly number: number;
  /** The Tuesday before that step. */
  readonly day: number;
}

/** Before each third step at the gravest risk, as its band says; none elsewhere. */
export function goNoGoSteps({ profile }: PlanContext, phase: Pick<Phase, "kind" | "steps">): GoNoGo[] {
  const { meetEvery } = EXPOSURE_BANDS[profile.riskLevel].finalStep;
  if (meetEvery === null || phase.kind !== "general_availability") return [];
  return phase.steps.flatMap(({ day }, at) =>
    at > 0 && at % meetEvery === 0 ? [{ number: at + 1, day: 7 * Math.floor((day - 1) / 7) }] : [],
  );
}
