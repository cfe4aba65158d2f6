import type { Facts, Market, MetricFact, Origin, RiskLevel } from "../brief/facts.ts";
import { baseCount, populationOf } from "./assume/population.ts";
import { type AssumedValues, DEFAULT_VALUES } from "./assume/values.ts";
import type { PlanContext } from "./context.ts";
import { peopleOf } from "./people/people.ts";

/* What tests of planning steps start from: a plain feature, with one thing changed. */

const origin: Origin = { span: { field: "successMetrics", start: 0, end: 1 }, certainty: "stated" };

/** A success metric: acceptance rate of at least 18 %, but for what is changed. */
export function exampleMetric(changed: Partial<MetricFact> = {}): MetricFact {
  return {
    name: "acceptance rate",
    statistic: "rate",
    comparator: ">=",
    target: 18,
    unit: "%",
    baseline: null,
    origin,
    ...changed,
  };
}

export interface ExampleChanges {
  readonly facts?: Partial<Facts>;
  readonly values?: Partial<AssumedValues>;
  readonly market?: Market;
  readonly riskLevel?: RiskLevel;
  readonly people?: number;
  readonly startDate?: string;
}

/** A drafting feature for consumers at medium risk with a million users and one success metric. */
export function exampleContext(changes: ExampleChanges = {}): PlanContext {
  const { market = "B2C", riskLevel = "medium", people = 1_000_000, startDate = null } = changes;
  const facts: Facts = {
    archetype: "drafting",
    population: { count: people, unit: "users", origin },
    market,
    segments: [],
    riskLevel,
    hazards: [],
    regulations: [],
    metrics: [exampleMetric()],
    exclusions: [],
    origins: { archetype: origin, market: origin, riskLevel: origin },
    ...changes.facts,
  };
  const values = { ...DEFAULT_VALUES, ...changes.values };
  const population = populationOf(facts, values);
  const base = baseCount(population, values);
  const because = { source: "computed", detail: "an example", from: [] } as const;
  return {
    brief: { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" },
    facts,
    profile: {
      title: "Drafts",
      archetype: "drafting",
      market,
      riskLevel,
      unit: { one: "draft", many: "drafts" },
      because: {
        archetype: { ...because, from: [] },
        market: { ...because, from: [] },
        riskLevel: { ...because, from: [] },
        unit: { ...because, from: [] },
      },
    },
    values,
    population,
    base,
    people: peopleOf(facts, base, "S1"),
    startDate,
  };
}
