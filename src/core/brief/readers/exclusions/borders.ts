import { languageAt } from "../../lexicon/languages.ts";
import { regionAt } from "../../lexicon/regions.ts";
import type { Token } from "../../text/tokens.ts";
import { openerAt } from "./conditions.ts";
import {
  CLAUSE_OPENERS,
  FINITE_VERBS,
  FIXED_PAIRS,
  GROUP_HEADS,
  OPEN_ENDS,
  PREPOSITIONS,
  STATEMENT_OPENERS,
} from "./group-words.ts";
import { namesDoers } from "./people-endings.ts";

/** Which part of a group's wording a token stands in: its head, a place behind it ("in Welsh"), a describing clause, ... */
export type Zone = "head" | "place" | "clause" | "condition" | "reason";

/** Where the reader stands: the group began at token `from`. */
export interface Place {
  readonly from: number;
  readonly zone: Zone;
}

/** "Both until X", "all pending X": the condition holds for every group told before. */
export const SHARERS: ReadonlySet<string> = new Set(["both", "all", "each", "everything"]);
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "nor", "&", "+", "/", "plus"]);
/** Behind it "plus" belongs to a name: "Core Plus plan". */
const PLAN_NOUN =
  /^(?:plan|plans|tier|tiers|subscribers?|subscriptions?|package|packages|edition|seats?|licen[cs]es?)$/;
const LONGEST_LOOK = 12;
const NEAR = 6;

/** Number of tokens of the border between two groups at `at`, or 0. */
export function borderAt(tokens: readonly Token[], at: number, open: Place, before: number): number {
  const token = tokens[at];
  if (token === undefined || at <= open.from - 1) return 0;
  if (token.text === ",") return commaAt(tokens, at, open, before);
  if (token.text === "—" || (token.text === "-" && !token.glued && tokens[at + 1]?.glued === false))
    return dashAt(tokens, at);
  if (token.lower === "as" && tokens[at + 1]?.lower === "well" && tokens[at + 2]?.lower === "as") return 3;
  if (token.lower === "along" && tokens[at + 1]?.lower === "with") return 2;
  if (token.text === "/" && token.glued) return slashAt(tokens, at, open);
  if (token.text === "+" && token.glued) return 0;
  if (!JOINERS.has(token.lower) || at === open.from) return 0;
  if (token.glued || (tokens[at + 1]?.glued === true && tokens[at + 1]?.text !== "/")) return 0;
  const length = token.lower === "and" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.lower === "or" ? 3 : 1;
  const next = tokens[at + length];
  if (token.lower === "plus" && (next === undefined || next.kind === "sign" || PLAN_NOUN.test(next.lower))) return 0;
  if (/^(?:plus|\+|\/)$/.test(token.lower)) return open.zone === "condition" && !opensLater(tokens, at) ? 0 : length;
  return joinsGroups(tokens, at, at + length, open, before) ? length : 0;
}

/** In a list parted by slashes another condition follows. */
function opensLater(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + LONGEST_LOOK);
  for (let at = from + 1; at < end; at += 1) if (openerAt(tokens, at, false) > 0) return true;
  return false;
}

/** "EU/UK users": two groups; "w/o", "n/a" and "Rio/BR team" stay whole. */
function slashAt(tokens: readonly Token[], at: number, open: Place): number {
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  if (left === undefined || right === undefined || open.zone === "clause" || open.zone === "condition") return 0;
  if (isName(left.text) && isName(right.text)) return 1;
  if (left.kind !== "word" || right.kind !== "word" || left.text.length < 2 || right.text.length < 2) return 0;
  const after = tokens[at + 2];
  const ends = after === undefined || after.kind === "sign" || openerAt(tokens, at + 2, false) > 0;
  return at - 1 === open.from && ends ? 1 : 0;
}

function isName(word: string): boolean {
  return regionAt([word], 0) !== null || languageAt([word], 0) !== null;
}

function dashAt(tokens: readonly Token[], at: number): number {
  const sharer = SHARERS.has(tokens[at + 1]?.lower ?? "");
  return [1, 2, 3].slice(0, sharer ? 3 : 1).some((ahead) => openerAt(tokens, at + ahead, false) > 0) ? 0 : 1;
}

function commaAt(tokens: readonly Token[], at: number, open: Place, before: number): number {
  if (at === open.from) return 1;
  const joined = /^(?:and|or|nor|plus|but)$/.test(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const next = at + 1 + joined;
  const word = tokens[next]?.lower ?? "";
  if (word === "as" && tokens[next + 1]?.lower === "well" && tokens[next + 2]?.lower === "as") return next + 3 - at;
  if (/^(?:who|whose|which|where|that|because|since|due)$/.test(word) && joined === 0) return 0;
  if ((narrows(tokens, next) || tellsWhen(tokens, next)) && joined === 0) return 0;
  if (
    open.zone === "condition" &&
    joined === 0 &&
    /^(?:expected|planned|scheduled|likely|foreseen|hopefully)$/.test(word)
  )
    return 0;
  if (word === "for" && tokens[next + 1]?.lower === "lack") return 0;
  if (SHARERS.has(word) && [1, 2, 3].some((ahead) => openerAt(tokens, next + ahead, false) > 0)) return 0;
  if (openerAt(tokens, next, false) > 0 && joined === 0) return 0;
  if (open.zone === "condition") return listsWithin(tokens, next) ? 0 : 1 + joined;
  if (open.zone === "clause" && joined === 0 && listsObjects(tokens, next)) return 0;
  return before >= 0 ? 1 + joined : 0;
}

/** "until legal, privacy and security have signed": the commas belong to the condition. */
function listsWithin(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (FINITE_VERBS.has(word)) return false;
    if (CLAUSE_OPENERS.has(word) || PREPOSITIONS.has(word)) return false;
    if (word === "and" || word === "or") {
      return tokens.slice(at + 1, at + 4).some((token) => FINITE_VERBS.has(token.lower));
    }
  }
  return false;
}

/** "who connected Slack, Teams or Zoom": short objects that "or" closes. */
function listsObjects(tokens: readonly Token[], from: number): boolean {
  let words = 0;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_LOOK); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (word === "or") {
      const right = tokens.slice(at + 1, at + 4).filter((token) => token.kind === "word");
      return right.length > 0 && right.length <= 2 && !right.some((token) => isGroupHead(token.lower));
    }
    if (word === ",") words = 0;
    else words += 1;
    if (words > 2 || isGroupHead(word) || CLAUSE_OPENERS.has(word) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

const NARROWERS: ReadonlySet<string> = new Set(
  "except,excepting,save for,save those,apart from,aside from,other than,besides,bar,not counting,with the exception,but not,minus".split(
    ",",
  ),
);

/** "Basic tier, except yearly payers": takes some out of the group, and is part of its wording. */
function narrows(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2].map((ahead) => tokens[at + ahead]?.lower ?? "");
  return [1, 2, 3].some((size) => NARROWERS.has(words.slice(0, size).join(" ")));
}

const SPAN_OPENERS = /^(?:from|between|during|in|over|on|every)$/;
const SEASONS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|weekends?|weekdays?|holidays?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|christmas|easter|ramadan|harvest|night|nights)$/;

/** "Homes with a heat pump, from November to March": when a group is out belongs to its wording. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!SPAN_OPENERS.test(tokens[at]?.lower ?? "")) return false;
  const article = tokens[at + 1]?.lower === "the" ? 1 : 0;
  return SEASONS.test(tokens[at + 1 + article]?.lower ?? "");
}

function isGroupHead(word: string): boolean {
  return GROUP_HEADS.has(word);
}

/** Whether "and" or "or" at `at` joins two groups; the right side begins at `next`. */
function joinsGroups(tokens: readonly Token[], at: number, next: number, open: Place, before: number): boolean {
  const left = tokens[at - 1];
  const right = tokens[next];
  if (left === undefined || right === undefined) return false;
  if (FIXED_PAIRS.has(`${left.lower} ${right.lower}`)) return false;
  if (
    OPEN_ENDS.has(right.lower) &&
    (left.kind === "number" || tokens[next + 1] === undefined || tokens[next + 1]?.kind === "sign")
  )
    return false;
  if (left.kind === "number" && right.kind === "number") return false;
  if (
    tokens.slice(Math.max(open.from, at - 5), at).some((token) => token.lower === "between" || token.lower === "both")
  ) {
    return false;
  }
  if (right.lower === "so") return true;
  if (/^(?:their|its|his|her)$/.test(right.lower)) return false;
  if (staysWhole(tokens, open.from, at)) return false;
  const listed = before > 0;
  if (open.zone === "condition") return startsGroup(tokens, next) && !hasFiniteVerb(tokens, next);
  if (open.zone === "clause") {
    if (STATEMENT_OPENERS.has(right.lower) || /\p{L}{3}ed$/u.test(right.lower)) return false;
    return opensGroup(tokens, next) || (listed && tokens[at]?.lower !== "or") || hasOwnModifier(tokens, next);
  }
  return true;
}

/** "Only Danish and Swedish customers", "everyone except staff and students": one row. */
function staysWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? "";
  if (first === "only") return true;
  for (let at = Math.max(from + 1, to - NEAR); at < to; at += 1)
    if (tokens[at]?.text === "," && narrows(tokens, at + 1)) return true;
  if (tokens.slice(Math.max(from, to - 4), to).some((token) => /^(?:outside|beyond)$/.test(token.lower))) return true;
  if (!/^(?:everyone|everybody|everything|all|anyone|anybody|every|any)$/.test(first)) return false;
  return tokens
    .slice(from + 1, Math.min(to, from + LONGEST_LOOK))
    .some((token) => /^(?:except|but|besides|bar)$/.test(token.lower));
}

function startsGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return isGroupHead(word) || (word === "the" && isGroupHead(tokens[at + 1]?.lower ?? ""));
}

/** As startsGroup, where the words could also be the object of the clause ("who connected Slack or Teams"). */
function opensGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return startsGroup(tokens, at) && (tokens[at + 1]?.kind === "word" || /one$|body$|^those$/.test(word));
}

/** "building societies with an annex": up to four words, the last a plural, then a modifier of its own. */
function hasOwnModifier(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const word = tokens[i]?.lower ?? "";
    if (word === ",") return false;
    if (CLAUSE_OPENERS.has(word) || PREPOSITIONS.has(word))
      return /s$|^(?:staff|people|children)$/.test(tokens[i - 1]?.lower ?? "");
  }
  const last = tokens[Math.min(tokens.length, at + 4) - 1];
  if (last === undefined || tokens.length <= at + 1 || tokens.length > at + 4) return false;
  return isGroupHead(last.lower) || namesDoers([last.lower]);
}

function hasFiniteVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_LOOK); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (word === "," || CLAUSE_OPENERS.has(word)) return false;
    if (FINITE_VERBS.has(word)) return true;
  }
  return false;
}
