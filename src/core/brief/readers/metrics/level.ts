import type { Aim, Comparator } from "./aim.ts";
import { headOf } from "./change.ts";
import type { Clause } from "./clause.ts";
import type { CueKind } from "./cues.ts";
import type { Direction } from "./direction.ts";
import { has, isSameUnit, type Link } from "./links.ts";
import type { Piece } from "./pieces.ts";
import type { Measure } from "./unit.ts";

/** "within 2 s": a limit, no tolerance. */
export function isTimeLimit(target: Link): boolean {
  if (!/^(?:ms|s|min|h|d|weeks|months)$/.test(target.amount.unit ?? "")) return false;
  return (
    target.before.some((piece) => piece.text === "within") &&
    !has(target.before, "flat") &&
    !has(target.behind, "either")
  );
}

const SIMPLE: Readonly<Partial<Record<CueKind, Comparator>>> = { ge: ">=", gt: ">", le: "<=", lt: "<" };

/** A target that is a level: `>=`, `>`, `<=` or `<`. */
export function levelOf(clause: Clause, target: Link, measure: Measure, direction: Direction): Aim {
  const scaled = (value: number) => Number((value * measure.scale).toPrecision(12));
  const { amount } = target;
  const present = baselineOf(clause, measure);
  const said = saidComparator(clause, target, direction, present !== null);
  const step = present ?? (amount.written === "to" && said === null ? scaled(amount.low) : null);
  if (amount.written === "to" && present === null && said === null && !has(target.before, "ge", "le")) {
    const rises = direction.good === "more" || !direction.known;
    if (rises)
      return { comparator: ">=", target: scaled(amount.high), unit: measure.unit, baseline: step, from: "step" };
  }
  const up = said === null ? isUp(clause, amount.low, present, direction) : said.startsWith(">");
  // "At least -5": behind a comparison a minus belongs to the number.
  const isNegative = amount.sign === "-" && said !== null;
  const value = isNegative ? -scaled(up ? amount.high : amount.low) : scaled(up ? amount.low : amount.high);
  const same = isAsToday(clause, target) ? value : null;
  const isZero = value === 0 && said === null;
  const isSure = direction.known || !isRelative(clause, target);
  return {
    comparator: said ?? (isZero || !up ? "<=" : ">="),
    target: value,
    unit: measure.unit,
    baseline: present ?? same,
    from: fromOf(said !== null || isZero, isSure, present !== null || isMovedTo(target)),
  };
}

function fromOf(isSaid: boolean, isSure: boolean, isStep: boolean): Aim["from"] {
  if (!isSure) return "direction";
  if (isSaid) return "words";
  return isStep ? "step" : "direction";
}

/** "No worse than", "or better": which way it goes depends on what is good. */
const isRelative = (clause: Clause, target: Link) =>
  has(clause.pieces, "noworse", "better") && !has([...target.before, ...target.behind], "ge", "gt", "le", "lt");

/** "down to 28 days". */
const isMovedTo = (target: Link) =>
  has(target.before, "to") &&
  (has(target.before, "up", "down") || target.before.some((piece) => piece.text === "down to"));

function isUp(clause: Clause, value: number, present: number | null, direction: Direction): boolean {
  const cue = [...(clause.roles.target?.before ?? [])].find((piece) => piece.cue === "up" || piece.cue === "down")?.cue;
  if (present !== null && present !== value) return value > present;
  if (isPrompt(clause, value)) return true;
  const head = cue ?? headOf(clause.pieces, clause.roles.target?.at ?? 0);
  return head === null || head === undefined ? direction.good === "more" : head === "up";
}

/** "Urgent calls transferred within 15 seconds: 99%": nearly all in a short time, whatever is done to them. */
function isPrompt({ pieces, roles: { target } }: Clause, value: number): boolean {
  if (target?.amount.unit !== "%" || value < 90) return false;
  return pieces.some(
    ({ text }, at) => /^(?:within|in)$/.test(text) && /^(?:ms|s|min|h)$/.test(pieces[at + 1]?.amount?.unit ?? ""),
  );
}

/** The comparator in the words beside the target; "up to" beside a present value is no limit. */
function saidComparator(clause: Clause, target: Link, direction: Direction, hasPresent: boolean): Comparator | null {
  if (target.amount.under) return "<";
  if (target.amount.orMore || target.behind[0]?.text === "+") return ">=";
  const before = target.before.findLast((piece) => isComparing(piece) && !(hasPresent && piece.text === "up to"));
  const behind = target.behind.find(isComparing) ?? farBehind(clause.pieces, target);
  const cue =
    before !== undefined && (isNegated(target.before, before) || isOfNone(clause.pieces, before))
      ? NEGATED[before.cue ?? "ge"]
      : (before ?? behind)?.cue;
  if (cue === null || cue === undefined)
    return isTimeLimit(target) || isInside(target) ? "<=" : asTodayInName(clause, direction);
  if (cue === "noworse" || cue === "better") return direction.good === "more" ? ">=" : "<=";
  return SIMPLE[cue] ?? null;
}

/** What "not" makes of a comparison: "shouldn't go over" is at most. */
const NEGATED: Readonly<Partial<Record<CueKind, CueKind>>> = { gt: "le", lt: "ge", ge: "lt", le: "gt" };
const NOT =
  /^(?:not|never|cannot)\b|(?:^|\s)(?:should|must|ca|can|wo|do|does|did|is|are|would|could|may|need|shall|has|have)n'?t\b/;

/** "mustn't rise above", "don't drop below"; "not over" is a phrase of its own. */
function isNegated(before: readonly Piece[], comparing: Piece): boolean {
  if (comparing.cue !== "gt" && comparing.cue !== "lt") return false;
  return before.slice(0, before.indexOf(comparing)).some((piece) => NOT.test(piece.text));
}

/** "No ward more than 3 points above the average". */
const isOfNone = (pieces: readonly Piece[], comparing: Piece) =>
  pieces[0]?.text === "no" && pieces[1]?.kind === "word" && (comparing.cue === "gt" || comparing.cue === "lt");

/** "(no worse than today)" stands apart from its number: "CSAT no worse than today (4.2/5)". */
function asTodayInName(clause: Clause, direction: Direction): Comparator | null {
  const cue = clause.pieces.find(
    (piece) =>
      piece.cue === "noworse" ||
      (piece.cue !== null && SIMPLE[piece.cue] !== undefined && isBeforeNow(clause.pieces, piece)),
  );
  if (cue === undefined) return null;
  if (cue.cue === "noworse") return direction.good === "more" ? ">=" : "<=";
  return cue.cue === null ? null : (SIMPLE[cue.cue] ?? null);
}

function isBeforeNow(pieces: readonly Piece[], piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  return pieces[at + 1]?.cue === "now" || (pieces[at + 1]?.cue === "glue" && pieces[at + 2]?.cue === "now");
}

const isComparing = (piece: Piece) =>
  piece.cue === "noworse" || piece.cue === "better" || (piece.cue !== null && SIMPLE[piece.cue] !== undefined);

const isInside = (target: Link) =>
  target.before.at(-1)?.text === "in" && /^(?:ms|s|min|h|d)$/.test(target.amount.unit ?? "");

/** "9 per 1K visits or more", "ten minutes, not more": the comparator stands some words behind. */
function farBehind(pieces: readonly Piece[], target: Link): Piece | undefined {
  for (let at = target.right + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === "amount" && !piece.amount?.adjective) return undefined;
    if (
      piece?.cue &&
      /^(?:or |and (?:up|above|below|under|less|more|over)$|at most$|at the most$|max|tops$|min$|min \.$|minimum$|not more$|no more$|not longer$|no longer$)/.test(
        piece.text,
      )
    )
      return piece;
  }
  return undefined;
}

/** "no worse than today (4.2/5)", "≥ today's 4.0", "at least at the current 71%", "not worse than 2.8 (today)". */
function isAsToday(clause: Clause, target: Link): boolean {
  if (has(target.before, "now") || (has(target.behind, "now") && has(target.before, "noworse"))) return true;
  if (has(target.before, "noworse", "ge", "le") && clause.pieces.slice(target.at + 1, target.at + 3).some(isOwn))
    return true;
  if (!has(clause.pieces, "noworse") && !has(clause.pieces, "now")) return false;
  if (has(target.before, "noworse")) return clause.pieces.some((piece) => piece.cue === "now");
  return has(clause.pieces, "noworse") || asTodayInName(clause, { good: "more", known: true }) !== null;
}

/** "no lower than the 81% we have". */
const isOwn = (piece: Piece) => /^(?:we have|we see|we get|we had)$/.test(piece.text);

/** "halve the corrections (40 a week now)": the share of a number is not in its unit. */
const isHalving = ({ amount }: Link) => !amount.figures && amount.unit === "%" && amount.sign !== null;

/** The present value, where it is in the target's unit. */
export function baselineOf(clause: Clause, measure: Measure): number | null {
  const { baseline, target } = clause.roles;
  if (baseline === null || target === null || baseline.amount.low !== baseline.amount.high) return null;
  const { amount } = baseline;
  const isOne =
    amount.unit === measure.unit ||
    amount.unit === null ||
    (isSameUnit(amount, target.amount) && amount.unit !== null && target.amount.unit !== null);
  if (!isOne && !(measure.unit === "pp" && amount.unit === "%")) return null;
  // "10% more than the 40 we have": a share of a number is not in its unit.
  const isShareOf = target.amount.unit === "%" && baseline.before.some((piece) => / than\b/.test(piece.text));
  if ((isHalving(target) || isShareOf) && amount.unit === null) return null;
  const scale = measure.unit === "min" && amount.suffixM ? 1e-6 : amount.unit === null ? measure.scale : 1;
  return Number((amount.low * scale).toPrecision(12));
}
