import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import type { Because } from "../../plan/because.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";

type Sized = Pick<Phase, "days" | "name" | "because">;

/** What makes a plan so long, and what would shorten it; nothing where it is within what its risk usually takes. */
export function planLength(
  context: PlanContext,
  phases: readonly Sized[],
): { length: string | null; shorter: string[] } {
  const weeks = phases.reduce((sum, { days }) => sum + days, 0) / 7;
  const most = EXPOSURE_BANDS[context.profile.riskLevel].longPlanDays / 7;
  if (weeks <= most) return { length: null, shorter: [] };
  const longest = phases.toSorted((a, b) => b.days - a.days).slice(0, MOST_NAMED);
  const named = longest.map(({ name, days, because }) => `${name}, ${days / 7} weeks (${because.days.detail})`);
  const length = `${weeks} weeks in all, more than the ${most} that ${context.profile.riskLevel} risk usually takes: ${named.join("; ")}`;
  return { length, shorter: longest.map((phase) => shortened(phase)) };
}
const MOST_NAMED = 2;

/** What shortens a phase follows from what made it long. */
function shortened({ name, because }: Sized): string {
  return `${name}: ${REMEDIES.find(({ fits }) => fits(because.days))?.text ?? OTHERWISE}`;
}

const restsOn = (because: Because, ground: string) =>
  because.source === "computed" && because.from.some((from) => from.startsWith(ground));

const REMEDIES: readonly { readonly fits: (because: Because) => boolean; readonly text: string }[] = [
  {
    fits: (because) => restsOn(because, "plan:/startDate"),
    text: "another start date, so that its gate does not meet in a freeze",
  },
  {
    fits: (because) => because.source === "catalog" && because.row.startsWith("phase library"),
    text: "a shorter least time, agreed in writing with its approver",
  },
  {
    fits: (because) => restsOn(because, "catalog:exposure-bands"),
    text: "wider steps, agreed in writing with its approver",
  },
];
const OTHERWISE = "more people in its cohort, a metric with a shorter window, or weaker evidence with a named approver";
