import type { Finding } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";

export function guessedRegulation(span: Span, words: string, id: string): Finding {
  return {
    code: "guessed-regulation",
    severity: "warning",
    place: { in: "brief", span },
    message: `"${words}" was taken as ${id}, but it has other meanings too.`,
    remedy: `Write the law's full name, or reword it if ${id} isn't meant.`,
  };
}

export function regulationNotInList(span: Span, words: string, label: string): Finding {
  return {
    code: "regulation-not-in-list",
    severity: "info",
    place: { in: "brief", span },
    message: `"${words}" (${label}) is a law or standard that no duty is derived from here.`,
    remedy: "Ask Legal what it asks for, and add its gates and monitors to the plan by hand.",
  };
}
