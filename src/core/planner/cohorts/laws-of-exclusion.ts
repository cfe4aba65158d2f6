import type { ExclusionFact, Facts, RegulationId } from "../../brief/facts.ts";
import { type Region, regionAt } from "../../brief/lexicon/regions.ts";
import { EXCLUSION_TIES } from "../../catalog/regulations/exclusion-ties.ts";

/** `whole`: the exclusion speaks of all whom the law protects; `part`: of some of them. */
export type Tie = "whole" | "part";

interface Matcher {
  readonly wholePlaces: ReadonlySet<string>;
  readonly partPlaces: ReadonlySet<string>;
  readonly whole: RegExp | null;
  readonly part: RegExp | null;
}

/** Made when a brief first names the law. */
const MATCHERS = new Map<RegulationId, Matcher>();

function matcherOf(id: RegulationId): Matcher {
  const known = MATCHERS.get(id);
  if (known !== undefined) return known;
  const { wholePlaces, partPlaces, wholeWords, partWords } = EXCLUSION_TIES[id];
  const matcher = {
    wholePlaces: new Set(wholePlaces),
    partPlaces: new Set(partPlaces),
    whole: anyOf(wholeWords),
    part: anyOf(partWords),
  };
  MATCHERS.set(id, matcher);
  return matcher;
}

function anyOf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** Laws that the brief names and that this exclusion, or its condition, speaks of. */
export function lawsOfExclusion(
  { text, until }: Pick<ExclusionFact, "text" | "until">,
  facts: Pick<Facts, "regulations">,
): Map<RegulationId, Tie> {
  const places = placesIn(text);
  const ties = new Map<RegulationId, Tie>();
  for (const { id } of facts.regulations) {
    const tie = tieTo(matcherOf(id), { text, until, places });
    if (tie !== null) ties.set(id, tie);
  }
  return ties;
}

function tieTo(
  { wholePlaces, partPlaces, whole, part }: Matcher,
  { text, until, places }: { text: string; until: string | null; places: readonly Region[] },
): Tie | null {
  if (whole?.test(text) || places.some(({ id }) => wholePlaces.has(id))) return "whole";
  const inPart = ({ id, country }: Region) =>
    partPlaces.has(id) || (country !== null && (partPlaces.has(country) || wholePlaces.has(country)));
  if (part?.test(text) || places.some(inPart)) return "part";
  return until !== null && (whole?.test(until) || part?.test(until)) ? "part" : null;
}

/** The places that a text names. */
export function placesIn(text: string): Region[] {
  const words = text.split(/[^\p{L}\p{N}.'-]+/u).filter((word) => word !== "");
  const places: Region[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = regionAt(words, at);
    if (hit === null) continue;
    places.push(hit.region);
    at += hit.length - 1;
  }
  return places;
}
