import type { Finding } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";

export function riskLevelNotStated(span: Span): Finding {
  return {
    code: "risk-level-not-stated",
    severity: "info",
    place: { in: "brief", span },
    message: "The brief doesn't say how high the risk is.",
    remedy: "Begin the risk profile with a level: low, medium, high or critical.",
  };
}

export function severalRiskLevels(span: Span, taken: string, others: readonly string[]): Finding {
  return {
    code: "several-risk-levels",
    severity: "warning",
    place: { in: "brief", span },
    message: `The brief states more than one risk level (${[taken, ...others].join(", ")}); ${taken} was taken.`,
    remedy: "State one level for the whole feature.",
  };
}

export function guessedRiskLevel(span: Span, words: string, level: string): Finding {
  return {
    code: "guessed-risk-level",
    severity: "warning",
    place: { in: "brief", span },
    message: `"${words}" was taken as the level of the whole feature: ${level}.`,
    remedy: `Write "Risk level: ${level}" if that is right, or the level that is meant.`,
  };
}
