import { LEVERS } from "../../catalog/levers.ts";
import { isPassing, type MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import type { Watched } from "../measure/watched.ts";

/** What would shorten any plan, whatever its length: where time goes into waiting for people, values or proofs. */
export function leversOf(context: PlanContext, phases: readonly Phase[], watched: readonly Watched[]): string[] {
  return [late(phases, watched), crowded(phases, watched), unknownBase(context), waiting(phases)].filter(
    (lever) => lever !== null,
  );
}

/** The metric of the brief that is known last, where that is late. */
function late(phases: readonly Phase[], watched: readonly Watched[]): string | null {
  const gated = new Set(phases.flatMap(({ gates }) => gates.map(({ metric }) => metric)));
  const [last] = watched
    .filter(({ id, maturesDays }) => gated.has(id) && maturesDays > LEVERS.lateDays)
    .toSorted((a, b) => b.maturesDays - a.maturesDays);
  return last === undefined
    ? null
    : `Agree on a leading measure for ${last.name}: its value is known only after ${last.maturesDays} days`;
}

/** The gate that uses most of what its phase gives: with more people the phase could be shorter. */
function crowded(phases: readonly Phase[], watched: readonly Watched[]): string | null {
  const tight = phases
    .slice(0, -1)
    .filter((phase) => showsToCustomers(phase) && phase.days > 7)
    .flatMap(({ name, gates }) => gates.flatMap((gate) => (isTight(gate) ? [{ name, gate }] : [])))
    .toSorted((a, b) => use(b.gate) - use(a.gate));
  const [first] = tight;
  if (first === undefined || first.gate.kind !== "metric") return null;
  const { needed, available, sampleUnit } = first.gate.evidence;
  const { metric } = first.gate;
  const audited = watched.some((one) => one.id === metric && isAudited(one));
  const more = audited ? "Plan more hours of review for" : "Let more people into";
  return `${more} ${first.name}: ${metric.replaceAll("_", " ")} needs ${numberText(needed ?? 0)} of the ${numberText(available ?? 0)} ${sampleUnit} that it gives`;
}

/** Whether experts score a sample of what the feature makes. */
export function isAudited({ model }: Pick<Watched, "model">): boolean {
  return model.kind === "audit" || ("sampleOf" in model && model.sampleOf === "audited items");
}

function isTight(gate: Phase["gates"][number]): gate is MetricGate {
  return isPassing(gate) && gate.evidence?.measurable === true && use(gate) > LEVERS.tightShare;
}

function use({ evidence }: Phase["gates"][number]): number {
  return evidence?.measurable && evidence.available > 0 ? evidence.needed / evidence.available : 0;
}

function unknownBase({ population }: PlanContext): string | null {
  if (population.eligible !== null) return null;
  const { planningLow, unit } = population;
  return `Say how many ${unit} are eligible: gates are proven for ${numberText(planningLow)} of them until then`;
}

function waiting(phases: readonly Phase[]): string | null {
  const phase = phases.find(({ skip }) => skip !== null);
  if (phase === undefined || phase.skip === null) return null;
  return `Bring the proof for ${phase.name} early: without it by day ${phase.skip.onDay} the phase is left out`;
}
