import type { MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Metric } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { aimText } from "../words/aim-text.ts";
import { listText } from "../words/sentence.ts";
import { type Axis, axisOf, type Column, ruler } from "./axis.ts";
import { at, box, figureOf, label, line } from "./figure.ts";
import { type Area, placed } from "./place-label.ts";
import { textWidth } from "./text-width.ts";
import { zoneSign } from "./zone-signs.ts";
import { bandsOf, type Edge, type Rung, rungOf, type Zone } from "./zones.ts";

const TOP = 18;
const HEIGHT = 128;

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly y: (value: number) => number;
}

/** Whether a metric has limits that a ladder would make plainer: more than one in some phase. */
export function hasLadder(plan: Pick<Plan, "phases">, metric: Metric): boolean {
  const unit = ladderUnit(plan, metric);
  const isEvent = ({ value }: Edge) => unit === "count" && value <= 1;
  return plan.phases.some((phase) => {
    const { edges } = rungOf(phase, metric.id, unit);
    return edges.length > 1 && !edges.every(isEvent);
  });
}

/**
 * At a value of this metric in this phase, what is done? Bands from phase to phase, higher values up. With an earlier plan
 * its limits in phases of the same kind are dotted over them.
 */
export function ladderFigure(plan: Plan, metric: Metric, width: number, before: Plan | null = null): string {
  const axis = axisOf(plan, width);
  const unit = ladderUnit(plan, metric);
  const rungs = plan.phases.map((phase) => rungOf(phase, metric.id, unit));
  const target = targetLines(metric, unit);
  const earlier = axis.columns.map(({ phase }, n) => {
    const same = before?.phases.find(({ kind }) => kind === phase.kind);
    return same === undefined ? [] : moved(rungOf(same, metric.id, unit), rungs[n] ?? EMPTY);
  });
  const values = [...rungs.flatMap(({ edges }) => edges), ...earlier.flat()].map(({ value }) => value);
  const scale = scaleOf([...values, ...target]);
  const taken: Area[] = [];
  const labelled = new Map<string, number>();
  const columns = axis.columns.map((column, n) => ({ column, rung: rungs[n] ?? EMPTY }));
  const frame = {
    name: `ladder-${metric.id}`,
    title: `${metric.name}: zones over the phases`,
    description: description(plan, rungs, unit),
    width,
    height: TOP + HEIGHT,
  };
  return figureOf(frame, [
    ...ruler(axis, TOP + HEIGHT),
    ...columns.flatMap((each) => columnZones(axis, each.column, each.rung, scale)),
    ...emptyStretches(columns),
    ...target.map((value) => line(0, scale.y(value), width, scale.y(value), "tg")),
    ...lastZoneNames(axis, columns.at(-1)?.rung ?? EMPTY, scale, target, taken),
    ...axis.columns.flatMap(({ from, to }, n) =>
      (earlier[n] ?? []).map(({ value }) => line(from, scale.y(value), to, scale.y(value), "was")),
    ),
    ...columns.flatMap((each) => edgeLabels(each.column, each.rung, labelled, scale, taken)),
  ]);
}

/** Limits of an earlier plan that are no limits any more. */
function moved({ edges }: Rung, now: Rung): Edge[] {
  return edges.filter(
    ({ tier, side, value }) => !now.edges.some((one) => one.tier === tier && one.side === side && one.value === value),
  );
}

const EMPTY: Rung = { edges: [], advisory: false, passes: false };

/** What stands beside the name over a ladder: its target, and in what its limits are where that does not say it. */
export function ladderNote(plan: Pick<Plan, "phases">, metric: Metric): string {
  const unit = ladderUnit(plan, metric);
  const scale = metric.target !== null && metric.unit === unit ? "" : (SCALES[unit] ?? "");
  return [scale, aimText(metric)].filter((text) => text !== "").join(". ");
}

const SCALES: Readonly<Record<string, string>> = {
  "%": "in %",
  pp: "in percentage points",
  ms: "in milliseconds",
  s: "in seconds",
  min: "in minutes",
  h: "in hours",
  d: "in days",
  points: "in points",
  "per-1k": "per 1,000",
  USD: "in dollars",
  EUR: "in euros",
  GBP: "in pounds",
};

/** The unit of most of its limits; others, such as counts in an audit, stand in the tables. */
function ladderUnit({ phases }: Pick<Plan, "phases">, { id, unit }: Metric): string {
  const units = phases
    .flatMap(({ gates }) => gates)
    .filter((gate): gate is MetricGate => gate.kind === "metric" && gate.metric === id)
    .map((gate) => gate.unit);
  const count = (one: string) => units.filter((other) => other === one).length;
  return units.toSorted((a, b) => count(b) - count(a))[0] ?? unit ?? "";
}

function targetLines({ target, unit, direction }: Metric, drawnUnit: string): number[] {
  if (target === null) return [];
  if (direction === "within") return drawnUnit === unit || drawnUnit === "%" ? [-target, target] : [];
  return drawnUnit === unit ? [target] : [];
}

function scaleOf(values: readonly number[]): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const pad = most > least ? (most - least) * 0.16 : Math.max(Math.abs(most) * 0.3, 1);
  const low = least >= 0 && least - pad < 0 ? 0 : least - pad;
  const high = most + pad;
  return { low, high, y: (value) => TOP + (1 - (value - low) / (high - low)) * HEIGHT };
}

function columnZones({ width, columns }: Axis, column: Column, rung: Rung, scale: Scale): (Html | null)[] {
  const to = column.number === columns.length ? width : column.to;
  const span = to - column.from;
  if (rung.edges.length === 0) return [];
  const bands = bandsOf(rung, scale.low, scale.high).map(({ zone, low, high }) =>
    box(column.from, scale.y(high), span, scale.y(low) - scale.y(high), `z-${zone}`),
  );
  const edges = rung.edges.map(({ tier, value }) =>
    line(column.from, scale.y(value), to, scale.y(value), tier === "promote" || tier === "complete" ? "eg-p" : "eg"),
  );
  return [...bands, ...edges, column.number === 1 ? null : line(column.from, TOP, column.from, TOP + HEIGHT, "pr2")];
}

/** Phases in which no rule on it stands, one beside the other, say so once. */
function emptyStretches(columns: readonly { readonly column: Column; readonly rung: Rung }[]): (Html | null)[] {
  const stretches: { from: number; to: number; word: string }[] = [];
  for (const { column, rung } of columns) {
    if (rung.edges.length > 0) continue;
    const word = rung.advisory ? "advisory" : "not read";
    const last = stretches.at(-1);
    if (last?.to === column.from && last.word === word) last.to = column.to;
    else stretches.push({ from: column.from, to: column.to, word });
  }
  return stretches.flatMap(({ from, to, word }) => [
    box(from, TOP, to - from, HEIGHT, "z-none"),
    from > 0 ? line(from, TOP, from, TOP + HEIGHT, "pr2") : null,
    textWidth(word, 11) < to - from ? label(from + (to - from) / 2, TOP + HEIGHT / 2, word, "tl", "middle") : null,
  ]);
}

/** A limit is labelled where it begins or changes, or else where there first is room, as contour lines are. */
function edgeLabels(column: Column, rung: Rung, labelled: Map<string, number>, scale: Scale, taken: Area[]): Html[] {
  const isNew = ({ tier, side, value }: Edge) => labelled.get(`${tier} ${side}`) !== value;
  return rung.edges.filter(isNew).flatMap((edge) => {
    const text = numberText(edge.value);
    const width = textWidth(text, 11.5) + 4;
    const y = Math.min(Math.max(scale.y(edge.value) - 6.5, TOP), TOP + HEIGHT - 13);
    const places = [2, width + 4, 2 * width + 6].map((dx) => ({ x: column.from + dx, y, width, height: 13 }));
    const bounds = { x: column.from, y: TOP, width: column.to - column.from, height: HEIGHT };
    const place = placed(places, taken, bounds);
    if (place === null) return [];
    labelled.set(`${edge.tier} ${edge.side}`, edge.value);
    const bold = edge.tier === "promote" || edge.tier === "complete" ? "en b" : "en";
    return [
      html`<rect x="${at(place.x)}" y="${at(y)}" width="${at(width)}" height="13" rx="2" class="plate"/>`,
      label(place.x + width / 2, y + 10.3, text, bold, "middle"),
    ];
  });
}

/** The zones are named behind the last phase, whose rules stay. */
function lastZoneNames(axis: Axis, rung: Rung, scale: Scale, target: readonly number[], taken: Area[]): Html[] {
  if (rung.edges.length === 0) return [];
  return bandsOf(rung, scale.low, scale.high).flatMap(({ zone, low, high }) => {
    const [top, bottom] = [scale.y(high), scale.y(low)];
    if (bottom - top < 13) return [];
    const y = (top + bottom) / 2;
    const x = axis.end + 5;
    taken.push({ x, y: y - 6, width: axis.width - x, height: 12 });
    const onPlate = isPatterned(zone) || target.some((value) => Math.abs(scale.y(value) - y) < 8);
    return [zoneName(zone, x, y, axis.width - x, onPlate)];
  });
}

function isPatterned(zone: Zone): boolean {
  return zone === "pause" || zone === "investigate";
}

function zoneName(zone: Zone, x: number, y: number, room: number, onPlate: boolean): Html {
  const fits = textWidth(zone, 10.5) + 11 < room;
  const plate =
    onPlate && zone !== "kill" ? box(x - 2, y - 7, Math.min(room, textWidth(zone, 10.5) + 15), 14, "plate") : null;
  return html`<g class="zn-${zone}">${plate}${zoneSign(zone, x, y - 4)}${fits ? label(x + 11, y + 3.7, zone, "zt") : null}</g>`;
}

const SAYS: Record<Edge["tier"], string> = {
  promote: "pass at",
  complete: "complete at",
  investigate: "investigate beyond",
  pause: "pause beyond",
  kill: "kill beyond",
};

function description({ phases }: Plan, rungs: readonly Rung[], unit: string): string {
  const texts = phases.map(({ name }, n) => {
    const { edges, advisory } = rungs[n] ?? EMPTY;
    const limits = edges.map(({ tier, value }) => `${SAYS[tier]} ${numberText(value)}`);
    const says = [...limits, ...(advisory ? ["the passing gate is advisory"] : [])];
    return `${name}: ${says.length === 0 ? "not read" : listText(says)}.`;
  });
  return `Limits in ${unit === "" ? "plain numbers" : unit}. ${texts.join(" ")}`;
}
