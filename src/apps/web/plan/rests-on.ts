import type { Origin } from "../../../core/brief/facts.ts";
import type { Because } from "../../../core/plan/because.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Span } from "../../../core/shared/span.ts";

/** The words of the brief that a number rests on: its own span, or those of the facts that it is computed from. */
export function restsOn(plan: Plan, because: Because, gate: string | null): readonly Span[] {
  if (because.source === "brief") return [because.span];
  const { facts, population } = plan;
  const people = facts.population === null ? [] : [facts.population.origin.span];
  // By itself, because the contract's own module brings its whole validator along.
  const grounds = because.source === "computed" || because.source === "edit" ? because.from : [];
  const spans = grounds.flatMap((ground): readonly Span[] => {
    if (ground === "fact:population") return people;
    if (ground.startsWith("plan:/population"))
      return [population.because.planningLow, population.because.eligible].some(({ source }) => source !== "catalog")
        ? people
        : [];
    if (ground === "fact:metrics") return spansOfGate(plan, gate);
    if (ground === "fact:exclusions") return facts.exclusions.map(spanOf);
    if (ground === "fact:segments") return facts.segments.map(spanOf);
    if (ground === "fact:riskLevel") return facts.origins.riskLevel === null ? [] : [facts.origins.riskLevel.span];
    if (ground === "fact:market") return facts.origins.market === null ? [] : [facts.origins.market.span];
    return [];
  });
  return [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()];
}

const spanOf = ({ origin }: { readonly origin: Origin }) => origin.span;

/** The promise that the gate's metric answers for. */
function spansOfGate({ phases, metrics, facts }: Plan, id: string | null): readonly Span[] {
  const gate = phases.flatMap(({ gates }) => gates).find((one) => one.id === id);
  const covers = metrics.find((metric) => metric.id === gate?.metric)?.covers ?? [];
  return covers.flatMap((cover) => {
    const fact = cover.startsWith("success-metric:")
      ? facts.metrics[Number(cover.slice("success-metric:".length))]
      : undefined;
    return fact === undefined ? [] : [fact.origin.span];
  });
}
