import type { SegmentFact } from "../../brief/facts.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { PHASE_COUNT, STARTS_BY_GROUP } from "../../catalog/phase-compositions.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { segmentsLetIn } from "../cohorts/segments-let-in.ts";
import type { PlanContext } from "../context.ts";
import { listText } from "./segments-in-words.ts";

/**
 * The groups that start one after the other in a phase of this kind: those of the first dimension that has several, but for
 * those whom an exclusion keeps out as a whole; the lowest share of the user base first, in the brief's order where a share
 * is not known. Empty where all start together.
 */
export function segmentsToStart({ facts }: Pick<PlanContext, "facts">, kind: PhaseKind): string[] {
  const open = segmentsLetIn(facts);
  for (const dimension of STARTS_BY_GROUP[kind]?.dimensions ?? []) {
    const names = [...new Set(smallestFirst(open.filter((one) => one.dimension === dimension)))];
    if (names.length >= PHASE_COUNT.leastSegments) return inSteps(names);
  }
  return [];
}

function smallestFirst(segments: readonly SegmentFact[]): string[] {
  const known = segments.flatMap(({ name, share }) => (share === null ? [] : [{ name, share }]));
  const ordered = known.length === segments.length ? known.toSorted((a, b) => a.share - b.share) : segments;
  return ordered.map(({ name }) => name);
}

function inSteps(names: readonly string[]): string[] {
  const most = EXPOSURE_RULES.mostSegmentSteps;
  return names.length <= most ? [...names] : [...names.slice(0, most - 1), listText(names.slice(most - 1))];
}
