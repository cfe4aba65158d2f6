import type { Comparator } from "./aim.ts";
import type { Clause } from "./clause.ts";
import type { CueKind } from "./cues.ts";
import type { Direction } from "./direction.ts";
import { isLevel, isNoun, type Link } from "./links.ts";
import type { Piece } from "./pieces.ts";

/** `increase` or `decrease` where the amount is a change, null where it is a level. */
export function changeOf(
  clause: Clause,
  target: Link,
  direction: Direction,
  before: Comparator | null,
): Comparator | null {
  const { amount } = target;
  const cues = [...target.before, ...target.behind];
  if (!amount.figures && amount.sign !== null) return amount.sign === "+" ? "increase" : "decrease";
  const isTo = target.before.some(
    (piece) => piece.cue === "to" || piece.text === "up to" || piece.cue === "goal" || piece.cue === "noworse",
  );
  if (isTo) return null;
  const by = target.before.some((piece) => piece.cue === "by" || / by$/.test(piece.text));
  if (isMoveToLevel(target.before)) return null;
  if (target.before.at(-1)?.text === "plus") return "increase";
  const linked = cues.findLast((piece) => piece.cue === "up" || piece.cue === "down")?.cue ?? null;
  if (linked !== null) return sideOf(linked);
  if (amount.sign !== null && (!isLevel(target.before) || by)) return amount.sign === "+" ? "increase" : "decrease";
  const past = besidePast(clause.pieces, target);
  if (past !== null) return past;
  const than = comparedTo(clause, target);
  if (than !== null) return than;
  const head = headOf(clause.pieces, target.at);
  if (by) return head !== null ? sideOf(head) : continued(before, direction);
  if (isHalf(clause.pieces, target)) return "decrease";
  if (target.looseMinus) return direction.good === "more" && direction.known && amount.unit === "%" ? null : "decrease";
  return head !== null && !isLevel(cues) ? sideOf(head) : null;
}

/** "drops below 18%", "rises above 40%": where it goes, not by how much. */
function isMoveToLevel(before: readonly Piece[]): boolean {
  const move = before.findIndex((piece) => piece.cue === "up" || piece.cue === "down");
  if (move < 0) return false;
  const isVerb =
    /^(?:drop|fall|rise|go|goes|climb|get|decline|shrink|grow|increase|decrease|reduce|raise|cut|lower)/.test(
      before[move]?.text ?? "",
    );
  return before
    .slice(move + 1)
    .some((piece) => /^(?:well )?(?:below|under|beneath|above)$/.test(piece.text) || (isVerb && piece.text === "over"));
}

const sideOf = (cue: CueKind): Comparator => (cue === "up" ? "increase" : "decrease");

/** "postage by at least CHF 12,000" behind "letters returned falls by 10 %". */
function continued(before: Comparator | null, direction: Direction): Comparator {
  if (before === "increase" || before === "decrease") return before;
  return direction.good === "more" ? "increase" : "decrease";
}

/** "half of today". */
function isHalf(pieces: readonly Piece[], target: Link): boolean {
  const behind = target.behind.map((piece) => piece.text).join(" ");
  return (
    !target.amount.figures &&
    target.amount.unit === "%" &&
    /^(?:of )?(?:today|now|the current|last year|what it is)/.test(behind) &&
    pieces.length > 0
  );
}

/** "6 % below last year": by how much, not a level. */
function besidePast(pieces: readonly Piece[], target: Link): Comparator | null {
  const [side, past] = [pieces[target.at + 1], pieces[target.at + 2]];
  if (past?.cue !== "now" || pieces[target.at + 3]?.kind === "amount") return null;
  if (/^(?:below|under|beneath)$/.test(side?.text ?? "")) return "decrease";
  return /^(?:above|over)$/.test(side?.text ?? "") ? "increase" : null;
}

/** "2,400 more than the 31,000": the direction stands before the present value. */
function comparedTo(clause: Clause, target: Link): Comparator | null {
  const { baseline } = clause.roles;
  if (baseline === null || baseline.at < target.at) return null;
  const text = baseline.before.find((piece) => / than\b/.test(piece.text))?.text;
  const found = /^(more|fewer|less|higher|lower|faster|quicker|shorter|longer|cheaper|slower) than/.exec(
    text ?? "",
  )?.[1];
  if (found === undefined) return null;
  return /^(?:more|higher|longer|slower)$/.test(found) ? "increase" : "decrease";
}

/** "speed drop warnings", "growth restriction": a change before another noun is part of the name. */
const isInName = (pieces: readonly Piece[], at: number) =>
  at > 0 && pieces[at]?.text.includes(" ") === false && pieces[at + 1]?.kind === "word";

/** "Reduce handle time by 15%": a verb of change at the head of the clause, before anything that could be a name. */
export function headOf(pieces: readonly Piece[], until: number): CueKind | null {
  for (let at = 0; at < until; at += 1) {
    const piece = pieces[at];
    if (piece?.cue === "up" || piece?.cue === "down") return piece.cue;
    const passes =
      piece?.cue !== null ||
      /^(?:we|our|to|should|must|will|and|then|also|also|bring|drive|push|were|happy|if|•|-|\*)$/.test(
        piece?.text ?? "",
      );
    if (!passes) break;
  }
  // "bring callbacks down by 35", "visits per rep goes up": a particle behind the name.
  const last = pieces
    .slice(0, until)
    .findLast(
      (piece, at) => (piece.cue === "up" || piece.cue === "down") && !isNoun(pieces, at) && !isInName(pieces, at),
    );
  return last !== undefined &&
    /^(?:go|goes|rise|fall|drop|drops|shrinks?|declines?|grows?|increases?|decreases?)\b/.test(last.text)
    ? (last.cue ?? null)
    : null;
}
