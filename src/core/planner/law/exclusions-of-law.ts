import type { Facts, RegulationId } from "../../brief/facts.ts";
import { ACCOUNTS_WITHOUT, type AddedExclusion } from "../../catalog/added-exclusions.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { EXCLUSION_TIES } from "../../catalog/regulations/exclusion-ties.ts";
import type { RegulationRow, WaitingPart } from "../../catalog/regulations/regulation-row.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { listed } from "../checks/words.ts";
import { fillSlots } from "../cohorts/conditions-of-law.ts";
import { lawsOfExclusion, placesIn, type Tie } from "../cohorts/laws-of-exclusion.ts";
import type { PlanContext } from "../context.ts";
import { staysOutside } from "./doubts.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";

/** An exclusion that a law of the brief brings, where the brief speaks of a neighbour of those whom it concerns. */
export interface ExclusionOfLaw {
  readonly row: AddedExclusion;
  readonly laws: ReadonlyMap<RegulationId, Tie>;
}

type Context = Pick<PlanContext, "brief" | "profile"> & {
  readonly facts: Pick<Facts, "regulations" | "exclusions" | "segments">;
};

/**
 * Those whom a law of the brief keeps out by itself: accounts without what it asks of each, the rest of a place of which the brief lets in only a part ("hotels in
 * Shanghai until ..."), and a part with a condition of its own of which it says nothing (Quebec beside Canada).
 */
export function exclusionsOfLaw(context: Context, kinds: readonly PhaseKind[]): ExclusionOfLaw[] {
  return [...ofPlaces(context, kinds), ...ofAccounts(context)];
}

/** Accounts that have not signed what a law asks of each: one tick at a gate signs for none of them. */
function ofAccounts({ brief, facts, profile }: Context): ExclusionOfLaw[] {
  if (!ACCOUNTS_WITHOUT.markets.includes(profile.market)) return [];
  const decided = facts.exclusions.flatMap((exclusion) =>
    [...lawsOfExclusion(exclusion, facts)].flatMap(([id, tie]) =>
      tie === "whole" || exclusion.kind === "contract" ? [id] : [],
    ),
  );
  const named = facts.regulations.filter(({ origin }) => !staysOutside({ brief }, origin.span));
  const ids = [...named, ...lawsOfOpenPlaces(facts, brief)].map(({ id }) => id).filter((id) => !decided.includes(id));
  const asked = new Map<string, RegulationId[]>();
  for (const id of ids) {
    const { perAccount } = REGULATIONS[id];
    if (perAccount !== undefined) asked.set(perAccount, [...(asked.get(perAccount) ?? []), id]);
  }
  if (asked.size === 0) return [];
  const missing = [...asked].map(([what, laws]) => `${what} (${listed(laws)})`).join(", or without ");
  const { markets: _markets, text, ...row } = ACCOUNTS_WITHOUT;
  const laws = new Map([...asked.values()].flat().map((id) => [id, "part" as const]));
  return [{ row: { ...row, text: text.replace("{missing}", () => missing), when: NO_CASE, until: null }, laws }];
}

function ofPlaces({ facts }: Context, kinds: readonly PhaseKind[]): ExclusionOfLaw[] {
  const out = facts.exclusions.flatMap(({ text }) => placesIn(text));
  const inside = facts.segments.flatMap(({ name }) => placesIn(name));
  const ids = [...facts.regulations, ...lawsOfOpenPlaces(facts)].map(({ id }) => id);
  return ids.flatMap((id) => {
    const law = REGULATIONS[id];
    const whole: readonly string[] = EXCLUSION_TIES[id].wholePlaces;
    const isWhole = (place: { id: string }) => whole.includes(place.id);
    const ofPart = out.some((place) => !isWhole(place) && place.country !== null && whole.includes(place.country));
    const silent = !out.some(isWhole);
    const found: ExclusionOfLaw[] = [];
    if (law.restOfPlace !== undefined && ofPart && silent && !inside.some(isWhole))
      found.push({ row: restRow(law, law.restOfPlace), laws: new Map([[id, "whole"]]) });
    const { waitingPart } = law;
    if (waitingPart !== undefined && silent && ![...out, ...inside].some((place) => place.id === waitingPart.place))
      found.push({ row: waitingRow(law, waitingPart, kinds), laws: new Map([[id, "part"]]) });
    return found;
  });
}

const NO_CASE = { markets: null, besideOthers: false, hazards: null, noneOfKind: null } as const;

function regionRow(law: RegulationRow) {
  const { source, status, readOn, owner } = law;
  return {
    source,
    status,
    readOn,
    owner,
    kind: "region",
    evidence: EXCLUSION_KINDS.region.evidence,
    when: NO_CASE,
  } as const;
}

function restRow(law: RegulationRow, text: string): AddedExclusion {
  return {
    ...regionRow(law),
    text,
    why: `${law.id} keeps them out until its conditions are met, and the brief speaks of a part of the place only`,
    until: null,
    usuallyLiftedBy: fillSlots(law.condition),
  };
}

/** In with the last phase, so that the filing has the most time; whoever is not covered by then stays out. */
function waitingRow(law: RegulationRow, { text, until }: WaitingPart, kinds: readonly PhaseKind[]): AddedExclusion {
  const after = kinds.at(-2);
  return {
    ...regionRow(law),
    text,
    why: `${law.id} is joined there by a stricter law, with a condition of its own`,
    until:
      after === undefined
        ? null
        : {
            after,
            text: until,
            check: `${text}: ${until}, on record at Legal; else they stay out and the rest goes on`,
          },
    usuallyLiftedBy: after === undefined ? until : null,
  };
}
