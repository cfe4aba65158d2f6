import { type ClauseText, isSeparator, nameEnd, nameOf, partsRules } from "./clause-text.ts";
import type { GateExpression } from "./gate-expression.ts";
import { CHANGES, EVENTS, MIRRORED, NEGATED, phraseAt } from "./phrases.ts";
import type { Bound } from "./read-bound.ts";
import { isName, readMetric } from "./read-metric.ts";
import { noQualifiers, type PhaseScope, type Qualifiers, readParenthesis, readQualifiers } from "./read-qualifiers.ts";
import { readDuration } from "./read-value.ts";

/** One rule of a text; `next` is the token behind it. */
export interface Clause {
  readonly expression: GateExpression;
  readonly phases: PhaseScope | null;
  readonly remarks: readonly string[];
  readonly next: number;
}
export interface NoClause {
  /** Offset in the text. */
  readonly at: number;
  readonly expected: string;
}

const EXPECTED_BOUND = 'a comparison with a number, such as "< 12%", "at least 5" or "within ±8 %"';

type OneSidedBound = Extract<Bound, { threshold: number }>;

/** What stands before the qualifiers: what is compared, and the token behind it. */
interface Subject {
  readonly metric: string;
  readonly statistic: string | null;
  readonly next: number;
  readonly found: Qualifiers;
}

/** Reads the rule that begins at token `at`. */
export function readClause(clause: ClauseText, at: number): Clause | NoClause {
  const bound = clause.bounds[at];
  if (bound && !bound.counts) return readBoundFirst(clause, bound);
  return readEvent(clause, at) ?? readMetricFirst(clause, at);
}

/** "at most 5 tickets per 1K people", "under 2 s P95 latency", "< 12%". */
function readBoundFirst(clause: ClauseText, bound: Bound): Clause {
  const from = bound.next;
  const next = isName(clause, from) ? nameEnd(clause, from, false) : from;
  const counts = nameOf(clause, from, next) !== "" && bound.unit === "" && "threshold" in bound;
  if (counts) return counted(clause, bound, from, next);
  return measured(clause, bound, { ...readMetric(clause, from, next), next, found: noQualifiers() });
}

/** "0 confirmed incidents in 3,000 displays", "any leak", "no gap > 2 pp". */
function readEvent(clause: ClauseText, at: number): Clause | null {
  const event = phraseAt(EVENTS, clause.tokens, at);
  // "any 7-day value" is a time at which something is read.
  if (!event || !isName(clause, event.next) || readDuration(clause.tokens, event.next)) return null;
  const end = nameEnd(clause, event.next, false);
  if (nameOf(clause, event.next, end) === "") return null;
  const bound = clause.bounds[end];
  if (bound && !bound.weak && !bound.counts) {
    const none = event.means === "none" && "threshold" in bound;
    const negated = none ? { ...bound, comparator: NEGATED[bound.comparator] } : bound;
    return withUnit(clause, negated, readMetric(clause, event.next, end), noQualifiers());
  }
  const limit = event.means === "none" ? NONE : ANY;
  return counted(clause, limit, event.next, end);
}

const NONE = { comparator: "<=", threshold: 0 } as const;
const ANY = { comparator: ">=", threshold: 1 } as const;

/** "acceptance rate < 12% for 5 consecutive days", "Latency P95: at most 800 ms", "leaks: 0". */
function readMetricFirst(clause: ClauseText, at: number): Clause | NoClause {
  const strong = clause.nextStrong[at] ?? -1;
  const boundAt = strong === -1 ? (clause.nextWeak[at] ?? -1) : strong;
  const bound = clause.bounds[boundAt];
  if (!bound) return { at: endOfClause(clause, at), expected: EXPECTED_BOUND };
  const found = noQualifiers();
  const change = changeBefore(clause, at, boundAt);
  const nameTo = change?.from ?? qualifiersBefore(clause, at, boundAt, found);
  if (change) found.towards = change.towards;
  const counts = bound.counts && "threshold" in bound && nameOf(clause, at, nameTo) !== "";
  if (counts) return counted(clause, bound, at, nameTo, bound.next);
  const steady = change ? { ...bound, steady: true } : bound;
  const read = withUnit(clause, steady, readMetric(clause, at, nameTo), found);
  const closes = clause.tokens[boundAt - 1]?.word === "(" && clause.tokens[read.next]?.word === ")";
  return closes ? { ...read, next: read.next + 1 } : read;
}

/** "session length increases by more than 8%": the verb of change that ends at the comparison, and where it begins. */
function changeBefore({ tokens }: ClauseText, at: number, boundAt: number): { from: number; towards: 1 | -1 } | null {
  for (let from = Math.max(at + 1, boundAt - 3); from < boundAt; from += 1) {
    const change = phraseAt(CHANGES, tokens, from);
    if (change?.next === boundAt) return { from, towards: change.means };
  }
  return null;
}

/** Qualifiers between the name and its comparison, "NPS (n >= 50)", "acceptance over 7 days"; gives where the name ends. */
function qualifiersBefore(clause: ClauseText, at: number, boundAt: number, found: Qualifiers): number {
  const before = { unit: "", bare: false, at: -1 };
  const colon = clause.tokens[boundAt - 1]?.word === ":" ? 1 : 0;
  const open = clause.opening.get(boundAt - colon) ?? -1;
  if (open > at) {
    const trial = noQualifiers();
    readParenthesis(clause, open, trial, before);
    if (!trial.minUnits && !trial.window) return boundAt;
    Object.assign(found, trial);
    return open;
  }
  const timeAt = clause.nextWeak[at] ?? -1;
  if (timeAt <= at || timeAt >= boundAt || clause.tokens[timeAt]?.word !== "over") return boundAt;
  const trial = noQualifiers();
  if (readQualifiers(clause, timeAt, trial, before) !== boundAt) return boundAt;
  Object.assign(found, trial);
  return timeAt;
}

/** How many: `from` and `to` are around the name of what is counted, `at` is where the qualifiers begin. */
function counted(
  clause: ClauseText,
  limit: Pick<OneSidedBound, "comparator" | "threshold">,
  from: number,
  to: number,
  at = to,
): Clause {
  const found = noQualifiers();
  const next = readQualifiers(clause, at, found, { unit: "", bare: false, at });
  const { comparator, threshold } = limit;
  const expression: GateExpression = {
    form: "count",
    metric: nameOf(clause, from, to),
    comparator,
    threshold,
    ...common(found),
  };
  return { expression, phases: found.phases, remarks: found.remarks, next };
}

/** A comparison behind its metric may be followed by a word for its unit, and by what it is between. */
function withUnit(
  clause: ClauseText,
  bound: Bound,
  named: Pick<Subject, "metric" | "statistic">,
  found: Qualifiers,
): Clause {
  const unit = bound.unit === "" ? freeUnit(clause, bound.next) : null;
  const at = unit?.next ?? bound.next;
  const between = clause.tokens[at]?.word === "between" ? nameEnd(clause, at + 1, true) : at;
  const metric = between > at ? `${named.metric} ${nameOf(clause, at, between)}` : named.metric;
  return measured(clause, unit ? { ...bound, unit: unit.unit } : bound, { ...named, metric, next: between, found });
}

function measured(clause: ClauseText, bound: Bound, subject: Subject): Clause {
  const { found, metric, statistic } = subject;
  const { unit } = bound;
  const next = readQualifiers(clause, subject.next, found, { unit, bare: unit === "", at: subject.next });
  const reference = found.reference ?? (bound.steady ? "baseline" : null);
  const expression: GateExpression =
    "limits" in bound
      ? {
          form: "range",
          metric,
          statistic,
          unit,
          reference,
          comparator: bound.comparator,
          limits: bound.limits,
          ...common(found),
        }
      : { form: "limit", metric, statistic, unit, reference, ...turned(bound, found.towards), ...common(found) };
  return { expression, phases: found.phases, remarks: found.remarks, next };
}

/** "more than 5% below baseline" is a difference under -5%. */
function turned({ comparator, threshold }: OneSidedBound, towards: 1 | -1) {
  if (towards === 1 || threshold === 0)
    return { comparator: towards === 1 ? comparator : MIRRORED[comparator], threshold };
  return { comparator: MIRRORED[comparator], threshold: -threshold };
}

/** One word behind the number that is no unit of the table: "4 stars". */
function freeUnit(clause: ClauseText, at: number): { unit: string; next: number } | null {
  const token = clause.tokens[at];
  const isWord = token?.kind === "word" && isName(clause, at) && !partsRules(clause, at);
  return token && (isWord || token.kind === "quoted") ? { unit: token.text, next: at + 1 } : null;
}

function common({ per, minUnits, window, consecutive, slice }: Qualifiers) {
  return { per, minUnits, window, consecutive, slice };
}

function endOfClause({ text, tokens }: ClauseText, at: number): number {
  let end = at;
  while (end < tokens.length && !isSeparator(tokens[end])) end += 1;
  return end > at ? (tokens[end - 1]?.end ?? text.length) : (tokens[end]?.start ?? text.length);
}
