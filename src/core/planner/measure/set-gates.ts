import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { isPassing, type MetricGate, type Tier } from "../../plan/gate.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import { inSmallAccounts } from "../phases/assignment.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import { auditGates } from "./audit-gates.ts";
import { budgetOf } from "./budget.ts";
import { censusGates } from "./census-gates.ts";
import { eventsGates } from "./events-gates.ts";
import { firstForSegments } from "./first-for-segments.ts";
import type { Budget, Setting } from "./gate-parts.ts";
import { levelGates } from "./level-gates.ts";
import { isAuditedSample, type SampleOf, type UnreadModel } from "./model.ts";
import type { UnitSearch } from "./search.ts";
import { ofSmallest, type Supply, shareAt, supplyOf } from "./supply.ts";
import { unreadGates } from "./unread-gates.ts";
import type { Tiered, Watched } from "./watched.ts";
import { withinGates } from "./within-gates.ts";

export interface GateInput {
  readonly context: PlanContext;
  readonly watched: readonly Tiered[];
  readonly phases: readonly SizedPhase[];
  /** Share of eligible people in the control. */
  readonly control: number;
  readonly search: UnitSearch;
}

/** The rules on numbers of every phase, in the order of phases and metrics. */
export function setGates(input: GateInput): MetricGate[][] {
  const shown = input.phases.filter(showsToCustomers);
  const budget = budgetOf(input.watched, shown);
  const gates = input.phases.map((): MetricGate[] => []);
  for (const metric of input.watched) {
    const before = new Map<Tier, number>();
    for (const [at, phase] of input.phases.entries()) {
      const built = gatesOf(metric, phase, shown, before, budget, input);
      for (const { tier, threshold } of built) if (threshold !== null) before.set(tier, threshold);
      gates[at]?.push(...built);
    }
  }
  return gates;
}

/** The gates of one metric in one phase; in phases without customers only what needs no exposure to fire. */
export function gatesOf(
  metric: Tiered,
  phase: SizedPhase,
  shown: readonly SizedPhase[],
  before: ReadonlyMap<Tier, number>,
  budget: Budget,
  { context, control, search }: Pick<GateInput, "context" | "control" | "search">,
  passingOnly = false,
): MetricGate[] {
  const { model } = metric;
  const position = shown.indexOf(phase);
  if (position < 0 && model.kind !== "events" && model.kind !== "census") return [];
  if (model.kind === "level" && model.segments !== undefined && position < firstForSegments(shown)) return [];
  if (model.kind === "census" && model.needsControl && (control === 0 || !phase.assignment.randomised)) return [];
  // Who comes in later is not there yet, though this phase be tried with more days than lie before the next.
  const sofar = shown.slice(0, position + 1);
  const supply = supplyFor(metric, phase, sofar, context, control);
  // A value that nobody's time with the feature is long enough for can't be read yet.
  const unripe =
    metric.maturesDays > 0 &&
    supply.inPhase === 0 &&
    shareAt(sofar, phase.startDay + phase.days - metric.maturesDays) === 0;
  const isFinal = position === shown.length - 1;
  if (unripe && !(isFinal && isPromised(metric) && metric.target !== null)) return [];
  const setting: Setting = {
    id: metric.id,
    kind: phase.kind,
    days: phase.days,
    position,
    isLast: position === shown.length - 2,
    isFinal,
    share: phase.exposed.shareOfEligible,
    supply,
    matures: metric.maturesDays > 0,
    sampleUnit: sampleName(metric, context),
    minutesPerItem: isAuditedSample(sampleOfMetric(metric)) ? context.values.minutesPerAuditItem : null,
    unit: "unit" in model && !unripe ? model.unit : (metric.unit ?? "count"),
    owner: context.people.title(metric.owner),
    grounds: groundsOf(metric, supply),
    before,
    budget,
    search,
    passingOnly,
  };
  // What is promised and known only after the rollout is shown at its end, with where it is decided.
  if (unripe) return unreadGates(laterModel(metric), setting);
  const built = buildGates(metric, setting, position, context);
  return built.filter(
    (gate) => isPassing(gate) || (metric.tiers.some((tier) => tier === gate.tier) && !hasNothingToRead(gate)),
  );
}

function laterModel({ maturesDays, direction, target, unit, model }: Tiered): UnreadModel {
  // What may only not get worse is promised as a level, although it is compared.
  const change = model.kind === "level" && model.reference === "control" && model.promised !== 0;
  const comparator = direction === "within" ? "within" : BY_DIRECTION[change ? "change" : "level"][direction];
  return {
    kind: "unread",
    comparator,
    target,
    unit: unit ?? "count",
    why: `it is known ${maturesDays} days after first use, later than the rollout ends`,
    wouldNeed: `the review once people have had it for ${maturesDays} days, which has a rule of its own`,
  };
}

const BY_DIRECTION = {
  level: { up: ">=", down: "<=" },
  change: { up: "increase", down: "decrease" },
} as const;

/** A rule that stops, in a phase that gives not one unit of what it reads, says nothing to anybody. */
function hasNothingToRead({ advisory, evidence }: MetricGate): boolean {
  return advisory && evidence.available === 0;
}

function buildGates(metric: Watched, setting: Setting, position: number, { values }: PlanContext): MetricGate[] {
  const { model } = metric;
  switch (model.kind) {
    case "level":
      return levelGates(model, setting);
    case "within":
      return withinGates(model, setting);
    case "audit":
      return auditGates(model, values.harmAtPromise, setting);
    case "events":
      return eventsGates(model, position >= 0 && isPromised(metric), setting);
    case "census":
      return censusGates(model, setting);
    case "unread":
      return unreadGates(model, setting);
  }
}

/** "Zero X" of the brief, and people who must be kept out: their gates say what rate no event rules out. */
export function isPromised({ covers }: Watched): boolean {
  return covers.some((cover) => cover.startsWith("success-metric:") || cover.startsWith("exclusion:"));
}

type SuppliedPhase = Pick<SizedPhase, "kind" | "exposed" | "startDay" | "days" | "steps" | "assignment">;

/** What one metric has in one phase, counted at the population of the context. */
export function supplyFor(
  metric: Watched,
  phase: SuppliedPhase,
  shown: readonly SuppliedPhase[],
  context: PlanContext,
  control: number,
): Supply {
  const { model } = metric;
  const compared = model.kind === "within" || (model.kind === "level" && model.reference === "control");
  const supply = supplyOf({
    context,
    phase: model.kind === "level" && model.segments !== undefined ? sinceLastStep(phase) : phase,
    shown,
    sampleOf: sampleOfMetric(metric),
    maturesDays: metric.maturesDays,
    settleDays: model.kind === "level" || model.kind === "within" ? model.settleDays : 0,
    smallAccounts: inSmallAccounts(context, phase) ? EXPOSURE_RULES.leastAccounts : null,
    control: compared ? (phase.assignment.randomised ? control : 0) : null,
  });
  return model.kind === "level" && model.segments !== undefined ? ofSmallest(supply, model.segments.smallest) : supply;
}

/** Where segments start one after the other, the last of them is there from the last step on. */
function sinceLastStep(phase: SuppliedPhase): SuppliedPhase {
  const from = phase.kind === "segment_targeting" ? (phase.steps.at(-1)?.day ?? phase.startDay) : phase.startDay;
  return { ...phase, startDay: from, days: phase.startDay + phase.days - from };
}

function sampleOfMetric({ model, covers }: Watched): SampleOf {
  // Whether somebody is let in by mistake is a property of the person, however often they use it.
  if (model.kind === "events" && covers.some((cover) => cover.startsWith("exclusion:"))) return "people";
  if (model.kind === "audit" || (model.kind === "events" && model.audited)) return "audited items";
  return model.kind === "level" || model.kind === "within" ? model.sampleOf : "units";
}

function sampleName(metric: Watched, { profile }: PlanContext): string {
  const { model } = metric;
  const counted = sampleOfMetric(metric);
  const { many } = profile.unit;
  const names: Partial<Record<SampleOf, string>> = {
    units: many,
    calls: "calls",
    "accepted units": `accepted ${many}`,
    "audited items": `audited ${many}`,
    "audited flags": `audited ${many} that were flagged`,
    "audited positives": `audited ${many} of the class looked for`,
  };
  const name = names[counted] ?? counted;
  const compared = model.kind === "within" || (model.kind === "level" && model.reference === "control");
  if (model.kind === "level" && model.segments !== undefined) return `${name} each segment`;
  return compared ? `${name} of two equal arms` : name;
}

/** What a limit and its evidence rest on. */
function groundsOf({ covers, model }: Watched, { rests }: Supply): string[] {
  const promised = covers.some((cover) => cover.startsWith("success-metric:"));
  const ofModel = "sampling" in model ? model.sampling.rests : model.kind === "audit" ? ["harmAtPromise"] : [];
  return [
    promised ? "fact:metrics" : "catalog:metrics",
    "catalog:ladders",
    ...(model.kind === "events" || model.kind === "census"
      ? []
      : ["plan:/population/planningLow", ...[...rests, ...ofModel].map((name) => `assumption:${name}`)]),
  ];
}
