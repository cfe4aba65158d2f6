import type { Facts } from "../../src/core/brief/facts.ts";

/**
 * Scores read facts against annotated ones, field by field: precision, recall and F1 over all cases.
 * Rows are paired greedily, best first; a metric pairs when comparator, target and unit are right and half of the name's
 * words agree; an exclusion or segment when half of its words agree (and a segment's dimension and share are right).
 */
export interface Case {
  readonly id: string;
  readonly style: string;
  readonly brief: {
    feature: string;
    userBase: string;
    riskProfile: string;
    successMetrics: string;
    cohortExclusions: string;
  };
  readonly facts: GoldFacts;
}

export interface GoldFacts {
  readonly archetype: string | null;
  readonly population: { count: number; unit: string } | null;
  readonly market: string | null;
  readonly segments: readonly { dimension: string; name: string; share: number | null }[];
  readonly riskLevel: string | null;
  readonly hazards: readonly string[];
  readonly regulations: readonly string[];
  readonly metrics: readonly {
    name: string;
    statistic: string;
    comparator: string;
    target: number | null;
    unit: string | null;
    baseline: number | null;
  }[];
  readonly exclusions: readonly { text: string; kind: string; until: string | null }[];
}

export const SCORED_FIELDS = [
  "archetype",
  "market",
  "riskLevel",
  "population",
  "segments",
  "hazards",
  "regulations",
  "metrics",
  "metrics.statistic",
  "metrics.baseline",
  "exclusions",
  "exclusions.kind",
  "exclusions.until",
] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

export interface FieldScore {
  readonly hit: number;
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly fields: Readonly<Record<ScoredField, FieldScore>>;
  readonly meanF1: number;
  /** Of the facts marked "stated": how many there are, and how many of them are right. */
  readonly stated: { readonly right: number; readonly all: number };
  readonly misses: readonly string[];
}

interface Outcome {
  hit: number;
  gold: number;
  found: number;
  miss: string | null;
  /** Certainty and correctness of each found fact of the field. */
  judged: { certainty: string; right: boolean }[];
}

export function scoreReading(cases: readonly Case[], read: (brief: Case["brief"]) => Facts): Scores {
  const sums = Object.fromEntries(SCORED_FIELDS.map((field) => [field, { hit: 0, gold: 0, found: 0 }])) as Record<
    ScoredField,
    { hit: number; gold: number; found: number }
  >;
  const misses: string[] = [];
  const stated = { right: 0, all: 0 };
  for (const one of cases) {
    const outcomes = scoreCase(one.facts, read(one.brief));
    for (const field of SCORED_FIELDS) {
      const { hit, gold, found, miss, judged } = outcomes[field];
      sums[field].hit += hit;
      sums[field].gold += gold;
      sums[field].found += found;
      if (miss !== null) misses.push(`${one.id} ${field}: ${miss}`);
      for (const { certainty, right } of judged) {
        if (certainty !== "stated") continue;
        stated.all += 1;
        stated.right += right ? 1 : 0;
      }
    }
  }
  const fields = Object.fromEntries(SCORED_FIELDS.map((field) => [field, rates(sums[field])])) as Record<
    ScoredField,
    FieldScore
  >;
  const meanF1 = SCORED_FIELDS.reduce((sum, field) => sum + fields[field].f1, 0) / SCORED_FIELDS.length;
  return { fields, meanF1, stated, misses };
}

function rates({ hit, gold, found }: { hit: number; gold: number; found: number }): FieldScore {
  const precision = found === 0 ? 100 : (100 * hit) / found;
  const recall = gold === 0 ? 100 : (100 * hit) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hit, gold, found, precision, recall, f1 };
}

function scoreCase(gold: GoldFacts, got: Facts): Record<ScoredField, Outcome> {
  const metrics = pairs(gold.metrics, got.metrics, (g, f) =>
    g.comparator === f.comparator && sameNumber(g.target, f.target) && sameText(g.unit, f.unit)
      ? overlap(g.name, f.name)
      : 0,
  );
  const exclusions = pairs(gold.exclusions, got.exclusions, (g, f) => overlap(g.text, f.text));
  const segments = pairs(gold.segments, got.segments, (g, f) =>
    g.dimension === f.dimension && sameNumber(g.share, f.share)
      ? Math.max(overlap(g.name, f.name), sameText(g.name, f.name) ? 1 : 0)
      : 0,
  );
  return {
    archetype: word(gold.archetype, got.archetype, got.origins.archetype?.certainty),
    market: word(gold.market, got.market, got.origins.market?.certainty),
    riskLevel: word(gold.riskLevel, got.riskLevel, got.origins.riskLevel?.certainty),
    population: population(gold.population, got.population),
    segments: rows(gold.segments, got.segments, segments),
    hazards: set(gold.hazards, got.hazards),
    regulations: set(gold.regulations, got.regulations),
    metrics: rows(gold.metrics, got.metrics, metrics),
    "metrics.statistic": part(metrics, (g, f) => sameStatistic(g.statistic, f.statistic)),
    "metrics.baseline": part(metrics, (g, f) => sameNumber(g.baseline, f.baseline)),
    exclusions: rows(gold.exclusions, got.exclusions, exclusions),
    "exclusions.kind": part(exclusions, (g, f) => g.kind === f.kind),
    "exclusions.until": part(exclusions, (g, f) =>
      g.until === null ? f.until === null : f.until !== null && overlap(g.until, f.until) >= 0.4,
    ),
  };
}

function word(gold: string | null, found: string | null, certainty: string | undefined): Outcome {
  const right = gold === found;
  const judged = found === null || certainty === undefined ? [] : [{ certainty, right }];
  return { hit: right ? 1 : 0, gold: 1, found: 1, miss: right ? null : `gold ${gold}, found ${found}`, judged };
}

function population(gold: GoldFacts["population"], found: Facts["population"]): Outcome {
  const right =
    gold === null || found === null
      ? gold === found
      : sameNumber(gold.count, found.count) && sameText(gold.unit, found.unit);
  const judged = found === null ? [] : [{ certainty: found.origin.certainty, right }];
  const neither = gold === null && found === null;
  return {
    hit: right ? 1 : 0,
    gold: gold !== null || neither ? 1 : 0,
    found: found !== null || neither ? 1 : 0,
    miss: right
      ? null
      : `gold ${JSON.stringify(gold)}, found ${JSON.stringify(found && { count: found.count, unit: found.unit })}`,
    judged,
  };
}

function set(gold: readonly string[], found: readonly { id: string; origin: { certainty: string } }[]): Outcome {
  const ids = found.map(({ id }) => id);
  const missed = gold.filter((id) => !ids.includes(id));
  const extra = ids.filter((id) => !gold.includes(id));
  return {
    hit: gold.length - missed.length,
    gold: gold.length,
    found: ids.length,
    miss:
      missed.length + extra.length === 0
        ? null
        : `missed ${missed.join(", ") || "-"}; extra ${extra.join(", ") || "-"}`,
    judged: found.map(({ id, origin }) => ({ certainty: origin.certainty, right: gold.includes(id) })),
  };
}

function rows<G, F extends { origin: { certainty: string } }>(
  gold: readonly G[],
  found: readonly F[],
  paired: readonly (readonly [G, F])[],
): Outcome {
  const missed = gold.filter((g) => !paired.some(([one]) => one === g));
  const extra = found.filter((f) => !paired.some(([, one]) => one === f));
  const show = (values: readonly object[]) =>
    JSON.stringify(values.map((value) => Object.values({ ...value, origin: undefined }).join(" | ")));
  return {
    hit: paired.length,
    gold: gold.length,
    found: found.length,
    miss: missed.length + extra.length === 0 ? null : `missed ${show(missed as object[])}; extra ${show(extra)}`,
    judged: found.map((f) => ({ certainty: f.origin.certainty, right: !extra.includes(f) })),
  };
}

function part<G, F>(paired: readonly (readonly [G, F])[], same: (gold: G, found: F) => boolean): Outcome {
  const wrong = paired.filter(([g, f]) => !same(g, f));
  const size = paired.length;
  const show = wrong
    .map(([g, f]) => `${JSON.stringify(g)} / ${JSON.stringify({ ...f, origin: undefined })}`)
    .join("; ");
  return { hit: size - wrong.length, gold: size, found: size, miss: wrong.length === 0 ? null : show, judged: [] };
}

function pairs<G, F>(gold: readonly G[], found: readonly F[], like: (gold: G, found: F) => number): [G, F][] {
  const all = gold.flatMap((g, i) =>
    found
      .map((f, j) => ({ g, f, score: like(g, f), order: Math.abs(i - j) * 1e-4 }))
      .filter(({ score }) => score >= 0.5),
  );
  all.sort((a, b) => b.score - b.order - (a.score - a.order));
  const result: [G, F][] = [];
  for (const { g, f } of all) {
    if (!result.some(([one, other]) => one === g || other === f)) result.push([g, f]);
  }
  return result;
}

const STOP_WORDS = new Set(
  "the a an of in on for to and or with by per from at is are be as than their our its any all who whose users user customers customer accounts account people".split(
    " ",
  ),
);

function contentWords(text: string | null): Set<string> {
  const words = (
    (text ?? "")
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}@]+/gu) ?? []
  ).map((w) => w.replace(/(ies)$/, "y").replace(/s$/, ""));
  const kept = words.filter((w) => !STOP_WORDS.has(w));
  return new Set(kept.length > 0 ? kept : words);
}

function overlap(a: string | null, b: string | null): number {
  const [x, y] = [contentWords(a), contentWords(b)];
  if (x.size === 0 && y.size === 0) return 1;
  return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size);
}

function sameNumber(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 + 0.005 * Math.abs(b);
}

function sameText(a: string | null, b: string | null): boolean {
  return (a ?? "").toLowerCase().trim() === (b ?? "").toLowerCase().trim();
}

function sameStatistic(a: string, b: string): boolean {
  const alike = (statistic: string) => (statistic === "median" ? "p50" : statistic);
  return alike(a) === alike(b);
}
