import type { TextFinding } from "../../../core/lint/text/lint-text-plan.ts";
import { lintTextPlan } from "../../../core/lint/text/lint-text-plan.ts";
import { readTextPlan } from "../../../core/text-plan/read-text-plan.ts";
import type { Checked, CheckedFinding } from "./messages.ts";

/** A plan in words, or the published documents: whatever somebody pastes that is no plan.json. */
export function checkedText(text: string): Checked {
  const plan = readTextPlan([{ name: "text", text }]);
  if (plan.phases.length + plan.criteria.length + plan.monitors.length + plan.breaks.length === 0)
    return { title: null, sealed: null, findings: [NO_PLAN] };
  return { title: null, sealed: null, findings: lintTextPlan(plan).map(asFinding) };
}

function asFinding({ code, severity, message, remedy, fixes, places: [first, ...more] }: TextFinding): CheckedFinding {
  const at = first === undefined ? "" : `Line ${first.at.line}: `;
  const also = more.length === 0 ? "" : ` Also in line ${more.map(({ at: other }) => other.line).join(", ")}.`;
  return {
    code,
    severity,
    place: { in: "input" },
    message: `${at}${message}${also}`,
    remedy,
    at: first === undefined ? null : { start: first.at.start, end: first.at.end },
    fixes: fixes.map(({ words, by }) => ({ start: words.at.start, end: words.at.end, words: words.text, by })),
  };
}

const NO_PLAN: CheckedFinding = {
  at: null,
  fixes: [],
  code: "no-plan-found",
  severity: "error",
  place: { in: "input" },
  message: "There is no plan in this text: no phase, no criterion and no metric was found.",
  remedy: "Paste a plan.json, the JSON documents, or a text with a heading for each phase.",
};
