import { TRIAGE } from "../../catalog/regulations/internal-clock.ts";
import { type Duration, inUnit, secondsOf } from "../../plan/duration.ts";
import type { PlanContext } from "../context.ts";
import { clocksOf, shortestClock } from "./clocks.ts";
import { lawIn, roleOf } from "./law-in.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";

type Context = Pick<PlanContext, "facts" | "brief" | "profile">;

/**
 * A time inside the maker's house, cut to half of the shortest clock that the laws of the plan set it: that clock runs from
 * awareness or suspicion, so it has run a while before Legal hears.
 */
export function timeInside(own: Duration, context: Context): Duration {
  const laws = [...context.facts.regulations, ...lawsOfOpenPlaces(context.facts, context.brief)];
  const clocks = laws.flatMap(({ id }) => {
    const row = lawIn(id, context);
    return clocksOf(row, roleOf(row, context));
  });
  const shortest = shortestClock(clocks);
  if (shortest === null || secondsOf(shortest) / 2 >= secondsOf(own)) return { value: own.value, unit: own.unit };
  const half: Duration = { value: Math.max(1, Math.floor(secondsOf(shortest) / 120)), unit: "minute" };
  return inUnit(half, "hour") ?? half;
}

/** How soon a suspected case is looked into: suspicion starts some clocks. `gravest`: an event of the gravest class is watched. */
export function triageWithin(context: Context, gravest: boolean): Duration {
  return timeInside(gravest ? TRIAGE.withinGravest : TRIAGE.within, context);
}
