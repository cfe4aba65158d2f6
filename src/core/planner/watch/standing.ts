import { STANDING_METRICS } from "../../catalog/metrics/standing-metrics.ts";
import { GIVES_WAY } from "../../catalog/metrics/standing-rules.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { PlanContext } from "../context.ts";
import type { Watched } from "../measure/watched.ts";
import type { Entry } from "./entry.ts";
import { entryOfRow } from "./entry-of-row.ts";
import { rowOf } from "./meaning.ts";

/** Standing metrics that no plan goes without, and those that make room, the first to go first. */
export interface Standing {
  readonly always: readonly Entry[];
  readonly givingWay: readonly Entry[];
}

/** What every plan watches and `present` does not yet. */
export function standingMetrics(context: PlanContext, hasControl: boolean, present: ReadonlySet<string>): Standing {
  const needed = STANDING_METRICS.map(({ id }) => id).filter(
    (id) =>
      !present.has(id) &&
      (id !== "sample_ratio" || hasControl) &&
      (id !== "attribute_coverage" || context.facts.exclusions.length > 0),
  );
  const entries = needed.flatMap((id) => {
    const row = rowOf(id, context.profile.archetype);
    return row === null ? [] : [entryOfRow({ row, hazard: null, covers: coversOf(id, context) }, context)];
  });
  const order: readonly string[] = GIVES_WAY;
  const place = ({ watched }: Entry) => order.indexOf(watched.id);
  return {
    always: entries.filter((entry) => place(entry) === -1),
    givingWay: entries.filter((entry) => place(entry) >= 0).sort((a, b) => place(a) - place(b)),
  };
}

/** A leak answers for all exclusions of the brief, and for laws whose people or data stay out. */
function coversOf(id: string, { facts }: PlanContext): Watched["covers"] {
  if (id !== "exclusion_leak") return [];
  const kept = facts.regulations.filter((law) => REGULATIONS[law.id].treatment.byDefault !== "AC");
  return [
    ...facts.exclusions.map((_, at): Watched["covers"][number] => `exclusion:${at}`),
    ...kept.map((law): Watched["covers"][number] => `regulation:${law.id}`),
  ];
}
