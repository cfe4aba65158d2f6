import type { Certainty, Facts } from "../../../core/brief/facts.ts";
import { numberText } from "../../../core/plan/grammar/numbers.ts";
import type { BriefField, Span } from "../../../core/shared/span.ts";
import { FACTS } from "../words.ts";

/** One fact as it stands in a field, and what was understood. */
export interface Mark {
  readonly span: Span;
  readonly certainty: Certainty;
  readonly kind: string;
  readonly says: string;
}

export function marksOf(facts: Facts): Mark[] {
  const { archetype, market, riskLevel } = facts.origins;
  const plain = [
    { origin: archetype, kind: FACTS.archetype, says: words(facts.archetype) },
    { origin: market, kind: FACTS.market, says: facts.market ?? "" },
    { origin: riskLevel, kind: FACTS.risk, says: facts.riskLevel ?? "" },
  ];
  const { population } = facts;
  const all = [
    ...plain.flatMap(({ origin, ...rest }) => (origin === null ? [] : [{ origin, ...rest }])),
    ...(population === null
      ? []
      : [{ ...population, kind: FACTS.population, says: `${numberText(population.count)} ${population.unit}` }]),
    ...facts.segments.map((one) => ({ ...one, kind: FACTS.segment, says: segmentText(one) })),
    ...facts.hazards.map(({ id, origin }) => ({ origin, kind: FACTS.hazard, says: words(id) })),
    ...facts.regulations.map(({ id, origin }) => ({ origin, kind: FACTS.law, says: id })),
    ...facts.metrics.map((one) => ({ ...one, kind: FACTS.metric, says: metricText(one) })),
    ...facts.exclusions.map(({ text, until, origin }) => ({
      origin,
      kind: FACTS.exclusion,
      says: until === null ? text : `${text}, until ${until}`,
    })),
  ];
  return all
    .map(({ origin, kind, says }) => ({ ...origin, kind, says }))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

export function marksIn(marks: readonly Mark[], field: BriefField): Mark[] {
  return marks.filter(({ span }) => span.field === field);
}

/** A text cut at every edge of a mark; `marks` are the indices of those that cover the piece, the shortest last. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly number[];
}

export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const edges = new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])]);
  const sorted = [...edges].filter((edge) => edge <= text.length).toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? text.length;
    const covering = marks
      .map(({ span }, index) => ({ index, ...span }))
      .filter(({ start, end }) => start <= from && end >= to)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return { text: text.slice(from, to), marks: covering.map(({ index }) => index) };
  });
}

const words = (id: string | null) => (id ?? "").replaceAll("-", " ");

function segmentText({ name, share }: Facts["segments"][number]): string {
  return share === null ? name : `${name} ${numberText(Number((share * 100).toFixed(1)))}%`;
}

function metricText({ name, statistic, comparator, target, unit, baseline }: Facts["metrics"][number]): string {
  const which = /^p\d/.test(statistic) ? `${statistic.toUpperCase()} ` : "";
  const shown = target === null ? "" : ` ${numberText(target)}${unit === "%" ? "%" : unit === null ? "" : ` ${unit}`}`;
  const now = baseline === null ? "" : `, now ${numberText(baseline)}`;
  return `${which}${name}${FACTS.comparator[comparator]}${shown}${now}`;
}
