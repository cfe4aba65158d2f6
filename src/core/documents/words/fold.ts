/** At most `room` lines: what is too many shares the last one. Nothing is left out. */
export function foldLines(lines: readonly string[], room: number): string[] {
  if (lines.length <= room || room < 1) return [...lines];
  return [...lines.slice(0, room - 1), lines.slice(room - 1).join("; ")];
}
