import { REVERSIBILITY_GRADES, type ReversibilityRow } from "../../catalog/archetypes/reversibility-grades.ts";
import { KILL_REACH, type KillReachRow } from "../../catalog/kill-reach.ts";
import { type Duration, secondsOf } from "../../plan/duration.ts";
import type { Operations } from "../../plan/operations.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { gradesIn } from "../law/record-duties.ts";

type Ruled = Pick<Phase, "gates">;

/** What can be taken back that asks for the quickest off switch. */
function graverGrade(context: PlanContext): ReversibilityRow {
  const grades = gradesIn(context);
  return grades.reduce(
    (quickest, row) => (secondsOf(row.offWithin) <= secondsOf(quickest.offWithin) ? row : quickest),
    grades[0] ?? REVERSIBILITY_GRADES.R1,
  );
}

/** How soon after the order the server refuses every new request: what the archetype asks for, or the strictest kill. */
export function offWithin(context: PlanContext, phases: readonly Ruled[]): Duration {
  const all = [graverGrade(context).offWithin, ...killTimes(phases)];
  return copied(all.reduce((least, one) => (secondsOf(one) < secondsOf(least) ? one : least)));
}

/** The different times that kill rules give for acting, the shortest first. */
export function killTimes(phases: readonly Ruled[]): Duration[] {
  const times = phases.flatMap(({ gates }) =>
    gates.flatMap(({ tier, advisory, actWithin }) => (tier === "kill" && !advisory && actWithin ? [actWithin] : [])),
  );
  const bySeconds = new Map(times.map((time) => [secondsOf(time), time]));
  return [...bySeconds].toSorted(([a], [b]) => a - b).map(([, time]) => time);
}

/** Who owns a kill rule that decides, each once. */
export function killOwners(phases: readonly Ruled[]): string[] {
  const kills = phases.flatMap(({ gates }) => gates.filter(({ tier, advisory }) => tier === "kill" && !advisory));
  return [...new Set(kills.map(({ owner }) => owner))];
}

/** Where the feature is seen, by the names of platforms and by what the brief says of it, and how soon each is reached. */
export function killReachesOf(context: PlanContext, phases: readonly Ruled[]): Operations["killReaches"] {
  const { facts, brief } = context;
  const names = facts.segments.filter(({ dimension }) => dimension === "platform").map(({ name }) => name);
  const found = (row: KillReachRow) =>
    (row.platforms !== null && names.some((name) => row.platforms?.test(name))) || row.inText?.test(brief.feature);
  const clients = KILL_REACH.some((row) => row.isClient && found(row));
  const server = offWithin(context, phases);
  return KILL_REACH.filter((row) => row.always || found(row) || (row.unlessFound && !clients))
    .map(({ surface, within }) => ({ surface, within: copied(within ?? server) }))
    .toSorted((a, b) => secondsOf(a.within) - secondsOf(b.within));
}

const copied = ({ value, unit }: Duration): Duration => ({ value, unit });
