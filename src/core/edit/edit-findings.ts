import type { Finding } from "../shared/finding.ts";
import { editName, editValueText } from "./edit-text.ts";
import type { EditOutcome } from "./outcome.ts";

/** What was set by hand, for whoever signs; and what no longer fits, so that nobody takes it to be in force. */
export function editFindings(outcomes: readonly EditOutcome[]): Finding[] {
  return outcomes.flatMap(({ edit, state, computed, why }): Finding[] => {
    if (state === "same") return [];
    const set = `${editName(edit)}: ${editValueText(edit, edit.new)}`;
    if (state === "lost") {
      const message = `${set} was set by hand and is not in the plan: ${why}.`;
      return [{ code: "edit-does-not-fit", severity: "warning", place: INPUT, message, remedy: KEPT }];
    }
    const by = computed === null ? "" : `; by the plan ${editValueText(edit, computed)}`;
    const was = state === "moved" ? `, ${editValueText(edit, edit.old)} when it was set` : "";
    const message = `${set}, set by hand${by}${was}.`;
    return [{ code: "set-by-hand", severity: "info", place: INPUT, message, remedy: SIGNED }];
  });
}

const INPUT = { in: "input" } as const;
const KEPT = "Set it again where it belongs, or drop it; until then it is kept.";
const SIGNED = "Whoever signs the plan signs this value too.";
