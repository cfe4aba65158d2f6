import type { Market, RegulationId } from "../../brief/facts.ts";
import type { RegulationRow } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";

/** Long words of the condition that the brief states: lines of the law that say the same are not asked for twice. */
const LONG_WORD = /[\p{L}\p{N}]{6,}/gu;

/** What the laws ask beside the condition that the brief states, marked as added by this plan. */
export function alsoNeeded(laws: readonly RegulationId[], until: string): string[] {
  const stated = new Set(until.toLowerCase().match(LONG_WORD) ?? []);
  return laws.flatMap((id) =>
    REGULATIONS[id].lifts
      .filter((line) => !(line.toLowerCase().match(LONG_WORD) ?? []).some((word) => stated.has(word)))
      .map((line) => `${line} (${id}; added by this plan)`),
  );
}

/** A note beside a permanent exclusion: no condition loosens what the brief closes for good. */
export function newPlanSignedBy(confirmer: string): string {
  return `a new plan and the signature of ${confirmer}`;
}

/** Who refused comes in as nobody else does. */
export const OWN_CHOICE = "the person's own choice to take part";

/** The law's condition for this market, its slots filled. */
export function conditionOfLaw(row: RegulationRow, market: Market): string {
  return fillSlots(row.conditionByMarket?.[market] ?? row.condition);
}

export function fillSlots(text: string): string {
  const filled = text.replaceAll("{feature}", "the feature").replaceAll("{account}", "the account");
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
