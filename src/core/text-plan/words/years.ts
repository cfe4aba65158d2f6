/**
 * Whether a number of a text is a year: "10% below 2025", "below the 2025 level". A comparison sign or a unit makes a
 * value of it: "≤ 2000", "2025 drafts", "2,025".
 */
export function isYear(value: number, text: string): boolean {
  if (!Number.isInteger(value) || value < 1990 || value > 2099) return false;
  return new RegExp(
    String.raw`(?<![\d.,]|[<>≤≥=±$€£]\s?)${value}(?![\d%‰]|[.,]\d)(?!\s*[%‰$€£])(?:['’]s\b)?(?=\s*(?:$|[^\s\p{L}]|${BEHIND}))`,
    "iu",
  ).test(text);
}

/** Words that may follow a year, and no unit. */
const BEHIND = String.raw`(?:levels?|figures?|values?|averages?|means?|results?|baselines?|seasons?|harvests?|totals?|and|or|on|in|at|for|by|over|with|when|to|as|is|are|was|were|per)\b`;
