import { type Cited, ours } from "./cited.ts";

export interface CurrencyRow extends Cited {
  readonly code: string;
  /** An amount in it, as briefs write it. */
  readonly words: RegExp;
}

const source = ours("currencies of briefs");

export const CURRENCIES: readonly CurrencyRow[] = [
  { ...source, code: "USD", words: /\$ ?\d|\bUSD\b|\bdollars?\b/i },
  { ...source, code: "EUR", words: /€|\bEUR\b|\beuros?\b/i },
  { ...source, code: "GBP", words: /£|\bGBP\b/i },
  { ...source, code: "INR", words: /₹|\bINR\b|\brupees?\b/i },
];

/** In which the catalog writes amounts, and a plan where its brief names none. */
export const USUAL_CURRENCY = "USD";
