import type { Finding } from "../../../shared/finding.ts";
import type { Certainty, MetricFact } from "../../facts.ts";
import type { Fields } from "../../text/fields.ts";
import { checkMetrics } from "./check-metrics.ts";
import { metricFinding } from "./findings.ts";
import type { ReadMetric } from "./metric.ts";
import { readSources, type SourcedReading } from "./sources.ts";

export interface MetricsReading {
  readonly metrics: MetricFact[];
  readonly findings: Finding[];
}

/** Reads the success metrics of a brief, in the order of the text. Linear in its length; never throws. */
export function readMetrics(fields: Fields): MetricsReading {
  const sources = readSources(fields);
  const metrics = sources.flatMap(factsOf);
  const findings = sources.flatMap(findingsOf);
  if (metrics.length > 0) return { metrics, findings };
  const field = fields.successMetrics;
  const span = { ...field.span(0, field.text.length), start: 0 };
  return { metrics, findings: [metricFinding("no-success-metrics", span, ""), ...findings] };
}

function factsOf({ field, reading }: SourcedReading): MetricFact[] {
  const isOwn = field.field === "successMetrics";
  return reading.metrics.map((metric) => ({
    ...metric.fact,
    origin: { span: field.span(metric.start, metric.end), certainty: isOwn ? certaintyOf(metric) : "implied" },
  }));
}

/** Stated where comparator and target are in the words; implied where what is good for this metric gave the comparator. */
function certaintyOf({ aim, direction, isTracked, fact }: ReadMetric): Certainty {
  if (fact.target === null) return isTracked ? "stated" : "implied";
  if (aim.from !== "direction") return "stated";
  return direction.known ? "implied" : "guessed";
}

function findingsOf({ field, reading }: SourcedReading): Finding[] {
  const issues = checkMetrics(reading.metrics).flatMap(({ at, code }) => {
    const metric = reading.metrics[at];
    if (metric === undefined) return [];
    return [metricFinding(code, field.span(metric.start, metric.end), field.text.slice(metric.start, metric.end))];
  });
  const unread = reading.unread.map(({ start, end }) =>
    metricFinding("metric-not-read", field.span(start, end), field.text.slice(start, end)),
  );
  return [...issues, ...unread];
}
