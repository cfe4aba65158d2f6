import type { MetricModel, StoppingTier } from "../measure/model.ts";
import type { Tiered, Watched } from "../measure/watched.ts";

/** Rows that a person can read and remember in an incident; the published documents' bounds. */
export const MOST_ROWS: Readonly<Record<StoppingTier, number>> = { kill: 12, pause: 10, investigate: 10 };

/** The tiers that a model has rules in. */
export function tiersOf(model: MetricModel): readonly StoppingTier[] {
  switch (model.kind) {
    case "level":
      return [...new Set(model.stops.map(({ tier }) => tier))];
    case "census":
      return [...new Set(model.rules.map(({ tier }) => tier))];
    case "events":
      return ["kill"];
    case "within":
    case "audit":
      return ["investigate", "pause", "kill"];
    case "unread":
      return [];
  }
}

/**
 * Shares the rows out: first what has rules in one tier alone, then what answers for a hazard, for an exclusion or a law,
 * then the success metrics in the brief's order, then the rest. Order of the metrics is kept.
 */
export function withTiers(watched: readonly Watched[]): Tiered[] {
  const ranked = watched.toSorted((a, b) => rank(a) - rank(b));
  const left = { ...MOST_ROWS };
  const given = new Map<string, StoppingTier[]>();
  for (const { id, model } of ranked) {
    const tiers = tiersOf(model).filter((tier) => left[tier] > 0);
    for (const tier of tiers) left[tier] -= 1;
    given.set(id, tiers);
  }
  return watched.map((metric) => ({ ...metric, tiers: given.get(metric.id) ?? [] }));
}

function rank({ covers, model }: Watched): number {
  const answers = (kind: string) => covers.some((cover) => cover.startsWith(`${kind}:`));
  if (tiersOf(model).length === 1) return answers("hazard") ? 0 : 1;
  if (answers("hazard")) return 2;
  if (answers("exclusion") || answers("regulation")) return 3;
  return answers("success-metric") ? 4 : 5;
}
