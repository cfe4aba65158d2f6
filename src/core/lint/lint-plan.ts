import type { Plan } from "../plan/plan.ts";
import type { Finding } from "../shared/finding.ts";
import type { Breach, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

/** So many breaches of one rule are told one by one; the rest is one finding that counts them. */
const MOST_TOLD = 3;

/** Checks a plan, ours or another's, against every rule. Findings stand by severity, then by place. */
export function lintPlan(plan: Plan): Finding[] {
  return RULES.flatMap((rule) => findingsOf(rule, plan)).sort(inOrder);
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding's code, for its reasons; undefined for findings of other parts. */
export function ruleOf(code: string): Rule | undefined {
  return BY_ID.get(code);
}

function findingsOf(rule: Rule, plan: Plan): Finding[] {
  const breaches = [...rule.check(plan)];
  const [next] = breaches.slice(MOST_TOLD);
  const told = breaches.slice(0, MOST_TOLD).map((breach) => finding(rule, breach));
  if (next === undefined) return told;
  const more = breaches.length - MOST_TOLD;
  const words = more === 1 ? "1 more place breaks" : `${more} more places break`;
  return [...told, finding(rule, { at: next.at, message: `${words} this rule (${breaches.length} in all).` })];
}

function finding({ id, meta }: Rule, { at, message }: Breach): Finding {
  return { code: id, severity: meta.severity, place: { in: "plan", pointer: at }, message, remedy: meta.todo };
}

const SEVERITIES = ["error", "warning", "info"] as const;

function inOrder(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byPlace(pointerOf(a), pointerOf(b));
}

function pointerOf({ place }: Finding): string {
  return place.in === "plan" ? place.pointer : "";
}

/** Part by part, numbers by their size: /phases/2 before /phases/10. */
function byPlace(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (const [n, part] of left.entries()) {
    const other = right[n];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    return Number.isNaN(difference) ? (part < other ? -1 : 1) : difference;
  }
  return left.length - right.length;
}
