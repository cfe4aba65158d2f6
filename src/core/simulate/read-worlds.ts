import type { z } from "zod";
import type { Finding } from "../shared/finding.ts";
import { type World, WorldsFile } from "./world.ts";

export type ReadWorlds =
  | { readonly ok: true; readonly worlds: readonly World[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Takes any value as a file of worlds, or says for each place what is wrong and what to do. Never throws. */
export function readWorlds(value: unknown): ReadWorlds {
  const parsed = WorldsFile.safeParse(value);
  if (!parsed.success) return { ok: false, findings: parsed.error.issues.map(findingOf) };
  const { worlds } = parsed.data;
  const twice = worlds.findIndex(({ name }, at) => worlds.findIndex((other) => other.name === name) !== at);
  if (twice >= 0) return { ok: false, findings: [sameName(worlds[twice]?.name ?? "", twice)] };
  return { ok: true, worlds };
}

const SHAPE =
  '{"worlds": [{"name": "slow-start", "meaning": "...", "effects": [{"metrics": "any", "toward": "pause"}]}]}';

function findingOf(issue: z.core.$ZodIssue): Finding {
  const pointer = issue.path.map((key) => `/${String(key)}`).join("");
  const unknown =
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => `"${key.slice(0, 60)}"`).join(", ") : null;
  return {
    code: "worlds-shape",
    severity: "error",
    place: { in: "input" },
    message:
      unknown === null
        ? `${pointer === "" ? "The file" : pointer} does not fit: ${issue.message}.`
        : `${pointer === "" ? "The file" : pointer} has what no world has: ${unknown}.`,
    remedy: `Write it like ${SHAPE}; \`rampwright simulate --help\` lists all keys.`,
  };
}

function sameName(name: string, at: number): Finding {
  return {
    code: "worlds-same-name",
    severity: "error",
    place: { in: "input" },
    message: `/worlds/${at} is called "${name}" like one before it.`,
    remedy: "Give each world a name of its own.",
  };
}
