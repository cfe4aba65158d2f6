import type { PhaseKind } from "../../plan/ids.ts";
import { fromBrief } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { beforeCustomers, treatedLaws } from "../law/treated-laws.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { checkWithParts, lowerFirst } from "./words.ts";

/** One line for each law whose people are in from the first customer phase: what must be live before. */
export function lawLines(context: PlanContext, kinds: readonly PhaseKind[], at: number): ChecklistLine[] {
  if (at !== beforeCustomers(kinds)) return [];
  return treatedLaws(context, kinds).flatMap(({ fact, row, ownGate }): ChecklistLine[] => {
    if (ownGate === null) return [];
    const owner = context.people.title(row.owner);
    return [
      {
        id: ownGate,
        check: checkWithParts(`${row.id} controls live and signed by ${owner}`, row.gates.map(lowerFirst)),
        proof: [...row.gates, ...row.proof.filter((one) => !row.gates.includes(one))],
        covers: [`regulation:${row.id}`],
        owner,
        because: fromBrief("named in the brief: allowed with its controls live before customers", fact.origin.span),
      },
    ];
  });
}
