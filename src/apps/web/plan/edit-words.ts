import { metricOf, metricTitle, valueText } from "../../../core/documents/words/rule-text.ts";
import { capital } from "../../../core/documents/words/sentence.ts";
import { editValueText } from "../../../core/edit/edit-text.ts";
import type { Edit, EditValue } from "../../../core/plan/edit.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { find, type Target } from "./target.ts";

const LIMITS: ReadonlySet<string> = new Set(["limit", "low", "high"]);

/** A value of an edit as the plan prints it: limits with their unit. */
export function valueIn(plan: Plan, edit: Edit, value: EditValue): string {
  const gate = edit.on === "gate" ? find(plan, edit)?.gate : null;
  if (gate?.kind === "metric" && typeof value === "number" && LIMITS.has(edit.field))
    return valueText(value, gate.unit, metricOf(plan, gate));
  return editValueText(edit, value);
}

/** What is changed: "Acceptance rate, promote" and the phase, or the phase alone. */
export function titleOf(plan: Plan, target: Target): { readonly what: string; readonly where: string } {
  const found = find(plan, target);
  if (found === null) return { what: target.at.replaceAll(/[._]/g, " "), where: "" };
  const { gate, phase } = found;
  if (gate === null) return { what: phase.name, where: "" };
  const what = gate.kind === "metric" ? capital(metricTitle(gate, metricOf(plan, gate))) : gate.check;
  return { what, where: `${phase.name}, ${gate.tier}` };
}
