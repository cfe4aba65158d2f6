import { numberText } from "../../plan/grammar/numbers.ts";

/**
 * A share of people as documents print it: whole percents from 1 % on, below that one significant digit, so that the text
 * can be set in a flag system as it stands. "16%", "0.3%", "0%".
 */
export function shareText(share: number): string {
  const percent = share * 100;
  return `${numberText(percent >= 1 ? Math.round(percent) : significant(percent, 1))}%`;
}

/** A chance or rate with two significant digits: "2.1%", "0.015%", "less than 0.001%". */
export function chanceText(chance: number): string {
  const percent = significant(chance * 100, 2);
  if (percent > 0 && percent < 0.001) return "less than 0.001%";
  return `${numberText(percent)}%`;
}

function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
