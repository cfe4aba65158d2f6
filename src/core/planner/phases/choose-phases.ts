import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { COMPOSITIONS, PHASE_COUNT, type Slot } from "../../catalog/phase-compositions.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";
import { takesOwnPhase } from "./waves.ts";

/** What decides how many phases a plan has, and which. */
interface Flags {
  readonly conditional: boolean;
  readonly segmented: boolean;
  readonly small: boolean;
  /** A shadow run that needs a phase of its own. */
  readonly shadow: boolean;
}

/** The kinds of phase, in order: four to six, the first internal, the last general availability. */
export function choosePhases(context: PlanContext): { kinds: PhaseKind[]; why: string } {
  const flags = flagsOf(context);
  const count = countOf(context, flags);
  const row = COMPOSITIONS.find(
    (one) =>
      one.count === count &&
      one.conditional === flags.conditional &&
      one.segmented === flags.segmented &&
      one.shadow === flags.shadow,
  );
  if (row === undefined) throw new Error(`no composition for ${count} phases`);
  const kinds: PhaseKind[] = ["internal", ...row.slots.map((slot) => kindFor(slot, context)), "general_availability"];
  return { kinds, why: reason(context, flags, kinds) };
}

function flagsOf(context: PlanContext): Flags {
  const { facts, profile, base } = context;
  const { shadow } = ARCHETYPES[profile.archetype];
  return {
    conditional: facts.exclusions.some(takesOwnPhase),
    segmented: base >= EXPOSURE_RULES.namedBelow && hasSegments(context),
    small: base < PHASE_COUNT.smallBelow || profile.market === "internal",
    shadow: shadow.requiredAt.includes(profile.riskLevel) && (shadow.leastDays ?? 0) > PHASE_COUNT.mostShadowStepDays,
  };
}

function hasSegments({ facts }: PlanContext): boolean {
  const dimensions: readonly string[] = PHASE_COUNT.segmentDimensions;
  return facts.segments.filter(({ dimension }) => dimensions.includes(dimension)).length >= PHASE_COUNT.leastSegments;
}

/** A majority beside a holdout needs people to hold back: without them the plan is one phase shorter. */
function countOf({ profile, base }: PlanContext, flags: Flags): number {
  const wanted = PHASE_COUNT.byRisk[profile.riskLevel] + (flags.conditional ? 1 : 0);
  const count = clamp(Math.min(PHASE_COUNT.most, wanted) - (flags.small ? 1 : 0));
  const plain = !flags.conditional && !flags.segmented;
  return base < EXPOSURE_RULES.namedBelow && plain ? PHASE_COUNT.least : count;
}

function clamp(count: number): number {
  return Math.min(PHASE_COUNT.most, Math.max(PHASE_COUNT.least, count));
}

function kindFor(slot: Slot, { facts, profile }: PlanContext): PhaseKind {
  if (slot === "beta") {
    const calm = profile.riskLevel === "low" || profile.riskLevel === "medium";
    return profile.market === "B2C" && calm ? "opt_in_beta" : "closed_beta";
  }
  if (slot !== "widening") return slot;
  const regions = new Set(facts.segments.flatMap(({ dimension, name }) => (dimension === "region" ? [name] : [])));
  return regions.size >= PHASE_COUNT.leastRegions ? "regional_expansion" : "canary";
}

function reason(context: PlanContext, flags: Flags, kinds: readonly PhaseKind[]): string {
  const { profile, base, facts } = context;
  const { shadow } = ARCHETYPES[profile.archetype];
  const parts = [
    `${profile.riskLevel} risk`,
    ...(flags.conditional ? ["a condition that admits people later"] : []),
    ...(flags.segmented ? ["segments that may differ"] : []),
    ...(flags.shadow ? [`a shadow run of ${shadow.leastDays} days or more`] : []),
    ...(kinds.includes("regional_expansion")
      ? [`${facts.segments.filter((one) => one.dimension === "region").length} regions to launch in`]
      : []),
    ...(flags.small ? [base < PHASE_COUNT.smallBelow ? "few people" : "the organisation's own staff"] : []),
  ];
  const step =
    shadow.requiredAt.includes(profile.riskLevel) && !flags.shadow ? "; the shadow run is a step of phase 1" : "";
  return `${kinds.length} phases because of ${parts.join(", ")}${step}`;
}
