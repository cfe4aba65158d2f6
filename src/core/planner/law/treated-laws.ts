import type { RegulationFact, RegulationId } from "../../brief/facts.ts";
import type { RegulationRow } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { gateId, type PhaseKind } from "../../plan/ids.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { Treatment } from "../../plan/regulation.ts";
import { type PlacedExclusion, placeExclusions } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";

/** The gate of phase 1 that shows that exclusions hold. */
export const EXCLUSIONS_ENFORCED = gateId("internal", "exclusions_enforced", "promote");

/** A law that the brief names, and what its exclusions make of it. */
export interface TreatedLaw {
  readonly fact: RegulationFact;
  readonly row: RegulationRow;
  readonly treatment: Treatment;
  /** Exclusions that speak of all, and of some, of those whom it protects. */
  readonly whole: readonly PlacedExclusion[];
  readonly part: readonly PlacedExclusion[];
  /** The checklist gate of its own; null where the gates of exclusions answer for it. */
  readonly ownGate: string | null;
  /** Every checklist gate that answers for it. */
  readonly gates: readonly string[];
}

/** The last phase before customers see the feature, counted from 0. */
export function beforeCustomers(kinds: readonly PhaseKind[]): number {
  return Math.max(0, kinds.findIndex((kind) => showsToCustomers({ kind })) - 1);
}

/**
 * The brief wins: a condition that it states lets in, an exclusion without one stays, a law that it only names is met by
 * a control. A law about a kind of data keeps blocking it, its people being in.
 */
export function treatedLaws(context: PlanContext, kinds: readonly PhaseKind[]): TreatedLaw[] {
  const placed = placeExclusions(context, kinds);
  const at = beforeCustomers(kinds);
  return context.facts.regulations.map((fact) => {
    const row = REGULATIONS[fact.id];
    const whole = tied(placed, fact.id, "whole");
    const part = tied(placed, fact.id, "part");
    const treatment = treatmentOf(row, whole);
    const ownGate =
      treatment === "AC" || treatment === "XD"
        ? gateId(kinds[at] ?? "internal", `${fact.id} controls`, "promote")
        : null;
    const conditions = [...whole, ...part].flatMap(({ admission }) => (admission === null ? [] : [admission.gate]));
    const standing = ownGate ?? (treatment === "XP" ? EXCLUSIONS_ENFORCED : null);
    return {
      fact,
      row,
      treatment,
      whole,
      part,
      ownGate,
      gates: [...(standing === null ? [] : [standing]), ...conditions],
    };
  });
}

function tied(placed: readonly PlacedExclusion[], id: RegulationId, tie: "whole" | "part"): PlacedExclusion[] {
  return placed.filter(({ laws }) => laws.get(id) === tie);
}

function treatmentOf({ treatment }: RegulationRow, whole: readonly PlacedExclusion[]): Treatment {
  if (whole.length === 0) return treatment.byDefault === "XD" ? "XD" : "AC";
  if (whole.some(({ admission }) => admission !== null)) return "XU";
  return whole.every(({ exclusion }) => exclusion.treatment === "XD") ? "XD" : "XP";
}
