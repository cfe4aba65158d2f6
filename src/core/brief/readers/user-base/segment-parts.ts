import type { SegmentDimension } from "../../facts.ts";
import type { Name } from "./segment-names.ts";
import type { Sentence } from "./sentences.ts";

/** A part of the user base with its share as a fraction; offsets are into the canonical text. */
export interface Part {
  readonly name: Name;
  readonly share: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Parts that are told together, and the words before them; `dimension` where the layout settles it, `likely` where
 * the wording suggests one for names that no list knows.
 */
export interface PartList {
  readonly parts: readonly Part[];
  readonly heading: string;
  readonly dimension?: SegmentDimension;
  readonly likely?: SegmentDimension;
}

/** How far back the words are looked for that name a list's dimension. */
const HEADING_REACH = 120;

/** The words before a list in its own clause: "By platform:", "in 3 languages (". */
export function headingBefore(sentence: Sentence, start: number): string {
  const to = Math.max(0, start - sentence.start);
  const text = sentence.text.slice(Math.max(0, to - HEADING_REACH), to);
  return text.slice(Math.max(...[",", ";", ". ", ")"].map((sign) => text.lastIndexOf(sign))) + 1);
}
