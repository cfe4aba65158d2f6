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
import { rhythmsIn, type SaidRhythm } from "./rhythm-of-brief.ts";
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
export function volumeOfBrief(...asked: Parameters<typeof volumesOfBrief>): VolumeOfBrief | null {
  const [first, ...others] = volumesOfBrief(...asked);
  // Two counts of one noun: the brief may mean two groups of people, or now and later.
  return first === undefined || others.some((other) => differ(first, other)) ? null : first;
}

/** Two volumes that can't both be right; null where the brief has none or they agree. */
export function volumesThatDiffer(
  ...asked: Parameters<typeof volumesOfBrief>
): readonly [VolumeOfBrief, VolumeOfBrief] | null {
  const [first, ...others] = volumesOfBrief(...asked);
  const other = first === undefined ? undefined : others.find((one) => differ(first, one));
  return first === undefined || other === undefined ? null : [first, other];
}

/** Counts in a text are round: a quarter more is the same count. */
const SAME_WITHIN = 1.25;

function differ(one: VolumeOfBrief, other: VolumeOfBrief): boolean {
  const ratio = one.unitsPerPersonPerWeek / other.unitsPerPersonPerWeek;
  return ratio > SAME_WITHIN || ratio < 1 / SAME_WITHIN;
}

/** What the brief says of the noun that stands nearest to the feature's unit, in the order of the text. */
function volumesOfBrief(
  brief: Brief,
  facts: Pick<Facts, "population">,
  profile: Pick<Profile, "archetype" | "market" | "unit">,
  sharing: Sharing,
): readonly VolumeOfBrief[] {
  const { nouns, occasions } = ARCHETYPES[profile.archetype];
  const all = [profile.unit, ...nouns, ...occasions];
  const countables = all.map(countable);
  const isPerson = personWords(facts);
  const found = (["feature", "userBase"] as const).flatMap((field) => {
    const canonical = canonicalText(field, brief[field]);
    const counted = sentencesIn(canonical.text)
      .flatMap((sentence) => volumesIn(sentence, countables, isPerson))
      .map((said) => ({ said, ...perPerson(said, facts, profile.market, sharing) }));
    // What comes by itself is told of the feature's own unit only: other nouns of a sentence are what it is made from.
    const sent = rhythmsIn(canonical, [profile.unit]).map((said) => ({
      said,
      ...byRhythm(said, profile.market),
    }));
    return [...counted, ...sent].flatMap(({ said, weekly, why }) => {
      if (weekly === undefined) return [];
      const words = canonical.text.slice(said.start, said.end).replace(/\s+/g, " ");
      return [
        {
          unitsPerPersonPerWeek: weekly,
          why: `The brief says "${words}"${why}.`,
          rank: rankOf(said.noun, all),
          span: canonical.span(said.start, said.end),
        },
      ];
    });
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best);
}

/** One for each person every time that it comes. */
function byRhythm({ per, times, noun }: SaidRhythm, market: Market): { weekly: number; why: string } {
  const weekly = rounded(weeklyCount(times, per, market));
  return { weekly, why: `: one ${noun.one} for each person then, ${numberText(weekly)} a week` };
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
): { weekly?: number; why?: string } {
  const { low, high } = ASSUMPTIONS.unitsPerPersonPerWeek.range;
  const weekly = weeklyCount(count, per, market);
  const inRange = (value: number) => value >= low && value <= high;
  if (scope === "each")
    return inRange(weekly) ? { weekly: rounded(weekly), why: ` for each person${perWeek(weekly, per)}` } : {};
  // Not said of whom: too many for one person is a total, anything less may be either.
  if (population === null || (scope === "open" && weekly <= high)) return {};
  const active = population.count * peoplePerUnit * activeSharePerWeek;
  const share = weekly / active;
  if (!inRange(share)) return {};
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
