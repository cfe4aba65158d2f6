import type { SegmentDimension } from "../../facts.ts";
import { languageAt } from "../../lexicon/languages.ts";
import { regionAt } from "../../lexicon/regions.ts";
import { countedBy } from "./counted-noun.ts";
import { HEADING_WORDS, SEGMENT_WORDS } from "./segment-words.ts";

/** How strongly each dimension is spoken for. */
export type Votes = Partial<Record<SegmentDimension, number>>;

const WHOLE = 4;
const HEAD = 2;
const PART = 1;
/** "new readers", "large companies": the adjective tells more than the noun. */
const ADJECTIVE = 3;
/** Nouns that say nothing of the dimension: "CS teams", "Android users". */
const EMPTY_HEAD = /^(?:teams?|users?|customers?|members?|people|accounts?|clients?|departments?|folks?)$/i;
const HEADING = 6;
const LONGEST = 4;

const KNOWN = phrases();
const HEADINGS = new Map(
  (Object.entries(HEADING_WORDS) as [SegmentDimension, string][]).flatMap(([dimension, words]) =>
    words.split(" ").map((word) => [word, dimension] as const),
  ),
);

function phrases(): Map<string, SegmentDimension[]> {
  const known = new Map<string, SegmentDimension[]>();
  for (const [dimension, list] of Object.entries(SEGMENT_WORDS) as [SegmentDimension, string][]) {
    for (const phrase of list.split(",")) {
      const key = keyOf(wordsOf(phrase));
      const others = known.get(key) ?? [];
      if (!others.includes(dimension)) known.set(key, [...others, dimension]);
    }
  }
  return known;
}

export function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}+&]+(?:'\p{L}+)*/gu) ?? [];
}

function keyOf(words: readonly string[]): string {
  return words.map((word) => singular(word.toLowerCase())).join(" ");
}

function singular(word: string): string {
  if (word === "pcs" || word === "tvs") return word.slice(0, 2);
  if (word.length < 4 || /(?:ss|us|is|os)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(?<=[sxz]|ch|sh)es$|s$/, "");
}

/** "village stores": the kind of place tells more than what stands there. */
const SETTLEMENT = /^(?:urban|rural|suburban|city|village|metro|inner-city)$/i;

function isAdjective(dimension: SegmentDimension, words: readonly string[]): boolean {
  if (dimension === "region") return SETTLEMENT.test(words[0] ?? "");
  return dimension === "tenure" || (dimension === "size" && countedBy(words.at(-1)?.toLowerCase() ?? "") !== null);
}

/** Names that are number ranges: "1-9 staff", "under 5 years", "500+". */
const CLASS =
  /^(?:(?:under|over|above|below|up to|less than|more than|fewer than|at least) )?[<>≥≤~]? ?\d+(?:[-+—]| ?(?:to|or|and) | ?$| (?:staff|employees|people|seats|users|years?|yrs?|beds|sites|stores|shops|lawyers|rooms|vehicles|trucks|months?|hectares|ha|acres)\b)/i;
/** "over sixty", "under-30s": ages said without years. */
const AGE =
  /^(?:(?:the|aged?) )?(?:over|under|above|below)[- ](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?|[1-9]\d(?:'?s)|eighteen|sixteen)$/i;
/** "under 30": an age beside "older", else the size of a body. */
const BARE_AGE = /^(?:over|under|above|below|aged) [1-9]\d$/i;
const YEARS = /\b(?:years?|yrs?|months?)\b/i;
/** The usual bands of market research. */
const AGE_BAND = /^(?:13-17|16-24|18-24|25-34|35-44|45-54|55-64|65\+)/;
const SHORT_YEARS = /\b(?:under|over|less than|more than|up to|and more|or more)\b|^[<>≥≤0-2]|\+/i;

/** Years with the maker are tenure, other years are ages; all else counts the size of bodies. */
function classDimension(name: string): SegmentDimension {
  if (AGE_BAND.test(name)) return "other";
  if (!YEARS.test(name)) return "size";
  return SHORT_YEARS.test(name) ? "tenure" : "other";
}

/** People by what they come for, or work by its hours: "foot passengers", "chat shift". */
const SERVED_HEAD = /^(?:passengers|travell?ers|guests|visitors|riders|shoppers|commuters|shifts?)$/;

/** What the words of one name say about its dimension. */
export function votesFor(name: string): Votes {
  const all = wordsOf(name).slice(0, 8);
  const words = all.length > 1 && EMPTY_HEAD.test(all.at(-1) ?? "") ? all.slice(0, -1) : all;
  const votes: Votes = {};
  const vote = (dimension: SegmentDimension, strength: number) => {
    votes[dimension] = Math.max(votes[dimension] ?? 0, strength);
  };
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST, words.length - at); length >= 1; length -= 1) {
      const strength = length === words.length ? WHOLE : at + length === words.length ? HEAD : PART;
      for (const dimension of KNOWN.get(keyOf(words.slice(at, at + length))) ?? [])
        vote(dimension, at === 0 && isAdjective(dimension, words) ? Math.max(strength, ADJECTIVE) : strength);
    }
    const region = regionAt(words, at);
    if (region !== null) {
      const whole = region.length === words.length;
      vote("region", region.adjective ? (whole ? HEAD : HEAD + PART) : whole ? WHOLE + PART : HEAD + PART);
    }
    const language = languageAt(words, at);
    if (language !== null) vote("language", language.length === words.length ? WHOLE : PART);
  }
  const head = words.at(-1)?.toLowerCase() ?? "";
  if (BARE_AGE.test(name)) vote("other", WHOLE);
  if (AGE.test(name)) return { other: WHOLE + PART };
  const counted = CLASS.test(name);
  if (counted) vote(classDimension(name), WHOLE + PART);
  if (counted || Math.max(0, ...Object.values(votes)) >= HEAD) return votes;
  if (SERVED_HEAD.test(head)) vote("other", HEAD);
  else if (countedBy(head) === "people") vote("role", words.length === 1 ? WHOLE : HEAD);
  if (countedBy(head) === "organisations") vote("industry", PART);
  return votes;
}

/** "By platform:", "Language split is", "3 languages (": and not any clause that happens to hold such a word. */
function isHeading(text: string): boolean {
  return wordsOf(text).length <= 4 || /\b(?:by|per|split|mix|breakdown)\b|:\s*$/i.test(text);
}

/** What the words before a list say about its dimension. */
export function headingVotes(text: string): Votes {
  const votes: Votes = {};
  if (/\b(?:translat|interpret|locali[sz]|language|linguist|subtitl)/i.test(text)) votes.language = 3 * HEADING;
  if (!isHeading(text)) return votes;
  for (const word of wordsOf(text.toLowerCase()).slice(-8)) {
    const dimension = HEADINGS.get(word);
    if (dimension !== undefined) votes[dimension] = HEADING;
  }
  return votes;
}

/** What a name without a word of its own counts for the dimension that the context suggests. */
const UNKNOWN = 3;

/** The dimension that most votes speak for, and how many; all siblings of a list share it. */
export function dimensionOf(
  names: readonly string[],
  heading: Votes,
  context?: SegmentDimension,
): { dimension: SegmentDimension; strength: number } | null {
  const sum = new Map<SegmentDimension, number>();
  const all = names.map(votesFor);
  const unknown = context === undefined ? 0 : all.filter((votes) => Object.keys(votes).length === 0).length;
  if (context !== undefined && unknown < all.length && unknown > 0) sum.set(context, unknown * UNKNOWN);
  for (const votes of [...all, heading]) {
    for (const [dimension, strength] of Object.entries(votes) as [SegmentDimension, number][])
      sum.set(dimension, (sum.get(dimension) ?? 0) + strength);
  }
  let best: { dimension: SegmentDimension; strength: number } | null = null;
  for (const [dimension, strength] of sum)
    if (best === null || strength > best.strength) best = { dimension, strength };
  return best;
}
