import type { Facts, RiskLevel } from "../brief/facts.ts";
import type { PhaseKind } from "../plan/ids.ts";
import type { Profile } from "../plan/profile.ts";

/** What decides how many phases a plan has and which. Source of the rules: the phase library. */
interface Flags {
  readonly conditional: boolean;
  readonly segmented: boolean;
  readonly small: boolean;
}

/** `beta` and `widening` stand for kinds that the market and the regions choose. */
type Slot = PhaseKind | "beta" | "widening";

const COUNT_BY_RISK: Readonly<Record<RiskLevel, number>> = { low: 4, medium: 5, high: 6, critical: 6 };

/** The middle of the plan by number of phases, between the internal phase and general availability. */
const MIDDLE: readonly { count: number; conditional: boolean; segmented: boolean | null; slots: readonly Slot[] }[] = [
  { count: 4, conditional: false, segmented: null, slots: ["beta", "widening"] },
  { count: 4, conditional: true, segmented: null, slots: ["beta", "conditional_admission"] },
  { count: 5, conditional: false, segmented: true, slots: ["beta", "widening", "segment_targeting"] },
  { count: 5, conditional: false, segmented: false, slots: ["beta", "widening", "holdout_majority"] },
  { count: 5, conditional: true, segmented: true, slots: ["beta", "segment_targeting", "conditional_admission"] },
  { count: 5, conditional: true, segmented: false, slots: ["beta", "widening", "conditional_admission"] },
  {
    count: 6,
    conditional: true,
    segmented: true,
    slots: ["beta", "widening", "segment_targeting", "conditional_admission"],
  },
  { count: 6, conditional: true, segmented: false, slots: ["shadow", "beta", "widening", "conditional_admission"] },
  { count: 6, conditional: false, segmented: true, slots: ["beta", "canary", "segment_targeting", "holdout_majority"] },
  { count: 6, conditional: false, segmented: false, slots: ["shadow", "beta", "canary", "holdout_majority"] },
];

const CONDITIONAL_KINDS = new Set(["region", "regulated", "consent", "age", "contract"]);
const SEGMENT_DIMENSIONS = new Set(["role", "plan", "industry", "size", "language"]);

/** The kinds of phase, in order: four to six, the first internal, the last general availability. */
export function choosePhases(facts: Facts, profile: Profile, mostPeople: number): { kinds: PhaseKind[]; why: string } {
  const flags = flagsOf(facts, profile, mostPeople);
  const wanted = COUNT_BY_RISK[profile.riskLevel] + (flags.conditional ? 1 : 0) - (flags.small ? 1 : 0);
  const count = Math.min(6, Math.max(4, wanted));
  const row = MIDDLE.find(
    (one) =>
      one.count === count &&
      one.conditional === flags.conditional &&
      (one.segmented ?? flags.segmented) === flags.segmented,
  );
  if (row === undefined) throw new Error(`no composition for ${count} phases`);
  const beta = betaOf(profile);
  const widening =
    facts.segments.filter(({ dimension }) => dimension === "region").length >= 2 ? "regional_expansion" : "canary";
  const middle = row.slots.map((slot) => (slot === "beta" ? beta : slot === "widening" ? widening : slot));
  return { kinds: ["internal", ...middle, "general_availability"], why: reason(profile, flags, count) };
}

function flagsOf(facts: Facts, profile: Profile, mostPeople: number): Flags {
  return {
    conditional: facts.exclusions.some(({ kind, until }) => until !== null && CONDITIONAL_KINDS.has(kind)),
    segmented:
      mostPeople >= 200 && facts.segments.filter(({ dimension }) => SEGMENT_DIMENSIONS.has(dimension)).length >= 2,
    small: mostPeople < 2_000 || profile.market === "internal",
  };
}

/** Consumers opt in at low and medium risk; everybody else is invited. */
function betaOf({ market, riskLevel }: Profile): PhaseKind {
  return market === "B2C" && (riskLevel === "low" || riskLevel === "medium") ? "opt_in_beta" : "closed_beta";
}

function reason({ riskLevel }: Profile, flags: Flags, count: number): string {
  const parts = [
    `${riskLevel} risk`,
    ...(flags.conditional ? ["people who come in on a condition"] : []),
    ...(flags.segmented ? ["segments that may differ"] : []),
    ...(flags.small ? ["a small or internal user base"] : []),
  ];
  return `${count} phases: ${parts.join(", ")}`;
}
