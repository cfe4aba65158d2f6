import type { Token } from "../../text/tokens.ts";
import { withoutLead, withoutTail } from "./affixes.ts";
import { cutAsides } from "./asides.ts";
import { type Clause, enclosed } from "./clauses.ts";
import { conditionRange, leadingOpener } from "./conditions.ts";
import { noneButLength, saysNone } from "./none-forms.ts";
import type { Range } from "./range.ts";
import { withSharedWords } from "./shared-words.ts";
import { type Part, splitGroups } from "./split-groups.ts";
import { isStatement } from "./statements.ts";

/** A group before its kind is known. */
export interface Group {
  /** The group's own words. */
  readonly own: Range;
  /** As the facts show it: with the head or tail that it shares with its neighbours, without asides. */
  readonly text: string;
  readonly until: Range | null;
  /** "comma": it stood in a list; "and": it was parted from the one before at a joining word. */
  readonly joint: Part["joint"];
  /** The clause says in so many words that the group is out. */
  readonly framed: boolean;
}

export interface ClauseReading {
  readonly groups: readonly Group[];
  /** A condition in front of a colon, for the clauses that follow on the line; undefined leaves the former one. */
  readonly following?: Range | null;
  /** The clause says that nobody is kept out. */
  readonly none: boolean;
  readonly framed: boolean;
  /** "both until X", "all three pending X": holds for the groups before on the line too. */
  readonly shared: Range | null;
}

interface Scope {
  readonly text: string;
  start: number;
  end: number;
  framed: boolean;
  until: Range | null;
  following: Range | null | undefined;
}

const NOTHING: ClauseReading = { groups: [], none: false, framed: false, shared: null };

/** The groups that one clause keeps out. `inherited`: a condition given in front of it. */
export function groupsOfClause(text: string, clause: Clause, inherited: Range | null): ClauseReading {
  const first = clause.tokens[0];
  const last = clause.tokens.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  const scope: Scope = {
    text,
    start: first.start,
    end: last.end,
    framed: false,
    until: clause.until ?? inherited,
    following: undefined,
  };
  const whole = text.slice(scope.start, scope.end);
  if (saysNone(whole)) return { ...NOTHING, none: true };
  scope.start += noneButLength(whole);
  readColon(scope, clause.tokens);
  if (saysNone(text.slice(scope.start, scope.end))) return { ...NOTHING, none: true };
  stripLead(scope);
  readLeadingCondition(scope, clause.tokens);
  const tokens = tokensWithin(clause.tokens, scope);
  const parts = splitGroups(tokens);
  const groups = parts.flatMap((part) => groupOf(scope, tokens, part));
  const all = parts.some((part) => part.shared);
  return {
    groups: withSharedWords(shareConditions(groups, all)),
    shared: all ? (groups.at(-1)?.until ?? null) : null,
    none: false,
    framed: scope.framed,
    ...(scope.following === undefined ? {} : { following: scope.following }),
  };
}

function tokensWithin(tokens: readonly Token[], { start, end }: Range): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

function stripLead(scope: Scope): void {
  const trimmed = withoutLead(scope.text, scope.start, scope.end);
  scope.start = trimmed.start;
  scope.framed ||= trimmed.framed;
}

const PERMANENT =
  /^(?:permanently|never|for good|forever|always|hard (?:no|block)|permanent|no (?:end )?date|open[- ]ended|indefinitely|for ever)\b/i;
const LEADING =
  /\b(?:exclu\w*|exlu\w*|keep|kept|leave|left|out|not|no|except|never|waits?|hold|held|skip|off|block\w*|omit\w*|withh\w*|who|stays?|follow\w*|these|ineligible|groups?|cohorts?|list)\b/i;
const LABEL =
  /^(?:by )?(?:regions?|geo(?:graph(?:y|ies))?|countr(?:y|ies)|markets?|plans?|tiers?|roles?|users?|accounts?|platforms?|devices?|languages?|locales?|contracts?|contractual|consent|age|ages|legal|compliance|regulated|regulatory|integrations?|account states?|states?|status|other|others|misc|technical|commercial|privacy|customers?)$/i;
const DELAY =
  /^(?:(?:must|should|will|has to|have to) )?(?:waits?|hold|holds|off|out|stays? (?:out|off)|not|no|only|on hold|blocked|excluded)(?:,)? /i;
const FLAT_NO =
  /^(?:never|no|not yet|not now|out|off|excluded|permanent(?:ly)?|wait|later|for good|not included|blocked)\b.{0,30}$/i;

/** "for the whole rollout (not in the intended use)", "throughout": how long, and no group. */
const THROUGHOUT =
  /^(?:throughout\b|(?:for |during )?(?:(?:the|its) )?(?:whole|entire|full|complete) (?:(?:duration|length) of )?(?:the )?(?:staged )?(?:roll-?out|programm?e?|launch|release|pilot|trial|project)\b|for the duration\b)/i;

/** "Exclude: ...", "Pending SOC sign-off: ...", "iPads: not before ...", "Regions: ...". */
function readColon(scope: Scope, tokens: readonly Token[]): void {
  const inside = enclosed(tokens);
  const at = tokens.findIndex(
    (token, i) =>
      token.text === ":" && inside[i] !== true && token.start >= scope.start && tokens[i + 1]?.glued !== true,
  );
  const colon = tokens[at];
  const next = tokens[at + 1];
  if (colon === undefined || next === undefined) return;
  const { text } = scope;
  const left = text.slice(scope.start, colon.start).trim();
  const right = text.slice(next.start, scope.end);
  const only = /^only /i.test(left) ? 1 : 0;
  const opener = leadingOpener(tokens, only);
  const delay = DELAY.exec(right)?.[0].length ?? 0;
  const rest = tokens.findIndex((token) => token.start >= next.start + delay);
  if (opener > 0) {
    const from = tokens[only + opener]?.start ?? colon.start;
    scope.until = conditionRange(text, from, colon.start);
    scope.following = scope.until;
    scope.start = next.start;
  } else if (PERMANENT.test(left)) {
    scope.until = null;
    scope.following = null;
    scope.start = next.start;
  } else if (leadingOpener(tokens, rest) > 0 || leadingOpener(tokens, at + 1) > 0) {
    const from = leadingOpener(tokens, rest) > 0 ? rest : at + 1;
    const condition = tokens[from + leadingOpener(tokens, from)];
    scope.until = condition === undefined ? null : conditionRange(text, condition.start, scope.end);
    scope.end = colon.start;
  } else if (FLAT_NO.test(right) || THROUGHOUT.test(right)) {
    scope.end = colon.start;
  } else if (LEADING.test(left)) {
    scope.until = null;
    scope.following = null;
    scope.start = next.start;
    scope.framed = true;
  } else if (LABEL.test(left) || left.split(" ").length <= 4) {
    scope.start = next.start;
  } else {
    scope.end = colon.start;
  }
}

/** "Until the vetting is back, no coaches": what stands before the comma holds for the rest of the clause. */
function readLeadingCondition(scope: Scope, all: readonly Token[]): void {
  const tokens = tokensWithin(all, scope);
  const only = tokens[0]?.lower === "only" ? 1 : 0;
  const opener = leadingOpener(tokens, only);
  if (opener === 0) return;
  const inside = enclosed(tokens);
  const from = tokens[only + opener];
  const comma = tokens.findIndex((token, at) => at > opener && token.text === "," && inside[at] !== true);
  const border = tokens[comma];
  if (from === undefined || border === undefined) return;
  scope.until = conditionRange(scope.text, from.start, border.start) ?? scope.until;
  scope.start = border.end;
  stripLead(scope);
}

function groupOf(scope: Scope, tokens: readonly Token[], part: Part): Group[] {
  const first = tokens[part.from];
  const last = tokens[part.to - 1];
  const { text } = scope;
  if (first === undefined || last === undefined || part.to <= part.from) return [];
  if (saysNone(text.slice(first.start, last.end))) return [];
  const lead = withoutLead(text, first.start, last.end);
  const tail = withoutTail(text, lead.start, last.end);
  if (tail.end <= tail.start) return [];
  const own = { start: tail.start, end: tail.end };
  const piece = tokensWithin(tokens.slice(part.from, part.to), own);
  if (piece.length === 0 || isStatement(piece)) return [];
  const { shown, until: aside } = cutAsides(text, piece);
  if (shown === "" || saysNone(shown)) return [];
  const condition = tokens[part.until ?? tokens.length];
  const close = tokens[part.end - 1];
  const given =
    condition === undefined || close === undefined ? null : conditionRange(text, condition.start, close.end);
  const until = given ?? aside ?? scope.until;
  return [{ own, text: shown, until, joint: part.joint, framed: scope.framed || lead.framed || tail.framed }];
}

/** "A and B until X": both wait for X, where there are just these two; in a longer list only if the text says "both" or "all". */
function shareConditions(groups: readonly Group[], all: boolean): Group[] {
  const last = groups.at(-1);
  if (last === undefined) return [];
  return groups.map((group, at) => {
    const next = groups[at + 1];
    const pair = next !== undefined && next.joint === "and" && group.joint === "only" ? next.until : null;
    const until = group.until ?? (all ? last.until : pair);
    return { ...group, until };
  });
}
