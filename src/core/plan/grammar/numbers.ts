/** House style of numbers: commas between thousands, a point before decimals, every digit that counts. */
export function numberText(value: number): string {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const sign = value < 0 ? "-" : "";
  if (whole.includes("e")) return sign + whole;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return sign + (decimals === undefined ? grouped : `${grouped}.${decimals}`);
}

/** The short form of whole numbers behind "per": 1K, 250K, 2M, 1,500. */
export function perText(count: number): string {
  if (count % 1_000_000 === 0) return `${numberText(count / 1_000_000)}M`;
  if (count % 1_000 === 0) return `${numberText(count / 1_000)}K`;
  return numberText(count);
}

/** Number words that people write out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((w, n) => [w, n]),
);

/** Letters and words behind a number; "M" and "m" differ, since 5m is minutes unless it is money. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["thousand", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
]);
