/** A line holds at most this many octets of UTF-8 (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Any text as the value of a text property (RFC 5545, 3.3.11); control characters have no place in one. */
export function escapeIcs(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** The line cut into lines of at most 75 octets, each but the first begun with a blank; characters stay whole. */
export function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      // The blank that begins the line counts.
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
