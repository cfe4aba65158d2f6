import type { Fix } from "../worker/messages.ts";

/** Whether the words of each still stand where they were found: the text may have been typed in since. */
export function fits(text: string, fixes: readonly Fix[]): boolean {
  return fixes.length > 0 && fixes.every(({ start, end, words }) => text.slice(start, end) === words);
}

/** The text with fixes put in, from the end on, so that places before stay true; of two that overlap the later is left out. */
export function fixed(text: string, fixes: readonly Fix[]): string {
  let from = text.length;
  return fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, words, by }) => {
      if (end > from || text.slice(start, end) !== words) return now;
      from = start;
      return now.slice(0, start) + by + now.slice(end);
    }, text);
}
