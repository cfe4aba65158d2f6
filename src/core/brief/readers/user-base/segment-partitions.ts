import type { SegmentDimension } from "../../facts.ts";
import { countedBy } from "./counted-noun.ts";
import { CONSUMERS } from "./market-words.ts";
import { dimensionOf, headingVotes, votesFor } from "./segment-dimension.ts";
import type { Name } from "./segment-names.ts";

/** A run of names that only commas, slashes and "and" part. `lead`: the word before it; `opener`: the sign before it. */
export interface Run {
  readonly names: readonly Name[];
  readonly lead: string;
  readonly opener: string;
  readonly slashed: boolean;
  readonly heading: string;
  readonly tail: string;
}

/** "they work in major gifts, community and legacies": where people work is their role, unless the names say otherwise. */
export const WORKING_IN = /\b(?:works?|working) (?:in|on) ?$/i;

const NEGATED =
  /\b(?:not|no|never|except|excluding|without|don't|doesn't|other than|apart from|outside|neither|nor|aren't|isn't)\b/i;

const COUNTED = /^(?:not?|our|own|my|two|three|four|five|six|seven|eight|nine|ten|several|many|all|every|each)\b/i;

/** "pharmacies pay, patients use": clauses, and no names. */
const BUYS = / (?:pays?|buys?|uses?|subscribes?|sells?)$/i;

/** Families and shoppers are named as the whole of a market, and not as its parts. */
function isPrivate(name: string): boolean {
  return CONSUMERS.has(name.toLowerCase());
}

const GROUPS = /\b(?:segments?|groups?|types?|kinds|audiences|personas|cohorts)\b/i;
export const MAINLY = /^(?:mainly|mostly|primarily|largely)$/;
const OPENED = /^[:(—]$/;

/** "sold to councils in England and Wales": who buys is the market, and no part of it. */
const SOLD =
  /\b(?:(?:sold|sells?|selling|licen[cs]ed|supplied|supply|supplies|marketed|rented|leased) (?:\w+ )?to|(?:bought|paid for|purchased|licen[cs]ed|procured|rented|paid) by)\b[^:;(—]*$/i;

/** What makes a list of each dimension a partition of the users, and no mere mention. */
export function isPartition(run: Run): boolean {
  if (run.names.some((name) => BUYS.test(name.text))) return false;
  if (run.names.some((name) => COUNTED.test(name.text) || isPrivate(name.text))) return false;
  if (SOLD.test(run.heading) && !OPENED.test(run.opener) && !MAINLY.test(run.lead)) return false;
  if (NEGATED.test(run.heading) || /^[^.;]*\balike\b/.test(run.tail)) return false;
  const names = run.names.map((name) => name.text);
  if (run.opener === ":" && GROUPS.test(run.heading)) return true;
  const chosen = dimensionOf(names, headingVotes(run.heading));
  if (chosen === null) return MAINLY.test(run.lead) || WORKING_IN.test(run.heading);
  const { dimension } = chosen;
  const known = names.filter((name) => isKnown(name, dimension)).length;
  if (known < Math.max(2, names.length - 1))
    return (
      MAINLY.test(run.lead) ||
      WORKING_IN.test(run.heading) ||
      (OPENED.test(run.opener) && known >= 1 && known * 2 >= names.length)
    );
  return CERTAIN[dimension](run);
}

function isKnown(name: string, dimension: SegmentDimension): boolean {
  const strength = votesFor(name)[dimension] ?? 0;
  const head =
    name
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1)
      ?.toLowerCase() ?? "";
  return (
    strength >= 4 ||
    (strength >= 2 &&
      dimension !== "region" &&
      (dimension !== "role" || /^teams?$/.test(head) || countedBy(head) === "people"))
  );
}

const always = () => true;
const opened = (run: Run) => OPENED.test(run.opener) || /^(?:of|between|mainly|mostly|both)$/.test(run.lead);
const CERTAIN: Readonly<Record<SegmentDimension, (run: Run) => boolean>> = {
  region: always,
  language: always,
  platform: always,
  industry: always,
  role: (run) => !/^(?:to|of|from|with)$/.test(run.lead),
  plan: (run) =>
    run.slashed ||
    /\b(?:plans?|tiers?|editions?|packages?|licen[cs]es?|subscriptions?)\b/i.test(run.heading + run.tail) ||
    run.names.every((name) => /^\p{Lu}/u.test(name.text)),
  size: opened,
  tenure: opened,
  other: opened,
};
