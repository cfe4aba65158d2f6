import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { BriefField } from "../../shared/span.ts";
import { tokensOf } from "../text/tokens.ts";
import { fieldKey } from "./field-keys.ts";
import { SENTENCE_CUES } from "./sentence-cues.ts";
import { SENTENCE_SIGNS } from "./sentence-signs.ts";
import type { Border, Sentence } from "./sentences.ts";

type Scores = Record<BriefField, number>;

/** Only so much of a sentence is looked at: what it talks about shows early. */
const LONGEST_LOOK = 600;
/** One sentence can't outweigh all its neighbours. */
const MOST = 9;
/** What it costs to change the field between two sentences, by what parts them. */
const CHANGE: Readonly<Record<Border, number>> = { semicolon: 4.5, stop: 2.8, line: 1.8, paragraph: 1 };
/** What a sentence without any of a field's own signs costs there: targets and populations nearly always have one. */
const SILENT: Scores = { feature: 0, userBase: 1, riskProfile: 0, successMetrics: 1, cohortExclusions: 0.3 };
/** Changing to any field but the next in the usual order costs more, and so does leaving the order backwards. */
const JUMP = 1;
const BACKWARDS = 1.6;
/** A text without headings mostly begins with what the feature does. */
const FIRST: Scores = { feature: 2, userBase: 0.5, riskProfile: 0, successMetrics: 0, cohortExclusions: 0 };

const EXACT = new Map<string, readonly (readonly [BriefField, number])[]>();
const OPENINGS: (readonly [opening: string, field: BriefField, weight: number])[] = [];
for (const field of BRIEF_FIELDS) {
  for (const weight of [1, 2, 3] as const) {
    for (const cue of SENTENCE_CUES[field][weight].split("|").map((part) => part.trim())) {
      if (cue.endsWith("*")) OPENINGS.push([cue.slice(0, -1), field, weight]);
      else {
        const key = cue.replace(/[-,]/g, (sign) => (sign === "-" ? " - " : sign));
        EXACT.set(key, [...(EXACT.get(key) ?? []), [field, weight]]);
      }
    }
  }
}

/**
 * The field of each sentence, of those that it may stand in: the most likely course through the text, each sentence weighed
 * by its cues, staying in a field cheaper than changing it. Linear in the number of sentences.
 */
export function sortSentences(
  sentences: readonly Sentence[],
  among: readonly BriefField[] = BRIEF_FIELDS,
): BriefField[] {
  const back: BriefField[][] = [];
  let best: Scores = { ...FIRST };
  for (const field of BRIEF_FIELDS) if (!among.includes(field)) best[field] = Number.NEGATIVE_INFINITY;
  sentences.forEach((sentence, at) => {
    const own = sentenceScores(sentence.text);
    const now = {} as Scores;
    const from: BriefField[] = [];
    BRIEF_FIELDS.forEach((field, order) => {
      let most = Number.NEGATIVE_INFINITY;
      let via: BriefField = field;
      BRIEF_FIELDS.forEach((before, index) => {
        const value =
          at === 0 ? (before === field ? best[field] : most) : best[before] - cost(index, order, sentence.behind);
        if (value > most) {
          most = value;
          via = before;
        }
      });
      const said = own[field] > 0.5 ? own[field] : own[field] - SILENT[field];
      now[field] = among.includes(field) ? most + said : Number.NEGATIVE_INFINITY;
      from.push(via);
    });
    back.push(from);
    best = now;
  });
  return traced(back, best);
}

function cost(before: number, now: number, border: Border): number {
  if (before === now) return 0;
  return CHANGE[border] + (now === before + 1 ? 0 : now > before ? JUMP : BACKWARDS);
}

function traced(back: readonly BriefField[][], best: Scores): BriefField[] {
  let field = BRIEF_FIELDS.reduce((most, other) => (best[other] > best[most] ? other : most));
  const fields: BriefField[] = [];
  for (let at = back.length - 1; at >= 0; at -= 1) {
    fields.push(field);
    field = back[at]?.[BRIEF_FIELDS.indexOf(field)] ?? field;
  }
  return fields.reverse();
}

/** How strongly a sentence speaks for each field. */
export function sentenceScores(sentence: string): Scores {
  const scores: Scores = { feature: 0, userBase: 0, riskProfile: 0, successMetrics: 0, cohortExclusions: 0 };
  const text = sentence.slice(0, LONGEST_LOOK).toLowerCase().replace(/[’‘]/g, "'");
  const seen = new Set<string>();
  const words = tokensOf(text).map((token) => token.lower);
  words.forEach((word, at) => {
    for (const key of [word, `${word} ${words[at + 1]}`, `${word} ${words[at + 1]} ${words[at + 2]}`]) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const [field, weight] of EXACT.get(key) ?? []) scores[field] += weight / 2;
    }
    for (const [opening, field, weight] of OPENINGS) if (word.startsWith(opening)) scores[field] += weight / 2;
  });
  for (const [field, weight, pattern] of SENTENCE_SIGNS) if (pattern.test(text)) scores[field] += weight;
  const heading = fieldKey(text.split(/[:\n]/, 1)[0] ?? "");
  if (heading !== null) scores[heading.field] += heading.sure ? MOST : MOST / 3;
  const most = Math.max(...Object.values(scores));
  const scale = most > MOST ? MOST / most : 1;
  for (const field of BRIEF_FIELDS) scores[field] *= scale;
  return scores;
}
