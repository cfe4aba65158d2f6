import type { Finding, Severity } from "../../shared/finding.ts";
import { findJson } from "../../text-plan/json/find-json.ts";
import type { JsonNode } from "../../text-plan/json/json-node.ts";
import { Lines, type Place, type Source } from "../../text-plan/source.ts";
import type { TextPlan } from "../../text-plan/text-plan.ts";
import { ruleOf } from "../lint-plan.ts";
import type { TextFinding } from "../text/lint-text-plan.ts";
import { quote } from "../text/text-view.ts";

/** What a linter found in one plan, whatever the plan was written in. */
export interface LintReport {
  readonly findings: readonly TextFinding[];
  /** How much of the plan was understood; null for a plan.json, which is understood or refused as a whole. */
  readonly read: {
    readonly phases: number;
    readonly criteria: number;
    readonly metrics: number;
    readonly notUnderstood: number;
    /** The first of these lines, with their places. */
    readonly firstNotUnderstood: readonly string[];
  } | null;
}

export function textPlanReport(plan: TextPlan, findings: readonly TextFinding[]): LintReport {
  const { phases, criteria, monitors, unplaced } = plan;
  const read = {
    phases: phases.length,
    criteria: criteria.length,
    metrics: monitors.length,
    notUnderstood: unplaced.length,
    firstNotUnderstood: unplaced
      .slice(0, 3)
      .map(({ text, at }) => `${at.source}:${at.line} ${quote(text.slice(0, 60))}`),
  };
  return { findings, read };
}

/** Findings on a plan.json, with the lines of its text for their pointers. */
export function planReport(source: Source, findings: readonly Finding[]): LintReport {
  const lines = new Lines(source);
  const root = findJson(source.text).islands[0]?.node;
  return {
    read: null,
    findings: findings.map(({ code, severity, place, message, remedy }) => {
      const pointer = place.in === "plan" ? place.pointer : "";
      const node = root && nodeAt(root, pointer);
      const at: Place = lines.place(node?.start ?? 0, node?.end ?? 0, pointer);
      return {
        code,
        severity,
        message,
        remedy,
        why: ruleOf(code)?.meta.why ?? "",
        places: [{ at, words: "" }],
        fixes: [],
      };
    }),
  };
}

/** The value at a JSON pointer, or the nearest one around it that is there. */
function nodeAt(root: JsonNode, pointer: string): JsonNode {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next: JsonNode | undefined =
      node.kind === "object"
        ? node.members.find((member) => member.key === key)?.value
        : node.kind === "array"
          ? node.items[Number(key)]
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

export function countOf(findings: readonly TextFinding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

/** "plan.md:14:3, /phases/2". */
export function placeText({ source, line, column, pointer }: Place): string {
  return `${source}:${line}:${column}${pointer ? `, ${pointer}` : ""}`;
}

/** So many are named as those to begin with; fewer findings than these are all read anyway. */
const FIRST = 5;

/** The gravest findings, of different rules, where there are too many to begin anywhere. */
export function mendFirst(findings: readonly TextFinding[]): readonly TextFinding[] {
  if (findings.length <= FIRST) return [];
  const seen = new Set<string>();
  return findings
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weightOf(a) - weightOf(b))
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .slice(0, FIRST);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function weightOf({ code }: TextFinding): number {
  const at = WEIGHTS.findIndex((codes) => codes.includes(code));
  return at === -1 ? WEIGHTS.length : at;
}

/** What to mend before other findings of the same severity: law and safety, then what stops nothing, then what can't be measured. */
const WEIGHTS: readonly (readonly string[])[] = [
  ["consent-is-no-target", "shadow-keeps-exclusions-out", "excluded-are-not-tried-early"],
  [
    "condition-survives-admission",
    "exclusion-named-in-every-phase",
    "exclusion-is-not-narrowed",
    "cohort-admits-its-traffic",
    "permanent-never-admitted",
    "exclusion-of-the-brief-is-kept",
    "exclusion-in-every-phase",
  ],
  [
    "shadow-is-no-answer-to-a-leak",
    "kill-stops-the-feature",
    "no-rate-for-what-must-never-happen",
    "phase-can-stop",
    "every-phase-can-stop",
    "shadow-is-no-containment",
    "regulation-has-its-clock",
    "regulation-has-gate-and-clock",
  ],
  ["tiers-are-in-order", "zones-are-ordered", "one-response-per-limit", "one-limit-per-tier", "one-reach-per-incident"],
  ["hazard-has-a-monitor", "hazard-has-monitor-and-stop", "condition-holds-only-its-group"],
  [
    "success-metric-has-a-gate",
    "last-gate-tests-the-brief",
    "gates-never-loosen",
    "success-metric-stays-gated",
    "zero-claim-is-large-enough",
    "metric-matures-in-its-phase",
    "gated-metric-is-monitored",
    "gate-is-measurable",
  ],
];

/** "3 errors, 1 warning, 0 info. Read: 6 phases, ...". */
export function summaryLine({ findings, read }: LintReport): string {
  const count = (severity: Severity, word: string) => {
    const n = countOf(findings, severity);
    return `${n} ${word}${n === 1 || severity === "info" ? "" : "s"}`;
  };
  const counts = `${count("error", "error")}, ${count("warning", "warning")}, ${count("info", "info")}.`;
  if (read === null) return counts;
  const { phases, criteria, metrics, notUnderstood, firstNotUnderstood } = read;
  const first = firstNotUnderstood.length === 0 ? "" : `: ${firstNotUnderstood.join("; ")}`;
  return `${counts} Read: ${phases} phases, ${criteria} criteria, ${metrics} metrics; ${notUnderstood} ${notUnderstood === 1 ? "line was" : "lines were"} not understood${first}.`;
}
