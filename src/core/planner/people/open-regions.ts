import { EXCLUSION_TIES, NEIGHBOURS } from "../../catalog/regulations/exclusion-ties.ts";
import { snakeCase, uniqueId } from "../../plan/ids.ts";
import { clipped, listed } from "../checks/words.ts";
import { placesIn } from "../cohorts/laws-of-exclusion.ts";
import type { PlanContext } from "../context.ts";
import { openPlaces } from "../law/open-places.ts";

/** Places whose law the brief doesn't name: a question to Legal, never a fact. */
export interface OpenRegion {
  readonly id: string;
  readonly text: string;
  readonly untilAnswered: string;
}

type Context = Pick<PlanContext, "facts" | "brief">;

/** Segments that are in and exclusions that may come in, each with the laws of its place that the brief doesn't name. */
export function openRegions({ facts, brief }: Context): OpenRegion[] {
  const questions = new Map<string, { names: string[]; laws: string; untilAnswered: string }>();
  for (const { name, laws, inBase } of openPlaces(facts, brief)) {
    const words = listed(laws);
    const untilAnswered = inBase
      ? `in, with the controls of ${words} live before the first customer phase and the clocks kept, as added by this plan`
      : `out until the brief's condition is met; Legal says by then which controls of ${words} are live`;
    const key = `${words} ${untilAnswered}`;
    const known = questions.get(key) ?? { names: [], laws: words, untilAnswered };
    questions.set(key, { ...known, names: [...known.names, clipped(name, 40)] });
  }
  const taken = new Set<string>();
  const open = [...questions.values()].map(({ names, laws, untilAnswered }) => {
    const id = uniqueId(`region-${snakeCase(names[0] ?? "")}`, taken);
    taken.add(id);
    return { id, text: `${listed(names)}: ${laws} would apply; in or out?`, untilAnswered };
  });
  return [...open, ...neighbours(facts)];
}

/** Places that people forget beside another: the UK where the brief speaks of the EU. */
function neighbours(facts: PlanContext["facts"]): OpenRegion[] {
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
        untilAnswered: `nobody is taken to be there: ${of} does not count the ${place}, and who is found there waits for Legal`,
      },
    ];
  });
}
