import type { Facts, MetricFact } from "../brief/facts.ts";
import type { Gate } from "../plan/gate.ts";
import type { PhaseKind } from "../plan/ids.ts";
import type { Profile } from "../plan/profile.ts";
import type { AssumedValues } from "./assume.ts";
import { checklistGates } from "./checklist-gates.ts";
import { supplyOf } from "./exposure-of.ts";
import { advisoryGate, passingGate, type Setting, stoppingGates, zeroGates } from "./metric-gates.ts";
import { longestWindow, type MetricModel, modelOf, type SampleOf } from "./metric-model.ts";
import type { UnitSearch } from "./sampling.ts";
import type { SizedPhase } from "./size-phases.ts";

export interface GateInput {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly phases: readonly SizedPhase[];
  readonly planningLow: number;
  readonly values: AssumedValues;
  /** The id of each success metric, in the order of the facts. */
  readonly metricIds: readonly string[];
  readonly metricOwners: readonly string[];
  readonly search: UnitSearch;
}

/** The gates of every phase, in the order of the phases. */
export function setGates(input: GateInput): Gate[][] {
  const { facts, phases, values } = input;
  const kinds = phases.map(({ kind }) => kind);
  const models = facts.metrics.map((metric) => modelOf(metric, values));
  const toAgree = facts.metrics.filter((_, at) => models[at]?.kind === "baseline-first");
  const shown = phases.filter(({ steps }) => steps.length > 0);
  const limits = new Map<string, number>();
  return phases.map((phase, at) => {
    const metricGates = facts.metrics.flatMap((fact, index) =>
      gatesOf(fact, index, models[index], phase, shown, limits, input),
    );
    return [...metricGates, ...checklistGates(facts, kinds as PhaseKind[], at, toAgree)];
  });
}

function gatesOf(
  fact: MetricFact,
  index: number,
  model: MetricModel | undefined,
  phase: SizedPhase,
  shown: readonly SizedPhase[],
  limits: Map<string, number>,
  { planningLow, profile, values, metricIds, metricOwners, search }: GateInput,
): Gate[] {
  const position = shown.indexOf(phase);
  if (model === undefined || model.kind === "baseline-first" || position < 0 || fact.target === null) return [];
  const id = metricIds[index] ?? "unnamed";
  const sampleOf: SampleOf = model.kind === "advisory" ? "units" : model.sampleOf;
  const setting: Setting = {
    id,
    fact: { ...fact, target: fact.target },
    phase,
    position,
    isLast: position === shown.length - 2,
    isFinal: position === shown.length - 1,
    supply: supplyOf({
      phase,
      shown,
      windowDays: longestWindow([fact]),
      sampleOf,
      planningLow,
      market: profile.market,
      values,
    }),
    search,
    sampleUnit: sampleOf === "units" ? profile.unit.many : sampleOf,
    owner: metricOwners[index] ?? "Product manager",
    before: limits.get(id) ?? null,
  };
  if (model.kind === "zero") return zeroGates(setting);
  if (model.kind === "advisory") return [advisoryGate(model, setting)];
  const passing = passingGate(model, setting);
  const limit = passing.threshold ?? fact.target;
  limits.set(id, limit);
  return [passing, ...stoppingGates(model, setting, limit)];
}
