import type { Facts, RegulationId } from "../../brief/facts.ts";
import type { Region } from "../../brief/lexicon/regions.ts";
import { EXCLUSION_TIES, NEIGHBOURS } from "../../catalog/regulations/exclusion-ties.ts";
import { PLACES } from "../../catalog/regulations/places.ts";
import { snakeCase, uniqueId } from "../../plan/ids.ts";
import { clipped, listed } from "../checks/words.ts";
import { placesIn } from "../cohorts/laws-of-exclusion.ts";

/** Places whose law the brief doesn't name: a question to Legal, never a fact. */
export interface OpenRegion {
  readonly id: string;
  readonly text: string;
  readonly untilAnswered: string;
}

interface Group {
  readonly text: string;
  readonly places: readonly Region[];
  readonly untilAnswered: string;
}

/** Segments that are in and exclusions that may come in, each with the laws of its place that the brief doesn't name. */
export function openRegions(facts: Facts): OpenRegion[] {
  const named = new Set<RegulationId>(facts.regulations.map(({ id }) => id));
  const questions = new Map<string, { names: string[]; laws: string; untilAnswered: string }>();
  for (const { text, places, untilAnswered } of groupsOf(facts)) {
    const laws = places.flatMap(lawsOfPlace).filter(({ id }) => !named.has(id));
    if (laws.length === 0) continue;
    const when = [...new Set(laws.flatMap(({ when: only }) => (only === null ? [] : [only])))];
    const words = `${listed([...new Set(laws.map(({ id }) => id))])} would apply${when.length === 0 ? "" : ` where ${listed(when)}`}`;
    const key = `${words} ${untilAnswered}`;
    const known = questions.get(key) ?? { names: [], laws: words, untilAnswered };
    questions.set(key, { ...known, names: [...known.names, clipped(text, 40)] });
  }
  const taken = new Set<string>();
  const open = [...questions.values()].map(({ names, laws, untilAnswered }) => {
    const id = uniqueId(`region-${snakeCase(names[0] ?? "")}`, taken);
    taken.add(id);
    return { id, text: `${listed(names)}: ${laws}; in or out?`, untilAnswered };
  });
  return [...open, ...neighbours(facts)];
}

/** What the brief says of an excluded place goes before the segment of the same place. */
function groupsOf({ segments, exclusions }: Facts): Group[] {
  const excluded = exclusions
    .filter(({ kind }) => kind === "region")
    .map((fact) => ({ ...fact, places: placesIn(fact.text) }));
  const out = new Set(excluded.flatMap(({ places }) => places.map(({ id }) => id)));
  const inside = segments
    .filter(({ dimension }) => dimension === "region")
    .map(({ name }) => ({ name, places: placesIn(name).filter(({ id }) => !out.has(id)) }));
  return [
    ...inside.map(({ name, places }) => ({
      text: name,
      places,
      untilAnswered: "in, as the brief keeps nobody of them out; no control of these laws is planned",
    })),
    ...excluded
      .filter(({ until }) => until !== null)
      .map(({ text, places }) => ({
        text,
        places,
        untilAnswered: "out until the brief's condition is met; these laws add none of their own",
      })),
  ];
}

/** Laws that a place brings by itself, with the case in which it does where it alone is not enough. */
function lawsOfPlace({ id, country }: Region): { id: RegulationId; when: string | null }[] {
  return PLACES.flatMap(({ regulations, when }) =>
    regulations
      .filter((law) => {
        const { wholePlaces, partPlaces } = EXCLUSION_TIES[law];
        const places = [...wholePlaces, ...partPlaces];
        return places.includes(id) || (country !== null && places.includes(country));
      })
      .map((law) => ({ id: law, when })),
  );
}

/** Places that people forget beside another: the UK where the brief speaks of the EU. */
function neighbours(facts: Facts): OpenRegion[] {
  const places = [...facts.segments.map(({ name }) => name), ...facts.exclusions.map(({ text }) => text)].flatMap(
    placesIn,
  );
  const named = facts.regulations.map(({ id }) => id);
  return NEIGHBOURS.flatMap(({ of, place, regulation }) => {
    const { wholePlaces } = EXCLUSION_TIES[regulation];
    const spoken = places.some(({ id }) => id === of) && !named.includes(regulation);
    if (!spoken || places.some(({ id, country }) => wholePlaces.includes(id) || wholePlaces.includes(country ?? "")))
      return [];
    return [
      {
        id: `region-${snakeCase(place)}`,
        text: `${place} users: ${regulation} would apply; in or out?`,
        untilAnswered: `in, if there are any: ${of} does not count the ${place}`,
      },
    ];
  });
}
