import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import type { Phase } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";

type Sized = Pick<Phase, "days" | "name" | "because">;

/** What makes a plan so long; null where it is within what its risk usually takes. */
export function planLength(context: PlanContext, phases: readonly Sized[]): string | null {
  const weeks = phases.reduce((sum, { days }) => sum + days, 0) / 7;
  const most = EXPOSURE_BANDS[context.profile.riskLevel].longPlanDays / 7;
  if (weeks <= most) return null;
  const longest = phases.toSorted((a, b) => b.days - a.days).slice(0, MOST_NAMED);
  const named = longest.map(({ name, days, because }) => `${name}, ${days / 7} weeks (${because.days.detail})`);
  return `${weeks} weeks in all, more than the ${most} that ${context.profile.riskLevel} risk usually takes: ${named.join("; ")}`;
}
const MOST_NAMED = 2;
