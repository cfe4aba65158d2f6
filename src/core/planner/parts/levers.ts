import type { Facts } from "../../brief/facts.ts";
import { LEVERS } from "../../catalog/levers.ts";
import { populationNoun } from "../../catalog/population-units.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { AssumedValues } from "../assume/values.ts";
import { type Draft, daysOf } from "../draft-plan.ts";
import { isAuditedSample } from "../measure/model.ts";
import type { Watched } from "../measure/watched.ts";

/** The days that a plan takes with other facts and values. */
export type DaysWith = (facts: Facts, values: AssumedValues) => number;

/** What somebody could do, and the days that the plan would then take. */
interface Lever {
  readonly text: string;
  readonly tried: () => number;
}

/** What would shorten the plan: each lever is tried by sizing it again, and stands only where it saves weeks; the most first. */
export function leversOf(draft: Draft, daysWith: DaysWith): string[] {
  return [...moreReview(draft, daysWith), ...knownPeople(draft, daysWith), ...reportedOnly(draft, daysWith)]
    .map(({ text, tried }) => ({ text, weeks: (daysOf(draft) - tried()) / 7 }))
    .filter(({ weeks }) => weeks > 0)
    .toSorted((a, b) => b.weeks - a.weeks)
    .map(({ text, weeks }) => `${text}: saves ${weeks} ${weeks === 1 ? "week" : "weeks"}`);
}

function moreReview({ context, watched }: Draft, daysWith: DaysWith): Lever[] {
  if (!watched.some(isAudited)) return [];
  const hours = context.values.auditHoursPerWeek * LEVERS.moreReview;
  return [
    {
      text: `Plan ${numberText(hours)} hours of review a week in place of ${numberText(context.values.auditHoursPerWeek)}`,
      tried: () => daysWith(context.facts, { ...context.values, auditHoursPerWeek: hours }),
    },
  ];
}

function knownPeople({ context }: Draft, daysWith: DaysWith): Lever[] {
  const { eligible, planningLow, unit } = context.population;
  if (eligible !== null) return [];
  return [
    {
      text: `Say how many ${populationNoun(unit)} are eligible (planned with ${numberText(planningLow)}), if it is everybody`,
      tried: () => daysWith(context.facts, { ...context.values, eligibleShareLow: 1 }),
    },
  ];
}

/** A metric of the brief for whose sake a phase is longer. */
function reportedOnly({ context, needs, watched }: Draft, daysWith: DaysWith): Lever[] {
  const reasons = needs.flatMap((need) => (need === null ? [] : [need.why.detail]));
  const { metrics } = context.facts;
  return metrics.flatMap((metric, at) => {
    const slow = watched.find(({ covers }) => covers.includes(`success-metric:${at}`));
    if (slow === undefined || !reasons.some((reason) => reason.includes(slow.name))) return [];
    const others = metrics.filter((one) => one !== metric);
    return [
      {
        text: `Only report "${slow.name}" before general availability, or agree on a measure that is known sooner`,
        tried: () => daysWith({ ...context.facts, metrics: others }, context.values),
      },
    ];
  });
}

/** Whether experts score a sample of what the feature makes. */
export function isAudited({ model }: Pick<Watched, "model">): boolean {
  return model.kind === "audit" || ("sampleOf" in model && isAuditedSample(model.sampleOf));
}
