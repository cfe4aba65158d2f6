/** Signs that are as wide as they are high. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;
const USUAL = 0.57;
const UNUSUAL: ReadonlyMap<string, number> = new Map([
  ...[..."iljtfr.,:;'|!()[] "].map((sign) => [sign, 0.33] as const),
  ...[..."mwMW%@"].map((sign) => [sign, 0.88] as const),
]);

/** About how wide a text is, a little more than most fonts take: a figure can't ask the font. */
export function textWidth(text: string, size = 12): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size;
}

function widthOf(sign: string): number {
  return UNUSUAL.get(sign) ?? (sign >= "\u1100" && WIDE.test(sign) ? 1 : USUAL);
}

/** The text cut into lines between words; a word that is longer than a line is cut inside. */
export function wrapped(text: string, width: number, size = 12): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const most = Math.max(1, Math.floor(width / size));
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, n) =>
    signs.slice(n * most, (n + 1) * most).join(""),
  );
}
