import type { Finding, Severity } from "../../shared/finding.ts";
import type { BriefField } from "../../shared/span.ts";

/** What people call the five fields. */
export const FIELD_NAMES: Readonly<Record<BriefField, string>> = {
  feature: "feature",
  userBase: "user base",
  riskProfile: "risk profile",
  successMetrics: "success metrics",
  cohortExclusions: "cohort exclusions",
};

const LONGEST_QUOTE = 80;

/** The words as a finding quotes them: on one line, at most 80 characters. */
export function quoted(words: string): string {
  const line = words
    .slice(0, LONGEST_QUOTE * 4)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…"` : `"${line}"`;
}

function finding(severity: Severity, code: string, message: string, remedy: string): Finding {
  return { code, severity, place: { in: "input" }, message, remedy };
}

const FIVE_KEYS = "feature, userBase, riskProfile, successMetrics, cohortExclusions";

export const intakeFindings = {
  briefTooLong: (characters: number, most: number) =>
    finding(
      "error",
      "brief-too-long",
      `The brief has ${characters} characters; at most ${most} are read.`,
      "Give the brief itself, without the documents that it refers to.",
    ),
  invalidJson: (where: string) =>
    finding(
      "error",
      "invalid-json",
      `The text looks like JSON but isn't valid${where}.`,
      "Correct the JSON (commas, quotation marks, line ends inside a text), or give the brief as text with headings.",
    ),
  notABrief: (what: string) =>
    finding(
      "error",
      "not-a-brief",
      `A brief is an object with five texts; this is ${what}.`,
      `Give the keys ${FIVE_KEYS}.`,
    ),
  severalBriefs: (count: string) =>
    finding("error", "several-briefs", `The input holds ${count} briefs.`, "Give one brief at a time."),
  missingKeys: (fields: readonly BriefField[]) =>
    finding(
      "info",
      "missing-keys",
      `The brief has no ${fields.map((field) => `"${field}"`).join(", ")}; read as empty.`,
      `Give all five keys: ${FIVE_KEYS}.`,
    ),
  unknownKey: (key: string, nearest: BriefField) =>
    finding(
      "warning",
      "unknown-key",
      `${quoted(key)} is no field of a brief; its text was not read.`,
      `Rename it (the nearest field is "${nearest}") or leave it out.`,
    ),
  repeatedKey: (key: string, field: BriefField) =>
    finding(
      "warning",
      "repeated-key",
      `${quoted(key)} names the field "${field}" once more; the texts were joined.`,
      `Give "${field}" once.`,
    ),
  notText: (key: string, what: string) =>
    finding(
      "error",
      "field-not-text",
      `${quoted(key)} is ${what}, not a text; read as empty.`,
      "Give a text, or a list of texts.",
    ),
  notWholeList: (key: string, left: number) =>
    finding(
      "warning",
      "list-not-texts",
      `${left} of the entries of ${quoted(key)} are no texts; they were left out.`,
      "Give a list of texts.",
    ),
  sectionNotUsed: (heading: string) =>
    finding(
      "info",
      "section-not-used",
      `The section ${quoted(heading)} is none of the five fields and was not read.`,
      "Move what belongs to the brief under feature, user base, risk profile, success metrics or cohort exclusions.",
    ),
  headingTakenFor: (heading: string, field: BriefField) =>
    finding(
      "warning",
      "heading-taken-for-field",
      `The heading ${quoted(heading)} names no field; by what stands below it, it was taken for the ${FIELD_NAMES[field]}.`,
      `Call it "${FIELD_NAMES[field]}", or put its text where it belongs.`,
    ),
  headingUnknown: (heading: string, field: BriefField) =>
    finding(
      "warning",
      "heading-unknown",
      `The heading ${quoted(heading)} names no field; its text was read as a part of the ${FIELD_NAMES[field]}.`,
      "Move its text under feature, user base, risk profile, success metrics or cohort exclusions, or leave it out.",
    ),
  withoutHeadings: (division: string) =>
    finding(
      "info",
      "brief-without-headings",
      `The text has no headings; its sentences were divided by what they talk about: ${division}.`,
      "Give the five fields under headings if a sentence stands in the wrong one.",
    ),
  paragraphElsewhere: (paragraph: string, field: BriefField, above: BriefField) =>
    finding(
      "info",
      "paragraph-of-another-field",
      `The paragraph ${quoted(paragraph)} stands below the ${FIELD_NAMES[above]} and speaks of the ${FIELD_NAMES[field]}; it was read there.`,
      `Put "${FIELD_NAMES[field]}:" before it, or move it.`,
    ),
  beforeHeadings: (division: string) =>
    finding(
      "info",
      "text-before-headings",
      `The sentences before the first heading were divided among the fields without a heading: ${division}.`,
      "Give those fields a heading too if a sentence stands in the wrong one.",
    ),
} as const;
