import type { BriefField } from "../../shared/span.ts";
import { sentencesOf } from "./sentences.ts";
import { sentenceScores } from "./sort-sentences.ts";

/** A paragraph goes elsewhere only where it speaks for that field by so much more than for the one that it stands in. */
const MARGIN = 3;
/** Only so much of a paragraph is weighed. */
const LONGEST_LOOK = 2_000;

export interface Stray {
  readonly field: BriefField;
  readonly text: string;
}

/**
 * A label at the head of a paragraph ("What worries us: it invents a price.") names that paragraph alone, and those below it
 * only as long as they speak of the same: where one plainly talks of a field that has no label, it is that field's.
 */
export function strayParagraphs(
  text: string,
  own: BriefField,
  unlabelled: readonly BriefField[],
): { readonly kept: string; readonly strays: readonly Stray[] } {
  const [first = "", ...others] = text.split(/(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])\s*/);
  const kept = [first];
  const strays: Stray[] = [];
  for (const paragraph of others) {
    const field = spokenFor(paragraph, own, unlabelled);
    if (field === null) kept.push(paragraph);
    else strays.push({ field, text: paragraph });
  }
  return strays.length === 0 ? { kept: text, strays } : { kept: kept.join("\n\n"), strays };
}

function spokenFor(paragraph: string, own: BriefField, unlabelled: readonly BriefField[]): BriefField | null {
  const scores = sentencesOf(paragraph.slice(0, LONGEST_LOOK)).map(({ text }) => sentenceScores(text));
  const sum = (field: BriefField) => scores.reduce((total, one) => total + one[field], 0);
  const best = unlabelled.toSorted((a, b) => sum(b) - sum(a))[0];
  return best !== undefined && sum(best) >= sum(own) + MARGIN ? best : null;
}
