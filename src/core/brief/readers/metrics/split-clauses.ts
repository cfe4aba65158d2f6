import { type Clause, clauseOf } from "./clause.ts";
import { has } from "./links.ts";
import { isMetricWord } from "./metric-words.ts";
import type { Item } from "./split-items.ts";
import { isZeroClaim } from "./zero-claim.ts";

/** Where an item may part: commas, "and", "&", "+", dashes and slashes with blanks around them. */
const WEAK = /,(?= |$)| -{2,3} | and | & | \+ (?=\p{L})| but | while | — | - (?=\p{L})| \/ |,(?=\p{L})/gu;

/** A stretch between two weak borders, and what decides whether it stands by itself. */
interface Draft {
  readonly clause: Clause;
  /** The border before it. */
  readonly border: string;
  readonly named: boolean;
  /** Has a target, or says that there is none. */
  readonly aimed: boolean;
  readonly hasTarget: boolean;
  /** Named by a word that is a metric ("adoption", "CSAT"). */
  readonly isMetric: boolean;
}

/** The drafts that are read as one clause so far. */
interface Group {
  start: number;
  end: number;
  size: number;
  first: Clause;
  named: boolean;
  aimed: boolean;
  hasTarget: boolean;
  hasStatistic: boolean;
  allMetrics: boolean;
}

/**
 * The clauses of an item, one for each metric: parted at weak borders where both sides carry a metric of their own.
 * Every stretch is read at most twice, so that this stays linear.
 */
export function clausesOf(text: string, item: Item): Clause[] {
  const drafts = draftsOf(text, item);
  if (isListOfNames(drafts)) return drafts.map(({ clause }) => clause);
  const groups: Group[] = [];
  for (const draft of drafts) {
    const group = groups.at(-1);
    if (group === undefined || parts(group, draft)) groups.push(groupOf(draft));
    else grow(group, draft);
  }
  return groups.map((group) => (group.size === 1 ? group.first : clauseOf(text, group.start, group.end)));
}

/** "Thumbs-up share, replies copied, time in the tool": short names alone, one of them at least a known metric. */
function isListOfNames(drafts: readonly Draft[]): boolean {
  if (
    drafts.length < 3 ||
    drafts.some(({ aimed, named, clause }) => aimed || !named || (clause.name?.words.length ?? 0) > 5)
  )
    return false;
  return drafts.some(({ isMetric }) => isMetric);
}

function groupOf({ clause, named, aimed, hasTarget, isMetric }: Draft): Group {
  const hasStatistic = clause.statistic !== null;
  return {
    start: clause.start,
    end: clause.end,
    size: 1,
    first: clause,
    named,
    aimed,
    hasTarget,
    hasStatistic,
    allMetrics: isMetric,
  };
}

function grow(group: Group, draft: Draft): void {
  group.end = draft.clause.end;
  group.size += 1;
  group.named ||= draft.named;
  group.aimed ||= draft.aimed;
  group.hasTarget ||= draft.hasTarget;
  group.hasStatistic ||= draft.clause.statistic !== null;
  group.allMetrics &&= draft.isMetric;
}

function draftsOf(text: string, item: Item): Draft[] {
  const stretch = text.slice(item.start, item.end);
  const drafts: Draft[] = [];
  let from = 0;
  let border = "";
  let depth = 0;
  let seen = 0;
  const push = (to: number) => {
    const part = stretch.slice(from, to);
    const start = item.start + from + part.length - part.trimStart().length;
    if (part.trim() !== "") drafts.push(draftOf(text, start, item.start + from + part.trimEnd().length, border));
  };
  for (const match of stretch.matchAll(WEAK)) {
    for (; seen < match.index; seen += 1) {
      if (stretch[seen] === "(") depth += 1;
      if (stretch[seen] === ")") depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    push(match.index);
    border = match[0].trim();
    from = match.index + match[0].length;
  }
  push(stretch.length);
  return drafts;
}

function draftOf(text: string, start: number, end: number, border: string): Draft {
  const clause = clauseOf(text, start, end);
  const hasTarget = clause.roles.target !== null;
  return {
    clause,
    border,
    named: clause.name !== null,
    aimed: hasTarget || has(clause.pieces, "nil", "flat", "none") || isZeroClaim(clause.pieces),
    hasTarget,
    isMetric: clause.name?.words.some(isMetricWord) ?? false,
  };
}

/** Whether a draft begins a metric of its own behind those of a group. */
function parts(group: Group, next: Draft): boolean {
  if (!next.named) return next.clause.statistic !== null && next.hasTarget && group.hasTarget && group.hasStatistic;
  if (!group.named) return group.hasTarget && next.hasTarget && !isTail(group, next);
  if (group.aimed && next.aimed) return !isTail(group, next);
  if (group.aimed)
    return next.isMetric && next.border !== "—" && next.clause.roles.baseline === null && !opensTail(next);
  if (next.hasTarget || (next.aimed && has(next.clause.pieces, "flat", "nil"))) return false;
  return group.allMetrics && next.isMetric && next.border !== "-";
}

/** "against 3,400 last year": words behind a target that name no metric. */
function isTail(group: Group, next: Draft): boolean {
  const [first, second] = next.clause.pieces;
  if (first?.cue !== "now") return false;
  if (second?.kind === "amount") return true;
  return group.hasTarget && !next.hasTarget && !next.isMetric && !has(next.clause.pieces, "none", "nil");
}

const opensTail = (next: Draft) =>
  /^(?:measured|as|by|in|on|for|with|across|per|over|after|when|where|which|that|if)$/.test(
    next.clause.pieces[0]?.text ?? "",
  );
