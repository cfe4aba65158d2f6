import { SUPERVISED_TRIAL } from "../../catalog/supervised-trial.ts";
import type { Plan } from "../../plan/plan.ts";

type Facts = Plan["facts"];

/** What the brief would have to say before phases and gates make sense. */
export function toBeKnown({ metrics, riskLevel, hazards, market, exclusions }: Facts): string[] {
  const { underPeople, percentagesFromPeople } = SUPERVISED_TRIAL;
  const aimless = metrics.filter(({ target }) => target === null).map(({ name }) => name);
  const conditions = exclusions.filter(({ until }) => until !== null);
  const open: readonly (readonly [boolean, string])[] = [
    [
      true,
      `Who comes after them: at least ${underPeople} people for phases, ${percentagesFromPeople} for gates on percentages.`,
    ],
    [metrics.length === 0, "What success is, with a number: the records of the trial give the first one."],
    [aimless.length > 0, `A target for: ${aimless.join(", ")}.`],
    [
      metrics.some(({ baseline }) => baseline === null),
      "How things are today without the feature, measured the same way.",
    ],
    [riskLevel === null, "The risk level: low, medium, high or critical."],
    [hazards.length === 0, "What can go wrong, and for whom."],
    [market === null, "Whether the people are customers, consumers or staff."],
    [conditions.length > 0, "Who shows that the conditions of those kept out are met, and how."],
  ];
  return open.filter(([isOpen]) => isOpen).map(([, text]) => text);
}
