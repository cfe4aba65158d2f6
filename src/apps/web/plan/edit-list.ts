import type { EditOutcome } from "../../../core/edit/outcome.ts";
import { isEqual } from "../../../core/edit/outcome.ts";
import type { Edit, EditValue } from "../../../core/plan/edit.ts";
import { isAt, type Target } from "./target.ts";

export type Edits = readonly Edit[];

/** The edit of a field, or undefined. */
export function editOf(edits: Edits, target: Target, field: Edit["field"]): Edit | undefined {
  return edits.find((edit) => isAt(edit, target) && edit.field === field);
}

/** With a field set; where that is what the plan says itself, the edit goes. `now` is the value on the sheet. */
export function withValue(edits: Edits, edit: Edit, outcomes: readonly EditOutcome[]): Edits {
  const before = editOf(edits, edit, edit.field);
  const known = outcomes.find(({ edit: one }) => isAt(one, edit) && one.field === edit.field)?.computed;
  const old: EditValue = known ?? before?.old ?? edit.old;
  const others = edits.filter((one) => one !== before);
  return isEqual(old, edit.new) ? others : [...others, { ...edit, old }];
}

export function without(edits: Edits, edit: Edit): Edits {
  return edits.filter((one) => !isAt(one, edit) || one.field !== edit.field);
}
