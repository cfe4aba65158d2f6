import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Keeps compiled modules from run to run. They lie beside the packages, where nobody else of this machine may write,
 * unlike Node's own choice; where that can't be written nothing is kept, and nothing fails.
 */
enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/rampwright", import.meta.url)));

/** A command parses a plan once or twice: making fast parsers for that costs more than they save. */
const { config } = await import("zod");
config({ jitless: true });
