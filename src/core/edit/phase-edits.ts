import type { PhaseEdit } from "../plan/edit.ts";
import type { PhaseKind } from "../plan/ids.ts";
import type { Phase } from "../plan/phase.ts";
import { type EditOutcome, lost, outcomeOf } from "./outcome.ts";

/** Days and cumulative share of eligible people by kind of phase, of the edits that can be such. */
export function setSizes(edits: readonly PhaseEdit[]): Map<PhaseKind, { days?: number; share?: number }> {
  const sizes = new Map<PhaseKind, { days?: number; share?: number }>();
  for (const edit of edits.filter(isPossible))
    sizes.set(edit.at, { ...sizes.get(edit.at), [edit.field]: Number(edit.new) });
  return sizes;
}

/** What became of them, beside the phases as the planner sizes them itself. */
export function phaseOutcomes(
  edits: readonly PhaseEdit[],
  own: readonly Pick<Phase, "kind" | "days" | "exposed">[],
): EditOutcome[] {
  return edits.map((edit) => {
    const phase = own.find(({ kind }) => kind === edit.at);
    if (phase === undefined) return lost(edit, "the plan has no such phase now");
    if (!isPossible(edit)) return lost(edit, edit.field === "days" ? `days are from 1 to ${MOST_DAYS}` : NO_SHARE);
    if (edit.field === "days") return outcomeOf(edit, phase.days);
    const share = phase.exposed.shareOfEligible;
    return share === 0 ? lost(edit, "no customer sees the feature in this phase") : outcomeOf(edit, share);
  });
}

const MOST_DAYS = 366;
const NO_SHARE = "a share is above 0 and at most 1";

function isPossible({ field, new: value }: PhaseEdit): boolean {
  if (typeof value !== "number") return false;
  return field === "days" ? Number.isInteger(value) && value >= 1 && value <= MOST_DAYS : value > 0 && value <= 1;
}
