import { BAD_MONEY, BAD_WORDS, GOOD_OUTCOMES, GOOD_TIMES, GOOD_WORDS, NEGATIONS } from "./direction-words.ts";
import { knows, type Lexicon, lexiconOf } from "./lexicon.ts";
import { MONEY_UNITS, TIME_UNITS } from "./unit-words.ts";

export interface Direction {
  readonly good: "more" | "less";
  /** False where no word of the name says so. */
  readonly known: boolean;
}

const OUTCOMES = lexiconOf(GOOD_OUTCOMES);
const BAD = lexiconOf(BAD_WORDS);
const GOOD = lexiconOf(GOOD_WORDS);
const TIMES = lexiconOf(GOOD_TIMES);
const MONEY = lexiconOf(BAD_MONEY);

/** Whether more or less of a metric is good, from its name's words (lower case) and its unit. */
export function directionOf(words: readonly string[], unit: string | null): Direction {
  const any = (lexicon: Lexicon) => words.some((word) => knows(lexicon, word));
  if (unit !== null && TIME_UNITS.has(unit))
    return { good: any(TIMES) || isBetweenFailures(words) ? "more" : "less", known: true };
  if (unit !== null && MONEY_UNITS.has(unit)) return { good: any(MONEY) && !any(TIMES) ? "less" : "more", known: true };
  const switched = switchedOf(words);
  if (switched !== null) return { good: switched, known: true };
  const bad = words.findIndex((word) => knows(BAD, word));
  const negated =
    bad > 0 && (words.slice(Math.max(0, bad - 3), bad).some((word) => NEGATIONS.has(word)) || isSlight(words, bad));
  if (bad >= 0 && !negated) {
    const outcome = words.findIndex((word) => knows(OUTCOMES, word));
    return { good: outcome >= 0 && !isBadOutcome(words, bad, outcome) ? "more" : "less", known: true };
  }
  if (negated || any(OUTCOMES) || any(GOOD)) return { good: "more", known: true };
  return { good: "more", known: false };
}

const ON =
  /\b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept|ha(?:ve|s|ving)|turn(?:s|ed|ing)?|switch(?:es|ed|ing)?) (?:\S+ ){0,3}(?:on|enabled)(?= (?:after|for|at|in|by|past|beyond|from|every|all|a|the|until|once|when|within|\d+)\b|$)/;
const OFF =
  /\b(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|put(?:s|ting)?) (?:\S+ ){0,3}off\b|\bthr(?:ow|ows|own|owing|ew) (?:\S+ ){0,2}away\b/;

/** "who leave it on", "still having it on": more is good; "switch it off", "thrown away": less is. */
function switchedOf(words: readonly string[]): Direction["good"] | null {
  const name = words.slice(0, MOST_LOOKED).join(" ");
  if (OFF.test(name)) return "less";
  return ON.test(name) ? "more" : null;
}

const MOST_LOOKED = 40;

/** "kept with light edits or none", "warned before the delay": what is bad comes in small doses or not at all. */
function isSlight(words: readonly string[], bad: number): boolean {
  const before = words.slice(Math.max(0, bad - 3), bad);
  if (before.slice(0, -1).includes("before") || before.at(-1) === "before") return before.length > 1;
  const slight = before.findIndex((word) => /^(?:light|small|minor|few|little|minimal|tiny|slight)$/.test(word));
  return slight > 0 && /^(?:with|w|after|and|or|as|a|only)$/.test(before[slight - 1] ?? "");
}

/** "time between stops": the longer the better. */
function isBetweenFailures(words: readonly string[]): boolean {
  const after = words[words.indexOf("between") + 1] ?? "";
  return (
    words.includes("between") &&
    /^(?:failures|faults|stops|stoppages|breakdowns|outages|incidents|errors|repairs|overhauls|crashes|accidents|jams|defects)$/.test(
      after,
    )
  );
}

/** "wrongly approved", "false positive detection": a bad word right before the outcome spoils it. */
function isBadOutcome(words: readonly string[], bad: number, outcome: number): boolean {
  return (
    outcome === bad + 1 &&
    /^(?:wrong|wrongly|false|falsely|missed|late|incorrectly|mis|not|in|re|disputed|dis)$/.test(words[bad] ?? "")
  );
}
