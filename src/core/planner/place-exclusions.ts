import type { ExclusionFact, ExclusionKind, Facts } from "../brief/facts.ts";
import type { Exclusion } from "../plan/exclusion.ts";
import { gateId, type PhaseKind, phaseId } from "../plan/ids.ts";
import type { Admitted, Excluded } from "../plan/phase.ts";
import { fromBrief } from "./because.ts";

/** Who keeps the register that shows whether someone is in or out, by kind of exclusion. */
const OWNERS: Readonly<Record<ExclusionKind, string>> = {
  regulated: "Compliance",
  region: "Privacy",
  plan: "Product manager",
  contract: "Legal",
  consent: "Privacy",
  age: "Privacy",
  platform: "Engineering lead",
  language: "ML lead",
  "account-state": "Support",
  role: "Product manager",
  integration: "Engineering lead",
  other: "Product manager",
};

/** The name of the checklist gate that proves conditions, and the phase kinds between which it stands. */
export const CONDITIONS_CHECK = "conditions_met";

/** Where the people of an exclusion with a condition come in: conditional admission, or else the last phase. */
export function admittingPhase(kinds: readonly PhaseKind[]): number {
  const conditional = kinds.indexOf("conditional_admission");
  return conditional >= 0 ? conditional : kinds.length - 1;
}

export function exclusionsOf(facts: Facts, kinds: readonly PhaseKind[]): Exclusion[] {
  const at = admittingPhase(kinds);
  return facts.exclusions.map((fact) => {
    const common = {
      text: fact.text,
      kind: fact.kind,
      covers: null,
      evidence: evidenceFor(fact),
      owner: OWNERS[fact.kind],
      addedByPlan: false,
      because: fromBrief(
        fact.until === null ? "kept out, without a condition" : "kept out until the condition is met",
        fact.origin.span,
      ),
    };
    if (fact.until === null)
      return { ...common, treatment: "XP", until: null, alsoNeeded: null, admittedIn: null, usuallyLiftedBy: null };
    return {
      ...common,
      treatment: "XU",
      until: fact.until,
      alsoNeeded: [],
      admittedIn: phaseId(at + 1, kinds[at] ?? "general_availability"),
      usuallyLiftedBy: null,
    };
  });
}

function evidenceFor({ kind, until }: ExclusionFact): string {
  const attribute = kind === "consent" || kind === "age" ? "person" : "account or person";
  return until === null
    ? `an attribute of the ${attribute} that the flag service reads at each exposure`
    : `the condition recorded as met for the ${attribute} in a register that the flag service reads at each exposure`;
}

/** Who is out of phase `at` (counted from 0), by name and with its status, and who comes in with it. */
export function cohortRules(
  facts: Facts,
  kinds: readonly PhaseKind[],
  at: number,
): { exclude: Excluded[]; admits: Admitted[] } {
  const from = admittingPhase(kinds);
  const waiting = facts.exclusions.filter(({ until }) => until !== null);
  const exclude = facts.exclusions.map(
    ({ text, until }): Excluded => ({
      exclusion: text,
      status: until === null ? "permanent" : "waiting",
      until,
    }),
  );
  const gate = gateId(kinds[from - 1] ?? "internal", CONDITIONS_CHECK, "promote");
  const admits =
    at < from ? [] : waiting.map(({ text, until }): Admitted => ({ exclusion: text, when: until ?? "", gate }));
  return { exclude, admits };
}
