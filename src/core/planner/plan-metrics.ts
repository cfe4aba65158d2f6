import type { Facts, MetricFact } from "../brief/facts.ts";
import type { Gate } from "../plan/gate.ts";
import { snakeCase, uniqueId } from "../plan/ids.ts";
import type { Metric, MetricGroup } from "../plan/metric.ts";
import type { Profile } from "../plan/profile.ts";
import type { AssumedValues } from "./assume.ts";
import { computed, fromBrief, fromCatalog } from "./because.ts";
import { longestWindow, modelOf } from "./metric-model.ts";

/** What a metric is, by its words: who owns it, where its data comes from, in which part of the monitoring it stands. */
interface MetricFamily {
  readonly words: RegExp;
  readonly group: MetricGroup;
  readonly owner: string;
  readonly dataSource: string;
}

const FAMILIES: readonly MetricFamily[] = [
  {
    words: /incident|leak|harm|unsafe|toxic|breach|violation|adverse|complian|audit finding/i,
    group: "safety_and_compliance",
    owner: "Trust and Safety",
    dataSource: "incident register and review queue",
  },
  {
    words:
      /latency|time to first|response time|answer time|processing time|load time|draft time|delay|uptime|availability|crash|error rate|runtime|time to (?:first|full)/i,
    group: "quality",
    owner: "SRE",
    dataSource: "request traces",
  },
  { words: /cost|spend|bill|compute/i, group: "quality", owner: "Finance", dataSource: "billing export" },
  {
    words: /nps|csat|rating|satisfaction|thumbs|helpful/i,
    group: "business",
    owner: "Product manager",
    dataSource: "in-product survey",
  },
  {
    words:
      /accura|correct|precision|recall|f1|auc|wer|mape|sensitivity|specificity|hallucinat|supported|wrong|misread|quality|edit/i,
    group: "quality",
    owner: "ML lead",
    dataSource: "labelled sample and product events",
  },
  {
    words: /revenue|sales|conversion|order value|basket|savings|margin/i,
    group: "business",
    owner: "Finance",
    dataSource: "order records",
  },
];
const OTHERWISE: MetricFamily = {
  words: /(?:)/,
  group: "business",
  owner: "Product manager",
  dataSource: "product events",
};

function familyOf({ name }: MetricFact): MetricFamily {
  return FAMILIES.find(({ words }) => words.test(name)) ?? OTHERWISE;
}

/** Ids of the success metrics: the name in snake case, with the percentile where two metrics share a name. */
export function metricIdsOf(facts: Facts): string[] {
  const taken = new Set<string>();
  return facts.metrics.map(({ name, statistic }) => {
    const plain = snakeCase(name);
    const id = taken.has(plain) ? uniqueId(`${plain}_${statistic}`, taken) : plain;
    taken.add(id);
    return id;
  });
}

export function metricOwnersOf(facts: Facts): string[] {
  return facts.metrics.map((metric) => familyOf(metric).owner);
}

export interface MetricsInput {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly ids: readonly string[];
  readonly values: AssumedValues;
  readonly phases: readonly { readonly id: string; readonly gates: readonly Gate[] }[];
}

export function planMetrics({ facts, profile, ids, values, phases }: MetricsInput): Metric[] {
  return facts.metrics.map((fact, at): Metric => {
    const id = ids[at] ?? "unnamed";
    const family = familyOf(fact);
    const model = modelOf(fact, values);
    const sampleOf = model.kind === "gated" || model.kind === "zero" ? model.sampleOf : "units";
    const counted =
      sampleOf === "units"
        ? profile.unit.many
        : sampleOf === "people"
          ? "people with the feature"
          : "answers of people asked";
    const readable = phases.find(({ gates }) => gates.some((gate) => gate.metric === id && !gate.advisory));
    const window = longestWindow([fact]);
    const brief = fromBrief("as stated in the success metrics", fact.origin.span);
    return {
      id,
      name: fact.name,
      group: family.group,
      statistic: fact.statistic,
      unit: fact.unit,
      per: fact.unit === "per-1k" ? { count: 1000, of: profile.unit.many } : null,
      scale: null,
      direction: directionOf(fact),
      target: fact.target,
      baseline: fact.baseline,
      definition: `${fact.name}, as the brief names it: ${wordsOf(fact)} over ${counted}`,
      analysisPopulation: `${counted} in the cohort of the phase, exclusions left out, each phase from its first day`,
      randomisationUnit: null,
      cluster: profile.market === "B2B" ? "account" : "person",
      matures: window === 0 ? null : { value: window, unit: "day" },
      proxy: null,
      firstReadable: readable?.id ?? null,
      dataSource: family.dataSource,
      cadence: "daily",
      owner: family.owner,
      consulted: [],
      action: "Investigate when it leaves the gate's side; pause and kill by the rules of the phase",
      covers: [`success-metric:${at}`],
      addedByPlan: false,
      because: {
        target: brief,
        baseline: fact.baseline === null ? computed("the brief states no present value", ["fact:metrics"]) : brief,
        definition: computed("the brief's name for it, with what this plan counts", ["fact:metrics", "fact:archetype"]),
        cadence: fromCatalog("read daily, never longer than a rule's window", "cadence; our default"),
        owner: fromCatalog(`the usual owner of such a metric`, "owners by kind of metric; our default"),
      },
    };
  });
}

function directionOf({ comparator, name }: MetricFact): Metric["direction"] {
  if (comparator === "within") return "within";
  if (comparator === "none") return /time|latency|cost|error|rate of errors|churn|opt-out/i.test(name) ? "down" : "up";
  return comparator === ">=" || comparator === ">" || comparator === "increase" ? "up" : "down";
}

function wordsOf({ statistic }: MetricFact): string {
  const words: Record<MetricFact["statistic"], string> = {
    rate: "the share",
    mean: "the mean",
    median: "the median",
    p50: "the median",
    p90: "the 90th percentile",
    p95: "the 95th percentile",
    p99: "the 99th percentile",
    count: "the number",
    score: "the score",
    sum: "the total",
  };
  return words[statistic];
}
