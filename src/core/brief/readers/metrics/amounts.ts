import { UNIT_WORDS } from "../../text/number-words.ts";
import { type Quantity, quantitiesOf } from "../../text/quantities.ts";
import type { Token } from "../../text/tokens.ts";
import { singleAt } from "./amount-of-one.ts";
import { withShareOfMany } from "./share-of-many.ts";
import { TIME_OF_ONE, WORD_UNITS } from "./unit-words.ts";

/** A quantity as metrics need it: word units ("kWh"), scales ("4+ out of 5"), "one", "an hour" and ".85" included. */
export interface Amount extends Quantity {
  /** A range written with "to": in metrics mostly the step from the present value to the target. */
  readonly written: "range" | "to" | "one";
  /** Stands in the text in figures, not in words. */
  readonly figures: boolean;
  /** A unit word behind the number that is no known unit ("calls" in "25 calls"); empty otherwise. */
  readonly noun: string;
  /** "sub-2-second", "sub-second": less than that. */
  readonly under: boolean;
  /** "4+ out of 5": the sign stood between the number and its scale. */
  readonly orMore: boolean;
  /** What is counted, where it stands inside: "drafts" in "two drafts in five". */
  readonly counted: readonly Token[];
}

/** The amounts of a token list, left to right, without overlap. Linear in its length. */
export function amountsOf(tokens: readonly Token[]): Amount[] {
  const found: Amount[] = [];
  const quantities = quantitiesOf(tokens);
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((quantities[next]?.first ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const quantity = quantities[next];
    const amount = quantity?.first === at ? amountOf(tokens, quantity) : singleAt(tokens, at);
    if (amount === null) continue;
    found.push(amount);
    at = amount.last;
  }
  return found;
}

function amountOf(tokens: readonly Token[], quantity: Quantity): Amount | null {
  if (isCountOfMetrics(tokens, quantity) || isGluedToAt(tokens, quantity)) return null;
  if (isScaleAside(tokens, quantity) || isDesignation(tokens, quantity)) return null;
  if (quantity.maybeYear || isQuarterOfYear(tokens, quantity) || isTimeOfDay(tokens, quantity)) return null;
  const inside = tokens.slice(quantity.first, quantity.last + 1);
  const figures = inside.some((token) => token.kind === "number");
  const to = inside.some((token) => token.lower === "to");
  const ranged = quantity.low !== quantity.high;
  const written = !ranged ? "one" : to ? "to" : "range";
  const scaled = withLeadingPoint(tokens, {
    ...quantity,
    written,
    figures,
    noun: "",
    orMore: false,
    under: false,
    counted: [],
  });
  const ofMany = withShareOfMany(tokens, scaled);
  return ofMany ?? withTail(tokens, withPartOfTime(tokens, withSmallerTime(tokens, scaled)));
}

/** "a quarter", "per quarter", "last quarter" are three months, unless "up a quarter", "a quarter less", "a quarter of". */
function isQuarterOfYear(tokens: readonly Token[], quantity: Quantity): boolean {
  const word = tokens[quantity.last]?.lower;
  if (word !== "quarter" && word !== "quarters" && word !== "half") return false;
  const article = tokens[quantity.first]?.lower === "a";
  const before = tokens[quantity.first - 1]?.lower ?? "";
  const after = tokens[quantity.last + 1]?.lower ?? "";
  if (word === "half") return /^(?:first|second|last|next|this|each|per)$/.test(before);
  if (/^(?:per|last|first|second|third|fourth|each|every|this|next|previous|prior|\/|the)$/.test(before)) return true;
  if (!article) return false;
  if (/^(?:of|less|fewer|more|lower|higher|off|cut)$/.test(after)) return false;
  return !/^(?:|up|down|by|than|least|most|about|over|under|roughly|around|to|:|cut|be|is|nearly|almost)$/.test(before);
}

/** "two things", "three numbers": announces metrics. */
function isCountOfMetrics(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^(?:things|numbers|metrics|measures|kpis|targets|goals|criteria|outcomes|objectives|questions we|signals we)$/.test(
    tokens[quantity.last + 1]?.lower ?? "",
  );
}

/** "SIL 2", "ISO 27001", "article 9", "terminal 2", "tier 1 or 2": a number that is part of a name counts nothing. */
function isDesignation(tokens: readonly Token[], { first, last, unit }: Quantity): boolean {
  if (unit !== null || last - first > 2) return false;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const another = /^(?:or|and|to)$/.test(word(first - 1)) && /^\d$/.test(word(first - 2));
  return /^(?:sil|asil|iso|iec|soc|trl|annex|article|art|section|clause|chapter|appendix|schedule|directive|regulation|phase|version|release|terminal|tier|severity|sev|priority)$/.test(
    word(another ? first - 3 : first - 1),
  );
}

/** "hit@5". */
function isGluedToAt(tokens: readonly Token[], quantity: Quantity): boolean {
  return tokens[quantity.first - 1]?.text === "@" && tokens[quantity.first]?.glued === true;
}

/** "(out of 5)", "(of 5)", "(1 to 5)": the scale of the number beside it. */
function isScaleAside(tokens: readonly Token[], { first, last, unit }: Quantity): boolean {
  const word = (at: number) => tokens[at]?.lower ?? "";
  const isEnd = /^[),]$/.test(word(last + 1));
  if (unit === null && isEnd && word(first - 1) === "(" && last === first + 2 && /^[01]$/.test(word(first)))
    return /^(?:to|-|–)$/.test(word(first + 1)) && /^(?:4|5|6|7|10|100)$/.test(word(last));
  if (word(first - 1) !== "of" || word(last + 1) !== ")" || !/^(?:5|7|10|100|five|seven|ten)$/.test(word(first)))
    return false;
  return word(first - 2) === "(" || (word(first - 2) === "out" && word(first - 3) === "(");
}

const SMALLER: Readonly<Record<string, { unit: string; parts: number }>> = {
  h: { unit: "min", parts: 60 },
  min: { unit: "s", parts: 60 },
};

/** "9 min 30 s", "1 h 20 min": one amount. */
function withSmallerTime(tokens: readonly Token[], amount: Amount): Amount {
  const smaller = SMALLER[amount.unit ?? ""];
  const number = tokens[amount.last + 1];
  const unit = tokens[amount.last + 2];
  if (smaller === undefined || !amount.figures || amount.low !== amount.high || amount.adjective) return amount;
  if (number?.kind !== "number" || unit === undefined || UNIT_WORDS[unit.lower]?.unit !== smaller.unit) return amount;
  const part = Number(number.text);
  if (!(part < smaller.parts)) return amount;
  const value = Number((amount.low + part / smaller.parts).toPrecision(12));
  return { ...amount, low: value, high: value, last: amount.last + 2, end: unit.end };
}

/** "9 am", "7 p.m.", "95%ile". */
function isTimeOfDay(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^(?:am|pm|ile|o'clock)$/.test(tokens[quantity.last + 1]?.lower ?? "");
}

/** ".85": the point stands alone before its digits. */
function withLeadingPoint(tokens: readonly Token[], amount: Amount): Amount {
  const point = tokens[amount.first - 1];
  const number = tokens[amount.first];
  const before = tokens[amount.first - 2];
  if (point?.text !== "." || number?.kind !== "number" || !number.glued) return amount;
  if (point.glued && before?.kind !== "sign") return amount;
  const scale = 10 ** -number.text.length;
  const tidy = (value: number) => Number((value * scale).toPrecision(12));
  return { ...amount, low: tidy(amount.low), high: tidy(amount.high), start: point.start, first: amount.first - 1 };
}

/** "a quarter of an hour", "half an hour". */
function withPartOfTime(tokens: readonly Token[], amount: Amount): Amount {
  if (amount.figures || amount.unit !== "%") return amount;
  let at = amount.last + 1;
  if (tokens[at]?.lower === "of") at += 1;
  if (!/^an?$/.test(tokens[at]?.lower ?? "")) return amount;
  const one = TIME_OF_ONE[tokens[at + 1]?.lower ?? ""];
  const end = tokens[at + 1]?.end;
  if (one === undefined || end === undefined) return amount;
  const value = (amount.low / 100) * one.parts;
  return { ...amount, low: value, high: value, unit: one.partUnit, last: at + 1, end };
}

/** "3 of 4 routes", "7 of 10 reviewers": a share of things, no rating. */
function withShareOf(tokens: readonly Token[], amount: Amount): Amount | null {
  if (amount.outOf === null || tokens[amount.last - 1]?.text === "/") return null;
  const noun = tokens[amount.last + 1];
  const counts =
    noun?.kind === "word" &&
    (/[^s]s$/.test(noun.lower) || /^(?:people|staff|suggested|new|rated|answered)$/.test(noun.lower)) &&
    !/^(?:stars|points|pts|is|as|was|has|this)$/.test(noun.lower);
  if (!counts && /^(?:5|7|10|100)$/.test(String(amount.outOf))) return null;
  const share = (value: number) => Number(((value / (amount.outOf ?? 1)) * 100).toPrecision(12));
  return amount.high > amount.outOf
    ? null
    : { ...amount, low: share(amount.low), high: share(amount.high), unit: "%", outOf: null };
}

/** A unit word or the scale of a rating behind the number. */
function withTail(tokens: readonly Token[], amount: Amount): Amount {
  const share = withShareOf(tokens, amount);
  if (share !== null) return share;
  const scaled = withScale(tokens, amount);
  if (scaled !== amount || amount.unit !== null || amount.adjective) return scaled;
  const word = tokens[amount.last + 1];
  if (word?.kind !== "word") return amount;
  const hours = /^(?:working|business|office|calendar|clock)$/.test(word.lower)
    ? UNIT_WORDS[tokens[amount.last + 2]?.lower ?? ""]
    : undefined;
  const end = tokens[amount.last + 2]?.end;
  if (hours !== undefined && end !== undefined) return { ...amount, unit: hours.unit, last: amount.last + 2, end };
  const unit = Object.hasOwn(WORD_UNITS, word.lower) ? WORD_UNITS[word.lower] : undefined;
  if (unit === undefined) return { ...amount, noun: word.lower };
  return { ...amount, unit, last: amount.last + 1, end: word.end };
}

/** "4+ out of 5", "4 or more out of 5" is left to others, "4 from 5", "4 on a 1-5 scale", "4 on a 5-point scale". */
function withScale(tokens: readonly Token[], amount: Amount): Amount {
  if (amount.outOf !== null || (amount.unit !== null && amount.unit !== "points")) return amount;
  const plus = tokens[amount.last + 1]?.text === "+" ? 1 : 0;
  const at = amount.last + 1 + plus;
  const word = (ahead: number) => tokens[at + ahead]?.lower ?? "";
  const scale = (ahead: number, last: number): Amount => ({
    ...amount,
    unit: "points",
    outOf: Number(word(ahead)),
    orMore: plus === 1,
    last: at + last,
    end: tokens[at + last]?.end ?? amount.end,
  });
  const top = /^(?:5|7|10|100)$/;
  if (word(0) === "out" && word(1) === "of" && top.test(word(2))) return scale(2, 2);
  if (plus === 1 && (word(0) === "/" || word(0) === "of") && top.test(word(1))) return scale(1, 1);
  if (plus === 0 && word(0) === "from" && word(1) === "5" && amount.low < 5) return scale(1, 1);
  if (word(0) !== "on" || !/^(?:a|the|our)$/.test(word(1))) return amount;
  if (word(2) === "1" && /^(?:-|to)$/.test(word(3)) && top.test(word(4)) && word(5) === "scale") return scale(4, 5);
  const from = word(2) === "scale" && word(3) === "of" ? 4 : word(2) === "scale" && word(3) === "from" ? 4 : 0;
  if (from > 0 && /^[01]$/.test(word(from)) && /^(?:-|to)$/.test(word(from + 1)) && top.test(word(from + 2)))
    return scale(from + 2, from + 2);
  if (top.test(word(2)) && word(3) === "-" && word(5) === "scale") return scale(2, 5);
  return amount;
}
