import { isYear } from "../../text-plan/words/years.ts";

const COUNT =
  /(?<![\p{L}\d][.,:-]?|[<>≤≥=$€£]\s?|\bper |\b(?:weeks?|phase|stage|gate|day|step|top|version|age) )(\d{1,3}(?:,\d{3})+|\d{1,7})(?![\d.,:]*\d|\s*[%‰/-])(?:\s+(\p{L}+))?/giu;
/** What stands behind a number that is a time, a date, a value or people. */
const NO_UNIT =
  /^(?:m?s|sec\w*|min\w*|h|hrs?|hours?|days?|weeks?|months?|quarters?|years?|working|business|calendar|consecutive|points?|pp|percent\w*|times?|x|usd|eur|gbp|per|to|or|and|of|in|at|a|on|for|if|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|people|persons?|users?|customers?|employees|staff|members|sites?|countr\w+|phases?|stages?)$/i;
const ALL =
  /\b(?:on|of|over|across) (?:all|every) (?!users?\b|customers?\b|people\b|phases?\b|days?\b|weeks?\b)\p{L}{3,}/iu;

/** Whether a text says on how many units something is read: "800 drafts", "of 500", "on all orders"; `limit` is no such number. */
export function saysUnits(text: string, limit: number | null): boolean {
  if (ALL.test(text)) return true;
  for (const { 1: digits = "", 2: noun, index } of text.slice(0, 2_000).matchAll(COUNT)) {
    const count = Number(digits.replaceAll(",", ""));
    if (count === limit || isYear(count, text)) continue;
    const isBare = noun === undefined || /^(?:and|or|in|on|at|for|if|are|is|per)$/i.test(noun);
    if (
      isBare
        ? /\b(?:of|on|same|from|sample)(?: the)? (?:~|about )?$/i.test(text.slice(Math.max(0, index - 20), index))
        : !NO_UNIT.test(noun)
    )
      return true;
  }
  return false;
}
