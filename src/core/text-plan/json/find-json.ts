import type { JsonBreak, JsonNode } from "./json-node.ts";
import { parseJsonAt } from "./parse-json.ts";

export interface JsonIsland {
  readonly start: number;
  readonly end: number;
  readonly node: JsonNode;
}

/** An object, or a list of objects. */
const OPENING = /[{[](?=[\s\ufeff]*(?:["{]|[}\]]))/g;

/**
 * The JSON objects that stand in a text, amid prose or in fences, and where one breaks off. What comes behind a break is
 * looked through again from there, so that each character is read a fixed number of times.
 */
export function findJson(text: string): {
  readonly islands: readonly JsonIsland[];
  readonly breaks: readonly (JsonBreak & { readonly start: number })[];
} {
  const islands: JsonIsland[] = [];
  const breaks: (JsonBreak & { start: number })[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const start = found.index;
    const read = parseJsonAt(text, start);
    if (read.ok) {
      islands.push({ start, end: read.end, node: read.node });
      OPENING.lastIndex = read.end;
    } else {
      if (read.at - start > SHORTEST_BREAK) breaks.push({ start, at: read.at, expected: read.expected });
      OPENING.lastIndex = Math.max(read.at, start + 1);
    }
  }
  return { islands, breaks };
}

/** Brackets of prose, "[x]", break at once and are no JSON. */
const SHORTEST_BREAK = 20;
