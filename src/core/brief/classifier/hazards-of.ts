import type { HazardId } from "../facts.ts";
import { isDismissed } from "./dismissals.ts";
import { type Clause, hazardSentences, partsOf } from "./hazard-clauses.ts";
import { type Ranked, scoreHazards } from "./predict.ts";

/** A harm that a risk profile names, with the clause that names it best. */
export interface NamedHazard extends Ranked<HazardId> {
  readonly clause: Clause;
}

/**
 * A whole sentence names a harm from this chance on; a part of it has less to go by, so it must be surer. Both, and the
 * share below, were chosen on held-out phrases and development cases, where neighbouring values score alike.
 */
export const SENTENCE_THRESHOLD = 0.3;
export const PART_THRESHOLD = 0.7;
/** A second harm in one clause must be at least this likely against the likeliest. */
export const SHARE_OF_LIKELIEST = 0.65;

/** The harms of a risk profile, in the order in which it names them. Linear in its length. */
export function hazardsOf(text: string): NamedHazard[] {
  const best = new Map<HazardId, NamedHazard>();
  for (const sentence of hazardSentences(text)) {
    const parts = partsOf(sentence);
    for (const clause of parts.length > 1 ? [sentence, ...parts] : [sentence]) {
      if (isDismissed(clause.text)) continue;
      const threshold = clause === sentence ? SENTENCE_THRESHOLD : PART_THRESHOLD;
      const ranked = scoreHazards(clause.text);
      const atLeast = Math.max(threshold, SHARE_OF_LIKELIEST * (ranked[0]?.probability ?? 1));
      for (const { id, probability } of ranked) {
        if (probability >= atLeast && probability > (best.get(id)?.probability ?? 0)) {
          best.set(id, { id, probability, clause });
        }
      }
    }
  }
  return [...best.values()].sort((a, b) => a.clause.start - b.clause.start || b.probability - a.probability);
}
