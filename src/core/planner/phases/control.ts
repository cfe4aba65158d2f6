import { EXPOSURE_RULES, HOLDOUT } from "../../catalog/exposure-bands.ts";
import type { HazardRow } from "../../catalog/hazards/hazard-row.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import type { Because } from "../../plan/because.ts";
import type { Control } from "../../plan/control.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Phase } from "../../plan/phase.ts";
import { computed, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { isHashed, unitAssigned } from "./assignment.ts";

/** Why it would do harm to hold somebody back, or null. */
export function withholdingHarms({ facts, profile }: PlanContext): string | null {
  for (const { id } of facts.hazards) {
    const row: HazardRow = HAZARDS[id];
    if (row.withholdingHarms?.archetypes.includes(profile.archetype)) return row.withholdingHarms.why;
  }
  return null;
}

/** Whether the brief says that people buy the feature, with a thing or as an option. */
export function isBought({ brief }: PlanContext): boolean {
  return HOLDOUT.bought.test(`${brief.feature}\n${brief.userBase}`);
}

/** Why nobody is held back, or null. */
function whyNone(context: PlanContext): string | null {
  return withholdingHarms(context) ?? (isBought(context) ? "people have bought the feature" : null);
}

/** Share of the eligible population in the one holdout: 0 with too few people, where it would harm, where people have bought it, or without a lot. */
export function controlShare(context: PlanContext, kinds: readonly PhaseKind[]): number {
  const { base } = context;
  if (base < EXPOSURE_RULES.namedBelow || whyNone(context) !== null) return 0;
  if (!kinds.some((kind) => isHashed(kind, base))) return 0;
  return base < HOLDOUT.smallBelow ? HOLDOUT.smallShare : HOLDOUT.share;
}

/** The holdout over the plan's days: from the first phase drawn by lot to 90 days after the last. */
export function controlOf(context: PlanContext, phases: readonly Phase[]): Control {
  const share = controlShare(
    context,
    phases.map(({ kind }) => kind),
  );
  const from = phases.find(({ assignment }) => assignment.randomised);
  const last = phases.at(-1);
  const common = { unit: unitAssigned(context), seed: HOLDOUT.seed, because: { share: shareBecause(context) } };
  if (share === 0 || from === undefined || last === undefined) {
    const none = noHoldout(context);
    return { ...common, share: 0, from: none, fromDay: null, until: none, untilDay: null, leftOut: [] };
  }
  return {
    ...common,
    share,
    from: `the first day of ${from.name}`,
    fromDay: from.startDay,
    until: `${HOLDOUT.daysAfter} days after the last day of ${last.name}`,
    untilDay: last.startDay + last.days - 1 + HOLDOUT.daysAfter,
    leftOut: phases
      .filter(({ assignment }) => assignment.by === "list")
      .map(({ name }) => `${common.unit === "person" ? "people" : `${common.unit}s`} of the ${name}`),
  };
}

function noHoldout(context: PlanContext): string {
  const why = whyNone(context);
  return why === null
    ? `no holdout: under ${EXPOSURE_RULES.namedBelow} people`
    : `no holdout: ${why}; those who still wait are the comparison until general availability`;
}

function shareBecause(context: PlanContext): Because {
  const harm = withholdingHarms(context);
  if (harm !== null) return fromCatalog(`0: ${harm}`, "hazards: withholding harms; our default");
  if (isBought(context)) return computed("0: people have bought the feature", ["plan:/brief/feature"]);
  return computed(
    `${HOLDOUT.share * 100} % of the eligible population, ${HOLDOUT.smallShare * 100} % under ${HOLDOUT.smallBelow}, none under ${EXPOSURE_RULES.namedBelow}`,
    ["catalog:exposure-bands.HOLDOUT", "plan:/population"],
  );
}
