const MOST = 80;

/** Words of a text for a sentence about it: whole where short, else cut behind a word, with three dots. */
export function cutAtWord(text: string): string {
  if (text.length <= MOST) return text;
  const head = text.slice(0, MOST - 3);
  return `${head.replace(/\s+\S*$/, "")}...`;
}
