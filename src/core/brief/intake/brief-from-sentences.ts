import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import { briefOf } from "./brief-from-object.ts";
import { FIELD_NAMES, intakeFindings } from "./findings.ts";
import type { Intake } from "./intake.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { sortSentences } from "./sort-sentences.ts";

/** Reads a brief from one text without headings: each sentence goes to the field that it talks about, in its order. */
export function briefFromSentences(source: string): Intake {
  const sentences = sentencesOf(source);
  const sorted = sortSentences(sentences);
  const brief = briefOf((field) => joined(source, sentences, sorted, field));
  const division = BRIEF_FIELDS.map((field) => `${FIELD_NAMES[field]} ${sorted.filter((own) => own === field).length}`);
  const findings = sentences.length === 0 ? [] : [intakeFindings.withoutHeadings(division.join(", "))];
  return { brief, findings };
}

/** Neighbouring sentences keep what stands between them; parted ones are set on a new line. */
function joined(
  source: string,
  sentences: readonly Sentence[],
  sorted: readonly BriefField[],
  own: BriefField,
): string {
  const pieces: string[] = [];
  let first = -1;
  sentences.forEach((sentence, at) => {
    if (sorted[at] !== own) return;
    if (sorted[at - 1] !== own) first = sentence.start;
    if (sorted[at + 1] !== own) pieces.push(source.slice(first, sentence.end));
  });
  return pieces.join("\n");
}
