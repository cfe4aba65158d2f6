import { type ClauseText, clauseText, isSeparator, nameOf } from "./clause-text.ts";
import type { GateExpression } from "./gate-expression.ts";
import { BULLETS, CONDITIONS, CONNECTIVES, phraseAt } from "./phrases.ts";
import { type Clause, readClause } from "./read-clause.ts";
import { isLimitOfPhase, noQualifiers, type PhaseScope, readQualifiers } from "./read-qualifiers.ts";
import { readValue } from "./read-value.ts";
import { tokenize } from "./tokens.ts";

/** What a text says, or where it stops making sense. */
export type ParsedGate =
  | {
      readonly ok: true;
      /** How the rules hang together; null for a single one, and where they are only listed ("A; B"). */
      readonly join: "and" | "or" | null;
      readonly expressions: readonly GateExpression[];
      /** For each rule the phases in which it holds, where the text says so by their numbers: "in Phase 3+". */
      readonly phases: readonly (PhaseScope | null)[];
      /** Remarks in parentheses, left out of the rule. */
      readonly remarks: readonly string[];
      /** "A or B → pause expansion", "pause expansion if A or B". */
      readonly action: string | null;
    }
  | { readonly ok: false; readonly at: number; readonly expected: string };

const EXPECTED_END =
  'a time ("over 7 days"), a number of units ("on at least 50 people"), a part ("on mobile"), or the end';

/**
 * Reads a gate as people, language models and `printGate` write it. Never throws; the time is linear in the length of the
 * text. In a list, a rule without a name is about the metric named before it.
 */
export function parseGate(text: string): ParsedGate {
  return parse(text, false);
}

/**
 * The same grammar over the text of somebody who doesn't know it: words that it has no place for are remarks, and a list
 * may mix "and" with "or". What has no comparison is still refused.
 */
export function parseStrangersGate(text: string): ParsedGate {
  return parse(text, true);
}

function parse(text: string, lenient: boolean): ParsedGate {
  const { clause, start, action } = apart(text, lenient);
  const expressions: GateExpression[] = [];
  const phases: (PhaseScope | null)[] = [];
  const shared: boolean[] = [];
  const remarks: string[] = [];
  let join: "and" | "or" | null = null;
  for (let at = start; ; ) {
    const read = readLimitOfPhase(clause, at, expressions.at(-1)) ?? readClause(clause, at);
    if (!("expression" in read)) return { ok: false, ...read };
    expressions.push(read.expression);
    phases.push(read.phases);
    remarks.push(...read.remarks);
    const link = readLink(clause, read.next);
    if (link === null) return failure(clause, read.next, EXPECTED_END);
    if (!lenient && link.join && join && link.join !== join) return failure(clause, read.next, `"${join}", as before`);
    join = link.join ?? join;
    shared.push(link.shares);
    if (link.next >= clause.tokens.length) break;
    at = link.next;
  }
  return { ok: true, join, expressions: shareTimes(expressions, shared), phases, remarks, action };
}

/** ", 12.1% in Phase 3": the rule before it with another limit. */
function readLimitOfPhase(clause: ClauseText, at: number, before: GateExpression | undefined): Clause | null {
  if (!clause.lenient || !before || !("threshold" in before) || !isLimitOfPhase(clause, at)) return null;
  const value = readValue(clause.tokens, at);
  if (value === null) return null;
  const found = noQualifiers();
  const next = readQualifiers(clause, value.next, found, { unit: value.unit, bare: false, at: value.next });
  return { expression: { ...before, threshold: value.value }, phases: found.phases, remarks: found.remarks, next };
}

/** The rules without the action before "if" or behind an arrow, and where they begin. */
function apart(text: string, lenient: boolean): { clause: ClauseText; start: number; action: string | null } {
  const all = tokenize(text);
  const arrow = all.findIndex(({ word }) => word === "->");
  const clause = clauseText(text, arrow === -1 ? all : all.slice(0, arrow), lenient);
  const behind = arrow === -1 ? "" : text.slice(all[arrow]?.end).trim();
  const first = skipBullet(clause);
  const condition = findCondition(clause, first);
  const before = condition === null ? "" : nameOf(clause, first, condition);
  return { clause, start: condition === null ? first : condition + 1, action: behind || before || null };
}

function failure({ text, tokens }: ClauseText, at: number, expected: string): ParsedGate {
  return { ok: false, at: tokens[at]?.start ?? text.length, expected };
}

/** "1. ...", "- ...". */
function skipBullet({ tokens }: ClauseText): number {
  const numbered = tokens[0]?.kind === "number" && (tokens[1]?.word === "." || tokens[1]?.word === ")") ? 2 : 0;
  return phraseAt(BULLETS, tokens, numbered)?.next ?? numbered;
}

/** The "if" that ends an action of at most three words: "pause expansion if ...". */
function findCondition({ tokens, bounds }: ClauseText, first: number): number | null {
  for (let at = first; at <= first + 3; at += 1) {
    if (phraseAt(CONDITIONS, tokens, at)) return at;
    if (tokens[at]?.kind !== "word" || bounds[at]) return null;
  }
  return null;
}

/** From one rule to the next: "; or", "and", ",". Null where something else follows. */
function readLink(
  clause: ClauseText,
  from: number,
): { join: "and" | "or" | null; shares: boolean; next: number } | null {
  const { tokens } = clause;
  let at = from;
  while (isSeparator(tokens[at]) || tokens[at]?.word === ",") at += 1;
  const connective = phraseAt(CONNECTIVES, tokens, at);
  const next = connective?.next ?? at;
  if (next >= tokens.length) return connective ? null : { join: null, shares: false, next };
  if (next === from) return null;
  const parted = isSeparator(tokens[from]);
  return { join: connective?.means ?? null, shares: connective !== null && !parted, next };
}

/** In "A or B for 5 days" the time is A's too; "A; or B for 5 days" keeps them apart. */
function shareTimes(expressions: readonly GateExpression[], shared: readonly boolean[]): GateExpression[] {
  const result = [...expressions];
  for (let n = result.length - 2; n >= 0; n -= 1) {
    const [one, next] = [result[n], result[n + 1]];
    if (!one || !next || !shared[n] || one.window || one.form === "count" || next.form === "count") continue;
    result[n] = { ...one, window: next.window, consecutive: next.consecutive };
  }
  return result;
}
