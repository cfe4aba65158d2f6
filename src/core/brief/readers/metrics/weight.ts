import { has, isExplicit, isTolerance, type Link } from "./links.ts";
import type { Piece } from "./pieces.ts";
import { TIME_UNITS } from "./unit-words.ts";

/** How much speaks for an amount being the target: the one with the most is. */
export function weightOf(pieces: readonly Piece[], links: readonly Link[], index: number, colon: number): number {
  const link = links[index];
  if (link === undefined) return 0;
  const depth = pieces[link.at]?.depth ?? 0;
  const follower = pieces[link.at + 1];
  const later = links.some((other, at) => at > index && (pieces[other.at]?.depth ?? 0) === depth && other.at > colon);
  const inName = follower?.kind === "word" && follower.text !== "+" && later;
  return (
    (isExplicit(link) ? 4 : 0) +
    (link.amount.unit !== null ? 2 : 0) +
    (link.at > colon ? 6 : 0) -
    (depth > 0 && !isExplicit(link) ? 3 : 0) -
    (depth > 0 && link.amount.sign !== null && index > 0 ? 9 : 0) -
    (inName ? 3 : 0) -
    (isBeforeAnother(links, index) ? 7 : 0) -
    (isChangeBeforeLevel(links, index) ? 9 : 0) -
    (isWhole(links, index) ? 9 : 0) -
    (isTimeAside(links, link) ? 7 : 0) -
    (afterComma(pieces, links, link) ? 3 : 0)
  );
}

/** 420 in "300 of 420". */
function isWhole(links: readonly Link[], index: number): boolean {
  const [link, before] = [links[index], links[index - 1]];
  return (
    before !== undefined && link?.before.length === 1 && link.before[0]?.text === "of" && before.right + 1 === link.left
  );
}

/** "+0.6pp to 3.0%": the level counts. */
function isChangeBeforeLevel(links: readonly Link[], index: number): boolean {
  const [link, next] = [links[index], links[index + 1]];
  if (link === undefined || next === undefined || !has(next.before, "to")) return false;
  return link.amount.sign !== null || (link.amount.unit === "pp" && next.amount.unit === "%");
}

/** "within 24 h 95%", "in the top five 75%": the first of two that touch belongs to the name. */
function isBeforeAnother(links: readonly Link[], index: number): boolean {
  const link = links[index];
  const next = links[index + 1];
  if (link === undefined || next === undefined || next.left !== link.right + 1 || next.looseMinus) return false;
  if (link.amount.sign !== null || isTimeAside(links, next) || isTolerance(next)) return false;
  if (next.before.some((piece) => piece.text === "on" || piece.text === "of")) return false;
  return link.amount.unit !== next.amount.unit || has(link.before, "window");
}

/** "100% in 24h": a time behind "in" or "within" that follows an amount of another kind. */
function isTimeAside(links: readonly Link[], link: Link): boolean {
  if (!TIME_UNITS.has(link.amount.unit ?? "")) return false;
  const near = link.before.at(-1)?.text ?? "";
  return (
    /^(?:in|within|inside)$/.test(near) &&
    link.before.length === 1 &&
    links.some((other) => other.amount.unit === "%" && other !== link)
  );
}

/** A bare amount behind a comma, where another stands before it. */
function afterComma(pieces: readonly Piece[], links: readonly Link[], link: Link): boolean {
  if (isExplicit(link) || links[0] === link) return false;
  return pieces[link.left - 1]?.text === ",";
}
