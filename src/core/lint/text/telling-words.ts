/** Words of a name that tell nothing about what it names. */
const DULL = new Set(
  (
    "the and for with without from into per than that this those these any all each every both either not least most more less fewer only " +
    "rate rates ratio share percent percentage number count total overall average mean median score value level time " +
    "user users customer customers people person who whose them they their its our are was were has have been be can must may will would " +
    "day days week weeks month months year hour hours minute minutes second seconds today target baseline phase until " +
    "group groups account accounts off out reply replies answer answers response responses output outputs text texts word words content feature " +
    "reach reaches within over under above below after before new one two"
  ).split(" "),
);

/** Words of one meaning, by their stems. */
const KIN: readonly (readonly string[])[] = [
  ["satisf", "csat", "nps", "rating", "happy", "survey", "recomm"],
  ["latenc", "delay", "slow", "p95", "p99"],
  ["error", "fail", "failur", "crash", "fault", "outage"],
  ["cost", "spend", "budget", "price"],
  ["retent", "retain", "churn", "return", "repeat"],
  ["wrong", "incorr", "false", "mistak", "inaccu", "accura", "correc"],
  ["halluc", "invent", "fabric", "unsupp", "made"],
  ["abando", "hang", "drop"],
  ["accept", "adopt", "uncha"],
  ["miss", "recall", "left", "omit", "omissi"],
  ["complai", "complain", "ticket", "contac"],
  ["bias", "fair", "fairne", "gap", "dispar", "parity"],
  ["avail", "availa", "unavai", "uptim", "downti", "outag"],
  ["leak", "disclo", "confid", "expose", "breach", "privac"],
  ["adapt", "evas", "evad", "circum", "bypass", "worka"],
  ["unsuit", "unsafe", "harmfu", "offens", "toxic", "inappr"],
];

const ENDINGS = ["ing", "ment", "ion", "ity", "ed", "es", "er", "ly", "al", "s", "e"] as const;
const SHORTEST = 4;
const LONGEST = 6;

/** One form for "misrouted" and "misroute", "preparation" and "prepare": short, so that more is taken for the same. */
export function stemOf(word: string): string {
  let stem = word;
  const ends = (ending: string) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST;
  for (let found = ENDINGS.find(ends); found !== undefined; found = ENDINGS.find(ends))
    stem = stem.slice(0, -found.length);
  return stem.slice(0, LONGEST);
}

/** Words as people write them: hyphens, underscores and capitals inside a word divide it. */
function wordsIn(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2);
}

export function stemsIn(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text).map(stemOf));
}

/** For each word that tells what a name names the stems that mean it: its own, those of its kin, its initials. */
export function distinctive(name: string): string[][] {
  const words = wordsIn(name);
  const telling = words.filter((word) => word.length >= 3 && !DULL.has(word) && !/^\d/.test(word));
  const kin = (stem: string) => KIN.filter((group) => group.includes(stem)).flat();
  const initials =
    !/\d/.test(name) && words.length >= 3 && words.length <= 6 ? [words.map(([first]) => first).join("")] : [];
  return telling.map((word) => [stemOf(word), ...kin(stemOf(word)), ...initials]);
}
