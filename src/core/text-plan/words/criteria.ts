import type { GateExpression } from "../../plan/grammar/gate-expression.ts";
import { parseStrangersGate } from "../../plan/grammar/parse.ts";
import type { PhaseScope } from "../../plan/grammar/read-qualifiers.ts";
import { isYear } from "./years.ts";

/** A text of a tier, cut into what it compares, what it says without a number, and what is to be done. */
export interface ReadCriterion {
  readonly rules: readonly {
    readonly expression: GateExpression;
    readonly scope: PhaseScope | null;
    readonly action: string | null;
    readonly piece: string;
  }[];
  readonly conditions: readonly string[];
  readonly action: string | null;
  /** "Reported, never blocking: ...": shown at the gate, and no part of it. */
  readonly advisory: boolean;
}

const ADVISORY =
  /^\s*(?:reported(?: only)?,? never (?:blocking|acting by rule)|reported only|report only|advisory|for information(?: only)?)\s*[:–-]\s*/i;
const LEAD = /^\s*(?:complete when|promote (?:if|when)|advance (?:if|when)|proceed (?:if|when))\s*:?\s*/i;
/** Who acts, and how fast: no limit, though it has a number. */
const DUTY = /^(?:owner|action|response|notify|escalate|contact|then|approver|who)\b\s*[:=]?/i;
/** "between 15:00 and 16:30": no limit of zero. */
const CLOCK = /\b([01]?\d|2[0-3]):([0-5]\d)\b/g;
const ARROW =
  /\s*(?:→|⇒|=>|->|⟶|➔)\s*|\s*:\s+(?=(?:stop|roll ?back|pause|switch|turn|retrain|disable|halt|freeze|hold)\b(?! (?:if|when|at|criteri|rule)))/i;

/** Reads each piece between semicolons for itself; a rule without a name is about the metric before it. */
export function readCriterion(written: string): ReadCriterion {
  const advisory = ADVISORY.test(written);
  const text = written.replace(ADVISORY, "").replace(LEAD, "");
  const rules: { expression: GateExpression; scope: PhaseScope | null; action: string | null; piece: string }[] = [];
  const conditions: string[] = [];
  const actions: string[] = [];
  let found = 0;
  for (const piece of pieces(text).flatMap(listed)) {
    const [condition = "", ...behind] = piece.split(ARROW);
    if (found > 0 && ADVISORY.test(condition)) {
      conditions.push(condition);
      continue;
    }
    found += 1;
    if (DUTY.test(condition)) {
      actions.push(piece);
      continue;
    }
    const parsed = parseStrangersGate(condition.replace(CLOCK, "$1h$2"));
    if (
      !parsed.ok ||
      parsed.expressions.some((one) => one.form === "limit" && one.unit === "" && isYear(one.threshold, condition))
    ) {
      if (behind.length === 0 && actions.length > 0) actions.push(piece);
      else if (condition !== "") conditions.push(condition);
    } else {
      const action = behind.join(", ") || parsed.action;
      parsed.expressions.forEach((expression, n) => {
        const named =
          expression.form === "count" || expression.metric !== "" ? expression : withName(expression, rules);
        rules.push({ expression: named, scope: parsed.phases[n] ?? null, action, piece });
      });
      if (parsed.action !== null && behind.length === 0) actions.push(parsed.action);
    }
    if (behind.length > 0) actions.push(behind.join(", "));
  }
  return { rules, conditions, action: actions.join("; ") || null, advisory };
}

/** A limit or an event that stands for itself: "csat < 4.0", "no crash". */
const WHOLE = /^(?:\p{L}[^<>≤≥]{0,80}[<>≤≥]=?\s*[$€£]?\d|(?:any|no|zero|0)\s+\p{L})/iu;

/** "n ≥ 796 people" belongs to the limit before it. */
const SAMPLE = /^n\s*[=<>≤≥]/i;

/** "edit rate > 32% for 3 days, csat < 4.0": each part of a list of whole limits for itself. */
function listed(piece: string): string[] {
  if (!/,\s/.test(piece) || /→|⇒|=>|->/.test(piece)) return [piece];
  const parts = piece.split(/,\s+(?!(?:or|and)\b)(?=\p{L})/u);
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.every((part) => WHOLE.test(part) && !SAMPLE.test(part))
    ? parts
    : [piece];
}

/** A longer list is no list of limits. */
const MOST_PARTS = 12;

function withName(
  expression: Exclude<GateExpression, { form: "count" }>,
  before: readonly { readonly expression: GateExpression }[],
): GateExpression {
  const last = before.at(-1)?.expression;
  if (last === undefined) return expression;
  const statistic = expression.statistic ?? (last.form === "count" ? null : last.statistic);
  return { ...expression, metric: last.metric, statistic };
}

/** Between semicolons that stand in no parentheses, and between sentences. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    const ends = sign === ";" || sign === "\n" || (sign === "." && /^\s+[A-Z]/.test(text.slice(at + 1, at + 4)));
    if (!ends || depth > 0) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  found.push(text.slice(from));
  return found.map((piece) => piece.trim()).filter((piece) => piece !== "");
}
