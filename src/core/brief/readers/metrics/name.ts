import { isTolerance, type Link, linksOf } from "./links.ts";
import type { MetricName } from "./metric-name.ts";
import { isBound, isFirstNoun, opensQuotation } from "./name-bonds.ts";
import { AGENTS, DROPPED_BEFORE, DROPPED_BEHIND, EMPTY_WORDS } from "./name-words.ts";
import type { Piece } from "./pieces.ts";
import type { Roles } from "./roles.ts";
import { saidName } from "./said-name.ts";

/** What is left for the name of a clause once amounts and their cues are taken out; null if nothing is. */
export function nameOf(text: string, pieces: readonly Piece[], roles: Roles): MetricName | null {
  const spent = [roles.target, roles.baseline, ...roles.spent].filter((link): link is Link => link !== null);
  const taken = new Uint8Array(pieces.length);
  const isLoose = roles.target === null || isTolerance(roles.target);
  const bound = boundCues(pieces, spent);
  pieces.forEach((piece, at) => {
    if (piece.depth > 0 || piece.kind === "statistic" || (isLoose && !bound.has(at) && isTaken(piece))) taken[at] = 1;
  });
  for (const link of spent) taken.fill(1, link.left, link.right + 1);
  pieces.forEach((piece, at) => {
    if (piece.depth === 0 && taken[at - 1] !== 1 && isBound(pieces, at)) taken[at] = 0;
  });
  const raw = regionsOf(pieces, taken);
  const regions = raw.map((region) => trimmed(region));
  const target = roles.target;
  if (target !== null) {
    const behind = regions.find((region) => (region[0]?.start ?? 0) >= (pieces[target.at]?.end ?? 0));
    const before = regions.find((region) => region.length > 0);
    if (behind !== undefined && behind.length > 0 && before !== undefined && isAgent(before))
      return saidName(text, behind, pieces, roles);
  }
  const first =
    regions.find((region, at) => hasContent(region) && !isWhen(raw[at])) ??
    regions.find(hasContent) ??
    raw.find(isPluralWithParticiple);
  return saidName(text, first ?? null, pieces, roles);
}

/** "Moves kept", "changes dropped": words that elsewhere tell a change, and here are all the name there is. */
function isPluralWithParticiple(region: readonly Piece[]): boolean {
  const [first, second] = region.map(({ text }) => text);
  return (
    /^\p{L}{3,}s$/u.test(first ?? "") && /^(?:kept|held|left|lost|dropped|raised|lowered|cut|saved)$/.test(second ?? "")
  );
}

/** Cues of amounts that stay in the name: "within 30 days". */
function boundCues(pieces: readonly Piece[], spent: readonly Link[]): Set<number> {
  const bound = new Set<number>();
  for (const link of linksOf(pieces)) {
    if (spent.some((other) => other.at === link.at)) continue;
    for (let at = link.left; at <= link.right; at += 1) bound.add(at);
  }
  return bound;
}

/** Cues without a number that are no words of the name, where no number with a level stands beside them. */
function isTaken(piece: Piece): boolean {
  return piece.cue === "none" || piece.cue === "flat" || piece.cue === "nil" || piece.cue === "tolerance";
}

/** Runs of pieces between what is taken; a colon with words behind it makes what stands before it a label. */
function regionsOf(pieces: readonly Piece[], taken: Uint8Array): Piece[][] {
  const regions: Piece[][] = [[]];
  const quoted = quotationsOf(pieces);
  pieces.forEach((piece, at) => {
    const soft = taken[at] === 1 && (piece.kind === "statistic" || piece.depth > 0);
    if (soft) return;
    const isQuotation = quoted.has(at);
    if (taken[at] === 1 || (!isQuotation && /^[;|"[\]—]$/.test(piece.text))) {
      if (regions.at(-1)?.length) regions.push([]);
    } else regions.at(-1)?.push(piece);
  });
  return regions.flatMap((region) => withoutLabel(region));
}

/** A quotation of more words is a text of its own. */
const LONGEST_QUOTATION = 8;

/** Where the signs of short quotations stand. */
function quotationsOf(pieces: readonly Piece[]): Set<number> {
  const signs = pieces.flatMap(({ text }, at) => (text === '"' ? [at] : []));
  const pairs = signs.flatMap((at, index) => (index % 2 === 0 ? [[at, signs[index + 1] ?? -1] as const] : []));
  return new Set(pairs.filter(([from, to]) => to > from && to - from <= LONGEST_QUOTATION).flat());
}

function withoutLabel(region: readonly Piece[]): Piece[][] {
  let end = region.length;
  for (let at = region.length - 1; at >= 0; at -= 1) {
    if (region[at]?.text !== ":") continue;
    const behind = region.slice(at + 1, end);
    if (hasContent(trimmed(behind))) return [withoutLeadIn(behind)];
    end = at;
  }
  return [withoutLeadIn(region.slice(0, end))];
}

/** "For the drivers, time lost at gates": a first part of a few words that opens with a preposition is no name. */
function withoutLeadIn(region: readonly Piece[]): Piece[] {
  let rest = region.slice(0, LONGEST_NAME);
  for (;;) {
    const comma = rest.findIndex((piece) => piece.text === ",");
    if (comma < 0) return [...rest];
    const behind = rest.slice(comma + 1);
    if (!hasContent(trimmed(behind))) return rest.slice(0, comma);
    const opens = /^(?:for|by|after|in|once|when|from|on|during|and|then|also|finally)$/.test(rest[0]?.text ?? "");
    if (!opens && hasContent(trimmed(rest.slice(0, comma)))) return rest.filter((piece) => piece.text !== ",");
    rest = behind;
  }
}

/** Pieces of a region that are looked at for a name; what is longer is no name. */
const LONGEST_NAME = 200;

/** Without words that belong to no name at either end. */
function trimmed(region: readonly Piece[]): Piece[] {
  let from = pastLeadIn(region);
  let to = region.length;
  while (from < to && isDroppedBefore(region, from)) from += 1;
  if (isPluralWithParticiple(region.slice(from)) && region.slice(from + 2).some(({ text }) => text === "after")) {
    return region.slice(from);
  }
  while (
    to > from &&
    !isBound(region, to - 1) &&
    !isJoined(region, to - 1) &&
    !isOrNone(region, to - 1) &&
    !isSwitched(region, to - 1) &&
    !isKindOfDay(region, to - 1) &&
    isDroppedBehind(region[to - 1])
  )
    to -= 1;
  return region.slice(from, to);
}

/** "We'd call it a success if 30% …": the metric begins behind "if" or "when". */
function pastLeadIn(region: readonly Piece[]): number {
  const at = region.slice(0, 12).findLastIndex((piece) => /^(?:if|when|once|unless)$/.test(piece.text));
  const leads = region
    .slice(0, Math.max(0, at))
    .some((piece) =>
      /^(?:success|successful|consider|call|happy|done|won|win|know|good|worked|works|scale|launch|go|ship|continue|we|we'd|we'll)$/.test(
        piece.text,
      ),
    );
  return leads ? at + 1 : 0;
}

/** "light edits or none" is whole. */
const isOrNone = (region: readonly Piece[], at: number) => region[at]?.text === "none" && region[at - 1]?.text === "or";

/** "on a bad day", "in a normal week": which day, no window. */
const isKindOfDay = (region: readonly Piece[], at: number) =>
  /^(?:day|week|weekend|month|night|morning|evening|hour|season|year)$/.test(region[at]?.text ?? "") &&
  region[at - 1]?.kind === "word" &&
  /^(?:an?|the|any)$/.test(region[at - 2]?.text ?? "");

/** "who leave it on", "turned it off". */
const isSwitched = (region: readonly Piece[], at: number) =>
  /^(?:on|off)$/.test(region[at]?.text ?? "") &&
  /^(?:it|them|(?:leave|keep|turn)s?|left|kept|turned|switch(?:es|ed)?)$/.test(region[at - 1]?.text ?? "");

/** The end of a hyphenated word ("take-up"). */
const isJoined = (region: readonly Piece[], at: number) =>
  region[at - 1]?.text === "-" &&
  region[at - 1]?.end === region[at]?.start &&
  region[at - 2]?.end === region[at - 1]?.start;

function isDroppedBefore(region: readonly Piece[], at: number): boolean {
  const piece = region[at];
  if (piece === undefined || piece.kind === "amount" || isJoined(region, at + 2)) return false;
  if (isFirstNoun(region, at) || opensQuotation(region, at)) return false;
  if (piece.cue === "up" || piece.cue === "down" || piece.cue === "goal" || piece.cue === "glue") return true;
  if (piece.cue === "now" || piece.cue === "by" || piece.cue === "to" || piece.cue === "from") return true;
  if (/^(?:kr|okr|kpi|obj)\d*$/.test(piece.text)) return true;
  const next = region[at + 1]?.text;
  if (piece.text === "mean" && /^(?:absolute|squared)$/.test(next ?? "")) return false;
  if (/^(?:number|no|nr|amount|#|count)$/.test(piece.text) && (next === "of" || next === ".")) return true;
  return DROPPED_BEFORE.has(piece.text) || !/[\p{L}\p{N}]/u.test(piece.text);
}

function isDroppedBehind(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind === "amount") return false;
  if (piece.cue !== null) return piece.text !== "top" && !(piece.cue === "period" && piece.text.startsWith("per "));
  return DROPPED_BEHIND.has(piece.text) || !/[\p{L}\p{N})]/u.test(piece.text);
}

function hasContent(region: readonly Piece[]): boolean {
  return region.some((piece) => piece.kind === "word" && /\p{L}/u.test(piece.text) && !EMPTY_WORDS.has(piece.text));
}

/** "By Easter: 300 couples": when, not what; unless nothing else is left. */
const isWhen = (region: readonly Piece[] | undefined) =>
  /^(?:by|after|during|until|before|for|from|with)$/.test(region?.[0]?.text ?? "");

const isAgent = (region: readonly Piece[]) => region.length <= 2 && region.every((piece) => AGENTS.has(piece.text));
