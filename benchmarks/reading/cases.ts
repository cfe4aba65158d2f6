import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "./score.ts";

/** `open`: read while the reader was written. `set-aside`: chosen by hash beforehand and not opened until its end. */
export type CaseSet = "open" | "set-aside";

export function loadCases(set: CaseSet): Case[] {
  const folder = new URL(`./${set}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Case);
}
