import type { Amount } from "./amounts.ts";
import { BORDER, has, isExplicit, isSameUnit, isSameValue, isTolerance, type Link, linksOf } from "./links.ts";
import type { Piece } from "./pieces.ts";
import { isOpening, isPresent, isStep, isWindow } from "./present.ts";
import { TIME_UNITS } from "./unit-words.ts";
import { weightOf } from "./weight.ts";

/** Which amount of a clause is what; the others belong to the name. */
export interface Roles {
  readonly target: Link | null;
  readonly baseline: Link | null;
  /** 95 in "95% of queries answered in under 2 s", which is a P95. */
  readonly share: number | null;
  /** Says target or baseline once more: "seven in ten (70%)". */
  readonly spent: readonly Link[];
}

/** Gives every amount its role. Linear in the number of pieces. */
export function rolesOf(pieces: readonly Piece[]): Roles {
  const links = linksOf(pieces);
  const steps = new Set(links.filter((_, index) => isStep(pieces, links, index)));
  const present = (link: Link) => steps.has(link) || isOpening(links, link) || isPresent(pieces, link, links);
  const isTarget = (link: Link) => !present(link) && !isWindow(link);
  const voters = links.length === 1 ? votersOf(pieces, links[0]) : null;
  if (voters !== null) return { target: voters, baseline: null, spent: [], share: null };
  const colon = lastColon(pieces, links);
  let target: Link | null = null;
  let best = Number.NEGATIVE_INFINITY;
  links.forEach((link, index) => {
    if (!isTarget(link)) return;
    const score = weightOf(pieces, links, index, colon) + index / 100;
    if (score > best) {
      best = score;
      target = link;
    }
  });
  const forShare = forShareOf(links);
  if (forShare !== null) return forShare;
  const share = shareOf(pieces, links, target);
  if (share === "percentile")
    return { target, baseline: null, spent: links.slice(0, 1), share: links[0]?.amount.low ?? null };
  return settled(pieces, links, share === "rate" ? (links[0] ?? null) : target, present, colon);
}

function settled(
  pieces: readonly Piece[],
  links: readonly Link[],
  target: Link | null,
  present: (link: Link) => boolean,
  colon: number,
): Roles {
  const spent: Link[] = [];
  let baseline: Link | null = null;
  let figures: Amount | null = null;
  for (const link of links) {
    if (link === target) continue;
    if (target !== null && isInFigures(pieces, target, link) && !present(link)) {
      figures = link.amount;
      spent.push(link);
      continue;
    }
    if (present(link)) {
      baseline ??= link;
      if (link !== baseline) spent.push(link);
    } else if (target !== null && link.at > colon && isAside(pieces, target, link)) {
      if (isSameValue(target.amount, link.amount)) spent.push(link);
      else if (link.at < target.at && link.amount.unit === null) continue;
      else if (baseline === null && canBePresent(target.amount, link)) baseline = link;
      else if (pieces[link.at]?.depth === 0) continue;
      else spent.push(link);
    } else if (target !== null && isEarlierItem(pieces, link, target)) baseline ??= link;
    else if (target !== null && isTolerance(target) && link.at < target.at && isNear(pieces, link, target))
      baseline ??= link;
  }
  if (target === null && baseline !== null) target = noWorseThan(pieces, baseline);
  return {
    target: target !== null && figures !== null ? { ...target, amount: figures } : target,
    baseline,
    spent,
    share: null,
  };
}

/** "churn: 1.8% today, no higher": the present value is the limit too. */
function noWorseThan(pieces: readonly Piece[], baseline: Link): Link | null {
  for (let at = baseline.right + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const phrase = piece?.text === "no" ? `no ${pieces[at + 1]?.text}` : piece?.text;
    const cue = NO_WORSE.find(({ words }) => words.test(phrase ?? ""))?.cue;
    if (piece !== undefined && cue !== undefined) return { ...baseline, behind: [{ ...piece, kind: "cue", cue }] };
  }
  return null;
}

const NO_WORSE = [
  { words: /^(?:no|not) (?:higher|more|longer|slower)$/, cue: "le" },
  { words: /^(?:no|not) (?:lower|less|fewer|shorter)$/, cue: "ge" },
  { words: /^(?:no|not) worse$/, cue: "noworse" },
] as const;

/** "thumbs-up from eight in ten engineers": who says so, no present value. */
function votersOf(pieces: readonly Piece[], link: Link | undefined): Link | null {
  if (link === undefined || link.before.findLast((piece) => piece.cue !== "glue")?.cue !== "from") return null;
  if (link.amount.unit !== "%" || has(pieces, "now", "to")) return null;
  const before = link.before.filter((piece) => piece.cue !== "from");
  return pieces[link.right + 1]?.kind === "word" ? { ...link, before } : null;
}

const PERCENTILES: readonly number[] = [50, 90, 95, 99];

/** "under 1 h for 90% of tickets" is the 90th percentile of a time. */
function forShareOf(links: readonly Link[]): Roles | null {
  const share = links.find((link) => link.amount.unit === "%" && /^(?:for|in)$/.test(link.before.at(-1)?.text ?? ""));
  const target = links.find((link) => TIME_UNITS.has(link.amount.unit ?? "") && isExplicit(link));
  if (share === undefined || target === undefined || !PERCENTILES.includes(share.amount.low)) return null;
  return { target, baseline: null, spent: [share], share: share.amount.low };
}

/**
 * "95% of queries answered in under 2 s" is the 95th percentile of a time; "at least 80% of calls answered within 20 s" is
 * a rate with the time in its name.
 */
function shareOf(pieces: readonly Piece[], links: readonly Link[], target: Link | null): "percentile" | "rate" | null {
  const first = links[0];
  if (first === undefined || target === null || first === target || first.amount.unit !== "%") return null;
  if (pieces[first.right + 1]?.kind !== "word" && first.behind.at(-1)?.text !== "of") return null;
  if (!TIME_UNITS.has(target.amount.unit ?? "") || has(target.before, "by") || has(target.before, "from", "now"))
    return null;
  const head = pieces.slice(0, first.at);
  if (head.slice(head.findLastIndex((piece) => piece.text === ":") + 1).some((piece) => piece.kind === "word"))
    return null;
  const isFast = target.amount.unit === "ms" || target.amount.unit === "s";
  return isFast && !isExplicit(first) && PERCENTILES.includes(first.amount.low) ? "percentile" : "rate";
}

/** "(n=500)" is no present value. */
function canBePresent(target: Amount, link: Link): boolean {
  if (!isSameUnit(target, link.amount) || link.before.some((piece) => piece.text === "=")) return false;
  return link.amount.unit !== null || target.unit !== "%" || link.amount.high <= 100;
}

/** "seven in ten (70%)", "more than half (55%)": the figures in parentheses count. */
function isInFigures(pieces: readonly Piece[], target: Link, link: Link): boolean {
  const { amount } = target;
  if (amount.figures || amount.unit !== "%" || !link.amount.figures || link.amount.unit !== "%") return false;
  return (pieces[link.at]?.depth ?? 0) > 0 && !isExplicit(link);
}

/** "refusal rate is 8 %; aim: 5 %": what stands before the semicolon is the present value. */
function isEarlierItem(pieces: readonly Piece[], link: Link, target: Link): boolean {
  if (link.at > target.at || isExplicit(link) || !isSameUnit(link.amount, target.amount)) return false;
  return pieces.slice(link.right + 1, target.left).some((piece) => piece.text === ";");
}

/** "5.2 min, give or take 0.3": nothing but cues and a comma between the two. */
function isNear(pieces: readonly Piece[], from: Link, to: Link): boolean {
  return pieces.slice(from.right + 1, to.left).every((piece) => piece.kind !== "word" && piece.kind !== "amount");
}

/** Behind a border after the target: in parentheses, or after a comma. */
function isAside(pieces: readonly Piece[], target: Link, link: Link): boolean {
  if (link.at < target.at) return isSameValue(target.amount, link.amount) || (pieces[target.at]?.depth ?? 0) > 0;
  if (has(target.behind, "either") || isTolerance(target)) return true;
  for (let at = target.at + 1; at < link.at; at += 1) if (BORDER.test(pieces[at]?.text ?? "")) return true;
  return false;
}

/** The last colon that has an amount behind it; what stands before it is the name. */
function lastColon(pieces: readonly Piece[], links: readonly Link[]): number {
  const end = links.findLast((link) => (pieces[link.at]?.depth ?? 0) === 0)?.at ?? -1;
  for (let at = end; at >= 0; at -= 1) if (pieces[at]?.text === ":") return at;
  return -1;
}
