import type { Line } from "./lines.ts";

const PIPE = " | ";

/** Lines of a table that has pipes between its cells only: two lines at least with the same number of them become rows. */
export function withPipeRows(lines: readonly Line[]): Line[] {
  const counts = lines.map((line) => (line.kind === "row" ? 0 : line.text.split(PIPE).length - 1));
  return lines.map((line, at) => {
    const count = counts[at] ?? 0;
    if (count === 0 || (count !== counts[at - 1] && count !== counts[at + 1])) return line;
    return { ...line, kind: "row", cells: cellsOf(line) };
  });
}

function cellsOf(line: Line): Line["cells"] {
  let start = line.start;
  return line.text.split(PIPE).map((text) => {
    const cell = { start, end: start + text.length, text };
    start += text.length + PIPE.length;
    return cell;
  });
}
