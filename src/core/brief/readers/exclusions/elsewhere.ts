import type { BriefField } from "../../../shared/span.ts";
import type { CanonicalText } from "../../text/canonical.ts";
import type { Fields } from "../../text/fields.ts";
import type { Token } from "../../text/tokens.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { conditionRange, openerAt } from "./conditions.ts";
import { type Group, groupsOfClause } from "./groups-of-clause.ts";
import type { Range } from "./range.ts";

/** Fields in which a brief may say in passing who is kept out, likeliest first. */
const OTHERS: readonly BriefField[] = ["riskProfile", "userBase", "feature"];

const IT = "(?:it|this|access|them|(?:the|this) (?:feature|tool|assistant|ai|bot|model|rollout|beta|pilot|release))";
/** The group stands before: "the Belfast office must not have it until they are trained". */
const SUBJECT_FRAME = new RegExp(
  `(?<=\\S )(?:(?:must|should|shall|will|can|may|do|does|are|is)(?:n't| not|nt) (?:yet |currently |be allowed to |allowed to |to )?(?:have|get|see|use|receive|be (?:given|offered|shown|included in|part of)) ${IT}|(?:won't|can't|cannot|mustnt|wont) (?:yet )?(?:have|get|see|use|receive|be (?:given|offered|shown)) ${IT}|(?:is|are|stays?|remains?|will be|must be|to be|should be) (?:excluded|left out|kept out|held back|out of scope|off[- ]limits|ineligible|not eligible|carved out))(?![\\p{L}-])`,
  "iu",
);
/** The group stands behind: "not going to Quebec carriers yet". */
const OBJECT_FRAME =
  /(?<![\p{L}-])(?:(?:not|isn't|won't be|aren't|never) (?:yet )?(?:be )?(?:going|rolling out|rolled out|launching|launched|shipping|shipped|available|offered|released|live|enabled|switched on|turned on|open|go live|going live)(?: yet)? (?:to|in|for|with)|won't (?:go|launch|ship|roll out) (?:to|in)|no (?:rollout|launch|release|go-live) (?:to|in|for)|(?:we|rollout|launch|pilot) (?:will )?(?:exclude|excludes|hold back|leave out|leaves out|keep out)|keep (?:it|this) (?:away from|out of)|hidden (?:from|for)|(?:stays?|switched|turned) off for|off[- ]limits (?:to|for)|excluding|excluded:)(?![\p{L}-])/iu;
/** The head of a list: "leave out: trial accounts; Quebec until ...". What follows on the line is read as the list that it is. */
const LIST_HEAD =
  /^(?:(?:please )?(?:leave|keep|hold|stay|stays|carve)(?:s|ing)? out|exclud(?:e|es|ed|ing)|exclusions?|not (?:for|in|included|yet(?: for)?)|nothing for|who (?:waits|stays out|is out)|out of scope)\s*:/iu;
const PRONOUN = /^(?:it|they|he|she|we|you|this|that|these|those|which|who|nobody|no one|nothing)$/i;
const LONGEST_SUBJECT = 12;

export interface Passage {
  readonly field: CanonicalText;
  readonly groups: readonly Group[];
  /** The sentence says that someone is kept out, though no group could be read. */
  readonly unread: readonly Range[];
}

/** Exclusions stated in the other fields. */
export function statedElsewhere(fields: Fields): Passage[] {
  return OTHERS.map((name) => {
    const field = fields[name];
    let listLine = -1;
    const found = clausesOf(field.text).map((clause) => {
      const { start, end } = rangeOf(clause);
      const head = LIST_HEAD.exec(field.text.slice(start, end));
      if (head !== null) listLine = clause.line;
      const tokens = clause.tokens.filter((token) => token.start >= start + (head?.[0].length ?? 0));
      const groups =
        clause.line === listLine ? readGroups(field.text, tokens, clause.until) : inPassing(field.text, clause);
      return { clause, groups };
    });
    return {
      field,
      groups: found.flatMap(({ groups }) => groups ?? []),
      unread: found.flatMap(({ clause, groups }) => (groups !== null && groups.length === 0 ? [rangeOf(clause)] : [])),
    };
  });
}

function rangeOf({ tokens }: Clause): Range {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The groups that a sentence keeps out in passing; null where it says nothing of the kind. */
function inPassing(text: string, clause: Clause): readonly Group[] | null {
  const { start, end } = rangeOf(clause);
  const sentence = text.slice(start, end);
  const before = SUBJECT_FRAME.exec(sentence);
  if (before !== null) {
    const frameStart = start + before.index;
    const rest = clause.tokens.filter((token) => token.start >= frameStart + before[0].length);
    return readGroups(text, subjectOf(clause.tokens, frameStart), conditionIn(text, rest));
  }
  const after = OBJECT_FRAME.exec(sentence);
  if (after === null) return null;
  const from = start + after.index + after[0].length;
  return readGroups(
    text,
    clause.tokens.filter((token) => token.start >= from),
    null,
  );
}

function readGroups(text: string, tokens: readonly Token[], until: Range | null): readonly Group[] {
  if (tokens.length === 0 || (tokens.length === 1 && PRONOUN.test(tokens[0]?.text ?? ""))) return [];
  return groupsOfClause(text, { tokens, until, line: 0 }, null).groups;
}

/** The words before the frame, from the last border of a clause on. */
function subjectOf(tokens: readonly Token[], frameStart: number): Token[] {
  const before = tokens.filter((token) => token.end <= frameStart);
  const border = before.findLastIndex((token) => /^(?::|—|but|so)$/.test(token.lower));
  return before.slice(Math.max(border + 1, before.length - LONGEST_SUBJECT));
}

function conditionIn(text: string, tokens: readonly Token[]): Range | null {
  const at = tokens.findIndex((_, i) => openerAt(tokens, i, false) > 0);
  const from = tokens[at + openerAt(tokens, at, false)];
  const last = tokens.at(-1);
  return at < 0 || from === undefined || last === undefined ? null : conditionRange(text, from.start, last.end);
}
