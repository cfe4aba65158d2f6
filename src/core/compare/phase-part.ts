import { trafficText } from "../documents/words/cohort-text.ts";
import { counted } from "../documents/words/sentence.ts";
import { shareText } from "../documents/words/share-text.ts";
import type { Phase } from "../plan/phase.ts";
import { phaseTitle } from "../plan/week.ts";
import { listed, type Part, type Placed } from "./part.ts";

/** A phase is the same one in two plans by its kind, so that a new name or place is a change and no new phase. */
export const PHASES: Part<Phase> = {
  title: "Phases",
  items: (plan) => plan.phases.map((phase) => ({ plan, item: phase, phase: null })),
  key: ({ item }) => item.kind,
  subject: ({ item }) => item.name,
  headline: ({ item, plan }) =>
    `${phaseTitle(item)}, ${trafficText(plan, item)}, ${counted(item.gates.length, "gate and rule", "gates and rules")}`,
  fields: {
    name: ({ item }) => item.name,
    place: ({ item, plan }) => `number ${plan.phases.indexOf(item) + 1}`,
    length: ({ item }) => counted(item.days, "day", "days"),
    // Dates follow from the first day, which is told once.
    begins: ({ item }) => `day ${item.startDay}`,
    exposure: ({ item, plan }) => trafficText(plan, item),
    steps: ({ item, plan }) => stepsText({ item, plan }),
    "let in by": ({ item }) => assignmentText(item),
    "who is in": ({ item }) => listed(item.cohort.include),
    "kept out": ({ item }) => listed(item.cohort.exclude.map(({ exclusion }) => exclusion)),
    admits: ({ item }) => listed(item.cohort.admits.map(({ exclusion, when }) => `${exclusion} when ${when}`)),
    "entry criteria": ({ item }) => listed(item.entry),
    approver: ({ item }) => item.approver,
    vetoes: ({ item }) => listed(item.vetoes),
    autonomy: ({ item }) => item.autonomy ?? "none",
  },
};

/** Within the phase, so that a phase that only moved has the same steps. */
function stepsText({ item }: Pick<Placed<Phase>, "item" | "plan">): string {
  if (item.steps.length < 2) return "none";
  return item.steps
    .map(({ day, shareOfEligible }) => `${shareText(shareOfEligible)} from its day ${day - item.startDay + 1}`)
    .join(", ");
}

function assignmentText({ assignment: { by, unit, randomised } }: Phase): string {
  return by === "none" ? "nobody" : `${by} of each ${unit}${randomised ? ", by lot" : ""}`;
}
