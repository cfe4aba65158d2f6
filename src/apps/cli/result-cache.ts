import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { sha256 } from "../../core/shared/sha256.ts";

/** Where results are kept from one run of the command to the next; the user's own folder for such things. */
function folder(): string {
  const base = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? join(homedir(), ".cache");
  return join(base, "rampwright");
}

/**
 * What `make` gives for the content of `key`, from the cache if it was made before. A cache that can't be read or written
 * is no cause to fail: the result is made anew.
 */
export async function cached(key: unknown, make: () => string): Promise<string> {
  const file = join(folder(), `${sha256(JSON.stringify(key))}.json`);
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept !== null && isJson(kept)) return kept;
  const made = make();
  try {
    await mkdir(folder(), { recursive: true });
    // Moved in when it is whole, so that no reader sees a part.
    await writeFile(`${file}.${process.pid}`, made);
    await rename(`${file}.${process.pid}`, file);
  } catch {
    return made;
  }
  return made;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
