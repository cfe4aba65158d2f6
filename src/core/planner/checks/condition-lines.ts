import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { Cover, PhaseKind } from "../../plan/ids.ts";
import { fromBrief } from "../because.ts";
import { confirmerOf } from "../cohorts/confirmer.ts";
import { type PlacedExclusion, placeExclusions } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { clipped, lowerFirst, upperFirst } from "./words.ts";

/** One line for each exclusion whose people come in with the phase after `at`. */
export function conditionLines(context: PlanContext, kinds: readonly PhaseKind[], at: number): ChecklistLine[] {
  const placed = placeExclusions(context, kinds);
  const admitted = placed.filter(({ admission }) => admission?.at === at + 1);
  const skips = kinds[at + 1] === "conditional_admission" && admitted.length === 1;
  return placed.flatMap((one, index) =>
    admitted.includes(one) ? [conditionLine(context, one, { index, skips })] : [],
  );
}

function conditionLine(
  context: PlanContext,
  { exclusion, admission, laws, fact, row }: PlacedExclusion,
  { index, skips }: { index: number; skips: boolean },
): ChecklistLine {
  const own = { id: admission?.gate ?? "", covers: [`exclusion:${index}`, ...covered(laws.keys())] as Cover[] };
  if (fact === null || row !== null)
    return {
      ...own,
      check: row?.until?.check ?? exclusion.text,
      proof: [upperFirst(exclusion.evidence)],
      owner: exclusion.owner,
      because: exclusion.because,
      action: "Let them in like any other",
    };
  const { unit, register } = EXCLUSION_KINDS[fact.kind];
  const owner = confirmerOf(fact.kind, laws.keys(), context.people);
  const without = skips ? "the phase is skipped" : "they stay out";
  const least = unit === null ? "" : ` for at least one ${unit}`;
  const whole = [...laws].flatMap(([id, tie]) => (tie === "whole" ? [id] : []));
  return {
    ...own,
    check: `${clipped(fact.text, 48)}: "${clipped(fact.until ?? "", 48)}" on record${least}, confirmed by ${owner} by the gate meeting; else ${without} and the rest goes on`,
    proof: [
      `${upperFirst(register)}: ${unit === null ? "entry" : `one line for each ${unit}`} with date and who confirmed`,
      ...proofOfLaws(whole),
    ],
    owner,
    because: fromBrief("the brief's own condition", fact.origin.span),
    action: `Let in those on record; if there are none, ${skips ? "skip the phase" : "leave them out"}, record it, and go on`,
  };
}

function* covered(laws: Iterable<keyof typeof REGULATIONS>): Iterable<Cover> {
  for (const id of laws) yield `regulation:${id}`;
}

function proofOfLaws(laws: readonly (keyof typeof REGULATIONS)[]): string[] {
  return laws.map((id) => {
    const { proof, gates } = REGULATIONS[id];
    return `${id}, added by this plan: ${[...new Set([...proof, ...gates])].map(lowerFirst).join(", ")}`;
  });
}
