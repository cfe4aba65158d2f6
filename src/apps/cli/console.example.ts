import type { Console } from "./console.ts";

/** A console for tests: keeps what was said, has `input` on standard input, and neither colours nor a terminal. */
export function fakeConsole(input = ""): Console & { readonly said: { out: string; err: string; progress: string[] } } {
  const said = { out: "", err: "", progress: [] as string[] };
  return {
    said,
    out: (text) => {
      said.out += `${text}\n`;
    },
    err: (text) => {
      said.err += `${text}\n`;
    },
    progress: (text) => {
      said.progress.push(text);
    },
    paint: (_stream, _style, text) => text,
    readInput: async () => new TextEncoder().encode(input),
  };
}
