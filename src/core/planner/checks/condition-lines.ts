import type { RegulationId } from "../../brief/facts.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { isMetOneByOne } from "../../plan/condition.ts";
import type { Cover, PhaseKind } from "../../plan/ids.ts";
import { fromBrief } from "../because.ts";
import { confirmerOf } from "../cohorts/confirmer.ts";
import { type PlacedExclusion, placeExclusions, wholeLaws } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import { askedBy, lawIn } from "../law/law-in.ts";
import type { ChecklistLine } from "./checklist-line.ts";
import { clipped, lowerFirst, upperFirst } from "./words.ts";

/** One line for each exclusion whose people come in with the phase after `at`. */
export function conditionLines(context: PlanContext, kinds: readonly PhaseKind[], at: number): ChecklistLine[] {
  const placed = placeExclusions(context, kinds);
  return placed.flatMap((one, index) => (one.admission?.at === at + 1 ? [conditionLine(context, one, index)] : []));
}

function conditionLine(
  context: PlanContext,
  { exclusion, admission, laws, fact, row }: PlacedExclusion,
  index: number,
): ChecklistLine {
  const own = { id: admission?.gate ?? "", covers: [`exclusion:${index}`, ...covered(laws.keys())] as Cover[] };
  if (fact === null || row !== null)
    return {
      ...own,
      check: row?.until?.check ?? exclusion.text,
      proof: [upperFirst(exclusion.evidence)],
      owner: exclusion.owner,
      because: exclusion.because,
      action: "Let in those whom the line clears",
    };
  const { unit, register } = EXCLUSION_KINDS[fact.kind];
  const owner = confirmerOf(fact, laws.keys(), context.people);
  const until = fact.until ?? "";
  const each = isMetOneByOne(until);
  const met = each ? `on record for at least one ${unit}` : "on record as met, once for all";
  const others = each
    ? `each ${unit} without it stays out, and without any the rest goes on`
    : "else they stay out and the rest goes on";
  const more = alsoAsked(exclusion.alsoNeeded ?? []);
  return {
    ...own,
    check: `${clipped(fact.text, 48)}: "${clipped(until, 48)}" ${met}, confirmed by ${owner} by the gate meeting; ${others}${more}`,
    proof: [
      `${upperFirst(register)}: ${each ? `one line for each ${unit}` : "one entry for all of them"}, with date and who confirmed`,
      ...proofOfLaws(wholeLaws(laws), context),
    ],
    owner,
    because: fromBrief("the brief's own condition", fact.origin.span),
    action: each
      ? "Let in those on record; if there are none, leave them out, record it, and go on"
      : "Let them in once it is on record; until then leave them out, record it, and go on",
  };
}

/** Conditions of the law beside the brief's own: without them nobody comes in either. */
function alsoAsked(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const bare = lines.map((line) => lowerFirst(line.replace(/ \([^()]*; added by this plan\)$/, "")));
  return `. Needed with it, added by this plan: ${bare.join("; ")}`;
}

function* covered(laws: Iterable<RegulationId>): Iterable<Cover> {
  for (const id of laws) yield `regulation:${id}`;
}

function proofOfLaws(laws: readonly RegulationId[], context: PlanContext): string[] {
  return laws.map((id) => {
    const { proof, gates } = askedBy(lawIn(id, context), context);
    return `${id}, added by this plan: ${[...new Set([...proof, ...gates])].map(lowerFirst).join(", ")}`;
  });
}
