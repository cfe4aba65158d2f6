import { secondsOf, type Window } from "../../plan/duration.ts";
import { CADENCES, type Cadence } from "../../plan/metric.ts";
import type { MetricModel } from "../measure/model.ts";

const HOUR = 3_600;
const DAY = 86_400;

/** How often a metric is read: as its row says, and never less often than the shortest window of its rules. */
export function cadenceOf(model: MetricModel, usual: Cadence | null): Cadence {
  const needed = neededBy(model);
  if (usual === null) return needed;
  return CADENCES.indexOf(usual) <= CADENCES.indexOf(needed) ? usual : needed;
}

function neededBy(model: MetricModel): Cadence {
  switch (model.kind) {
    case "level":
      return quickest(["daily", ...model.stops.map(({ window }) => forWindow(window))]);
    case "census":
      return quickest(model.rules.map(({ window }) => (window === null ? "hourly" : forWindow(window))));
    case "within":
      return "daily";
    // Who must act within hours can't be told once a day.
    case "events":
      return secondsOf(model.killWithin) < DAY ? "hourly" : "daily";
    case "audit":
    case "unread":
      return "weekly";
  }
}

function forWindow(window: Window): Cadence {
  if (window.unit === "phase") return "weekly";
  const seconds = secondsOf(window);
  if (seconds < HOUR) return "every minute";
  if (seconds < DAY) return "hourly";
  return seconds <= 7 * DAY && window.unit !== "week" ? "daily" : "weekly";
}

function quickest(cadences: readonly Cadence[]): Cadence {
  return CADENCES[Math.min(...cadences.map((cadence) => CADENCES.indexOf(cadence)))] ?? "daily";
}
