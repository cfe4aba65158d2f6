const WINDOWS: readonly { readonly words: RegExp; readonly days: number }[] = [
  { words: /\b(\d{1,3})[- ]days?\b/i, days: 1 },
  { words: /\bd(\d{1,3})\b/i, days: 1 },
  { words: /\b(\d{1,2})[- ]weeks?\b/i, days: 7 },
  { words: /\b(\d{1,2})[- ]months?\b/i, days: 30 },
];

/** Days until a unit's value is known, by the metric's name: 30 for "30-day retention"; 0 where it has no window. */
export function maturingDays(name: string): number {
  return Math.max(0, ...WINDOWS.map(({ words, days }) => days * Number(words.exec(name)?.[1] ?? 0)));
}
