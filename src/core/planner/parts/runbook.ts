import { KILL_PATH, type ReversibilityRow } from "../../catalog/archetypes/reversibility-grades.ts";
import type { SeverityRow } from "../../catalog/hazards/severities.ts";
import { TRIAGE } from "../../catalog/regulations/internal-clock.ts";
import { CONTROL_LOST } from "../../catalog/regulations/treatments.ts";
import { type Duration, durationText } from "../../plan/duration.ts";
import type { Operations } from "../../plan/operations.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "../law/open-places.ts";
import { timeInside } from "../law/time-inside.ts";

export interface KillFacts {
  readonly context: PlanContext;
  readonly flag: string;
  readonly grades: readonly ReversibilityRow[];
  /** Of the gravest event that the plan's hazards can bring. */
  readonly gravest: SeverityRow;
  /** How soon after the order the server refuses. */
  readonly off: Duration;
  /** The times that the plan's kill rules give, the shortest first. */
  readonly act: readonly Duration[];
  readonly killReaches: Operations["killReaches"];
  readonly mayKillAlone: readonly string[];
}

/** A kill from the first minute to the way back, in order: who does what, within how long, how it is checked, who is told. */
export function runbookOf(facts: KillFacts): string[] {
  const { context, flag, grades, gravest, off, act, killReaches, mayKillAlone } = facts;
  const { people, profile } = context;
  const title = people.title;
  const slowest = killReaches.at(-1);
  return [
    `${anyOf(mayKillAlone)}, alone: set the flag ${flag} to off for everyone within the time of the rule that fired (${(act.length === 0 ? [gravest.actWithin] : act).map(durationText).join(", ")}); note the time, the rule that fired and its value`,
    `${title("sre-lead")}: watch requests behind ${flag} fall to none at the server within ${durationText(off)} of the order; ask for one of the ${profile.unit.many} as a test person on each surface, and see it refused`,
    `${title("engineering-lead")}, if ${flag} can't be set: stop the model calls at the server; it takes the feature as off while the flag service is down`,
    `${title("ml-lead")}, if a version of model or prompt is the cause: roll it back within ${durationText(KILL_PATH.modelRollbackWithin)}, without a new deployment`,
    `${title("engineering-lead")}: clear caches of that version${slowest === undefined ? "" : `; off at the server within ${durationText(off)}, everywhere within ${durationText(slowest.within)}: ${slowest.surface}`}. What is left: ${grades.map(({ meaning, consequence }) => `${meaning}: ${consequence}`).join("; ")}`,
    `${title("engineering-lead")}: keep logs, inputs and versions of the 24 hours before; delete nothing until the root cause is written`,
    ...toldLines(context, gravest),
    `${title("support-lead")}: send the holding text to Support within 1 hour, and to the accounts concerned as their contracts ask`,
    `${title("incident-commander")}: the flag ${flag} stays off until everything under re-entry after a kill is met and signed`,
    ...controlLines(context),
  ];
}

/** Whether a control of a law is live is no number: people find it missing, and pause by hand. */
function controlLines(context: PlanContext): string[] {
  if ([...context.facts.regulations, ...lawsOfOpenPlaces(context.facts, context.brief)].length === 0) return [];
  return [CONTROL_LOST.text.replace("{within}", durationText(timeInside(TRIAGE.within, context)))];
}

/** "a, b or c". */
function anyOf(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} or ${titles.at(-1)}`;
}

function toldLines(context: PlanContext, { legalToldWithin }: SeverityRow): string[] {
  const { people } = context;
  const approver = "the approver of the present phase";
  const commander = people.title("incident-commander");
  if (legalToldWithin === null) return [`${commander}: tell ${approver} the same day`];
  return [
    `${commander}: tell ${people.title("legal-counsel")}, ${people.title("executive-sponsor")} and ${approver} within ${durationText(timeInside(legalToldWithin, context))}, with the time at which it was first suspected; Legal works out the clocks of the laws concerned, which run from awareness`,
  ];
}
