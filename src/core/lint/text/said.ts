import type { Words } from "../../text-plan/source.ts";
import type { TextPlan } from "../../text-plan/text-plan.ts";
import { distinctive, stemsIn } from "./telling-words.ts";

/** What a stretch of a plan was understood as; "lost" is what no part of a plan could be made of. */
export type Part = "gate" | "warning" | "stop" | "monitor" | "phase" | "operation" | "lost";

/** A stretch of the plan's text, with the stems of its words. */
export interface Said {
  readonly part: Part;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * A claim that something is missing. It is sure only where every word of the plan that could mean the thing stands in a
 * part where it means something else.
 */
export interface Absence {
  /** The thing, as its writer calls it. */
  readonly of: string;
  /** Parts in which its words don't speak against the claim. */
  readonly besides: readonly Part[];
  /** How many of its words must stand together to mean it: one is enough where nothing is said. */
  readonly need?: "half" | "all" | undefined;
}

/** All that a plan says outside of its brief, cut into what was understood and what was not. */
export function saidIn(plan: TextPlan): Said[] {
  const placed = understood(plan);
  return plan.texts.flatMap(({ name, text }) => {
    const own = placed.filter(({ words }) => words.at.source === name);
    const brief = plan.brief?.words.at;
    const covered = own.map(({ words: { at } }) => [at.start, at.end] as const);
    if (brief?.source === name) covered.push([brief.start, brief.end]);
    const lost = between(text, covered).map((piece) => said("lost", withoutTags(piece)));
    return [...own.map(({ part, words }) => said(part, words.text)), ...lost];
  });
}

function said(part: Part, text: string): Said {
  return { part, text, stems: stemsIn(text) };
}

export function isSure(all: readonly Said[], { of, besides, need }: Absence): boolean {
  const things = distinctive(of);
  if (things.length === 0) return false;
  const enough = need === "all" ? things.length : need === "half" ? Math.ceil(things.length / 2) : 1;
  return !all.some(
    ({ part, stems }) =>
      !besides.includes(part) && things.filter((one) => one.some((stem) => stems.has(stem))).length >= enough,
  );
}

function understood(plan: TextPlan): { part: Part; words: Words }[] {
  const as = (part: Part, ...words: readonly (Words | null)[]) =>
    words.flatMap((one) => (one === null ? [] : [{ part, words: one }]));
  return [
    ...plan.phases.flatMap(({ name, cohort, traffic, duration, exclusions, weeks, dates, notes }) =>
      as(
        "phase",
        name,
        cohort,
        traffic?.words ?? null,
        duration,
        exclusions,
        weeks?.words ?? null,
        dates?.words ?? null,
        ...notes,
      ),
    ),
    ...plan.criteria.flatMap(({ tier, words, label, timeframe, action, owner, sample, reentry }) =>
      as(
        tier === "promote" ? "gate" : tier === "investigate" ? "warning" : "stop",
        words,
        label,
        timeframe,
        action,
        owner,
        sample,
        reentry,
      ),
    ),
    ...plan.monitors.flatMap(({ name, definition, dataSource, cadence, owner, action }) =>
      as("monitor", name, definition, dataSource, cadence, owner, action),
    ),
    ...plan.operations.flatMap(({ label, words }) => as("operation", label, words)),
    ...as("lost", ...plan.unplaced),
  ];
}

/** The lines of a text, or the parts of them, that no stretch covers. */
function between(text: string, covered: readonly (readonly [start: number, end: number])[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of [...covered.toSorted((a, b) => a[0] - b[0]), [text.length, text.length] as const]) {
    if (start > at) pieces.push(...text.slice(at, start).split("\n"));
    at = Math.max(at, end);
  }
  // The first line is a title: it names the feature, and states nothing of it.
  return pieces.filter((piece, n) => (n > 0 || covered[0]?.[0] === 0) && /\p{L}{2}|\d/u.test(piece));
}

function withoutTags(piece: string): string {
  return piece.replace(/<[^<>]{0,200}>/g, " ");
}
