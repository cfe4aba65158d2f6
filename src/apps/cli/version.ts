import { readFileSync } from "node:fs";

/** The version in package.json, two folders above `apps`, in the sources and in the published package alike. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

export const GENERATOR = `rampwright ${VERSION}`;
