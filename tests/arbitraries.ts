import fc from "fast-check";
import {
  Archetype,
  Comparator,
  ExclusionKind,
  type Facts,
  HazardId,
  Market,
  type Origin,
  RegulationId,
  RiskLevel,
  SegmentDimension,
  Statistic,
} from "../src/core/brief/facts.ts";

/** Generators that several tests share. */

const origin: Origin = { span: { field: "feature", start: 0, end: 1 }, certainty: "stated" };
const words = fc.stringMatching(/^[a-z]{3,9}( [a-z0-9]{2,9}){0,3}$/);

const metric = fc
  .record({
    name: words,
    statistic: fc.constantFrom(...Statistic.options),
    comparator: fc.constantFrom(...Comparator.options),
    unit: fc.constantFrom("%", "pp", "ms", "s", "min", "USD", "points", "count", "per-1k", "ratio", "words"),
    target: fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000),
      fc.constantFrom(0, 1, 5, 18, 50, 95, 99.9, 100, 800, 3_000),
    ),
  })
  .map(({ comparator, target, unit, ...rest }) => {
    const none = comparator === "none";
    return { ...rest, comparator, target: none ? null : target, unit: none ? null : unit, baseline: null, origin };
  });

const exclusion = fc.record({
  text: words,
  kind: fc.constantFrom(...ExclusionKind.options),
  until: fc.option(words),
  origin: fc.constant(origin),
});

const segment = fc.record({
  dimension: fc.constantFrom(...SegmentDimension.options),
  name: words,
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  origin: fc.constant(origin),
});

/** From 4 people to 3 billion, evenly over the orders of magnitude. */
const population = fc
  .double({ min: Math.log(4), max: Math.log(3e9), noNaN: true })
  .map((log) => ({ count: Math.max(4, Math.round(Math.exp(log))), unit: "users", origin }));

const named = <Id extends string>(ids: readonly Id[]) =>
  fc.subarray([...ids]).map((some) => some.map((id) => ({ id, origin })));

/** Facts of any shape that reading can give. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    archetype: fc.constantFrom(...Archetype.options),
    population: fc.option(population, { freq: 8 }),
    market: fc.option(fc.constantFrom(...Market.options), { freq: 8 }),
    riskLevel: fc.option(fc.constantFrom(...RiskLevel.options), { freq: 8 }),
    segments: fc.array(segment, { maxLength: 5 }),
    hazards: named(HazardId.options),
    regulations: named(RegulationId.options),
    metrics: fc.array(metric, { maxLength: 12 }),
    exclusions: fc.uniqueArray(exclusion, { maxLength: 12, selector: ({ text }) => text }),
  })
  .map((facts) => ({
    ...facts,
    origins: {
      archetype: origin,
      market: facts.market === null ? null : origin,
      riskLevel: facts.riskLevel === null ? null : origin,
    },
  }));
