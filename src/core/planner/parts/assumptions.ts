import { groundsOf } from "../../plan/because.ts";
import type { AssumedFor, AssumedValues } from "../assume/values.ts";
import type { Draft } from "../draft-plan.ts";
import { listAssumptions, type RankedAssumptions, rankAssumptions } from "./rank-assumptions.ts";

/** With more metrics, trying half and twice of every assumption would take longer than anybody waits. */
const MOST_TRIED = 30;

/** The assumptions that the draft rests on, ranked by what half and twice of each changes, or only listed. */
export function assumptionsOf(
  draft: Draft,
  redraft: (values: AssumedValues) => Draft,
  { values, set, stated, why }: AssumedFor,
  ranked: boolean,
): RankedAssumptions {
  const assumed = { values, set, stated, named: namedIn(draft), why };
  if (!ranked) return listAssumptions(assumed, "not tried: the plan was made without ranking");
  if (draft.context.facts.metrics.length > MOST_TRIED)
    return listAssumptions(assumed, `not tried: the brief has more than ${MOST_TRIED} metrics`);
  return rankAssumptions(draft, redraft, assumed);
}

/** The assumptions that a value of the draft gives as its reason. */
function namedIn({ context, phases }: Draft): ReadonlySet<string> {
  const reasons = [
    ...Object.values(context.population.because),
    ...phases.flatMap(({ gates }) => gates.map(({ because }) => because)),
  ];
  return new Set([
    // Capacity has no reason of its own in a plan; its text says what it is made from.
    "peakHourShare",
    ...reasons.flatMap((reason) => {
      if (reason.source === "assumption") return [reason.assumption];
      return groundsOf(reason)
        .filter((ground) => ground.startsWith("assumption:"))
        .map((ground) => ground.slice(11));
    }),
  ]);
}
