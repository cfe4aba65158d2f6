import type { Source } from "../../text-plan/source.ts";
import type { TextFinding } from "./lint-text-plan.ts";

/**
 * The source with the fixes of its findings applied, and how many were. A fix whose words don't stand in the source letter
 * for letter, or that lies over another, is left out.
 */
export function applyFixes(
  { name, text }: Source,
  findings: readonly TextFinding[],
): { text: string; applied: number } {
  const fixes = findings
    .flatMap((finding) => finding.fixes)
    .filter(({ words }) => words.at.source === name && text.slice(words.at.start, words.at.end) === words.text)
    .toSorted((a, b) => a.words.at.start - b.words.at.start);
  let fixed = "";
  let from = 0;
  let applied = 0;
  for (const { words, by } of fixes) {
    if (words.at.start < from) continue;
    fixed += text.slice(from, words.at.start) + by;
    from = words.at.end;
    applied += 1;
  }
  return { text: fixed + text.slice(from), applied };
}
