import type { MetricFact, Statistic } from "../../brief/facts.ts";
import {
  AMOUNTS,
  AUDITED_EVENTS,
  RATE_EVENTS,
  RATE_EVENTS_OF_PEOPLE,
  type RateEvent,
  RETENTION_OF,
  UNNAMED_EVENT,
} from "../../catalog/metrics/rate-events.ts";
import { durationText } from "../../plan/duration.ts";
import type { PlanContext } from "../context.ts";
import { isAuditedSample, type SampleOf } from "../measure/model.ts";
import { betterOf, sampleOf } from "../measure/model-of-fact.ts";
import { periodOf } from "../measure/period.ts";
import { denominatorOf, eachOf, isUnit } from "./counted-on.ts";
import { headOf, isPerson } from "./head-noun.ts";
import { lostWords } from "./lost-words.ts";
import { countedNoun, inNouns } from "./nouns.ts";

const WORDS: Readonly<Record<Statistic, string>> = {
  rate: "share",
  mean: "mean",
  median: "median",
  p50: "median",
  p90: "90th percentile",
  p95: "95th percentile",
  p99: "99th percentile",
  count: "number",
  score: "score",
  sum: "total",
};
const DIFFERENCES: ReadonlySet<MetricFact["comparator"]> = new Set(["within", "increase", "decrease"]);

/** A metric of the brief that the catalog does not define, in words that can be computed: what is counted, over what. */
export function definitionOf(fact: MetricFact, maturesDays: number, context: PlanContext): string {
  const known = maturesDays === 0 ? "" : `; known ${durationText({ value: maturesDays, unit: "day" })} after first use`;
  const compared = DIFFERENCES.has(fact.comparator) ? "; read as people with the feature against the control" : "";
  return `${plainDefinition(fact, maturesDays, context)}${known}${compared}`;
}

/** A definition with the brief's own statement, where name and definition leave a word of it out. */
export function withStatement(definition: string, fact: MetricFact, { brief }: Pick<PlanContext, "brief">): string {
  const statement = lostWords(fact, definition, brief);
  return statement === null ? definition : `${definition}; the brief says: "${statement}"`;
}

function plainDefinition(fact: MetricFact, maturesDays: number, context: PlanContext): string {
  const { name, statistic, unit } = fact;
  if (fact.target === 0 && betterOf(fact) === "lower") return `confirmed cases of "${name}", each counted as it comes`;
  const { one, many, which } = countedNoun(sampleOf(fact), context);
  const counting = `${one === "person" ? "who" : "that"} count towards`;
  const inUnit = unit === null || unit === "count" ? "" : `, in ${unit}`;
  if (statistic === "rate" && maturesDays > 0 && /\bretention\b/i.test(name)) {
    const window = durationText({ value: maturesDays, unit: "day" });
    const whose = RETENTION_OF.exec(name)?.[1]?.toLowerCase();
    const kept =
      whose === undefined
        ? `people who use the feature again ${maturesDays > 7 ? `in the last 7 of the ${window} after` : `within ${window} of`} their first use`
        : `people who have not left or cancelled as a ${whose} ${window} after their first use`;
    return `${kept} / all people in the cohort of the phase whose first use was at least ${window} ago${inUnit}`;
  }
  if (statistic === "rate")
    return `${shareOf(fact, { one, many, which, counting }, context)}${unit === "per-1k" ? "" : inUnit}`;
  if (statistic === "count" || statistic === "sum") {
    const period = periodOf(fact, context.brief);
    const stretch = period === null ? "" : ` and to one ${period.name}`;
    const amount = statistic === "sum" ? AMOUNTS.find(({ words }) => words.test(name)) : undefined;
    const what = amount === undefined ? "" : ` (${inNouns(amount.counted, context)})`;
    return `${WORDS[statistic]} of "${name}"${what} in the phase among people who have the feature, projected to everyone eligible${stretch}${inUnit}`;
  }
  if (statistic === "score" && unit !== "points") return `"${name}" computed over ${many} ${which}${inUnit}`;
  const word = statistic === "score" ? "mean" : WORDS[statistic];
  const stated = eachOf(fact, context);
  // People without the feature make none of its units: what is compared has one value for each person.
  const compared = DIFFERENCES.has(fact.comparator);
  const whose = compared ? "of either arm" : "of people in the cohort of the phase";
  const each = stated === null ? (compared ? `person ${whose}` : `${one} ${which}`) : `${stated.each} ${whose}`;
  // A tolerance in percent says nothing of what the values are in.
  const values = compared && unit === "%" && statistic !== "score" ? "" : inUnit;
  return `${word} of "${name}", one value for each ${each}${values}`;
}

interface Usual {
  readonly one: string;
  readonly many: string;
  readonly which: string;
  readonly counting: string;
}

/** The event that a rate counts; a name alone would define itself. */
function eventOf(name: string, sample: SampleOf): RateEvent | undefined {
  const table = isAuditedSample(sample)
    ? AUDITED_EVENTS
    : sample === "people"
      ? RATE_EVENTS_OF_PEOPLE
      : sample === "answers"
        ? THUMBS
        : RATE_EVENTS;
  return table.find(({ words }) => words.test(name));
}

function unnamed(name: string, sample: SampleOf, counting: string): string {
  if (PARTICIPLE.test(name)) return name;
  return isAuditedSample(sample)
    ? `that experts score as "${name}" by a written rubric`
    : `${counting} "${name}" ${UNNAMED_EVENT}`;
}

/** A name that says what happened: "sent unchanged". */
const PARTICIPLE = /^(?:sent|kept|read|left|made|done|seen|\w{3,}ed) /i;
const THUMBS = RATE_EVENTS.filter(({ words }) => words.test("thumbs-up"));

/** Numerator and denominator by the metric's own words; the feature's unit where they leave it open. */
function shareOf(fact: MetricFact, { many, which, counting }: Usual, context: PlanContext): string {
  const { name, unit } = fact;
  const over = (whole: string) => (unit === "per-1k" ? `per 1,000 ${whole}` : `/ all ${whole}`);
  const own = denominatorOf(fact, context);
  if (own !== null) {
    const counted = own.counted ?? (own.many === many && unit !== "per-1k" ? null : `"${name}"`);
    if (counted !== null) return `${counted} ${over(own.many)} of people in the cohort of the phase`;
  }
  const head = headOf(name);
  const sample = sampleOf(fact);
  const event = eventOf(name, sample);
  const counted = event?.counted ?? unnamed(name, sample, counting);
  const usual = `${many} ${counted} ${over(`${many} ${event?.whole ?? which}`)}`;
  if (head === null) return usual;
  const numerator = name.replace(/^(?:share|percentage|proportion|number) of /i, "");
  const ofPeople = isPerson(head) || name.includes(`${head} who `);
  if (sample === "answers")
    return `${numerator} ${over(`${head} ${ofPeople ? "asked who answered" : "in the phase"}`)}`;
  if (sample === "people") return ofPeople ? `${numerator} ${over(`${head} ${which}`)}` : usual;
  if (ofPeople) return usual;
  const { unit: made } = context.profile;
  const each = isUnit(head, context) ? "" : `, one share for each ${made.one}`;
  const whose = isAuditedSample(sample) || head.endsWith(made.many) ? which : "of people in the cohort of the phase";
  return `${numerator} ${over(`${head} ${whose}`)}${each}`;
}
