import type { HazardId } from "../../brief/facts.ts";
import { gateId } from "../../plan/ids.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { hazardIn } from "../watch/hazard-in.ts";
import { signersOf } from "../watch/signers.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { checkWithParts, hazardName, listed, lowerFirst, withPeopleThereAre } from "./words.ts";

/** One line for each hazard that the brief names: its checks before launch, with who signs. */
export function hazardLines(context: PlanContext): ChecklistLine[] {
  return context.facts.hazards.map(({ id }) => hazardLine(id, context));
}

function hazardLine(id: HazardId, context: PlanContext): ChecklistLine {
  const { people, base } = context;
  const { preLaunch: checks } = hazardIn(id, context);
  const preLaunch = checks.map((text) => withPeopleThereAre(text, base));
  const signers = [...new Set(signersOf(id, context).map((role) => people.title(role)))];
  return {
    id: gateId("internal", `${id} checks`, "promote"),
    check: checkWithParts(
      `Checks for ${hazardName(id)} done and signed by ${listed(signers)}`,
      preLaunch.map(lowerFirst),
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
