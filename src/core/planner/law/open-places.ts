import type { Brief } from "../../brief/brief.ts";
import type { Facts, Origin, RegulationId } from "../../brief/facts.ts";
import type { Region } from "../../brief/lexicon/regions.ts";
import { EXCLUSION_TIES } from "../../catalog/regulations/exclusion-ties.ts";
import { PLACES } from "../../catalog/regulations/places.ts";
import { placesIn } from "../cohorts/laws-of-exclusion.ts";

/** A place that the brief names, and the laws that it brings and that the brief does not name. */
export interface OpenPlace {
  /** In the brief's words. */
  readonly name: string;
  readonly laws: readonly RegulationId[];
  /** False: it waits outside for a condition of the brief. */
  readonly inBase: boolean;
  readonly origin: Origin;
}

/** A law of an open place in the base: taken to apply, so that nobody there is let in without its controls. */
export interface LawOfPlace {
  readonly id: RegulationId;
  readonly origin: Origin;
  readonly places: readonly string[];
}

type PlaceFacts = Pick<Facts, "segments" | "exclusions" | "regulations">;

/**
 * Segments that are in and exclusions that may come in, whose law the brief doesn't name. What the brief says of an excluded
 * place goes before the segment of the same place. Without a brief only places that bring a law by themselves count.
 */
export function openPlaces({ segments, exclusions, regulations }: PlaceFacts, brief: Brief | null): OpenPlace[] {
  const named = new Set<RegulationId>(regulations.map(({ id }) => id));
  const text = brief === null ? null : Object.values(brief).join("\n");
  const open = (name: string, places: readonly Region[], inBase: boolean, origin: Origin): OpenPlace[] => {
    const laws = [...new Set(places.flatMap((place) => lawsOfPlace(place, text)))].filter((id) => !named.has(id));
    return laws.length === 0 ? [] : [{ name, laws, inBase, origin }];
  };
  const excluded = exclusions
    .filter(({ kind }) => kind === "region")
    .map((fact) => ({ ...fact, places: placesIn(fact.text) }));
  const out = new Set(excluded.flatMap(({ places }) => places.map(({ id }) => id)));
  return [
    ...segments
      .filter(({ dimension }) => dimension === "region")
      .flatMap(({ name, origin }) => {
        const places = placesIn(name).filter(({ id }) => !out.has(id));
        return open(name, places, true, origin);
      }),
    ...excluded
      .filter(({ until }) => until !== null)
      .flatMap(({ text: name, places, origin }) => open(name, places, false, origin)),
  ];
}

/** The laws that open places of the base bring, each once, in the order of the places. */
export function lawsOfOpenPlaces(facts: PlaceFacts, brief: Brief | null = null): LawOfPlace[] {
  const found = new Map<RegulationId, { origin: Origin; places: string[] }>();
  for (const { name, laws, origin } of openPlaces(facts, brief).filter(({ inBase }) => inBase)) {
    for (const id of laws) {
      const known = found.get(id) ?? { origin, places: [] };
      found.set(id, { origin: known.origin, places: [...known.places, name] });
    }
  }
  return [...found].map(([id, rest]) => ({ id, ...rest }));
}

function lawsOfPlace({ id, country }: Region, brief: string | null): RegulationId[] {
  const isIn = (law: RegulationId) => {
    const { wholePlaces, partPlaces } = EXCLUSION_TIES[law];
    const places = [...wholePlaces, ...partPlaces];
    return places.includes(id) || (country !== null && places.includes(country));
  };
  return PLACES.filter(({ words }) => words === null || (brief !== null && words.test(brief))).flatMap(
    ({ regulations }) => regulations.filter(isIn),
  );
}
