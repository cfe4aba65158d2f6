import { BORDER, has, isExplicit, isLevel, type Link } from "./links.ts";
import type { Piece } from "./pieces.ts";
import { TIME_UNITS } from "./unit-words.ts";

/** The present value in "7 → 5", "from 44 a month to 10", "12k to ≤8k". */
export function isStep(pieces: readonly Piece[], links: readonly Link[], index: number): boolean {
  const link = links[index];
  const next = links[index + 1];
  if (link === undefined || next === undefined || !has(next.before, "to")) return false;
  if (link.amount.sign !== null || (link.amount.unit === "pp" && next.amount.unit === "%")) return false;
  if (next.before.some((piece) => piece.text === "up to")) return false;
  const between = pieces.slice(link.right + 1, next.left);
  const words = between.filter((piece) => piece.kind === "word" || piece.kind === "mark").length;
  return words === 0 || (has(link.before, "from") && words <= 4);
}

/** The present value in "(now 38%)", "from 9 h", "was 13", "18% baseline", "(68% with the old vendor)". */
export function isPresent(pieces: readonly Piece[], link: Link, links: readonly Link[]): boolean {
  const nearest = link.before.findLast((piece) => piece.cue !== "glue" && piece.cue !== "period");
  if (nearest?.cue === "from" || (nearest?.cue === "now" && !isLevel(link.before) && !has(link.before, "flat")))
    return true;
  if (link.before.at(-1)?.text === "not" || link.before.at(0)?.text === "not")
    return links.length > 1 && link.before.every((piece) => piece.cue === "glue" || piece.text === ":");
  if (has(link.behind, "now") && !isExplicit(link) && link.behind[0]?.text !== "of") return true;
  if (isMoreThanPresent(links, link)) return true;
  return !isLevel(link.before) && isInAsideWithNow(pieces, link);
}

/** "Calls contained: 18% with the old menu, target 45%": opens behind the colon, where what follows is what is aimed at. */
export function isOpening(links: readonly Link[], link: Link): boolean {
  if (link.before.length !== 1 || link.before[0]?.text !== ":" || (isExplicit(link) && !has(link.behind, "now")))
    return false;
  return links.some((other) => other !== link && isLevel([...other.before, ...other.behind]) && isAlike(link, other));
}

/** In one unit, or the second leaves out what the first is taken per. */
const isAlike = (link: Link, other: Link) => link.amount.unit === other.amount.unit || other.amount.unit === null;

/** "2,400 more than the 31,000 of last season": the second is the present value. */
function isMoreThanPresent(links: readonly Link[], link: Link): boolean {
  const before = links[links.indexOf(link) - 1];
  if (
    before === undefined ||
    !link.before.some((piece) =>
      /^(?:more|fewer|less|higher|lower|faster|quicker|shorter|longer|cheaper|slower) than/.test(piece.text),
    )
  )
    return false;
  if (isWindow(before) || has(link.before, "to") || link.before.some((piece) => piece.text === ":")) return false;
  // "30% less than today's 6.4 minutes": a share of it is a change, whatever its unit.
  const isShareOf = before.amount.unit === "%" && isBeforePresent(link);
  return (before.amount.unit === link.amount.unit || isShareOf) && !isLevel(before.before);
}

/** "than today's", "than the current", "than the ... now". */
const isBeforePresent = (link: Link) => has(link.before, "now") || has(link.behind, "now");

function isInAsideWithNow(pieces: readonly Piece[], link: Link): boolean {
  let from = link.at;
  while (from > 0 && !BORDER.test(pieces[from - 1]?.text ?? "")) from -= 1;
  if (from === 0) return false;
  for (let at = from; at < pieces.length && !(at > link.at && BORDER.test(pieces[at]?.text ?? "")); at += 1)
    if (pieces[at]?.cue === "now" && !(at > link.right && pieces[at + 1]?.kind === "amount"))
      return !has(link.behind, "ge", "le", "lt", "gt");
  return false;
}

/** "after 90 days", "day 14": never a target. */
export function isWindow(link: Link): boolean {
  const nearest = link.before.at(-1);
  if (nearest?.text === "per") return true;
  if (nearest?.cue !== "window") return false;
  return TIME_UNITS.has(link.amount.unit ?? "") || link.amount.unit === null;
}
