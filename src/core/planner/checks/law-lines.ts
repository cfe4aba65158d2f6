import type { PhaseKind } from "../../plan/ids.ts";
import type { PlanContext } from "../context.ts";
import { BEFORE_REAL_DATA, treatedLaws } from "../law/treated-laws.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { checkWithParts, lowerFirst, withPeopleThereAre } from "./words.ts";

/** One line for each law whose people are in from the first customer phase: what must be live before. */
export function lawLines(context: PlanContext, kinds: readonly PhaseKind[], at: number): ChecklistLine[] {
  if (at !== BEFORE_REAL_DATA) return [];
  return treatedLaws(context, kinds).flatMap(({ row, gatesAsked, proofAsked, ownGate, because }): ChecklistLine[] => {
    if (ownGate === null) return [];
    const owner = context.people.title(row.owner);
    const scaled = (texts: readonly string[]) => texts.map((text) => withPeopleThereAre(text, context.base));
    return [
      {
        id: ownGate,
        check: checkWithParts(`${row.id} controls live and signed by ${owner}`, scaled(gatesAsked).map(lowerFirst)),
        proof: scaled(proofAsked),
        covers: [`regulation:${row.id}`],
        owner,
        because,
      },
    ];
  });
}
