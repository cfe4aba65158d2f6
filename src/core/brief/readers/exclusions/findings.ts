import type { Finding, Severity } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";

type Code =
  | "no-exclusions-stated"
  | "exclusion-not-read"
  | "vague-exclusion"
  | "guessed-exclusion-kind"
  | "contradicting-exclusions";

/** What the reader of exclusions can find wrong. `words`: the brief's own words; `detail`: what was taken or clashes. */
const WORDS: Readonly<
  Record<Code, { severity: Severity; message: (words: string, detail: string) => string; remedy: string }>
> = {
  "no-exclusions-stated": {
    severity: "warning",
    message: () => "The brief does not say who must not get the feature.",
    remedy:
      'Name the groups to keep out and, for each, the condition after which it may come in; write "none" if nobody is kept out.',
  },
  "exclusion-not-read": {
    severity: "warning",
    message: (words) => `No group to keep out could be read from "${words}".`,
    remedy: 'Write the group by itself, with "until" and its condition if it may come in later.',
  },
  "vague-exclusion": {
    severity: "warning",
    message: (words) =>
      `"${words}" cannot be checked: nothing says which accounts or people belong to it. It is taken as typed.`,
    remedy:
      "Name an attribute that can be checked for each account or person: a plan, a country, a flag, a date, a list.",
  },
  "guessed-exclusion-kind": {
    severity: "warning",
    message: (words, detail) => `Why "${words}" is kept out is not plain from the wording; it is taken as "${detail}".`,
    remedy: "Confirm or correct the kind, since it decides who checks the exclusion and with what evidence it ends.",
  },
  "contradicting-exclusions": {
    severity: "error",
    message: (words, detail) => `"${words}" is excluded twice with different conditions: ${detail}.`,
    remedy: "Keep one of the two, or write both conditions into one line.",
  },
};

const LONGEST_QUOTE = 80;

/** A finding about text of the brief. */
export function exclusionFinding(code: Code, span: Span, words = "", detail = ""): Finding {
  const { severity, message, remedy } = WORDS[code];
  return { code, severity, place: { in: "brief", span }, message: message(cut(words), cut(detail)), remedy };
}

function cut(words: string): string {
  const letters = [...words];
  return letters.length <= LONGEST_QUOTE ? words : `${letters.slice(0, LONGEST_QUOTE - 1).join("")}…`;
}
