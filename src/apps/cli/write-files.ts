import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { OutputFile } from "./output-file.ts";
import { UsageError } from "./usage-error.ts";

/** Makes a folder and those above it, one by one: Node's recursive mkdir never returns in some places (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/**
 * Writes all files into `folder`, or none: they are written beside it first and moved in when all are there.
 * Without `force`, a file that exists is never overwritten. Throws a UsageError.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  { force }: { force: boolean },
): Promise<void> {
  const target = resolve(folder);
  const existing = files.filter(({ name }) => existsSync(join(target, name)));
  if (existing.length > 0 && !force) {
    const names = existing.map(({ name }) => name).join(", ");
    throw new UsageError(
      `${folder} already holds ${names}.`,
      "Choose another folder, or add --force to overwrite these files.",
    );
  }
  const staging = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await makeFolder(staging);
    for (const { name, content } of files) await writeFile(join(staging, name), content);
    if (existsSync(target)) {
      for (const { name } of files) await rename(join(staging, name), join(target, name));
    } else {
      await rename(staging, target);
    }
  } catch (error) {
    throw new UsageError(
      `${folder} can't be written: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}.`,
      "Check that the path is a folder that you may write to.",
    );
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}
