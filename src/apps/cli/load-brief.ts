import { briefFromObject } from "../../core/brief/intake/brief-from-object.ts";
import { type Intake, readBriefText } from "../../core/brief/intake/read-brief-text.ts";
import { briefFromFlags } from "./brief-options.ts";
import type { Arguments } from "./command.ts";
import type { Console } from "./console.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The brief of FILE, of standard input ("-"), or of the flags; null where the text is no brief, and the findings say why.
 * Throws a UsageError for arguments and files that can't be used.
 */
export async function loadBrief(args: Arguments, console: Console): Promise<Intake> {
  const [file, ...more] = args.positionals;
  const flags = briefFromFlags(args);
  if (more.length > 0)
    throw new UsageError(`There is one brief at a time; ${more.join(", ")} is too much.`, "Give one FILE.");
  if (flags !== null && file !== undefined)
    throw new UsageError("There is a FILE and a flag for a field.", "Give the one or the other.");
  if (flags === null && file === undefined)
    throw new UsageError("There is no brief.", 'Give a FILE, "-" for standard input, or one flag a field.');
  return flags === null ? readBriefText(await readInput(file ?? "-", console)) : briefFromObject(flags);
}
