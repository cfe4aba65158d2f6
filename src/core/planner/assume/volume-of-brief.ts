import type { Brief } from "../../brief/brief.ts";
import type { Facts, Market } from "../../brief/facts.ts";
import { canonicalText } from "../../brief/text/canonical.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import type { Noun } from "../../catalog/archetypes/nouns.ts";
import { ASSUMPTIONS } from "../../catalog/assumptions.ts";
import { knownUnit, unitOf } from "../../catalog/population-units.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Profile } from "../../plan/profile.ts";
import type { Span } from "../../shared/span.ts";
import { sentencesIn } from "./noun-mentions.ts";
import { countable, type SaidVolume, volumesIn } from "./volume-grammar.ts";
import type { Period } from "./volume-words.ts";

export interface VolumeOfBrief {
  readonly unitsPerPersonPerWeek: number;
  readonly span: Span;
  /** The brief's words, and how the value follows from them. */
  readonly why: string;
}

/** What turns a total into a value for one active person. */
export interface Sharing {
  readonly activeSharePerWeek: number;
  readonly peoplePerUnit: number;
}

/** How much of the feature's unit the brief says there is; null where it does not say it beyond doubt. */
export function volumeOfBrief(
  brief: Brief,
  facts: Pick<Facts, "population">,
  profile: Pick<Profile, "archetype" | "market" | "unit">,
  sharing: Sharing,
): VolumeOfBrief | null {
  const { nouns, occasions } = ARCHETYPES[profile.archetype];
  const all = [profile.unit, ...nouns, ...occasions];
  const countables = all.map(countable);
  const isPerson = personWords(facts);
  const found = (["feature", "userBase"] as const).flatMap((field) => {
    const canonical = canonicalText(field, brief[field]);
    const said = sentencesIn(canonical.text).flatMap((sentence) => volumesIn(sentence, countables, isPerson));
    return said.flatMap((one) => {
      const value = perPerson(one, facts, profile.market, sharing);
      if (value === null) return [];
      const words = canonical.text.slice(one.start, one.end).replace(/\s+/g, " ");
      return [
        {
          ...value,
          why: `The brief says "${words}"${value.why}.`,
          rank: rankOf(one.noun, all),
          span: canonical.span(one.start, one.end),
        },
      ];
    });
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  const [first, ...others] = found.filter(({ rank }) => rank === best);
  // Two counts of one noun: the brief may mean two groups of people, or now and later.
  if (first === undefined || others.some(({ weekly }) => weekly !== first.weekly)) return null;
  return { unitsPerPersonPerWeek: first.weekly, span: first.span, why: first.why };
}

/** The feature's own noun before the other names of its unit, and these before what calls for a unit. */
function rankOf({ many }: Noun, all: readonly Noun[]): number {
  return all.findIndex((noun) => noun.many === many);
}

/** Words for one who uses the feature: the brief's own, others of its kind ("rep" for "agents"), and "user". */
function personWords({ population }: Pick<Facts, "population">): (word: string) => boolean {
  const own = population?.unit.toLowerCase().split(/\s+/).at(-1) ?? null;
  const kind = own === null ? null : knownUnit(own);
  const ownIsPerson = own !== null && unitOf(own).is === "person";
  return (word) => {
    if (ownIsPerson && (word === own || `${word}s` === own)) return true;
    const row = knownUnit(word);
    if (row?.is !== "person") return false;
    return row === kind || row === knownUnit("user") || (own === null && row.unitsAtWork !== null);
  };
}

/** Weeks of 5 days at work; a consumer's week has 7. */
const WORKING_DAYS = 5;
const DAYS_A_WEEK: Readonly<Record<Market, number>> = {
  B2B: WORKING_DAYS,
  internal: WORKING_DAYS,
  "public-sector": WORKING_DAYS,
  B2B2C: 7,
  B2C: 7,
};

function weeklyCount(count: number, per: Period, market: Market): number {
  const factors: Readonly<Record<Period, number>> = {
    day: DAYS_A_WEEK[market],
    "working day": WORKING_DAYS,
    week: 1,
    month: 12 / 52,
    year: 1 / 52,
  };
  return count * factors[per];
}

function perPerson(
  { count, per, scope }: SaidVolume,
  { population }: Pick<Facts, "population">,
  market: Market,
  { activeSharePerWeek, peoplePerUnit }: Sharing,
): { weekly: number; why: string } | null {
  const { low, high } = ASSUMPTIONS.unitsPerPersonPerWeek.range;
  const weekly = weeklyCount(count, per, market);
  const inRange = (value: number) => value >= low && value <= high;
  if (scope === "each")
    return inRange(weekly) ? { weekly: rounded(weekly), why: ` for each person${perWeek(weekly, per)}` } : null;
  // Not said of whom: too many for one person is a total, anything less may be either.
  if (population === null || (scope === "open" && weekly <= high)) return null;
  const active = population.count * peoplePerUnit * activeSharePerWeek;
  const share = weekly / active;
  if (!inRange(share)) return null;
  return {
    weekly: rounded(share),
    why: ` in all: ${numberText(rounded(weekly))} a week among ${numberText(Math.round(active))} people who are active in a week`,
  };
}

function perWeek(weekly: number, per: Period): string {
  return per === "week" ? "" : `: ${numberText(rounded(weekly))} a week`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
