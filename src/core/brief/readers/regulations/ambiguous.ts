import type { Token } from "../../text/tokens.ts";
import type { AmbiguousName } from "./ambiguous-names.ts";
import { nameWord } from "./name-words.ts";

/** `guess`: to be confirmed. `no`: another meaning. */
export type Verdict = "yes" | "guess" | "no";

/** Tells whether a word is one of a list of cues. */
export type CueTest = (word: string) => boolean;

/** An ambiguous name with its cue lists ready to be asked. */
export interface AmbiguousTest {
  readonly entry: AmbiguousName;
  readonly against: CueTest;
  readonly favour: CueTest;
  readonly anywhere: CueTest;
}

export function ambiguousTest(entry: AmbiguousName): AmbiguousTest {
  return {
    entry,
    against: cueTest(entry.against),
    favour: cueTest(entry.favour),
    anywhere: cueTest(entry.anywhere),
  };
}

/** Where a name was found and what stands around it. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Another law is named right beside it, as in a list of laws. */
  readonly besideLaw: boolean;
  readonly inBrief: (cue: CueTest) => boolean;
}

/** Tokens either side of a name whose words say which meaning it has; fewer where it isn't written as a name. */
const NEARBY = 8;
const CLOSE = 3;

/** Whether an ambiguous name means the law. */
export function judgeAmbiguous(test: AmbiguousTest, found: Surroundings): Verdict {
  const { tokens, first, last } = found;
  const { entry } = test;
  // "2 SEC": a unit, whatever stands around it.
  if (tokens[first - 1]?.kind === "number" && first === last) return "no";
  if (found.besideLaw) return "yes";
  if (around(found, NEARBY).some(test.against)) return "no";
  const written = entry.form === "any" || tokens.slice(first, last + 1).every(isCapital);
  if (around(found, written ? NEARBY : CLOSE).some(test.favour)) return "yes";
  if (!written) return "no";
  if (found.inBrief(test.anywhere)) return "yes";
  return entry.otherwise === "take" ? "yes" : entry.otherwise === "guess" ? "guess" : "no";
}

function around({ tokens, first, last }: Surroundings, reach: number): string[] {
  return [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(last + 1, last + 1 + reach)].map(
    nameWord,
  );
}

/** A word written in capitals, or at least begun with one where the name has several words ("AI Act"). */
function isCapital(token: Token, _at: number, name: readonly Token[]): boolean {
  return name.length > 1 ? /^\p{Lu}/u.test(token.text) : token.text === token.text.toUpperCase();
}

function cueTest(list: string): CueTest {
  const words = list.split(" ").filter((word) => word !== "");
  const whole = new Set(words.filter((word) => !word.endsWith("*")));
  const begun = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || begun.some((opening) => word.startsWith(opening));
}
