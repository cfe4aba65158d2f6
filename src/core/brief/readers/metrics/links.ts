import type { Amount } from "./amounts.ts";
import type { CueKind } from "./cues.ts";
import type { Piece } from "./pieces.ts";

/** An amount of a clause with the cues that touch it. `left` and `right` are the first and last piece of the chain. */
export interface Link {
  readonly at: number;
  readonly amount: Amount;
  readonly left: number;
  readonly right: number;
  readonly before: readonly Piece[];
  readonly behind: readonly Piece[];
  /** A minus that stands apart from its number ("farmer calls - 30 %"). */
  readonly looseMinus: boolean;
}

const LEVELS: ReadonlySet<CueKind> = new Set(["ge", "gt", "le", "lt", "noworse", "better", "to", "goal"]);
const EXPLICIT: ReadonlySet<CueKind> = new Set([
  "ge",
  "gt",
  "le",
  "lt",
  "noworse",
  "better",
  "up",
  "down",
  "by",
  "to",
  "tolerance",
  "either",
  "goal",
]);
/** What parts a clause. */
export const BORDER = /^[,;()|—"[\]]$/;
/** A clause with more amounts than this is no metric; the rest are not looked at, so that reading stays linear. */
const MOST_AMOUNTS = 24;
/** Cues that stand behind their number even when another number follows. */
const BEHIND =
  /^(?:or |and |tops$|upwards?$|plus$|max|min|at most$|at the most$|up or down|either|each way|[a-z/]+ (?:day|week|month|quarter|year|shift|night|hour|mo|yr|wk)$)/;

export const has = (pieces: readonly Piece[], ...kinds: CueKind[]) =>
  pieces.some((piece) => piece.cue !== null && kinds.includes(piece.cue));

export function isLevel(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.cue !== null && LEVELS.has(piece.cue));
}

/** The amounts of a clause with their cues, left to right. */
export function linksOf(pieces: readonly Piece[]): Link[] {
  const links: Link[] = [];
  pieces.forEach((piece, at) => {
    if (piece.amount === null || piece.amount.adjective || links.length >= MOST_AMOUNTS) return;
    const floor = links.at(-1)?.right ?? -1;
    links.push(linkAt(pieces, at, piece.amount, floor));
  });
  return links;
}

function linkAt(pieces: readonly Piece[], at: number, amount: Amount, floor: number): Link {
  let left = at;
  const minus = pieces[at - 1];
  const looseMinus = minus !== undefined && at - 1 > floor && (minus.text === "-" || minus.text === "—");
  if (looseMinus) left -= 1;
  while (left - 1 > floor) {
    const before = pieces[left - 1];
    if (before?.text === ":" || before?.text === "=") {
      left -= 1;
      break;
    }
    if (before?.kind !== "cue" && before?.kind !== "statistic") break;
    if (before.cue === "period" || before.cue === "nil" || isNoun(pieces, left - 1)) break;
    left -= 1;
  }
  let right = at;
  while (right + 1 < pieces.length) {
    const behind = pieces[right + 1];
    const plus = behind?.text === "+" && behind.start === pieces[right]?.end;
    if (!plus && behind?.kind !== "cue" && behind?.kind !== "statistic") break;
    if (behind?.cue === "window" || isAdjective(pieces, right + 1)) break;
    if (!plus && behind !== undefined && (opensNext(pieces, right + 1) || isVerbBehind(behind))) break;
    right += 1;
  }
  return {
    at,
    amount,
    left,
    right,
    before: pieces.slice(left, at),
    behind: pieces.slice(at + 1, right + 1),
    looseMinus,
  };
}

/** "10k weekly active users": no period, but part of the name. */
function isAdjective(pieces: readonly Piece[], at: number): boolean {
  return (
    /^(?:daily|weekly|monthly|quarterly|yearly|total)$/.test(pieces[at]?.text ?? "") && pieces[at + 1]?.kind === "word"
  );
}

/** "2 per 1K drops", "95% raised": behind a number only comparatives and "cut in" are changes. */
function isVerbBehind(piece: Piece): boolean {
  if (piece.cue !== "up" && piece.cue !== "down") return false;
  return !/^(?:less|fewer|lower|higher|more|off|up|down|shorter|faster|cheaper|quicker|greater|extra|additional|(?:cut|reduction|increase|drop|decrease|decline|fall|gain|rise|improvement|lift|uplift|boost|jump|growth) (?:in|of|to)|cut|reduction|uplift|growth|increase|decrease|gain)$/.test(
    piece.text,
  );
}

/** "sessions without a drop 99%": a change with an article is a thing. */
export function isNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if ((piece?.cue !== "up" && piece?.cue !== "down") || piece.text.includes(" ")) return false;
  return /^(?:a|an|the|any|every|without|no)$/.test(pieces[at - 1]?.text ?? "");
}

/** Whether the cue belongs to the amount that follows it rather than to the one before. */
function opensNext(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.cue === "to" || piece.cue === "from") return true;
  if (piece.cue === "period" || piece.cue === "each" || BEHIND.test(piece.text)) return false;
  let next = at + 1;
  while (pieces[next]?.kind === "cue" && next < at + 4) next += 1;
  return pieces[next]?.kind === "amount";
}

export const isExplicit = (link: Link): boolean =>
  link.amount.sign !== null ||
  link.amount.orMore ||
  link.amount.under ||
  [...link.before, ...link.behind].some(
    (piece) => piece.text === "+" || (piece.cue !== null && EXPLICIT.has(piece.cue)),
  );

export const isTolerance = (link: Link) =>
  link.amount.low > 0 && (has(link.before, "tolerance") || has(link.behind, "either", "tolerance"));

export function isSameValue(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false;
  const isRound = (value: number) => Number.isInteger(value * 100);
  const slack = a.figures && b.figures && isRound(a.low) && isRound(b.low) ? 1e-9 : 1;
  return Math.abs(a.low - b.low) <= slack || Math.abs(a.high - b.high) <= slack;
}

export function isSameUnit(a: Amount, b: Amount): boolean {
  const share = (unit: string | null) => (unit === "pp" ? "%" : unit);
  return share(a.unit) === share(b.unit) || b.unit === null || a.unit === null;
}
