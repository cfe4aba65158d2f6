import type { Finding, Severity } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";

interface Words {
  readonly severity: Severity;
  readonly message: (quoted: string) => string;
  readonly remedy: string;
}

const FINDINGS = {
  "no-success-metrics": {
    severity: "error",
    message: () => "The brief states no success metric, so no gate can be set.",
    remedy: "Name at least one metric with a comparator and a target, for example “acceptance rate at least 18%”.",
  },
  "metric-not-read": {
    severity: "warning",
    message: (quoted) => `“${quoted}” looks like a metric but could not be read as one.`,
    remedy: "Write it as name, comparator, number and unit, for example “P95 latency at most 800 ms”.",
  },
  "metric-without-target": {
    severity: "warning",
    message: (quoted) => `“${quoted}” names a metric without a number, so nothing can be gated on it.`,
    remedy: "Give it a target, or say that it is tracked without a target.",
  },
  "metric-tracked-only": {
    severity: "info",
    message: (quoted) => `“${quoted}” has no target and is only observed.`,
    remedy: "Give it a target if the rollout is to depend on it.",
  },
  "impossible-target": {
    severity: "error",
    message: (quoted) => `“${quoted}” states a target that cannot be reached by any value of this metric.`,
    remedy: "Check the number, its unit and its scale.",
  },
  "contradicting-targets": {
    severity: "error",
    message: (quoted) => `“${quoted}” contradicts another target of the same metric.`,
    remedy: "Keep one target for the metric, or name the two metrics apart.",
  },
  "target-below-baseline": {
    severity: "warning",
    message: (quoted) => `“${quoted}” allows a value that is worse than the present one.`,
    remedy: "Check which of the two numbers is the present value, or say that a decline is accepted.",
  },
  "guessed-direction": {
    severity: "warning",
    message: (quoted) => `“${quoted}” doesn't say whether more or less is good; the direction was guessed.`,
    remedy: "Write “at least” or “at most” before the number.",
  },
} as const satisfies Record<string, Words>;

export type MetricFindingCode = keyof typeof FINDINGS;

const MOST_QUOTED = 80;

/** A finding about a stretch of the brief; `text` is what stands there. */
export function metricFinding(code: MetricFindingCode, span: Span, text: string): Finding {
  const { severity, message, remedy }: Words = FINDINGS[code];
  return { code, severity, place: { in: "brief", span }, message: message(quoted(text)), remedy };
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const letters = [...plain];
  return letters.length <= MOST_QUOTED ? plain : `${letters.slice(0, MOST_QUOTED - 1).join("")}…`;
}
