import { KILL_PATH } from "../../catalog/archetypes/reversibility-grades.ts";
import { CONTAINMENT_LEVERS } from "../../catalog/containment-levers.ts";
import { ALERT_QUALITY } from "../../catalog/hazards/reentry.ts";
import { SEVERITIES } from "../../catalog/hazards/severities.ts";
import { TRIAGE } from "../../catalog/regulations/internal-clock.ts";
import { CONTROL_LOST } from "../../catalog/regulations/treatments.ts";
import { type Duration, durationText, secondsOf } from "../../plan/duration.ts";
import type { Hazard } from "../../plan/hazard.ts";
import type { Operations } from "../../plan/operations.ts";
import type { PlanContext } from "../context.ts";
import { lawsOfOpenPlaces } from "../law/open-places.ts";
import { gradesIn } from "../law/record-duties.ts";
import { timeInside } from "../law/time-inside.ts";
import { unitAssigned } from "../phases/assignment.ts";
import { listText } from "../phases/segments-in-words.ts";

export interface KillFacts {
  readonly context: PlanContext;
  readonly flag: string;
  readonly hazards: readonly Pick<Hazard, "id" | "severity">[];
  /** The times that the plan's kill rules give, the shortest first. */
  readonly act: readonly Duration[];
  /** Titles of those who own a kill rule. */
  readonly owners: readonly string[];
  readonly killReaches: Operations["killReaches"];
  readonly mayKillAlone: readonly string[];
}

/** A kill from the first minute to the way back, in order: who does what, within how long, how it is checked, who is told. */
export function runbookOf(facts: KillFacts): string[] {
  const { context, flag, act } = facts;
  const { people, profile } = context;
  const title = people.title;
  const times = act.length === 0 ? [SEVERITIES.S1.actWithin] : act;
  return [
    orderLine(facts),
    `On call: set the flag ${flag} to off for everyone; the server refuses within the time of the rule that fired (${times.map(durationText).join(", ")}), counted from the alarm or the confirmed case; note the time, the rule and its value`,
    `On call, where a rule says contain: by ${listText(leversOf(facts))}; where none of these holds it within the rule's time, off for everyone`,
    `${title("engineering-lead")}, if ${flag} can't be set: stop the model calls at the server; it takes the feature as off while the flag service is down`,
    `${title("sre-lead")}: watch requests behind ${flag} fall to none at the server within that time; ask for one of the ${profile.unit.many} as a test person on each surface, and see it refused${surfacesText(facts)}`,
    `${title("ml-lead")}, if a version of model or prompt is the cause: roll it back within ${durationText(KILL_PATH.modelRollbackWithin)}, without a new deployment`,
    `${title("engineering-lead")}, the evidence: copy into quarantine what logs, stores, caches and versions hold of the 24 hours before, then clear caches; write no more content of the kind, in shadow too, while logs without content go on; delete nothing until ${title("legal-counsel")} says so. What persists: ${persists(context)}`,
    toldLine(facts),
    `${title("support-lead")}: send the holding text to Support within 1 hour, and to the accounts concerned as their contracts ask`,
    `No successful call for ${durationText(ALERT_QUALITY.outageAfter)} while there are attempts, in any phase and at any volume: page whoever is on call, and treat it as a kill of service`,
    `No data for a kill rule at ${ALERT_QUALITY.noDataFor.readings} readings in a row and for ${durationText(ALERT_QUALITY.noDataFor.atLeast)} while the feature is in use: its owner pauses by hand, no step and nobody new, until it is read again`,
    `${title("incident-commander")}: the flag ${flag} stays off until everything under re-entry after a kill is met and signed`,
    ...controlLines(context),
  ];
}

/** Whether a control of a law is live is no number: people find it missing, and pause by hand. */
function controlLines(context: PlanContext): string[] {
  if ([...context.facts.regulations, ...lawsOfOpenPlaces(context.facts, context.brief)].length === 0) return [];
  return [CONTROL_LOST.text.replace("{within}", durationText(timeInside(TRIAGE.within, context)))];
}

/** Who may end it by their own rule, and who by any: one sentence for all kill rows. */
function orderLine({ owners, mayKillAlone }: KillFacts): string {
  const others = owners.filter((title) => !mayKillAlone.includes(title));
  const own = others.length === 0 ? "" : `; the owner of a kill rule (${listText(others)}) by that rule`;
  return `Who orders a kill, alone: ${anyOf(mayKillAlone)} by any rule${own}; whoever is on call carries it out at once`;
}

/** What contains less than everyone in this plan. */
function leversOf({ context, hazards }: KillFacts): string[] {
  const unit = unitAssigned(context);
  return CONTAINMENT_LEVERS.filter(
    ({ hazards: only }) => only === null || hazards.some(({ id }) => only.includes(id)),
  ).map(({ lever }) => lever.replace("{unit}", () => unit));
}

/** A rule's clock is met when the server refuses; what lies on surfaces already ends by the times of the switch. */
function surfacesText({ killReaches, act }: KillFacts): string {
  const slowest = killReaches.at(-1);
  const first = act[0];
  if (slowest === undefined || (first !== undefined && secondsOf(slowest.within) <= secondsOf(first))) return "";
  return `; what lies on surfaces already ends within ${durationText(slowest.within)} at the latest, each by its time below`;
}

function persists(context: PlanContext): string {
  return gradesIn(context)
    .map(({ meaning, consequence }) => `${meaning}: ${consequence}`)
    .join("; ");
}

/** "a, b or c". */
function anyOf(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} or ${titles.at(-1)}`;
}

/** Legal hears as soon as the class of the event asks for: the same times as in the table of hazards. */
function toldLine({ context, hazards }: KillFacts): string {
  const { title } = context.people;
  const classes = (["S0", "S1"] as const).filter(
    (id) => id === "S1" || hazards.some(({ severity }) => severity === id),
  );
  const times = classes.map((id) => [id, durationText(timeInside(SEVERITIES[id].legalToldWithin, context))] as const);
  const one = new Set(times.map(([, time]) => time)).size === 1;
  const within = one
    ? `within ${times[0]?.[1]}`
    : times.map(([id, time]) => `within ${time} of an ${id} event`).join(", ");
  return `${title("incident-commander")}: tell ${title("legal-counsel")}, ${title("executive-sponsor")} and the approver of the present phase ${within}, with the time at which it was first suspected; Legal works out the clocks of the laws concerned, which run from awareness`;
}
