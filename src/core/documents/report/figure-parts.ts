import type { Metric } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";
import { behaviourFigure } from "../figures/behaviour.ts";
import { exclusionsFigures, exclusionsKey } from "../figures/exclusions.ts";
import { exposureFigure } from "../figures/exposure.ts";
import { ladderFigure, ladderNote } from "../figures/ladder.ts";
import { laddersOf } from "../figures/ladder-order.ts";
import { profileFigure } from "../figures/profile.ts";
import { timelineFigure } from "../figures/timeline.ts";
import { statisticText } from "../words/rule-text.ts";
import { capital } from "../words/sentence.ts";
import { type Block, type Figure, figures } from "./blocks.ts";

/** Widths at which figures are drawn: over the page, and half of it. */
const FULL = 708;
const HALF = 358;

const full = (name: string, title: string, note: string, draw: () => string): Figure => ({
  name,
  title,
  note,
  isHalf: false,
  draw,
});

/** The plan in one line. */
export function profilePart(plan: Plan): Block[] {
  return figures("", [full("profile", "", "", () => profileFigure(plan, FULL))]);
}

/** When what happens, and to how many people. */
export function timetableParts(plan: Plan): Block[] {
  const scale = "Each line of the scale is ten times the one below; zero stands under the break.";
  const dashed = plan.population.eligible === null ? " Dashed: the number of people for which gates are proven." : "";
  return figures("", [
    full("timeline", "When each phase runs, and its gate", "", () => timelineFigure(plan, FULL)),
    full("exposure", "People who have it, in all", `${scale}${dashed}`, () => exposureFigure(plan, FULL)),
  ]);
}

/** What each number decides: the metrics of the brief first. */
export function ladderParts(plan: Plan): Block[] {
  return ladders(
    plan,
    laddersOf(plan).body,
    "What each number decides, phase by phase: every value falls into one zone; limits tighten from left to right.",
  );
}

/** The ladders for which the body has no room. */
export function otherLadderParts(plan: Plan): Block[] {
  return ladders(plan, laddersOf(plan).rest, "Ladders of the other metrics.");
}

function ladders(plan: Plan, metrics: readonly Metric[], lede: string): Block[] {
  const drawn = metrics.map((metric) => ({
    name: `ladder of ${metric.id}`,
    title: capital(`${statisticText(metric)}${metric.name}`),
    note: ladderNote(plan, metric),
    isHalf: true,
    draw: () => ladderFigure(plan, metric, HALF),
  }));
  return figures(lede, drawn);
}

export function exclusionsPart(plan: Plan): Block[] {
  if (plan.exclusions.length === 0) return [];
  return figures(
    "",
    exclusionsFigures(plan, FULL).map((figure, at) =>
      full(at === 0 ? "exclusions" : `exclusions ${at + 1}`, "", at === 0 ? exclusionsKey : "", () => figure),
    ),
  );
}

export function behaviourPart(plan: Plan): Block[] {
  if (plan.errorBudget.worlds.length === 0) return [];
  return figures("", [
    full("behaviour", "How rollouts end, in each world", "", () => behaviourFigure(plan, FULL) ?? ""),
  ]);
}
