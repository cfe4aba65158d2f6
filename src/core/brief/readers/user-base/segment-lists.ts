import type { Token } from "../../text/tokens.ts";
import { type Piece, piecesOf, sharesOf } from "./segment-chunks.ts";
import { type Name, plainName } from "./segment-names.ts";
import { isPartition, MAINLY, type Run, WORKING_IN } from "./segment-partitions.ts";
import { headingBefore, type PartList } from "./segment-parts.ts";
import type { Sentence } from "./sentences.ts";

/** Parts without shares: "sales, ops, CS teams", "plans: Growth, Scale", "admins, editors, readers". */
export function listedPartsOf(sentence: Sentence): PartList[] {
  if (sentence.kind === "row" || sentence.kind === "heading" || sentence.question) return [];
  return runsOf(sentence).flatMap((run) => {
    if (run.names.length < 2 || !isPartition(run)) return [];
    const parts = run.names.map((name) => ({ name, share: null, start: name.start, end: name.end }));
    return [
      WORKING_IN.test(run.heading) ? { parts, heading: run.heading, likely: "role" } : { parts, heading: run.heading },
    ];
  });
}

const JOIN = /^(?:and|or|&)$/;
/** Where the words before the first name of a run end: "users are", "in private homes across", "mix of". */
const INTO =
  /^(?:is|are|in|on|at|across|to|of|for|between|mainly|mostly|primarily|largely|both|by|from|via|with|include|includes|including|serves|like|as|on|throughout|speak|speaks|use|uses|it)$/;
/** Where the words behind the last name of a run begin. */
const OUT_OF =
  /^(?:in|on|at|across|from|with|who|that|which|use|using|are|is|to|alike|speak|get|have|buy|pay|of|inside|within|working)$/;
/** Words that tell the market and no part of the users. */
const NO_NAME = /^(?:b2b|b2c|b2b2c|saas|consumers?|internal|public sector|etc|more|others?|private)$/i;

function runsOf(sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let open: Piece[] = [];
  const close = () => {
    const run = open.length === 0 ? null : runOf(sentence, open);
    if (run !== null) runs.push(run);
    open = [];
  };
  for (const piece of piecesOf(sentence, sharesOf(sentence))) {
    if (!/^[,/+]$/.test(piece.opener) || isFresh(sentence.tokens[piece.before.from])) close();
    else if (piece.share === null && isPlaced(sentence.tokens, piece)) close();
    const counted = piece.share === null && hasNumber(sentence.tokens, piece);
    if (counted) close();
    if (piece.share === null) open.push(piece);
    else close();
  }
  close();
  return runs;
}

/** "consumers in Kenya": behind a comma the list begins with the place. */
function isPlaced(tokens: readonly Token[], { before }: Piece): boolean {
  for (let at = before.from + 1; at < before.to - 1; at += 1)
    if (/^(?:in|across|throughout)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** A word that begins something new behind a comma: "on the consumer app", "mainly football". */
function isFresh(token: Token | undefined): boolean {
  return token !== undefined && (OUT_OF.test(token.lower) || MAINLY.test(token.lower));
}

function hasNumber(tokens: readonly Token[], { before }: Piece): boolean {
  return hasNumberFrom(tokens, before.from, before.to);
}

function hasNumberFrom(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "number" && !tokens[at]?.glued) return true;
  return false;
}

const LONGEST = 60;

function runOf(sentence: Sentence, pieces: readonly Piece[]): Run | null {
  const { tokens } = sentence;
  const first = pieces[0]?.before.from ?? 0;
  const end = pieces.at(-1)?.before.to ?? 0;
  if (end - first > LONGEST) return null;
  const stops = borders(tokens, pieces);
  const [from, to] = trimmed(tokens, first, end, stops);
  if (hasNumberFrom(tokens, from, to)) return pieces.length > 1 ? runOf(sentence, pieces.slice(1)) : null;
  const names: Name[] = [];
  let at = from;
  for (const stop of [...stops.filter((one) => one >= from && one < to), to]) {
    const name = stop > at && stop - at <= 5 ? plainName(tokens, { from: at, to: stop }) : null;
    if (name !== null && !NO_NAME.test(name.text)) names.push(name);
    at = stop + 1;
  }
  // "3,210 users in our hangars, mechanics + planners": where they are, and not yet who.
  if (names.length > 2 && from > first && /^(?:our|their|its)$/.test(tokens[from]?.lower ?? "")) names.shift();
  const start = (names[0]?.start ?? sentence.start) - sentence.start;
  const heading = headingBefore(sentence, names[0]?.start ?? sentence.start);
  return {
    names,
    lead: tokens[from - 1]?.lower ?? "",
    opener: from === first ? (pieces[0]?.opener ?? "") : "",
    slashed: pieces.some((piece, index) => index > 0 && piece.opener === "/"),
    heading,
    tail: sentence.text.slice(start, start + 160),
  };
}

/** Token indexes at which one name ends and the next begins. */
function borders(tokens: readonly Token[], pieces: readonly Piece[]): number[] {
  const found: number[] = [];
  for (const [index, { before }] of pieces.entries()) {
    if (index > 0) found.push(before.from - 1);
    for (let at = before.from; at < before.to; at += 1) if (JOIN.test(tokens[at]?.lower ?? "")) found.push(at);
  }
  return found;
}

/** Cuts the lead-in off the first name and what follows off the last. */
function trimmed(tokens: readonly Token[], first: number, end: number, stops: readonly number[]): [number, number] {
  let from = first;
  let to = end;
  for (let at = first; at < (stops[0] ?? end); at += 1) if (INTO.test(tokens[at]?.lower ?? "")) from = at + 1;
  for (let at = (stops.at(-1) ?? first) + 2; at < end; at += 1) {
    if (!OUT_OF.test(tokens[at]?.lower ?? "")) continue;
    to = at;
    break;
  }
  return [from, Math.max(to, from)];
}
