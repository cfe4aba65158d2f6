import type { Finding, Severity } from "../../shared/finding.ts";
import type { BriefField, Span } from "../../shared/span.ts";
import { FIELD_NAMES, quoted } from "../intake/findings.ts";

/** What to write into a field that is empty and that no reader asks for. */
const WHAT_TO_WRITE: Readonly<Record<BriefField, string>> = {
  feature: "Say in a sentence or two what the feature does and who sees its output.",
  userBase: "Say how many people could get it, in what market, and in what parts.",
  riskProfile: "Give a level (low, medium, high, critical) and what could go wrong.",
  successMetrics: "Give the targets: a name, a comparison and a number each.",
  cohortExclusions: "Say who must not get it, and until when.",
};

function at(span: Span, severity: Severity, code: string, message: string, remedy: string): Finding {
  return { code, severity, place: { in: "brief", span }, message, remedy };
}

export const checkFindings = {
  emptyBrief: (): Finding => ({
    code: "empty-brief",
    severity: "error",
    place: { in: "input" },
    message: "The brief is empty.",
    remedy: "Give the five fields: feature, user base, risk profile, success metrics, cohort exclusions.",
  }),
  emptyField: (span: Span) =>
    at(span, "warning", "empty-field", `The ${FIELD_NAMES[span.field]} is empty.`, WHAT_TO_WRITE[span.field]),
  languageNotRead: (span: Span, language: string, words: string) =>
    at(
      span,
      "error",
      "language-not-read",
      `The text of the ${FIELD_NAMES[span.field]} seems to be in ${language} (${quoted(words)}), which is not read.`,
      "Give it in English.",
    ),
  notUnderstood: (span: Span, words: string) =>
    at(
      span,
      "error",
      "not-understood",
      `No sense could be made of the ${FIELD_NAMES[span.field]} (${quoted(words)}).`,
      WHAT_TO_WRITE[span.field],
    ),
  ordersInText: (span: Span, words: string) =>
    at(
      span,
      "warning",
      "orders-in-text",
      `${quoted(words)} reads like an order to a reader or a model; it was treated as text and not followed.`,
      "Take it out if it doesn't belong to the brief.",
    ),
  markupInText: (span: Span, words: string) =>
    at(
      span,
      "info",
      "markup-in-text",
      `${quoted(words)} is markup; it was treated as text and is shown as typed.`,
      "Give plain text.",
    ),
  hiddenCharacters: (span: Span, count: number, name: string) =>
    at(
      span,
      "warning",
      "hidden-characters",
      `The ${FIELD_NAMES[span.field]} holds ${count === 1 ? "a character" : `${count} characters`} that can't be seen, the first at position ${span.start + 1} (${name}); ${count === 1 ? "it was" : "they were"} left out when reading.`,
      "Paste the text without formatting, and check that nothing is hidden in it.",
    ),
} as const;
