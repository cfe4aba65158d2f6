import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

/** Commands that compute for so long that optimised code pays. */
const LONG: ReadonlySet<string | undefined> = new Set(["simulate"]);

/** Sets up a process that lives for less than a second, before anything else is loaded; what it then does is the same. */
export async function quickStart(command: string | undefined): Promise<void> {
  // Hundreds of regular expressions run a few times each: compiling them is what takes the time.
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--no-regexp-peephole-optimization");
  if (!LONG.has(command)) setFlagsFromString("--no-opt");
  // Keeps compiled modules from run to run. They lie beside the packages, where nobody else of this machine may write,
  // unlike Node's own choice; where that can't be written nothing is kept, and nothing fails.
  enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/rampwright", import.meta.url)));
  // A command parses a plan once or twice: making fast parsers for that costs more than they save.
  const { config } = await import("zod");
  config({ jitless: true });
}
