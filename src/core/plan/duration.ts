import { z } from "zod";

/** A month is 30 days. */
export const DURATION_UNITS = ["second", "minute", "hour", "day", "week", "month"] as const;
export const DurationUnit = z.enum(DURATION_UNITS);
export type DurationUnit = z.infer<typeof DurationUnit>;

/** A length of time in whole units. */
export const Duration = z.strictObject({ value: z.int().positive(), unit: DurationUnit }).meta({ id: "Duration" });
export type Duration = z.infer<typeof Duration>;

const SECONDS: Record<DurationUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
};

export function secondsOf(duration: Duration): number {
  return duration.value * SECONDS[duration.unit];
}

/** The same length in another unit, or null where it is no whole number of them. */
export function inUnit(duration: Duration, unit: DurationUnit): Duration | null {
  const value = secondsOf(duration) / SECONDS[unit];
  return Number.isInteger(value) ? { value, unit } : null;
}

/** "1 day", "5 days". */
export function durationText({ value, unit }: Duration): string {
  return `${value} ${unit}${value === 1 ? "" : "s"}`;
}

/**
 * The stretch of time whose units a rule reads together.
 *
 * The unit says how the window moves: one of 7 days is read every day, one of 1 week every week, one of 30 minutes every
 * minute. A gate's `consecutive` counts such readings: 5 with a window of 7 days is "the 7-day value, on 5 days in a row".
 * The window of one phase pools everything from the phase's first day and is read once, at its end.
 */
export const Window = z
  .discriminatedUnion("unit", [Duration, z.strictObject({ value: z.literal(1), unit: z.literal("phase") })])
  .meta({ id: "Window" });
export type Window = z.infer<typeof Window>;

/** Only a window that moves is read several times in a row. */
export function canRepeat({ window, consecutive }: { window: Window | null; consecutive: number }): boolean {
  return consecutive === 1 || (window !== null && window.unit !== "phase");
}
export const CANNOT_REPEAT = { error: "1, or a window that moves", path: ["consecutive"] };
