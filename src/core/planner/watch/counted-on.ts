import type { MetricFact } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { OWN_UNITS, STATED_DENOMINATOR } from "../../catalog/metrics/own-units.ts";
import type { PlanContext } from "../context.ts";
import { isAuditedSample, type SampleOf } from "../measure/model.ts";
import { sampleOf } from "../measure/model-of-fact.ts";
import { statementOf } from "./report-only.ts";

/** The denominator of a metric of the brief where its own words give it. */
export interface Denominator {
  readonly one: string;
  readonly many: string;
  /** What the numerator counts; null: what the name says. */
  readonly counted: string | null;
  /** What gates count; null: how many there are is not known, so it can't be gated. */
  readonly sample: SampleOf | null;
  /** People without the feature have them too, so that both arms of a comparison are counted on them. */
  readonly inBothArms: boolean;
}

const COMPARED: ReadonlySet<MetricFact["comparator"]> = new Set(["within", "increase", "decrease"]);

/** Null where the words leave it open: then the feature's unit, its people or their answers are counted. */
export function denominatorOf(fact: MetricFact, context: PlanContext): Denominator | null {
  if (fact.statistic !== "rate" || fact.target === null) return null;
  const usual = sampleOf(fact);
  const own = OWN_UNITS.find(({ words }) => words.test(fact.name));
  if (own !== undefined) {
    const people = own.people?.test(context.facts.population?.unit ?? "") ?? false;
    const handled = own.handled?.test(context.brief.feature) ?? false;
    const sample = people ? "people" : handled ? "units" : COMPARED.has(fact.comparator) ? usual : null;
    return {
      one: own.one,
      many: own.many,
      counted: own.counted.replace("{many}", own.many),
      sample,
      inBothArms: handled,
    };
  }
  const stated = STATED_DENOMINATOR.words.exec(statementOf(fact, context.brief))?.[1]?.toLowerCase();
  if (stated === undefined || (usual !== "units" && fact.unit !== "per-1k")) return null;
  const counted = isAuditedSample(usual) ? usual : "units";
  const sample = COMPARED.has(fact.comparator) ? usual : isUnit(stated, context) ? counted : null;
  return { one: stated.replace(/e?s$/, ""), many: stated, counted: null, sample, inBothArms: false };
}

/** Whether a noun of the brief is what the feature makes, by its own name or another. */
export function isUnit(noun: string, { profile }: Pick<PlanContext, "profile">): boolean {
  const { nouns, occasions } = ARCHETYPES[profile.archetype];
  const names = [profile.unit, ...nouns, ...occasions].flatMap(({ one, many }) => [one, many]);
  const last = noun.toLowerCase().split(" ").at(-1) ?? "";
  return names.some((name) => name.toLowerCase().split(" ").at(-1) === last);
}

const PER = /\bper ([a-z-]+)(?: (?:per|and) (day|week|month|year|shift))?$/i;
const PERIOD = /\b(?:a|per|each) (day|week|month|year|shift)\b/i;

/**
 * What a mean has one value of, where its name says so and it is not the feature's unit: "per bear per week".
 * With a period it is a value of somebody's week, not of one use.
 */
export function eachOf(fact: MetricFact, context: PlanContext): { each: string; ofPeople: boolean } | null {
  const [, noun, named] = PER.exec(fact.name) ?? [];
  if (noun === undefined || isUnit(noun, context) || PERIOD.test(`per ${noun}`)) return null;
  const period = named ?? PERIOD.exec(statementOf(fact, context.brief))?.[1];
  return period === undefined
    ? { each: noun, ofPeople: false }
    : { each: `${noun} and ${period.toLowerCase()}`, ofPeople: true };
}
