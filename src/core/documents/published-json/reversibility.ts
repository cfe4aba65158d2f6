import { durationText } from "../../plan/duration.ts";
import type { Plan } from "../../plan/plan.ts";
import { dayText } from "../words/date-text.ts";
import { listText, sentences } from "../words/sentence.ts";

/** How the feature is taken back: what stays, how fast it is gone and by whom, when that is rehearsed, and what lets it in again. */
export function reversibilityText(plan: Plan): string {
  return sentences([plan.monitoring.reversibility.reversibility, offText(plan), drillText(plan), wayBackText(plan)]);
}

function offText({ operations: { killReaches, mayKillAlone } }: Plan): string {
  if (killReaches.length === 0) return "";
  const reaches = killReaches.map(({ surface, within }) => `${surface.split(",")[0]} within ${durationText(within)}`);
  return `Off: ${reaches.join("; ")}; on the order of ${mayKillAlone.join(" or ")} alone, or of the owner of a kill rule by that rule`;
}

function drillText(plan: Plan): string {
  const days = plan.monitoring.reversibility.drills.map(({ day }) => dayText(plan, day));
  return days.length === 0 ? "" : `Rehearsed on ${listText(days)}`;
}

function wayBackText({ reentry }: Plan): string {
  const kill = reentry.find(({ after }) => after === "kill");
  if (kill === undefined) return "";
  const needs = kill.requires.join("; ");
  return `Back after a kill only with: ${needs}; to ${kill.returnsTo}; approved by ${kill.approver}`;
}
