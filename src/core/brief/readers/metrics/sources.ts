import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import type { ReadMetric } from "./metric.ts";
import { isMetricWord } from "./metric-words.ts";
import { readText, type TextReading } from "./read-text.ts";

/** "see above", "as above", "TBD", "n/a", "-": the field has no metrics of its own. */
const ELSEWHERE =
  /^\W*(?:(?:please )?(?:see|cf|as|refer to|covered in|described in|listed in|stated in|mentioned in|given in|in)\b.{0,60}\b(?:above|below|feature|description|field|section|risk|profile|user ?base|earlier|before|there|doc|document|prd|page|sheet|deck|wiki|confluence|notion)\b.{0,40}|(?:as )?above|ditto|same as above|t\.?b\.?[adc]\.?|n\/?a|none(?: yet)?|nothing|unknown|not (?:yet )?(?:set|defined|known|agreed|decided)|to be (?:set|defined|decided|agreed|confirmed))\W*$/iu;

/** Whether the metrics field is empty or points elsewhere. */
export function pointsElsewhere(field: CanonicalText): boolean {
  const text = field.text.trim();
  return text === "" || !/[\p{L}\p{N}]/u.test(text) || (text.length <= 160 && ELSEWHERE.test(text));
}

/** A reading with the field it comes from. */
export interface SourcedReading {
  readonly field: CanonicalText;
  readonly reading: TextReading;
}

/**
 * Where the metrics are read: their own field, and the others only where that one is empty or points elsewhere.
 * From other fields only what is plainly a metric with a target is taken; nothing there counts as unread. The field of
 * exclusions is left out: "accounts opened less than 6 months ago" has the form of a metric.
 */
export function readSources(fields: Fields): SourcedReading[] {
  if (!pointsElsewhere(fields.successMetrics))
    return [{ field: fields.successMetrics, reading: readText(fields.successMetrics) }];
  return [fields.feature, fields.userBase, fields.riskProfile].map((field) => ({
    field,
    reading: { metrics: readText(field).metrics.filter(isPlainMetric), unread: [] },
  }));
}

/** A known metric with a target in so many words. */
function isPlainMetric(metric: ReadMetric): boolean {
  const words = metric.fact.name.toLowerCase().split(/[\s-]+/);
  const isNever = metric.fact.target === 0 && metric.fact.unit === "count";
  if (metric.fact.target === null || isNever || metric.aim.from === "direction" || words.length > 10) return false;
  return words.some(isMetricWord);
}
