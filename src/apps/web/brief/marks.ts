import type { Brief } from "../../../core/brief/brief.ts";
import type { Certainty, Facts, Origin } from "../../../core/brief/facts.ts";
import { numberText } from "../../../core/plan/grammar/numbers.ts";
import type { BriefField, Span } from "../../../core/shared/span.ts";
import { FACTS } from "../words.ts";
import type { Editable } from "../worker/fact-edits.ts";

/** One fact as it stands in a field, and what was understood. */
export interface Mark {
  readonly span: Span;
  readonly certainty: Certainty;
  readonly kind: string;
  readonly says: string;
  /** The kind that it can be put right as; null where it is no such. */
  readonly editable: Editable | null;
  /** The words that it was read from. */
  readonly words: string;
  readonly number: number | null;
  readonly until: string | null;
}

type Own = Partial<Pick<Mark, "editable" | "number" | "until">>;

export function marksOf(facts: Facts, brief: Brief): Mark[] {
  const mark = ({ span, certainty }: Origin, kind: string, says: string, own: Own = {}): Mark => ({
    span,
    certainty,
    kind,
    says,
    words: brief[span.field].slice(span.start, span.end),
    editable: own.editable ?? null,
    number: own.number ?? null,
    until: own.until ?? null,
  });
  const { origins, population } = facts;
  const plain = [
    [origins.archetype, FACTS.archetype, words(facts.archetype)],
    [origins.market, FACTS.market, facts.market ?? ""],
    [origins.riskLevel, FACTS.risk, facts.riskLevel ?? ""],
  ] as const;
  const all = [
    ...plain.flatMap(([origin, kind, says]) => (origin === null ? [] : [mark(origin, kind, says)])),
    ...(population === null ? [] : [population]).map(({ origin, count, unit }) =>
      mark(origin, FACTS.population, `${numberText(count)} ${unit}`, { editable: "population", number: count }),
    ),
    ...facts.segments.map((one) => mark(one.origin, FACTS.segment, segmentText(one), { editable: "segment" })),
    ...facts.hazards.map(({ id, origin }) => mark(origin, FACTS.hazard, words(id), { editable: "hazard" })),
    ...facts.regulations.map(({ id, origin }) => mark(origin, FACTS.law, id, { editable: "law" })),
    ...facts.metrics.map((one) =>
      mark(one.origin, FACTS.metric, metricText(one), { editable: "metric", number: one.target }),
    ),
    ...facts.exclusions.map(({ text, until, origin }) =>
      mark(origin, FACTS.exclusion, until === null ? text : `${text}, until ${until}`, {
        editable: "exclusion",
        until,
      }),
    ),
  ];
  return all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
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
  const shown =
    target === null
      ? ""
      : ` ${numberText(target)}${unit === "%" ? "%" : unit === null || unit === "count" ? "" : ` ${unit === "per-1k" ? FACTS.perThousand : unit}`}`;
  const now = baseline === null ? "" : `, now ${numberText(baseline)}`;
  return `${which}${name}${FACTS.comparator[comparator]}${shown}${now}`;
}
