import type { HazardId } from "../../brief/facts.ts";
import { gateId } from "../../plan/ids.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { hazardIn } from "../watch/hazard-in.ts";
import { signersOf } from "../watch/signers.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { checkWithParts, hazardName, listed, lowerFirst, withPeopleThereAre } from "./words.ts";

/** Parts of the check that the line of an added hazard has; the packet has them all. */
const PARTS_OF_ADDED = 2;

/** One line for each hazard that the brief names or the plan adds: its checks before launch, with who signs. */
export function hazardLines(context: PlanContext, added: readonly HazardId[]): ChecklistLine[] {
  return [
    ...context.facts.hazards.map(({ id }) => hazardLine(id, context, false)),
    ...added.map((id) => hazardLine(id, context, true)),
  ];
}

function hazardLine(id: HazardId, context: PlanContext, isAdded: boolean): ChecklistLine {
  const { people, base } = context;
  const { preLaunch: checks } = hazardIn(id, context);
  const preLaunch = checks.map((text) => withPeopleThereAre(text, base));
  const signers = [...new Set(signersOf(id, context).map((role) => people.title(role)))];
  const parts = isAdded ? preLaunch.slice(0, PARTS_OF_ADDED) : preLaunch;
  return {
    id: gateId("internal", `${id} checks`, "promote"),
    check: checkWithParts(
      `Checks for ${hazardName(id)}${isAdded ? " (added by this plan, confirm)" : ""} done and signed by ${listed(signers)}`,
      parts.map(lowerFirst),
    ),
    proof: [...preLaunch, `Signed by ${listed(signers)}`],
    covers: [`hazard:${id}`],
    owner: signers[0] ?? people.title("product-manager"),
    because: fromCatalog(
      "what is cheapest to find before customers",
      `hazards: checks before launch of ${id}; our default`,
    ),
  };
}
