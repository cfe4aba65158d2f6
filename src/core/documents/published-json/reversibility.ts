import { durationText } from "../../plan/duration.ts";
import type { Plan } from "../../plan/plan.ts";
import { timeText } from "../words/clock-text.ts";
import { dayText } from "../words/date-text.ts";
import { listText, sentences, uncapital } from "../words/sentence.ts";

/** How the feature is taken back: what stays, how fast it is gone and by whom, who is told, when that is rehearsed, and what lets it in again. */
export function reversibilityText(plan: Plan): string {
  return sentences([
    plan.monitoring.reversibility.reversibility,
    ...offTexts(plan),
    drillText(plan),
    toldText(plan),
    ...wayBackTexts(plan),
  ]);
}

function offTexts({ operations: { killReaches, mayKillAlone } }: Plan): string[] {
  if (killReaches.length === 0) return [];
  const reaches = killReaches.map(({ surface, within }) => `${surface.split(",")[0]} within ${durationText(within)}`);
  return [
    `Gone after the switch: ${reaches.join("; ")}`,
    `May switch off alone: ${mayKillAlone.join(", ")}; the owner of a kill rule that fires`,
  ];
}

function drillText(plan: Plan): string {
  const days = plan.monitoring.reversibility.drills.map(({ day }) => dayText(plan, day));
  return days.length === 0 ? "" : `Rehearsed on ${listText(days)}`;
}

/**
 * The clocks of the laws that the brief names, from awareness of a breach: the maker's own, the first to each (the catalog
 * has the soonest first), then the first length that binds another.
 */
function toldText({ regulations }: Plan): string {
  const laws = regulations.flatMap(({ id, addedByPlan, clocks }) => {
    const statutory = clocks.filter((clock) => clock.kind === "statutory");
    const own = statutory.filter(({ bound }) => bound === null);
    const others = statutory.filter(({ bound, within }) => bound !== null && within !== null).slice(0, 1);
    const soonest = [...Map.groupBy([...own, ...others], ({ to }) => to).values()].flatMap((same) => same.slice(0, 1));
    const told = soonest.map(({ to, time, bound }) =>
      [`${to} ${timeText(time)}`, ...(bound === null ? [] : [`(by the ${bound})`])].join(" "),
    );
    return addedByPlan || told.length === 0 ? [] : [`${id}: ${told.join(", ")}`];
  });
  return laws.length === 0 ? "" : `Told after a breach, where Legal finds that the law applies: ${laws.join("; ")}`;
}

function wayBackTexts({ reentry }: Plan): string[] {
  const kill = reentry.find(({ after }) => after === "kill");
  if (kill === undefined) return [];
  return [
    `Back after a kill, to ${kill.returnsTo}, approved by ${uncapital(kill.approver)}: ${kill.requires.map(uncapital).join("; ")}`,
  ];
}
