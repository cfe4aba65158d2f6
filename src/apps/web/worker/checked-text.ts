import type { TextFinding } from "../../../core/lint/text/lint-text-plan.ts";
import { lintTextPlan } from "../../../core/lint/text/lint-text-plan.ts";
import { readTextPlan } from "../../../core/text-plan/read-text-plan.ts";
import type { Checked } from "./messages.ts";

/** A plan in words, or the published documents: whatever somebody pastes that is no plan.json. */
export function checkedText(text: string): Checked {
  const plan = readTextPlan([{ name: "text", text }]);
  if (plan.phases.length + plan.criteria.length + plan.monitors.length + plan.breaks.length === 0)
    return { title: null, sealed: null, findings: [NO_PLAN] };
  return { title: null, sealed: null, findings: lintTextPlan(plan).map(asFinding) };
}

function asFinding({ code, severity, message, remedy, places: [first, ...more] }: TextFinding) {
  const at = first === undefined ? "" : `Line ${first.at.line}: `;
  const also = more.length === 0 ? "" : ` Also in line ${more.map(({ at: other }) => other.line).join(", ")}.`;
  return { code, severity, place: { in: "input" as const }, message: `${at}${message}${also}`, remedy };
}

const NO_PLAN: Checked["findings"][number] = {
  code: "no-plan-found",
  severity: "error",
  place: { in: "input" },
  message: "There is no plan in this text: no phase, no criterion and no metric was found.",
  remedy: "Paste a plan.json, the JSON documents, or a text with a heading for each phase.",
};
