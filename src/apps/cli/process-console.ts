import { styleText } from "node:util";
import type { Console } from "./console.ts";

// Of the global, for importing "node:process" opens standard input too, which most commands never read.
const { stderr, stdout } = process;

/** Goes back to the line's first column and empties it. */
const CLEAR_LINE = "\r\u001b[K";

let progressShown = false;

function clearProgress(): void {
  if (progressShown) stderr.write(CLEAR_LINE);
  progressShown = false;
}

/** The real terminal, pipes and standard input of this process. */
export const processConsole: Console = {
  out(text) {
    clearProgress();
    stdout.write(`${text}\n`);
  },
  err(text) {
    clearProgress();
    stderr.write(`${text}\n`);
  },
  progress(text) {
    if (!stderr.isTTY || process.env.TERM === "dumb") return;
    stderr.write(`${CLEAR_LINE}${text} ...`);
    progressShown = true;
  },
  // Knows terminals, NO_COLOR and FORCE_COLOR.
  paint: (stream, style, text) => styleText(style, text, { stream: stream === "out" ? stdout : stderr }),
  async readInput() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
};

/** A reader that goes away early ("| head") ends the output, not in an error. */
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
