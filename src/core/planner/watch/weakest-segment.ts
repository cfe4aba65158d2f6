import type { SegmentFact } from "../../brief/facts.ts";
import { WORST_SEGMENT } from "../../catalog/metrics/worst-segment.ts";
import { weakestSegmentId } from "../../plan/ids.ts";
import { computed, fromCatalog } from "../because.ts";
import { segmentsLetIn } from "../cohorts/segments-let-in.ts";
import type { PlanContext } from "../context.ts";
import type { LevelModel } from "../measure/model.ts";
import { tightened } from "../measure/rounding.ts";
import { worstOf } from "../measure/sampling.ts";
import { listText } from "../phases/segments-in-words.ts";
import type { Entry } from "./entry.ts";

type Floored = LevelModel & { readonly gate: NonNullable<LevelModel["gate"]> };

/**
 * A floor under the leading success metric in each segment of the brief alone: an average can hide a segment that the
 * feature fails. Null where the brief names no two segments of one kind, or promises no rate.
 */
export function weakestSegment(success: readonly Entry[], context: PlanContext): Entry | null {
  const segments = comparable(segmentsLetIn(context.facts));
  const leading = success.find(({ watched }) => isFloored(watched.model) && watched.unit === "%");
  if (leading === undefined || segments.length === 0 || !isFloored(leading.watched.model)) return null;
  const { watched } = leading;
  const names = segments.map(({ name }) => name);
  const from = `worst segment: ${WORST_SEGMENT.source}; ${WORST_SEGMENT.status}`;
  return {
    means: [],
    watched: {
      ...watched,
      id: weakestSegmentId(watched.id),
      name: `weakest-segment ${watched.name}`,
      target: null,
      baseline: null,
      definition: `The lowest of the values of "${watched.name}" in ${listText(names)}, each read alone`,
      action: "Hold promotion until every segment is at its floor; find out what differs in the one below it",
      covers: [],
      addedByPlan: true,
      model: flooredModel(watched.model as Floored, segments),
      because: {
        ...watched.because,
        target: computed("a floor under the target in every segment", ["fact:metrics", "catalog:worst-segment"]),
        baseline: fromCatalog("recorded in the first phase that reads it", from),
        definition: fromCatalog("an average can hide a segment that the feature fails", from),
      },
    },
  };
}

function isFloored(model: Entry["watched"]["model"]): model is Floored {
  return model.kind === "level" && model.better === "higher" && model.reference === null && model.gate !== null;
}

/** Segments of kinds that have two or more; more than a few can't all be read alone. */
function comparable(segments: readonly SegmentFact[]): SegmentFact[] {
  const several = segments.filter(
    ({ dimension }) => segments.filter((other) => other.dimension === dimension).length > 1,
  );
  return several.length > WORST_SEGMENT.mostSegments ? [] : several;
}

function flooredModel(model: Floored, segments: readonly SegmentFact[]): LevelModel {
  const at = (factor: number) => {
    const raw =
      model.roundsFromTop && model.top !== null
        ? model.top - (model.top - model.gate.target) / factor
        : model.gate.target * factor;
    return tightened(raw, { better: "higher", from: model.roundsFromTop ? model.top : null });
  };
  const floor = at(WORST_SEGMENT.floor);
  const edge = at(WORST_SEGMENT.investigate);
  return {
    ...model,
    sampling: worstOf(segments.length, model.promised, model.sampling),
    segments: { count: segments.length, smallest: smallestShare(segments) },
    settleDays: 0,
    gate: {
      early: [floor, floor, floor],
      factors: [WORST_SEGMENT.floor, WORST_SEGMENT.floor, WORST_SEGMENT.floor],
      ladder: "worst segment",
      target: model.gate.target,
      allowance: false,
      floor: { edge },
    },
    stops: [{ tier: "investigate", limit: edge, betaLimit: null, window: { value: 7, unit: "day" }, consecutive: 1 }],
  };
}

/** The least share of the base that any of them has; unsaid ones are taken as half of an even part of their kind. */
function smallestShare(segments: readonly SegmentFact[]): number {
  const shares = segments.map(({ share, dimension }) => {
    if (share !== null) return share;
    const kin = segments.filter((other) => other.dimension === dimension).length;
    return WORST_SEGMENT.unsaidShare / kin;
  });
  return Math.min(...shares);
}
