import type { Quantity } from "../../text/quantities.ts";
import { countedBy } from "./counted-noun.ts";
import type { Sentence } from "./sentences.ts";
import {
  ADMITTED,
  GIVEN_BEFORE,
  GROWTH,
  HOPED_AFTER,
  HOPED_BEFORE,
  NEVER,
  NEVER_WHAT,
  NOT_ALL,
  ONLY_AFTER,
  ONLY_BEFORE,
  ONLY_THEY,
  OUT_AFTER,
  OUT_BEFORE,
  PAST_AFTER,
  PAST_BEFORE,
  REACHED,
  SERVED,
  SETTLED_AFTER,
  SETTLED_BEFORE,
  SO_ALL,
  THE_MARKET,
  THEY_NEVER,
  WHOLE_AFTER,
  WHOLE_BEFORE,
} from "./standing-cues.ts";

/**
 * What the words around a count say of it.
 * - `out`: no population: asked and denied, a target, a pilot, the market, volumes, people who never get the feature
 * - `past`: what it used to be, or may become
 * - `served`: those whom the users look after
 * - `whole`: everyone of a firm or group, of whom the users may be but a part
 * - `settled`: the text names this as the right number
 * - `admitted`: "get the feature"
 * - `reached`: "for our", "used by all": what makes a number in a text about something else the population
 */
export interface Standing {
  readonly out: boolean;
  readonly past: boolean;
  readonly served: boolean;
  readonly whole: boolean;
  readonly settled: boolean;
  readonly admitted: boolean;
  readonly reached: boolean;
}

/** Characters either side of a number that are looked at. */
const REACH = 90;

/** What a number counts, and where that noun ends. */
interface Subject {
  /** Token index at which the counted noun ends. */
  readonly last: number;
  readonly people: boolean;
}

/** Reads the words around a quantity; `next` is the text of the sentence behind. */
export function standingOf(sentence: Sentence, quantity: Quantity, { last, people }: Subject, next: string): Standing {
  const { start, text } = sentence;
  const from = quantity.start - start;
  const to = (sentence.tokens[last]?.end ?? quantity.end) - start;
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  const beyond = (text.slice(to) + next).slice(0, REACH + 60);
  const own = clause(after, before.endsWith("("));
  const out =
    sentence.question ||
    isAsked(after) ||
    OUT_BEFORE.test(before) ||
    OUT_AFTER.test(after) ||
    NOT_ALL.test(text.slice(from, to)) ||
    GROWTH.test(text.slice(from, to + 40)) ||
    THEY_NEVER.test(beyond) ||
    THE_MARKET.test(beyond) ||
    isLeftOut(own);
  return {
    out,
    past:
      [PAST_BEFORE, HOPED_BEFORE].some((cue) => cue.test(before)) ||
      [PAST_AFTER, HOPED_AFTER].some((cue) => cue.test(after)),
    served: SERVED.test(before),
    whole: WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(after),
    settled: SETTLED_BEFORE.test(lastClause(before)) || SETTLED_AFTER.test(after.replace(/\d.*$/s, "")),
    admitted:
      ADMITTED.test(after) ||
      SO_ALL.test(before) ||
      (people && GIVEN_BEFORE.test(before)) ||
      ONLY_THEY.test(after) ||
      (ONLY_BEFORE.test(before) && ONLY_AFTER.test(after)),
    reached: REACHED.test(before),
  };
}

function isAsked(after: string): boolean {
  return /^[^.;,!:]{0,30}\?/.test(after);
}

/** The rest of the clause that a number stands in: up to ";", a closing bracket, or ", and" with a new subject. */
function clause(after: string, enclosed: boolean): string {
  const text = enclosed ? after.replace(")", " ") : after;
  const end = text.search(/;|\)|, (?:and|but) |\d/);
  return end < 0 ? text : text.slice(0, end);
}

function lastClause(before: string): string {
  const at = Math.max(before.lastIndexOf(";"), before.lastIndexOf("("), before.search(/\d[^\d]*$/));
  return before.slice(at + 1);
}

/** "never see it", "have no login": said of the users counted here, and not of others named in between. */
function isLeftOut(own: string): boolean {
  return [...own.matchAll(NEVER_ALL)].some((match) => isDenial(own, match));
}

/** "don't pay and don't get it": any denial of the clause will do. */
const NEVER_ALL = new RegExp(NEVER.source, "gi");

function isDenial(own: string, match: RegExpMatchArray): boolean {
  const rest = own.slice((match.index ?? 0) + match[0].length);
  const what = NEVER_WHAT.exec(rest)?.[0].trim() ?? "";
  if (what === "" && !/^\W*$/.test(rest) && !/no access|without/i.test(match[0])) return false;
  const subject = /\p{L}+(?=[^\p{L}]*$)/u.exec(own.slice(0, match.index))?.[0].toLowerCase() ?? "";
  return countedBy(subject) === null;
}
