import { type Line, linesOf } from "../../text/lines.ts";
import { withPipeRows } from "../../text/pipe-rows.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import type { Range } from "./range.ts";

/** A stretch of a field that holds one statement: a list item, a sentence, what stands between two semicolons. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** A condition given for it elsewhere: in a table's column or in the heading above. */
  readonly until: Range | null;
  /** Number of the line: a condition in front of a colon holds for the clauses behind it on the same line. */
  readonly line: number;
}

const ABBREVIATION = /^(?:vs|incl|approx|dr|mr|mrs|ms|dept|acct|accts|resp|esp|cf)$/;
const NUMBERED = /^(?:no|art|sec|para|ver|v|vol|cap|reg)$/;
/** A line that ends or begins so goes on over the line's end. */
const GOES_ON =
  /(?:,|\b(?:and|or|nor|until|till|unless|pending|before|once|the|a|an|of|in|on|with|without|who|whose|that|for|to|by|under))$/i;
const GOES_BACK = /^(?:and|or|until|till|unless|pending|once|whose|who)\b/i;

/** The clauses of a canonical text. Linear in its length. */
export function clausesOf(text: string): Clause[] {
  const lines = joined(withGroupTables(linesOf(text)), text);
  const clauses: Clause[] = [];
  let columns: readonly string[] = [];
  lines.forEach((line, number) => {
    if (line.kind === "heading") return;
    if (line.kind === "row") {
      const first = lines[number - 1]?.kind !== "row";
      if (first) columns = headerOf(line) ?? [];
      if (first && columns.length > 0) return;
      const clause = rowClause(line, columns, number);
      if (clause !== null) clauses.push(clause);
      return;
    }
    for (const tokens of sentencesOf(tokensOf(text.slice(line.start, line.end), line.start))) {
      clauses.push({ tokens, until: null, line: number });
    }
  });
  return clauses;
}

/** Lines with pipes are a table where its first row heads columns; else the pipes part items. */
function withGroupTables(lines: readonly Line[]): Line[] {
  const rows = withPipeRows(lines);
  const first = rows.find((row) => row.kind === "row");
  return first !== undefined && headerOf(first) !== null ? rows : [...lines];
}

/** Puts hard-wrapped prose together again. */
function joined(lines: readonly Line[], text: string): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const wrapped =
      last !== undefined &&
      line.kind === "prose" &&
      (last.kind === "prose" || last.kind === "item") &&
      (GOES_ON.test(text.slice(Math.max(last.start, last.end - 20), last.end)) ||
        GOES_BACK.test(line.text.slice(0, 12)));
    if (wrapped) whole[whole.length - 1] = { ...last, end: line.end };
    else whole.push(line);
  }
  return whole;
}

const GROUP_COLUMN = /group|who|cohort|segment|exclu|user|account|customer|team|population/i;
const UNTIL_COLUMN = /until|till|when|condition|unblock|lift|gate|after|pending|release|enters?|joins?|back in/i;
const EMPTY_CELL = /^(?:[-—–]*|n\/?a|none|never|tbd|tbc|no|nil|permanent(?:ly)?|always|indefinite(?:ly)?|\?)\.?$/i;
const OPENER_HEAD = /^(?:until|till|til|pending|once|unless|not before|before|after) /i;

function headerOf(line: Line): string[] | null {
  const names = line.cells.map((cell) => cell.text);
  return GROUP_COLUMN.test(names[0] ?? "") && names.every((name) => name.split(" ").length <= 4) ? names : null;
}

function rowClause(line: Line, columns: readonly string[], number: number): Clause | null {
  const group =
    line.cells[
      Math.max(
        0,
        columns.findIndex((name) => GROUP_COLUMN.test(name)),
      )
    ];
  if (group === undefined || group.text === "") return null;
  const named = columns.findIndex((name) => UNTIL_COLUMN.test(name));
  const cell =
    columns.length > 0 ? line.cells[named] : line.cells.slice(1).find((other) => OPENER_HEAD.test(other.text));
  const lead = OPENER_HEAD.exec(cell?.text ?? "")?.[0].length ?? 0;
  const until = cell === undefined || EMPTY_CELL.test(cell.text) ? null : { start: cell.start + lead, end: cell.end };
  return { tokens: tokensOf(group.text, group.start), until, line: number };
}

/** Marks the tokens inside parentheses and quotation marks; one that is never closed opens nothing. */
export function enclosed(tokens: readonly Token[]): boolean[] {
  const inside = tokens.map(() => false);
  const close = (from: number, to: number) => {
    for (let i = from; i <= to; i += 1) inside[i] = true;
  };
  let bracket = -1;
  let quote = -1;
  let single = -1;
  tokens.forEach((token, at) => {
    if (token.text === "(" || token.text === "[") bracket = bracket < 0 ? at : bracket;
    else if ((token.text === ")" || token.text === "]") && bracket >= 0) {
      close(bracket, at);
      bracket = -1;
    } else if (token.text === '"') {
      if (quote >= 0) close(quote, at);
      quote = quote >= 0 ? -1 : at;
    } else if (token.text === "'") {
      if (single >= 0 && token.glued) {
        close(single, at);
        single = -1;
      } else if (!token.glued) single = at;
    }
  });
  return inside;
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const inside = enclosed(tokens);
  const sentences: Token[][] = [[]];
  const slashes = partsAtSlashes(tokens, inside);
  tokens.forEach((token, at) => {
    const ends =
      inside[at] !== true &&
      (token.text === ";" ||
        token.text === "•" ||
        token.text === "|" ||
        isDoubled(tokens, at) ||
        (slashes && isLoose(tokens, at, "/")) ||
        isStop(tokens, at));
    if (ends) sentences.push([]);
    else sentences.at(-1)?.push(token);
  });
  return sentences.filter((sentence) => sentence.some((token) => token.kind !== "sign"));
}

/** " -- " and " // " stand between items; both signs are borders. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^[-/]$/.test(token.text)) return false;
  if (token.glued) return before?.text === token.text && !before.glued && next?.glued === false;
  return next?.text === token.text && next.glued && tokens[at + 2]?.glued === false;
}

const isLoose = (tokens: readonly Token[], at: number, sign: string) =>
  tokens[at]?.text === sign && tokens[at]?.glued === false && tokens[at + 1]?.glued === false;

/** A list parted by " / ": two of them at least, with more than a word between. "EU / UK / Swiss users" is one group's wording. */
function partsAtSlashes(tokens: readonly Token[], inside: readonly boolean[]): boolean {
  const at = tokens.flatMap((_, i) => (isLoose(tokens, i, "/") && inside[i] !== true ? [i] : []));
  const borders = [-1, ...at, tokens.length];
  return at.length >= 2 && borders.every((border, i) => i === 0 || border - (borders[i - 1] ?? 0) > 2);
}

const COMPASS = /^[NSEW]$/;

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !/^[.!?]$/.test(token.text)) return false;
  if (next === undefined) return true;
  if (next.glued) return false;
  const before = tokens[at - 1];
  if (token.text !== "." || before?.kind !== "word" || !token.glued) return true;
  if (COMPASS.test(before.text) && /^\p{Lu}/u.test(next.text)) return false;
  if (ABBREVIATION.test(before.lower) || (NUMBERED.test(before.lower) && next.kind === "number")) return false;
  return !(before.text.length === 1 && tokens[at - 2]?.text === ".");
}
