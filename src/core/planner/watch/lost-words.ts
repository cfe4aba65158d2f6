import type { MetricFact } from "../../brief/facts.ts";
import type { PlanContext } from "../context.ts";
import { statementOf } from "./report-only.ts";

/** Words of a statement that are no part of what is measured: comparisons, statistics, numbers and their units. */
const ASIDE =
  /^(?:at|least|most|below|under|above|over|no|not|more|less|fewer|than|from|to|by|down|up|or|and|the|a|an|of|in|on|is|are|be|it|its|we|want|now|today|today's|currently|target|targets|average|avg|mean|median|total|percentile|better|higher|lower|worse|max|min|maximum|minimum|about|around|rate|share|reduce|increase|within|flat|zero|out|rated|p\d+|baseline|per|than|should|until|half|give|take|good|nobody|slower|faster|usd|eur|gbp|inr|percent|points?|seconds?|sec|minutes?|mins?|hours?|days?|ms)$/i;
const LONGEST = 140;

/** The brief's statement where it says more than the metric's name and definition; null where they keep every word. */
export function lostWords(fact: MetricFact, definition: string, brief: PlanContext["brief"]): string | null {
  const statement = statementOf(fact, brief);
  const kept = `${fact.name} ${definition}`.toLowerCase();
  const words = statement.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? [];
  const lost = words.filter((word) => !ASIDE.test(word) && !kept.includes(word));
  if (lost.length === 0) return null;
  const plain = statement.replaceAll('"', "'");
  return plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(" ", LONGEST))} ...`;
}
