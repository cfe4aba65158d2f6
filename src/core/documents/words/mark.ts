import type { Because } from "../../plan/because.ts";
import type { Plan } from "../../plan/plan.ts";

/** Where a number comes from, in three kinds: documents print one sign for each. */
export type Mark = "brief" | "computed" | "default";

export const MARK_TEXT: Record<Mark, string> = {
  brief: "from your brief",
  computed: "computed",
  default: "our default, please confirm",
};

/** The mark of a number: what the user wrote or set, what follows from that, or a default of the catalog to confirm. */
export function markOf({ assumptions }: Pick<Plan, "assumptions">, because: Because): Mark {
  if (because.source === "brief" || because.source === "computed") return because.source;
  if (because.source === "catalog") return "default";
  if (because.source === "edit") return "brief";
  const source = assumptions.find(({ id }) => id === because.assumption)?.source ?? "default";
  return source === "default" ? "default" : "brief";
}

/** How many of the plan's chosen numbers are of each kind. */
export function markCounts(plan: Plan): Record<Mark, number> {
  const counts = { brief: 0, computed: 0, default: 0 };
  for (const because of reasonsOfNumbers(plan)) counts[markOf(plan, because)] += 1;
  for (const { value, source } of plan.assumptions) {
    if (typeof value === "number") counts[source === "default" ? "default" : "brief"] += 1;
  }
  return counts;
}

function reasonsOfNumbers({ population, control, metrics, phases }: Plan): Because[] {
  const given = (value: number | null, because: Because) => (value === null ? [] : [because]);
  return [
    ...given(population.eligible, population.because.eligible),
    population.because.planningLow,
    ...given(population.breakEven, population.because.breakEven),
    control.because.share,
    ...metrics.flatMap((metric) => [
      ...given(metric.target, metric.because.target),
      ...given(metric.baseline, metric.because.baseline),
    ]),
    ...phases.flatMap(({ because, gates }) => [
      because.days,
      because.exposed,
      ...gates.filter(({ kind }) => kind === "metric").map((gate) => gate.because),
    ]),
  ];
}
