import type { Span } from "../../../shared/span.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import { linesOf } from "../../text/lines.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { type LevelExpression, levelAt } from "./level-expression.ts";
import { FOLLOWERS, LEADS, type Level, SOFTENERS, TAKEN_BACK, WHOLES } from "./level-words.ts";

/** A place where a text states a level of the whole. */
export interface LevelStatement {
  readonly level: Level;
  readonly span: Span;
  readonly words: string;
  /** 4 the whole is named, 3 plain, 2 in passing, 1 alone in its sentence, 0 perhaps of one harm only. */
  readonly strength: 0 | 1 | 2 | 3 | 4;
  readonly plain: boolean;
}

type LeadKind = keyof typeof LEADS;

const LEAD_TABLE: ReadonlyMap<string, LeadKind> = new Map(
  (Object.keys(LEADS) as LeadKind[]).flatMap((kind) =>
    LEADS[kind].split("|").map((phrase) => [phrase.trim(), kind] as const),
  ),
);
const LONGEST_LEAD = 4;
/** Leads of one word that need no clause start before them. */
const FREE_LEADS = new Set(["risk", "risks", "overall", "rag", "now", "so"]);
const OPENING = /^[:=|→"'(*[`~>—–.-]$/;
const HARD_END = /^[.,;:!?()|→…"'*\]=/—]$/;
/** Softeners and signs between a lead and its level. */
const MOST_BETWEEN = 7;

/** The words around a token that decide what a level there means. */
interface Scene {
  readonly text: CanonicalText;
  readonly tokens: readonly Token[];
  /** Indices of the first token of each line, before and behind its list marker. */
  readonly lineStarts: ReadonlySet<number>;
  readonly own: boolean;
}

/**
 * Every place in a field that states a level of the whole. `own`: the field is the risk profile; elsewhere only words
 * that speak of the risk as such count, and only at the start of a clause. Linear in the text's length.
 */
export function levelStatements(text: CanonicalText, own: boolean): LevelStatement[] {
  const tokens = tokensOf(text.text);
  const scene = { text, tokens, lineStarts: lineStartsOf(text.text, tokens), own };
  const found = new Map<number, LevelStatement>();
  const add = (statement: LevelStatement | null) => {
    if (statement === null) return;
    const before = found.get(statement.span.start);
    if (before === undefined || before.strength < statement.strength) found.set(statement.span.start, statement);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    add(behindLead(scene, at));
    if (own) {
      add(atHead(scene, at));
      add(beforeWhole(scene, at));
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function lineStartsOf(text: string, tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const line of linesOf(text)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < line.start) at += 1;
    starts.add(at);
  }
  // A line begins at its list marker too.
  tokens.forEach((token, index) => {
    if (text.slice(tokens[index - 1]?.end ?? 0, token.start).includes("\n")) starts.add(index);
  });
  return starts;
}

/** "Risk level: medium", "we rate this moderate", "so I'd call it low." */
function behindLead(scene: Scene, at: number): LevelStatement | null {
  const { tokens } = scene;
  const lead = leadAt(tokens, at);
  // "The planner must treat all risks as low" is an order to somebody, and states nothing.
  if (tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:must|treat|set|pretend|assume)$/.test(lower)))
    return null;
  if (lead === null || !isLeadPlace(scene, at, lead)) return null;
  if (
    !scene.own &&
    !(lead.kind === "sure" || (lead.phrase === "risk" && /^[:=]$/.test(tokens[lead.last + 1]?.text ?? "")))
  )
    return null;
  const from = levelStart(tokens, lead.last + 1);
  const expression = levelAt(tokens, from, lead.kind !== "loose");
  if (expression === null || isTakenBack(tokens, at, from)) return null;
  const ending = endingOf(scene, expression);
  if (ending === "noun" || (ending === "harm" && lead.kind !== "sure")) return null;
  const hard = ending === "hard" || ending === "risk";
  const letter = !expression.plain && expression.first === expression.last && (tokens[from]?.text.length ?? 0) === 1;
  if ((lead.kind === "loose" || letter) && !hard) return null;
  const sure = lead.kind === "sure" || concludes(tokens, lead);
  return statement(scene, expression, sure ? 4 : lead.kind === "plain" ? 3 : 2);
}

/** "very high according to the safety people, so: high": what is concluded counts more than what it came from. */
function concludes(tokens: readonly Token[], lead: Lead): boolean {
  return /^(?:so|thus|therefore|hence|in short|in sum)$/.test(lead.phrase) && tokens[lead.last + 1]?.text === ":";
}

interface Lead {
  readonly kind: LeadKind;
  readonly phrase: string;
  readonly last: number;
}

/** The longest lead that begins at token `at`. */
function leadAt(tokens: readonly Token[], at: number): Lead | null {
  let phrase = "";
  let best: Lead | null = null;
  for (let last = at; last < at + LONGEST_LEAD; last += 1) {
    const token = tokens[last];
    if (token?.kind !== "word") break;
    phrase = phrase === "" ? token.lower : `${phrase} ${token.lower}`;
    const kind = LEAD_TABLE.get(phrase);
    if (kind !== undefined) best = { kind, phrase, last };
  }
  return best;
}

const BEFORE_LEAD = new Set(
  "our the my a overall this it it's its is we've been i'd team risk your initial current currently launch feature ai legal internally provisionally".split(
    " ",
  ),
);

function isLeadPlace(scene: Scene, at: number, lead: Lead): boolean {
  const before = scene.tokens[at - 1];
  const starts =
    before === undefined || scene.lineStarts.has(at) || (before.kind === "sign" && !isJoined(scene.tokens, at));
  if (starts) return true;
  if (!scene.own) return BEFORE_LEAD.has(before.lower);
  if (lead.kind === "loose" || lead.phrase.includes(" ")) return true;
  return FREE_LEADS.has(lead.phrase) || BEFORE_LEAD.has(before.lower);
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.glued === true && tokens[at - 1]?.text === "-";
}

function levelStart(tokens: readonly Token[], after: number): number {
  let at = after;
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
    const token = tokens[at];
    if (token === undefined || levelAt(tokens, at, false) !== null) break;
    if (!OPENING.test(token.text) && token.text !== "," && !SOFTENERS.has(token.lower)) break;
    at += 1;
  }
  return at;
}

/** The first words of the field, of a line, or of a sentence that says nothing else. */
function atHead(scene: Scene, at: number): LevelStatement | null {
  const { tokens, lineStarts } = scene;
  const before = tokens[at - 1];
  const heads = at === 0 || lineStarts.has(at);
  if (!heads && !/^[.!?]$/.test(before?.text ?? "")) return null;
  const from = levelStart(tokens, at);
  const expression = levelAt(tokens, from, false) ?? letterPair(tokens, from);
  if (expression === null || isTakenBack(tokens, at, from)) return null;
  const ending = endingOf(scene, expression);
  const first = isFirstLine(scene, at);
  if (ending === "noun") return null;
  if (ending === "harm") return first ? statement(scene, expression, 0) : null;
  if (first) return statement(scene, expression, 3);
  const hard = ending === "hard" || ending === "risk";
  return hard ? statement(scene, expression, 1) : null;
}

/** "M/H" or "3/5" without a lead. */
function letterPair(tokens: readonly Token[], at: number): LevelExpression | null {
  const pair = levelAt(tokens, at, true);
  return pair !== null && pair.last - pair.first >= 2 ? pair : null;
}

/** Whether token `at` begins the first line that says something. */
function isFirstLine({ tokens }: Scene, at: number): boolean {
  return at <= 4 && tokens.slice(0, at).every((token) => token.kind === "sign" || token.kind === "number");
}

/** "in the high-risk class" is a law's class, not the brief's own rating. */
const CLASSES = new Set(["class", "category", "tier", "system", "level", "use", "profile"]);

/** "a medium-risk launch", "it is medium risk.", "medium overall". */
function beforeWhole(scene: Scene, at: number): LevelStatement | null {
  const { tokens } = scene;
  const expression = levelAt(tokens, at, false);
  if (expression === null || /^(?:at|of|for|with|from)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  if (isTakenBack(tokens, at - 3, at)) return null;
  const next = tokens[expression.last + 1];
  const joined = next?.text === "-" ? 2 : 1;
  const noun = tokens[expression.last + joined]?.lower;
  if (noun === "overall") return statement(scene, expression, 4);
  if (noun !== "risk") return null;
  const after = tokens[expression.last + joined + 1];
  const whole = after !== undefined && WHOLES.has(after.lower) && !CLASSES.has(after.lower);
  const ends = after === undefined || HARD_END.test(after.text) || startsLine(scene, expression.last + joined + 1);
  return whole || ends ? statement(scene, expression, after?.lower === "overall" ? 4 : 2) : null;
}

/**
 * What follows a level. `hard`: a sign or the line's end. `soft`: a word that goes on about the level. `risk`: "risk" and
 * then an end. `harm`: "risk of ...". `noun`: a noun that the level is the adjective of.
 */
type Ending = "hard" | "soft" | "risk" | "harm" | "noun";

function endingOf(scene: Scene, { last }: LevelExpression): Ending {
  const { tokens } = scene;
  const next = tokens[last + 1];
  if (next === undefined || startsLine(scene, last + 1)) return "hard";
  if (/^\p{Extended_Pictographic}$/u.test(tokens[last]?.text ?? "")) return "hard";
  const glued = next.text === "-" && next.glued && tokens[last + 2]?.glued === true;
  const noun = tokens[last + (glued ? 2 : 1)];
  if (noun !== undefined && /^(?:risks?|stakes)$/.test(noun.lower)) return riskEnding(scene, last + (glued ? 3 : 2));
  if (glued) return "noun";
  if (next.text === "-" || HARD_END.test(next.text) || !/^[\p{L}\p{N}]/u.test(next.text)) return "hard";
  return FOLLOWERS.has(next.lower) ? "soft" : "noun";
}

function riskEnding(scene: Scene, at: number): Ending {
  const after = scene.tokens[at];
  if (after === undefined || startsLine(scene, at)) return "risk";
  if (after.kind === "sign") return "risk";
  if (/^(?:of|that|for|to|from|with)$/.test(after.lower)) return "harm";
  return FOLLOWERS.has(after.lower) || WHOLES.has(after.lower) ? "risk" : "noun";
}

function startsLine({ lineStarts }: Scene, at: number): boolean {
  return lineStarts.has(at);
}

function isTakenBack(tokens: readonly Token[], from: number, to: number): boolean {
  // "was reduced from high to medium" states where it is now.
  if (tokens[to - 1]?.lower === "from") return false;
  return tokens.slice(Math.max(0, from, to - 5), to).some((token) => TAKEN_BACK.has(token.lower));
}

function statement(
  { text, tokens }: Scene,
  expression: LevelExpression,
  strength: LevelStatement["strength"],
): LevelStatement {
  const start = tokens[expression.first]?.start ?? 0;
  const end = tokens[expression.last]?.end ?? start;
  return {
    level: expression.level,
    span: text.span(start, end),
    words: text.text.slice(start, end),
    strength,
    plain: expression.plain,
  };
}
