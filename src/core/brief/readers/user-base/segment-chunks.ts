import type { Quantity } from "../../text/quantities.ts";
import type { Token } from "../../text/tokens.ts";
import type { Sentence } from "./sentences.ts";

/** A share in a sentence: token indexes, and the fraction of the whole. */
export interface Share {
  readonly first: number;
  readonly last: number;
  readonly fraction: number;
}

/**
 * A piece of a sentence between separators with at most one share. `before` and `after`: token ranges (end not
 * included) around the share; without a share, `before` is all of it. `opener`: the separator that the piece follows.
 */
export interface Piece {
  readonly share: Share | null;
  readonly before: Range;
  readonly after: Range;
  readonly opener: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The shares that a sentence states with a sign or word: "60%", "half", "3/4". */
export function sharesOf(sentence: Sentence): Share[] {
  const { tokens, quantities } = sentence;
  const shares: Share[] = [];
  let base: number | null = null;
  for (const [at, quantity] of quantities.entries()) {
    const { first, last, unit, low, high } = quantity;
    const plus = quantity.sign === "+" && !tokens[first + 1]?.glued ? 1 : 0;
    if (isOfMoney(tokens, last)) continue;
    const remaining = base === null ? null : othersOf(tokens, quantity, base);
    if (unit === "%" && low === high && (quantity.sign === null || plus > 0))
      shares.push({ first: first + plus, last, fraction: high / 100 });
    else if (isOutOf(tokens, quantity)) {
      base = quantity.outOf;
      shares.push({ first, last, fraction: high / (quantity.outOf ?? 1) });
    } else if (remaining !== null) shares.push(remaining);
    else shares.push(...vulgar(tokens, quantity, quantities[at + 1]));
  }
  return shares;
}

const MONEY =
  /^(?:revenues?|sales|turnover|income|earnings|profits?|margins?|arr|mrr|gmv|billings|spend|spending|costs?|premiums?|budget|takings)$/;

/** "half of our revenue", "40% of all sales": a share of money is no share of the users. */
function isOfMoney(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.lower !== "of") return false;
  return [2, 3, 4].some((ahead) => {
    const between = tokens.slice(last + 2, last + ahead);
    const isLead = between.every(({ lower }) =>
      /^(?:the|our|all|its|their|total|annual|yearly|net|gross|recurring)$/.test(lower),
    );
    return isLead && MONEY.test(tokens[last + ahead]?.lower ?? "");
  });
}

/** "7 out of 10": of people, and no rating. */
function isOutOf(tokens: readonly Token[], { first, last, outOf, high }: Quantity): boolean {
  if (outOf === null || !Number.isInteger(high) || high < 1 || high >= outOf) return false;
  const words = tokens.slice(first, last + 1).some((token) => token.lower === "of");
  return words && !/^(?:stars?|points?|rating)$/.test(tokens[last + 1]?.lower ?? "");
}

/** "the other three", behind "seven out of ten". */
function othersOf(tokens: readonly Token[], { first, last, unit, high }: Quantity, base: number): Share | null {
  if (unit !== null || high >= base || !/^(?:other|remaining)$/.test(tokens[first - 1]?.lower ?? "")) return null;
  return { first: tokens[first - 2]?.lower === "the" ? first - 2 : first - 1, last, fraction: high / base };
}

/** "3/4 on android": two small numbers around a slash. */
function vulgar(tokens: readonly Token[], one: Quantity, two: Quantity | undefined): Share[] {
  if (two === undefined || one.unit !== null || two.unit !== null) return [];
  const slash = tokens[one.last + 1];
  const joined = slash?.text === "/" && slash.glued && two.first === one.last + 2 && tokens[two.first]?.glued;
  if (!joined || !Number.isInteger(one.high) || one.high < 1 || one.high >= two.high || two.high > 10) return [];
  return [{ first: one.first, last: two.last, fraction: one.high / two.high }];
}

const SEPARATOR = /^[,;:()|•—=[\]]$/;

/** Cuts a sentence into pieces with at most one share each. */
export function piecesOf(sentence: Sentence, shares: readonly Share[]): Piece[] {
  const { tokens, text, start } = sentence;
  const pieces: Piece[] = [];
  let from = 0;
  let opener = "";
  let next = 0;
  let cursor = 0;
  const close = (to: number, by: string) => {
    const inside: Share[] = [];
    while (next < shares.length && (shares[next]?.first ?? 0) < to) inside.push(shares[next++] as Share);
    pieces.push(...cut(tokens, { from, to }, inside, opener));
    opener = by;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    while ((shares[cursor]?.last ?? tokens.length) < at) cursor += 1;
    if (token === undefined || (shares[cursor]?.first ?? tokens.length) <= at) continue;
    const tabbed = at > 0 && /[\t\n]/.test(text.slice((tokens[at - 1]?.end ?? 0) - start, token.start - start));
    if (tabbed && at > from) {
      close(at, "\t");
      from = at;
    }
    if (!isSeparator(tokens, at)) continue;
    close(at, token.text);
    from = at + 1;
  }
  close(tokens.length, "");
  return pieces;
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.kind !== "sign") return false;
  if (token.text === "/")
    return !(tokens[at - 1]?.kind === "number" && next?.kind === "number" && next.glued && token.glued);
  if (token.text === "-" || token.text === "+") return !token.glued && !(next?.glued ?? false);
  return SEPARATOR.test(token.text) || /^[.!?…]$/.test(token.text);
}

/** Cuts a piece with several shares: before each when it begins with one, else behind each. */
function cut(tokens: readonly Token[], range: Range, shares: readonly Share[], opener: string): Piece[] {
  const [first] = shares;
  if (first === undefined)
    return range.to > range.from
      ? [{ share: null, before: range, after: { from: range.to, to: range.to }, opener }]
      : [];
  const leads = skipLead(tokens, range.from) >= first.first;
  return shares.map((share, at) => {
    const previous = shares[at - 1];
    const following = shares[at + 1];
    const from =
      previous === undefined ? range.from : leads ? leadOf(tokens, share.first, previous.last + 1) : previous.last + 1;
    const to =
      following === undefined ? range.to : leads ? leadOf(tokens, following.first, share.last + 1) : share.last + 1;
    return {
      share,
      before: { from, to: share.first },
      after: { from: share.last + 1, to },
      opener: at === 0 ? opener : "and",
    };
  });
}

const LEAD =
  /^(?:and|or|about|around|roughly|approximately|approx|some|nearly|almost|over|under|circa|ca|c|the|other|another|remaining|only|just|with|&|~|<|>|≥|≤|of|which|whom|then|a|mostly|while|but|by|now|currently|today|estimated|est|well|maybe|perhaps|rest|last|final|is|i|e|:)$/;

/** Token index of the first word that is no lead-in. */
export function skipLead(tokens: readonly Token[], from: number): number {
  let at = from;
  while (LEAD.test(tokens[at]?.lower ?? "") || /^[.'"]$/.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** Where the lead-in of a share begins, not before `least`. */
function leadOf(tokens: readonly Token[], share: number, least: number): number {
  let at = share;
  while (at > least && LEAD.test(tokens[at - 1]?.lower ?? "")) at -= 1;
  return at;
}
