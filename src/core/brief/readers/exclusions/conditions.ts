import type { Token } from "../../text/tokens.ts";
import type { Range } from "./range.ts";

/** Words that open a condition, longest first where one begins another; blanks part tokens. */
const OPENERS: readonly string[] = [
  "not before",
  "not until",
  "not till",
  "not unless",
  "not earlier than",
  "no earlier than",
  "no sooner than",
  "not sooner than",
  "only once",
  "only when",
  "only after",
  "only if",
  "at least until",
  "up until",
  "until after",
  "until",
  "untill",
  "untl",
  "unitl",
  "till",
  "til",
  "' til",
  "unless and until",
  "unless",
  "unles",
  "once",
  "as soon as",
  "for as long as",
  "as long as",
  "so long as",
  "while",
  "whilst",
  "pending",
  "prior to",
  "before",
  "conditional on",
  "conditional upon",
  "contingent on",
  "contingent upon",
  "dependent on",
  "blocked on",
  "waiting on",
  "on condition that",
  "provided that",
  "provided",
  "subject to",
  "awaiting",
  "waiting for",
  "wait for",
  "where we await",
  "where we are awaiting",
  "where we wait for",
  "where we wait until",
  "where we are waiting for",
  "after",
  "when",
  "if",
];

const FILED: ReadonlyMap<string, readonly (readonly string[])[]> = filed();

function filed(): Map<string, string[][]> {
  const drawers = new Map<string, string[][]>();
  for (const opener of OPENERS) {
    const words = opener.split(" ");
    const drawer = drawers.get(words[0] ?? "") ?? [];
    drawer.push(words);
    drawer.sort((a, b) => b.length - a.length);
    drawers.set(words[0] ?? "", drawer);
  }
  return drawers;
}

/** What a condition waits for, where the opener alone ("awaiting", "subject to") could also tell a state of the group. */
const EVIDENCE =
  /^(?:approv|sign|counsel|verdict|review|assess|opinion|decision|rul(?:e|ing)|clear|certif|accredit|audit|consent|dpia|dpa|baa|addend|confirm|ok$|okay|go-?ahead|agreement|vote|validation|evaluation|test|authori[sz]ation|legal|advice|council|licen[cs]e|permission|filing|registration)/;
const PERMISSION =
  /\b(?:can|may|could|will|gets?|join|start|come|have|has|has it|use|used|allowed|added|included|enter|in|out|off|only|wait|waits|back|follow|follows|joins|starts|comes|goes|live|gets|next|later|not|now|yet|it|ok|okay|fine|eligible)$/;
/** "opened before 2015", "cars from before model year 2024": a date of the group, no condition. */
const DATED =
  /^(?:opened|signed|made|built|created|joined|bought|sold|issued|registered|written|dated|born|released|from|material|started|shipped|installed|produced|enrolled|hired|onboarded|acquired|published|filed|manufactured|older|day|days|week|weeks|month|months|year|years|hour|hours|minutes|shortly|just|right|long|ones|models?|versions?|firmware|expires?|leave|left|paying|who|that|which)$/;

/** Number of tokens of the opener at `at`, or 0 where none stands there or it belongs to the group's own wording. */
export function openerAt(tokens: readonly Token[], at: number, inClause: boolean): number {
  for (const words of FILED.get(tokens[at]?.lower ?? "") ?? []) {
    if (!words.every((word, i) => tokens[at + i]?.lower === word)) continue;
    return opensCondition(tokens, at, words, inClause) ? words.length : 0;
  }
  return 0;
}

function opensCondition(tokens: readonly Token[], at: number, words: readonly string[], inClause: boolean): boolean {
  const after = tokens[at + words.length];
  const before = tokens[at - 1];
  if (after === undefined || after.lower === "," || after.lower === ")") return false;
  if (after.glued && after.text === "-") return false;
  switch (words[words.length - 1] === "before" && words.length === 1 ? "before" : words.join(" ")) {
    case "before":
    case "prior to":
      if (namesEdition(tokens, at + words.length)) return false;
      return !(
        inClause ||
        after.kind === "number" ||
        DATED.test(before?.lower ?? "") ||
        /^(?:model|year)$/.test(after.lower)
      );
    case "once":
      return (
        !(
          /^(?:a|an|per|every|or|in)$/.test(after.lower) &&
          /^(?:week|month|day|year|quarter|twice)$/.test(tokens[at + 2]?.lower ?? "")
        ) &&
        !/^(?:more|or|at)$/.test(before?.lower ?? "") &&
        after.lower !== "or"
      );
    case "till":
      return (
        before !== undefined &&
        !/^(?:whose|the|new|old|a|their|our|its|each|every|electronic|manual|one|self-service)$/.test(
          before?.lower ?? "",
        )
      );
    case "pending":
      return (
        before === undefined || !/^(?:a|an|the|with|have|has|are|is|still|of|and|or|any|no|open)$/.test(before.lower)
      );
    case "awaiting":
    case "waiting on":
    case "subject to":
      if (isAside(before)) return true;
      return !inClause && tokens.slice(at + 1, at + 9).some((token) => EVIDENCE.test(token.lower));
    case "dependent on":
      return !inClause && tokens.slice(at + 1, at + 9).some((token) => EVIDENCE.test(token.lower));
    case "blocked on":
      return tokens.slice(at + 1, at + 9).some((token) => EVIDENCE.test(token.lower));
    case "waiting for":
      return isAside(before);
    case "wait for":
      return before === undefined;
    case "after":
    case "when":
    case "if":
      return PERMISSION.test(before?.lower ?? "");
    case "while":
    case "whilst":
    case "provided":
      return (
        before === undefined ||
        (!inClause && !(words[0] === "provided" && (after.lower === "by" || after.lower === "with")))
      );
    default:
      return true;
  }
}

/** "Belgian sellers, awaiting counsel's word": behind a comma or dash it is no state of the group. */
const isAside = (before: Token | undefined) => /^[,—(]$/.test(before?.text ?? "");

/** "iPads before the fifth generation": which of the devices, no point in time. */
function namesEdition(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some((token) => /^(?:generation|gen|series|model|version|edition)$/.test(token.lower));
}

/** The opener that begins a clause ("Until the DPA is signed, no EU users"): any of them, whatever follows. Tokens, or 0. */
export function leadingOpener(tokens: readonly Token[], at: number): number {
  for (const words of FILED.get(tokens[at]?.lower ?? "") ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word) && tokens[at + words.length]?.kind !== "sign")
      return words.length;
  }
  return 0;
}

/** "until further notice" names no condition that could come true. */
const OPEN_END = /^(?:further (?:notice|note)|told otherwise|we say so|tbd|tbc|n\/a|notice)$/i;
const CLOSING = /(?: only| though| please| however|[\s,;:.!])$/i;
const LONGEST_CLOSING = 12;

/** The words of a condition within text[start, end), without what closes the sentence; null where they say nothing. */
export function conditionRange(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:(]/.test(text[from] ?? "")) from += 1;
  for (let cut = 1; cut > 0; to -= cut) {
    cut = CLOSING.exec(text.slice(Math.max(from, to - LONGEST_CLOSING), to))?.[0].length ?? 0;
    if (cut === 0 && text[to - 1] === ")" && !text.slice(from, to).includes("(")) cut = 1;
  }
  return to <= from || OPEN_END.test(text.slice(from, to)) ? null : { start: from, end: to };
}
