const MOST_LETTERS = 60;
const MOST_TITLE_WORDS = 10;

/** A short name for the feature: its heading if it has one, else the beginning of its first sentence, cut at a word. */
export function titleOf(feature: string): string {
  const named = headingOf(feature) ?? feature;
  const plain = named
    .replace(/[#*_`>\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s•*-]+|\s+$/g, "");
  const sentence = plain.split(/[.!?](?=\s|$)/, 1)[0] || plain;
  const title = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (title.length <= MOST_LETTERS) return title || "Unnamed feature";
  const cut = title.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20))} …`;
}

/** A first line that is no sentence and has others below it, with or without the marks of a heading. */
function headingOf(feature: string): string | null {
  const [first = "", ...rest] = feature.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const marked = /^\s*#{1,6}\s/.test(first);
  const bare =
    !/[.!?:;,]\s*$|^\s*(?:[-*•]|\d+[.)])/.test(first) && first.trim().split(/\s+/).length <= MOST_TITLE_WORDS;
  return marked || (bare && rest.length > 0) ? first : null;
}
