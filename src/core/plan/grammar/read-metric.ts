import { type ClauseText, isReference, isSeparator, leadsToNumber, nameOf } from "./clause-text.ts";
import { CONNECTIVES, FILLERS, LINKING_WORDS, PREPOSITIONS, phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Words that begin what follows a number, and so no name: "per", "a month", "of control", "n >= 50". */
const NO_NAMES: ReadonlySet<string> = new Set(["per", "of", "a", "an", "each", "every", "out", "n", "to", "between"]);

/** Whether a name can begin at token `at`. */
export function isName({ tokens }: ClauseText, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "quoted") return true;
  if (token === undefined || token.kind === "sign" || isSeparator(token)) return false;
  const taken =
    phraseAt(CONNECTIVES, tokens, at) ?? phraseAt(FILLERS, tokens, at) ?? phraseAt(PREPOSITIONS, tokens, at);
  return taken === null && !NO_NAMES.has(token.word) && !leadsToNumber(tokens, at) && !isReference(tokens, at);
}

/** The metric between two tokens: its statistic apart, and without the words that only link it to the comparison. */
export function readMetric(clause: ClauseText, from: number, to: number): { metric: string; statistic: string | null } {
  const { tokens } = clause;
  let end = to;
  while (end > from && links(tokens[end - 1])) end -= 1;
  const before = statisticAt(tokens, from);
  if (before && before.next <= end) {
    const start = tokens[before.next]?.word === "of" && before.next < end ? before.next + 1 : before.next;
    return { metric: nameOf(clause, start, end), statistic: before.statistic };
  }
  const behind = statisticBefore(tokens, from, end);
  if (!behind) return { metric: nameOf(clause, from, end), statistic: null };
  let last = behind.start;
  while (last > from && links(tokens[last - 1])) last -= 1;
  return { metric: nameOf(clause, from, last), statistic: behind.statistic };
}

/** "P95 latency", "average cost", "95th percentile of latency". */
function statisticAt(tokens: readonly Token[], at: number): { statistic: string; next: number } | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind === "number" && second?.joined && second.word === "th" && third?.word === "percentile") {
    const statistic = statisticOf(`p${first.text}`);
    return statistic === null ? null : { statistic, next: at + 3 };
  }
  const statistic = first?.kind === "word" ? statisticOf(first.word) : null;
  return statistic === null ? null : { statistic, next: at + 1 };
}

/** "latency P95", "time to first word, p50,", "latency (p95)". */
function statisticBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
): { statistic: string; start: number } | null {
  const inParentheses = tokens[end - 1]?.word === ")" && tokens[end - 3]?.word === "(";
  const at = inParentheses ? end - 2 : end - 1;
  const token = tokens[at];
  const statistic = token?.kind === "word" && at > from ? statisticOf(token.word) : null;
  return statistic === null ? null : { statistic, start: inParentheses ? end - 3 : at };
}

function statisticOf(word: string): string | null {
  if (word === "median") return "median";
  if (word === "mean" || word === "average" || word === "avg") return "mean";
  return /^p\d{1,2}(?:\.\d+)?$/.test(word) ? word : null;
}

function links(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "quoted" && LINKING_WORDS.has(token.word);
}
