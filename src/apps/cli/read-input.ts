import { readFile, stat } from "node:fs/promises";
import type { Console } from "./console.ts";
import { UsageError } from "./usage-error.ts";

const MOST_BYTES = 4_000_000;

/** The text of FILE, or of standard input for "-". Throws a UsageError for anything that is no UTF-8 text. */
export async function readInput(file: string, console: Console): Promise<string> {
  const bytes = file === "-" ? await console.readInput() : await bytesOf(file);
  if (bytes.length > MOST_BYTES) {
    throw new UsageError(
      `${nameOf(file)} has ${bytes.length} bytes; a brief has at most ${MOST_BYTES}.`,
      "Give the brief alone, without attachments.",
    );
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${nameOf(file)} is not UTF-8 text.`,
      "Save the brief as plain text, Markdown or JSON in UTF-8.",
    );
  }
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return "utf-8";
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null)
    throw new UsageError(`There is no file ${file}.`, 'Check the path, or give "-" to read standard input.');
  if (found.isDirectory()) throw new UsageError(`${file} is a folder.`, "Give the brief's file inside it.");
  return readFile(file).catch(() => {
    throw new UsageError(`${file} can't be read.`, "Check its permissions.");
  });
}
