import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import { briefOf } from "./brief-from-object.ts";
import { FIELD_NAMES, intakeFindings } from "./findings.ts";
import type { Intake } from "./intake.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { sortSentences } from "./sort-sentences.ts";

/** Reads a brief from one text without headings: each sentence goes to the field that it talks about, in its order. */
export function briefFromSentences(source: string): Intake {
  const { texts, division } = divided(source, BRIEF_FIELDS);
  const findings = division === "" ? [] : [intakeFindings.withoutHeadings(division)];
  return { brief: briefOf((field) => texts.get(field) ?? ""), findings };
}

export interface Division {
  /** What each field got, as it was typed; fields that got nothing are not there. */
  readonly texts: ReadonlyMap<BriefField, string>;
  /** How many sentences each field got, in words; empty for a text without sentences. */
  readonly division: string;
}

/** A text's sentences, each with the one of these fields that it talks about; the first with `opening`, where one is named. */
export function divided(source: string, among: readonly BriefField[], opening: BriefField | null = null): Division {
  const sentences = sentencesOf(source);
  const sorted = sortSentences(sentences, among);
  if (opening !== null) sorted.fill(opening, 0, 1);
  const texts = new Map<BriefField, string>();
  for (const field of new Set(sorted)) texts.set(field, joined(source, sentences, sorted, field));
  const counts = among.map((field) => `${FIELD_NAMES[field]} ${sorted.filter((own) => own === field).length}`);
  return { texts, division: sentences.length === 0 ? "" : counts.join(", ") };
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
