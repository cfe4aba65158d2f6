import type { Brief } from "../../../core/brief/brief.ts";
import type { Facts, Origin } from "../../../core/brief/facts.ts";

export const EDITABLE = ["population", "segment", "hazard", "law", "metric", "exclusion"] as const;
export type Editable = (typeof EDITABLE)[number];

/**
 * What a person says against what was read. It is bound to the words of the fact and not to their place, so that it
 * stays when other words of the brief change, and falls away with its own.
 */
export interface FactEdit {
  readonly kind: Editable;
  readonly words: string;
  /** It is no such fact. */
  readonly drop?: boolean;
  /** People of a population, target of a metric. */
  readonly number?: number;
  /** Condition of an exclusion; an empty one is none. */
  readonly until?: string;
}

/** Facts as read, with what a person set in place of it. An edit wins over the text. */
export function editedFacts(facts: Facts, brief: Brief, edits: readonly FactEdit[]): Facts {
  if (edits.length === 0) return facts;
  const editOf = (kind: Editable, { span }: Origin) => {
    const words = brief[span.field].slice(span.start, span.end);
    return edits.find((edit) => edit.kind === kind && edit.words === words);
  };
  const kept = <Fact extends { readonly origin: Origin }>(kind: Editable, all: readonly Fact[]) =>
    all.filter(({ origin }) => editOf(kind, origin)?.drop !== true);
  const population = kept("population", facts.population === null ? [] : [facts.population])[0];
  return {
    ...facts,
    population:
      population === undefined
        ? null
        : { ...population, count: editOf("population", population.origin)?.number ?? population.count },
    segments: kept("segment", facts.segments),
    hazards: kept("hazard", facts.hazards),
    regulations: kept("law", facts.regulations),
    metrics: kept("metric", facts.metrics).map((metric) => ({
      ...metric,
      target: editOf("metric", metric.origin)?.number ?? metric.target,
    })),
    exclusions: kept("exclusion", facts.exclusions).map((exclusion) => {
      const until = editOf("exclusion", exclusion.origin)?.until;
      return until === undefined ? exclusion : { ...exclusion, until: until.trim() === "" ? null : until.trim() };
    }),
  };
}
