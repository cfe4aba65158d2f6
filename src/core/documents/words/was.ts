import type { EditValue, GateField } from "../../plan/edit.ts";
import type { Gate } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";

/** What stood in a field of a gate before it was set by hand; null where nobody set it. */
export function wasIn({ edits = [] }: Pick<Plan, "edits">, { id }: Gate, field: GateField): EditValue | null {
  return edits.find((edit) => edit.on === "gate" && edit.at === id && edit.field === field)?.old ?? null;
}
