import { BREAKS } from "./title-words.ts";

/** Words that nothing whole ends with. */
const DANGLING =
  /\s(?:an?|the|of|and|or|to|for|in|on|at|by|with|from|into|its|their|our|your|his|her|every|each|any|as|is|are|be|not|no|what|how|which|that|who|very|more|most|chance|chances|likelihood|probability|risk|odds|whether)$/i;
const FEWEST_WORDS = 3;
/** What follows a comma inside a list: "..., term, deposit and break clause". */
const LIST = /^(?:[\p{L}\d'-]+ ){0,3}[\p{L}\d'-]+(?:, | (?:and|or) )/u;

/**
 * The beginning of a clause, up to the furthest natural break that leaves at most so many letters; null where there is
 * none. Strong borders (a colon, a comma) come before conjunctions and these before prepositions.
 */
export function cutAtBreak(clause: string, mostLetters: number): string | null {
  const text = clause.trim();
  if (text.length <= mostLetters && !/[,;:]\s|\s[—–-]{1,2}\s|→|->/.test(text))
    return text === "" || DANGLING.test(text) ? null : text;
  for (const border of BREAKS) {
    const cut = furthest(text, border, mostLetters);
    if (cut !== null) return cut;
  }
  return text.length <= mostLetters && text !== "" && !DANGLING.test(text) ? text : null;
}

function furthest(text: string, border: RegExp, most: number): string | null {
  // At a comma or a colon the first one ends the clause; before a preposition the last one that fits.
  const isStrong = BREAKS.indexOf(border) < 3;
  let best: string | null = null;
  for (const match of text.matchAll(new RegExp(border.source, "g"))) {
    const before = text.slice(0, match.index).trim().replace(/,$/, "");
    if (before.length > most) break;
    if (before.split(" ").length < FEWEST_WORDS || DANGLING.test(before)) continue;
    if (match[0].startsWith(",") && LIST.test(text.slice(match.index + 2))) continue;
    if (listOpen(before)) continue;
    best = before;
    if (isStrong) break;
  }
  return best;
}

/** Whether a list has begun whose last part does not stand yet: "repair, replace". */
function listOpen(before: string): boolean {
  const comma = before.lastIndexOf(", ");
  return comma >= 0 && !/\s(?:and|or)\s/.test(before.slice(before.indexOf(", ")));
}
