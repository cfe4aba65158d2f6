import type { Question } from "../../plan/follow-up.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { isBought } from "./control.ts";
import { freezeQuestions } from "./freeze-questions.ts";

/** What only people can answer about dates and about who may be held back. */
export function phaseQuestions(context: PlanContext): Question[] {
  return [...holdoutQuestions(context), ...freezeQuestions(context)];
}

function holdoutQuestions(context: PlanContext): Question[] {
  if (!isBought(context)) return [];
  return [
    {
      id: "holdout-of-buyers",
      text: "May people who have bought the feature be left without it for a comparison, if they agree to it?",
      asks: context.people.title("legal-counsel"),
      untilAnswered: "nobody is held back; those who still wait are the comparison until general availability",
      influence: "whether effects can be compared with a control after general availability",
      because: computed("the brief says that people buy it", ["plan:/brief/feature"]),
    },
  ];
}
