const MOST_LETTERS = 60;

/** A short name for the feature: the beginning of its first sentence, cut at a word. */
export function titleOf(feature: string): string {
  const plain = feature
    .replace(/[#*_`>\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const sentence = /^.*?[^\s.].*?(?=[.!?](?:\s|$)|$)/.exec(plain)?.[0] ?? plain;
  if (sentence.length <= MOST_LETTERS) return sentence || "Unnamed feature";
  const cut = sentence.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20))} …`;
}
