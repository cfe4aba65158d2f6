import type { Token } from "../../text/tokens.ts";
import { countedBy } from "./counted-noun.ts";
import type { Share } from "./segment-chunks.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Bare numbers that part a whole: "PC 55, console 30, mobile 15". Taken when they follow names and add up to a hundred,
 * together with those that have a sign.
 */
export function bareSharesOf(sentence: Sentence, signed: readonly Share[]): Share[] {
  const percent = PERCENT.test(sentence.text);
  const strict = wholesOf(bareNumbers(sentence, percent), signed, 0.01);
  if (percent || strict.length > 0) return strict;
  return wholesOf(bareNumbers(sentence, true), signed, 0);
}

/** Runs of shares that add up to a whole, give or take `dust`. */
function wholesOf(bare: readonly Share[], signed: readonly Share[], dust: number): Share[] {
  const runs: Share[][] = [];
  let run: Share[] = [];
  let sum = 0;
  const all = [...bare, ...signed].sort((a, b) => a.first - b.first);
  for (const share of all) {
    run.push(share);
    sum += share.fraction;
    if (sum < (dust > 0 ? 0.985 : 0.9999)) continue;
    if (sum <= 1.0011 + dust && run.length > 1) runs.push(run);
    run = [];
    sum = 0;
  }
  return runs.flat();
}

/** The sentence says that its numbers are shares. */
export const PERCENT = /\b(?:per ?cents?|percentages?|pct|in %)\b|%/i;

/** Products whose number elsewhere is a version. */
const VERSIONED = /^(?:ios|android|windows|office|outlook|opera|python|node)$/;

/** Numbers below a hundred without unit, "iOS 45" and "Windows 30" too. */
function bareNumbers({ tokens, quantities }: Sentence, percent: boolean): Share[] {
  const taken = new Map(quantities.map((one) => [one.first, one]));
  const found: Share[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = taken.get(at);
    const version = VERSIONED.test(tokens[at - 1]?.lower ?? "") && (percent || tokens[at + 1]?.kind !== "word");
    const high = quantity?.high ?? (version && /^\d{1,2}$/.test(tokens[at]?.text ?? "") ? Number(tokens[at]?.text) : 0);
    const last = quantity?.last ?? at;
    const plain = quantity === undefined || (quantity.unit === null && !quantity.adjective && quantity.low === high);
    if (plain && high > 0 && high < 100 && isAlone(tokens, at, last, percent))
      found.push({ first: at, last, fraction: high / 100 });
    at = last;
  }
  return found;
}

/** `percent`: the sentence says that its numbers are shares, so a name may follow at once: "day 60 night 40 percent". */
function isAlone(tokens: readonly Token[], first: number, last: number, percent: boolean): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const named = before !== undefined && (before.kind !== "sign" || /^[:(/—,;-]$/.test(before.text));
  if (named && percent && before?.kind === "word" && after?.kind === "word") return countedBy(after.lower) === null;
  return named && (after === undefined || after.kind === "sign" || /^(?:and|in|per|percent|pct)$/.test(after.lower));
}
