import type { Token } from "../../text/tokens.ts";
import type { Amount } from "./amounts.ts";
import { CUES, type CueKind } from "./cues.ts";
import { type Statistic, statisticAt } from "./statistic-cues.ts";

/** An item of the metrics field, cut into amounts, cues, marks and the words that are left for the name. */
export interface Piece {
  readonly kind: "amount" | "cue" | "statistic" | "mark" | "word";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cue: CueKind | null;
  readonly statistic: Statistic | null;
  readonly amount: Amount | null;
  /** How many parentheses it stands in. */
  readonly depth: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: CueKind;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): Map<string, Phrase[]> {
  const known = new Map<string, Phrase[]>();
  for (const kind of Object.keys(CUES) as CueKind[]) {
    for (const phrase of CUES[kind]) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const list = known.get(first) ?? [];
      list.push({ words, kind });
      known.set(first, list);
    }
  }
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}

const MARKS = /^[,;:()|—"[\]]$/;

/** The pieces of a token list; `amounts` are those of the same list. Linear in its length. */
export function piecesOf(tokens: readonly Token[], amounts: readonly Amount[]): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const amount = amounts[next];
    const limit = amount?.first ?? tokens.length;
    if (amount !== undefined && amount.first === at) {
      pieces.push(piece("amount", amount.start, amount.end, "", depth, { amount }));
      for (const { start, end, lower } of amount.counted) pieces.push(piece("word", start, end, lower, depth, {}));
      at = amount.last;
      next += 1;
      continue;
    }
    const statistic = statisticAt(tokens, at, limit);
    const phrase = statistic === null ? phraseAt(tokens, at, limit) : null;
    if (token.text === "(") depth += 1;
    const length = statistic?.length ?? phrase?.words.length ?? 1;
    const end = tokens[at + length - 1]?.end ?? token.end;
    if (statistic !== null)
      pieces.push(piece("statistic", token.start, end, "", depth, { statistic: statistic.statistic }));
    else if (phrase !== null)
      pieces.push(piece("cue", token.start, end, phrase.words.join(" "), depth, { cue: phrase.kind }));
    else pieces.push(piece(MARKS.test(token.text) ? "mark" : "word", token.start, token.end, token.lower, depth, {}));
    if (token.text === ")" && depth > 0) depth -= 1;
    at += length - 1;
  }
  return pieces;
}

function piece(
  kind: Piece["kind"],
  start: number,
  end: number,
  text: string,
  depth: number,
  rest: { amount?: Amount; cue?: CueKind; statistic?: Statistic },
): Piece {
  return {
    kind,
    start,
    end,
    text,
    depth,
    amount: rest.amount ?? null,
    cue: rest.cue ?? null,
    statistic: rest.statistic ?? null,
  };
}

/** "Time to hand over", "days to set up": with no amount right behind it, the little word belongs to the verb. */
const PARTICLE_VERBS: Readonly<Record<string, RegExp>> = {
  over: /^(?:hand|hands|carry|roll|turn|take|switch|change|fail|cross|left|push|pull|start|run)$/,
  up: /^(?:pick|follow|set|sign|start|clean|look|write|warm|back|top|catch|wrap|call|speed|scale|mark)$/,
  down: /^(?:break|shut|mark|wind|step|note|write|track|slow|cool)$/,
};

/** The longest phrase that begins at a token, ends before `limit`, and is no part of a hyphenated word ("drop-off"). */
function phraseAt(tokens: readonly Token[], at: number, limit: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined || isHyphenated(tokens, at, -1)) return null;
  if (tokens[at + 1]?.text === "@" && tokens[at + 1]?.glued) return null;
  if (limit > at + 1 && PARTICLE_VERBS[first.lower]?.test(tokens[at - 1]?.lower ?? "")) return null;
  for (const phrase of PHRASES.get(first.lower) ?? []) {
    const last = at + phrase.words.length - 1;
    if (last >= limit || isHyphenated(tokens, last, 1)) continue;
    if (phrase.words.every((word, ahead) => fits(tokens[at + ahead], word, ahead))) return phrase;
  }
  return null;
}

/** Signs of one phrase stand close together: "=<" is one, "= <" are two. */
function fits(token: Token | undefined, word: string, ahead: number): boolean {
  return token?.lower === word && (ahead === 0 || token.kind !== "sign" || token.glued || word === ".");
}

function isHyphenated(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const token = tokens[at];
  const joiner = tokens[at + step];
  const other = tokens[at + 2 * step];
  if (token?.kind !== "word" || joiner?.text !== "-" || other === undefined || other.kind === "sign") return false;
  return step === 1 ? joiner.glued && other.glued : joiner.glued && token.glued;
}
