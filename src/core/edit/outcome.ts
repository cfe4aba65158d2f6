import type { Edit, EditValue } from "../plan/edit.ts";

/** What became of an edit in a plan. Nothing is lost: one that does not fit is told, and kept by whoever made it. */
export interface EditOutcome {
  readonly edit: Edit;
  /**
   * `applied`: in force, in place of the value that it was made against. `moved`: in force, and the planner would say
   * something else by now. `same`: the planner says so itself by now. `lost`: there is nothing here that it fits.
   */
  readonly state: "applied" | "moved" | "same" | "lost";
  /** What the planner says here; null where there is no such value. */
  readonly computed: EditValue | null;
  /** Why an edit is lost, in a clause; "" for others. */
  readonly why: string;
}

/** Whether it is this plan's value now. */
export function isInForce({ state }: EditOutcome): boolean {
  return state === "applied" || state === "moved";
}

export function outcomeOf(edit: Edit, computed: EditValue): EditOutcome {
  const state = isEqual(computed, edit.new) ? "same" : isEqual(computed, edit.old) ? "applied" : "moved";
  return { edit, state, computed, why: "" };
}

export function lost(edit: Edit, why: string): EditOutcome {
  return { edit, state: "lost", computed: null, why };
}

export function isEqual(a: EditValue, b: EditValue): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.value === b.value && a.unit === b.unit;
}
