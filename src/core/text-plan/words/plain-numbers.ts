const VALUE_BEHIND = String.raw`(?=\s*(?:[%‰€$]|/\s*\d|of\s+\d|(?:ms|s|sec|seconds?|x|pp|points?|percent|k|m)\b))`;
const AFTER_COMPARATOR = String.raw`(?<=[<>≤≥=±]\s?)`;
const DECIMAL_COMMA = new RegExp(
  String.raw`(?<![\d.,])(?:${AFTER_COMPARATOR}\d{1,4},\d{1,2}(?![\d,])|\d{1,4},\d{1,2}(?![\d,])${VALUE_BEHIND})`,
  "gi",
);
const POINT_THOUSANDS = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,%‰])/g;
const PER_MILLE = /(\d+(?:\.\d+)?)\s*(?:‰|per ?mille?\b|permil\b)/gi;
const ONE_IN =
  /\b1 (?:in|out of) (?:every )?(\d{1,3}(?:,\d{3})+|\d{2,9})(?!\s*(?:\d|[-–]|(?:second|minute|min|hour|day|week|month|year)s?\b))/gi;

/** Whether a text writes "98,5 %" for 98.5: then "1.000" is a thousand. */
export function hasDecimalComma(text: string): boolean {
  DECIMAL_COMMA.lastIndex = 0;
  return DECIMAL_COMMA.test(text);
}

/**
 * The numbers of a text as the grammar of gates knows them: a point before decimals ("98,5 %", "1.000" where
 * `decimalComma` says so), and shares in percent ("2 ‰", "1 in 200"). All else stays as it is.
 */
export function plainNumbers(text: string, decimalComma: boolean): string {
  const pointed = text.replace(DECIMAL_COMMA, (number) => number.replace(",", "."));
  const whole = decimalComma ? pointed.replace(POINT_THOUSANDS, (number) => number.replaceAll(".", "")) : pointed;
  // A decimal point just made is no thousand: it has at most two digits behind it.
  return whole
    .replace(PER_MILLE, (_, number: string) => `${percent(Number(number), 1_000)}%`)
    .replace(ONE_IN, (_, number: string) => `${percent(1, Number(number.replaceAll(",", "")))}%`);
}

function percent(part: number, of: number): number {
  return Number(((part / of) * 100).toPrecision(6));
}
