import type { Assumption } from "../../plan/assumption.ts";
import type { Question } from "../../plan/follow-up.ts";
import { computed } from "../because.ts";
import type { PlanContext } from "../context.ts";

/** Asked wherever neither the brief nor anybody says how much there is: every count of units is made from it. */
export function volumeQuestion(
  { people, profile }: Pick<PlanContext, "people" | "profile">,
  assumptions: readonly Assumption[],
): Question[] {
  const assumed = assumptions.find(({ id }) => id === "unitsPerPersonPerWeek");
  if (assumed === undefined || assumed.source !== "default") return [];
  return [
    {
      id: "volume",
      text: `How many ${profile.unit.many} are there in a usual week, in all or for each person?`,
      asks: people.title("product-manager"),
      untilAnswered: `${assumed.value} for each active person and week, an assumption (${assumed.why})`,
      influence: "every count of units: which gates can be measured, how long phases are, what capacity is needed",
      because: computed("the brief leaves it open", ["assumption:unitsPerPersonPerWeek"]),
    },
  ];
}
