import type { Origin } from "../../brief/facts.ts";
import type { RegulationRow } from "../../catalog/regulations/regulation-row.ts";
import type { Because } from "../../plan/because.ts";
import { gateId, type PhaseKind } from "../../plan/ids.ts";
import type { Treatment } from "../../plan/regulation.ts";
import { fromBrief } from "../because.ts";
import { listed } from "../checks/words.ts";
import type { Tie } from "../cohorts/laws-of-exclusion.ts";
import { type PlacedExclusion, placeExclusions } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import { staysOutside } from "./doubts.ts";
import { askedBy, lawIn } from "./law-in.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";

/** The gate of phase 1 that shows that exclusions hold. */
export const EXCLUSIONS_ENFORCED = gateId("internal", "exclusions_enforced", "promote");

/** Shows that the feature stays outside what the brief keeps it out of: all that is asked then. */
export const SCOPE_MEMO = "Memo that the feature stays outside the scope, with how it was tested";

/** A law of the plan, and what exclusions make of it. */
export interface TreatedLaw {
  readonly row: RegulationRow;
  /** Where the brief names the law, or the place that brings it. */
  readonly origin: Origin;
  readonly treatment: Treatment;
  /** Places of the base that bring a law that the brief does not name; empty where it names it. */
  readonly openPlaces: readonly string[];
  /** The brief says that the feature stays outside its scope. */
  readonly outside: boolean;
  /** Exclusions that speak of all, and of some, of those whom it protects. */
  readonly whole: readonly PlacedExclusion[];
  readonly part: readonly PlacedExclusion[];
  /** The checklist gate of its own; null where the gates of exclusions answer for it. */
  readonly ownGate: string | null;
  /** What its own gate asks, and what shows it. */
  readonly gatesAsked: readonly string[];
  readonly proofAsked: readonly string[];
  /** What shows its condition. */
  readonly proof: readonly string[];
  /** Every checklist gate that answers for it. */
  readonly gates: readonly string[];
  readonly because: Because;
}

/** The phase, counted from 0, whose gate signs what laws ask: no real record is used before, not even in a shadow phase. */
export const BEFORE_REAL_DATA = 0;

/**
 * The laws that the brief names, and after them those of places in the base that it does not. The brief wins: a condition
 * that it states lets in, an exclusion without one stays, a law that it only names is met by a control. A law about a kind
 * of data keeps blocking it, its people being in. A law of an open place is met by its controls until Legal has answered.
 */
export function treatedLaws(context: PlanContext, kinds: readonly PhaseKind[]): TreatedLaw[] {
  const placed = placeExclusions(context, kinds);
  const named = context.facts.regulations.map((fact) => ({ ...fact, places: [] }));
  return [...named, ...lawsOfOpenPlaces(context.facts, context.brief)].map(({ id, origin, places }) => {
    const row = lawIn(id, context);
    const asked = askedBy(row, context);
    // Where a law keeps everybody out by default, a part of the place comes in under that law alone.
    const isWhole = (tie: Tie | undefined) => tie === "whole" || (tie === "part" && row.restOfPlace !== undefined);
    const whole = placed.filter(({ laws }) => isWhole(laws.get(id)));
    const part = placed.filter(({ laws }) => laws.get(id) === "part" && !isWhole("part"));
    const treatment = treatmentOf(row, whole);
    const outside = places.length === 0 && staysOutside(context, origin.span);
    const own = treatment === "AC" || treatment === "XD";
    const ownGate = own ? gateId(kinds[BEFORE_REAL_DATA] ?? "internal", `${id} controls`, "promote") : null;
    const conditions = [...whole, ...part].flatMap(({ admission }) => (admission === null ? [] : [admission.gate]));
    const standing = ownGate ?? (treatment === "XP" ? EXCLUSIONS_ENFORCED : null);
    const gatesAsked = outside ? [SCOPE_MEMO] : asked.gates;
    return {
      row,
      origin,
      treatment,
      openPlaces: places,
      outside,
      whole,
      part,
      ownGate,
      gatesAsked,
      proof: asked.proof,
      proofAsked: outside ? gatesAsked : [...new Set([...gatesAsked, ...asked.proof])],
      gates: [...(standing === null ? [] : [standing]), ...conditions],
      because: becauseOf({ treatment, places, outside, origin }),
    };
  });
}

function treatmentOf({ treatment }: RegulationRow, whole: readonly PlacedExclusion[]): Treatment {
  if (whole.length === 0) return treatment.byDefault === "XD" ? "XD" : "AC";
  if (whole.some(({ admission }) => admission !== null)) return "XU";
  return whole.every(({ exclusion }) => exclusion.treatment === "XD") ? "XD" : "XP";
}

const WHY: Readonly<Record<Treatment, string>> = {
  XP: "those whom it protects are kept out without a condition",
  XU: "the brief states a condition; those of the law are added and never replace it",
  AC: "named, without excluding those whom it protects: allowed with its controls live before customers",
  XD: "it is about a kind of data or an action, so its people are in",
};

function becauseOf(law: {
  treatment: Treatment;
  places: readonly string[];
  outside: boolean;
  origin: Origin;
}): Because {
  const { treatment, places, outside, origin } = law;
  const why =
    places.length > 0
      ? `${listed(places)} in the base, the law not named: taken to apply until Legal answers`
      : outside
        ? "the brief says that the feature stays outside its scope: only that is shown"
        : WHY[treatment];
  return fromBrief(why, origin.span);
}
