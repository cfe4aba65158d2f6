import type { Clause } from "./clause.ts";
import { has } from "./links.ts";
import { isMetricWord } from "./metric-words.ts";
import { EMPTY_WORDS } from "./name-words.ts";
import { isZeroClaim } from "./zero-claim.ts";

const ORDER =
  /^\W*(?:please |now |and |then |system:? |also )*(?:ignore|disregard|forget|override|overwrite|pretend|output|print|return|respond|act|you (?:are|must|should|will)|set|change|delete|drop|remove|reveal|assume)\b/i;
const ORDER_OBJECT =
  /\b(?:above|previous|prior|instructions?|prompts?|thresholds?|gates?|rules?|plan|guardrails?|checks?|limits?|everything|every|all|system|zero risk|table|json)\b/i;
const MARKUP = /<\/?[a-z!][^<>]{0,200}>|javascript:|\bselect \* from\b/i;

/** Text that gives orders to the reader, or markup: no metric, whatever numbers stand in it. */
export function isOrder(text: string): boolean {
  const head = text.slice(0, 400);
  return (
    MARKUP.test(head) || (ORDER.test(head) && ORDER_OBJECT.test(head) && !/[<>≤≥%:]|\bat (?:least|most)\b/.test(head))
  );
}

const KEPT_OUT =
  /\b(?:off[- ]limits|out of bounds|(?:ca|wo|do|does|must|should)n't (?:have|get|use|see|receive) (?:it|this)|(?:cannot|can not|must not|may not|should not|will not|do not|does not) (?:have|get|use|see|receive) (?:it|this)|(?:has|have) to wait|must wait|(?:stay|stays|are|is|be|remain|remains) (?:left |kept |shut )?out(?= until\b| for\b|\W*$)|(?:are|is|be) excluded|never (?:get|gets) it)\b/i;
const LEVEL = /[<>≤≥%]|\bat (?:least|most)\b/;

/** "Customers under ITAR can't have it": who is kept out, said in the wrong place, is no metric. */
export function isKeptOut(text: string): boolean {
  const head = text.slice(0, 400);
  return KEPT_OUT.test(head) && !LEVEL.test(head);
}

const PERSONAL =
  /^(?:we|we'll|we'd|i|they|he|she|you|will|would|fill|decide|agree|agred|agreed|discuss|meet|ask|see|send|review|sign|start|begin|come|comes|follow|expect|think|believe|hope|know|later|tell|please|this|there|let's|run|above|thats|that's|really|not|yet)$/;

/** Whether a clause without a number names a metric: a noun phrase, or a sentence about a known metric. */
export function isBareMetric(clause: Clause): boolean {
  const words = clause.name?.words ?? [];
  const { pieces } = clause;
  const first = pieces.find((piece) => piece.kind !== "mark");
  if (words.length === 0) return false;
  if (
    pieces.some(
      (piece) => piece.kind === "amount" && !piece.amount?.adjective && clause.roles.baseline?.amount === piece.amount,
    )
  )
    return true;
  if (isZeroClaim(pieces)) return true;
  const isMetric = words.some(isMetricWord);
  if ((first?.cue === "none" || first?.text === "none" || first?.text === "never") && !isMetric) return false;
  if (words.some((word) => /^(?:baselines?|brackets|figures|numbers|targets?|goals?|details)$/.test(word)) && !isMetric)
    return false;
  if (has(pieces, "none", "flat", "nil") && words.length <= 14)
    return !words.some((word) => /^(?:we'll|i|they|fill|decide|send)$/.test(word)) || isMetric;
  const isSaid = pieces.some((piece) => PERSONAL.test(piece.text));
  if (isMetric) return words.length <= (isSaid ? 6 : 12);
  return words.length <= 6 && !isSaid;
}

/** A sentence in which a number counts something by the way: "numbers come from the pilot in three branches". */
export function isPlainSentence(clause: Clause): boolean {
  const words = clause.name?.words ?? [];
  if (words.some(isMetricWord)) return false;
  const { target } = clause.roles;
  if (target === null) return true;
  const behind = clause.pieces[target.right + 1];
  const namesBefore = (clause.name?.start ?? 0) < (clause.pieces[target.at]?.start ?? 0);
  return (
    namesBefore &&
    target.amount.unit === null &&
    behind?.kind === "word" &&
    !EMPTY_WORDS.has(behind.text) &&
    !target.amount.figures
  );
}
