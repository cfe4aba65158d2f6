import { stderr, stdin, stdout } from "node:process";
import type { Console } from "./console.ts";

/** The real terminal, pipes and standard input of this process. */
export const processConsole: Console = {
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text}\n`),
  async readInput() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
};

/** A reader that goes away early ("| head") ends the output, not in an error. */
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
