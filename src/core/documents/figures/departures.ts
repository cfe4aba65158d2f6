import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { dayText } from "../words/date-text.ts";
import { type Axis, axisOf, ruler } from "./axis.ts";
import { at, figureOf, label, line } from "./figure.ts";
import { textWidth, wrapped } from "./text-width.ts";

/** Shares of all rollouts that have left by the end of a day of the plan's calendar, by how they ended. */
export interface Departure {
  readonly day: number;
  readonly failedGate: number;
  readonly paused: number;
  readonly killed: number;
}

/** How rollouts of one world went. */
export interface WorldRun {
  /** What it is called, and what is so in it. */
  readonly name: string;
  readonly meaning: string;
  readonly completed: number;
  readonly departures: readonly Departure[];
}

const TOP = 24;
const BAND = 50;
const LINE = 15;
const GAP = 16;

/** To a tenth of a percent: 99.6% are not all. */
function shareOf(share: number): string {
  return `${numberText(Math.round(share * 1_000) / 10)}%`;
}

/** What has left is stacked from above, the gravest first; the height that is left is still running. */
const LEFT = [
  { key: "killed", zone: "kill", says: "killed" },
  { key: "paused", zone: "pause", says: "paused" },
  { key: "failedGate", zone: "hold", says: "gate failed twice" },
] as const;

/** What becomes of rollouts, day by day on the one time axis: does a good feature get through, is a bad one stopped, how soon? */
export function departuresFigure(plan: Plan, worlds: readonly WorldRun[], runs: string, width: number): string {
  const axis = axisOf(plan, width);
  const rows = worlds.map((world) => ({ world, heads: headsOf(world, width) }));
  const tops = rows.map((_, n) => TOP + rows.slice(0, n).reduce((sum, { heads }) => sum + heightOf(heads), 0));
  const height = TOP + rows.reduce((sum, { heads }) => sum + heightOf(heads), 0);
  return figureOf(
    {
      name: "departures",
      title: `What becomes of ${runs} rollouts, by day, in each world`,
      description: worlds.map((world) => `${world.name}: ${sumUp(plan, world)}.`).join(" "),
      width,
      height,
    },
    [...ruler(axis, 14), ...rows.flatMap(({ world, heads }, n) => row(plan, world, heads, axis, tops[n] ?? TOP))],
  );
}

/** Name and meaning in one line, or where there is no room the meaning under the name. */
function headsOf({ name, meaning, completed }: WorldRun, width: number): Html[] {
  const beside = textWidth(`${shareOf(completed)} get through`, 13) + 16;
  const title = html`<tspan class="b">${name}</tspan>`;
  if (textWidth(`${name} ${meaning}`, 13) + 8 <= width - beside)
    return [html`${title}<tspan dx="8" class="d">${meaning}</tspan>`];
  return [title, ...wrapped(meaning, width, 13).map((text) => html`<tspan class="d">${text}</tspan>`)];
}

function heightOf(heads: readonly Html[]): number {
  return heads.length * LINE + 8 + BAND + GAP;
}

/** "92.6% get through, 6% killed (half of them by day 18), ..." */
function sumUp(plan: Plan, { completed, departures }: WorldRun): string {
  const ends = LEFT.flatMap(({ key, says }) => {
    const text = endText(plan, departures, key, says);
    return text === null ? [] : [text];
  });
  return [`${shareOf(completed)} get through`, ...ends].join(", ");
}

function endText(plan: Plan, departures: readonly Departure[], key: LeftKey, says: string): string | null {
  const share = departures.at(-1)?.[key] ?? 0;
  if (share === 0) return null;
  const half = departures.find((one) => one[key] >= share / 2)?.day ?? 0;
  return `${shareOf(share)} ${says}, half of them by ${dayText(plan, half)}`;
}

type LeftKey = (typeof LEFT)[number]["key"];

function row(plan: Plan, world: WorldRun, heads: readonly Html[], axis: Axis, from: number): (Html | null)[] {
  const top = from + heads.length * LINE + 8;
  const through = html`<tspan class="b">${shareOf(world.completed)}</tspan> get through`;
  const bands = LEFT.map(({ key, zone }, n) => {
    const above = LEFT.slice(0, n).map((one) => one.key);
    return areaOf(world.departures, above, [...above, key], axis, top, `z-${zone}`);
  });
  const all = LEFT.map(({ key }) => key);
  return [
    ...heads.map((head, n) => label(0, from + 12 + n * LINE, head, "lb")),
    label(axis.width, from + 12, through, "lb", "end"),
    html`<rect x="0" y="${at(top)}" width="${at(axis.width)}" height="${BAND}" class="z-promote"/>`,
    ...bands,
    edgeOf(world.departures, all, axis, top),
    ...axis.columns.slice(1).map((column) => line(column.from, top, column.from, top + BAND, "pr2")),
    html`<rect x=".5" y="${at(top + 0.5)}" width="${at(axis.width - 1)}" height="${BAND - 1}" class="frame" fill="none"/>`,
    ...endLabels(plan, world, axis, top),
  ];
}

function sumOf(departure: Departure, keys: readonly LeftKey[]): number {
  return keys.reduce((sum, key) => sum + departure[key], 0);
}

/** Between what the first keys and what all keys have taken away: a stair along each edge. */
function areaOf(
  departures: readonly Departure[],
  above: readonly LeftKey[],
  below: readonly LeftKey[],
  axis: Axis,
  top: number,
  style: string,
): Html | null {
  if (departures.every((one) => sumOf(one, below) === sumOf(one, above))) return null;
  const steps = (keys: readonly LeftKey[]) =>
    departures.map((one) => [axis.x(one.day + 1), top + sumOf(one, keys) * BAND] as const);
  const [upper, lower] = [steps(above), steps(below)];
  const forth = upper.map(([x, y]) => `H${at(x)}V${at(y)}`).join("");
  const back = lower
    .toReversed()
    .map(([x], n, all) => `H${at(x)}V${at(all[n + 1]?.[1] ?? top)}`)
    .join("");
  return html`<path d="M0 ${at(top)}${forth}H${at(axis.width)}V${at(lower.at(-1)?.[1] ?? top)}${back}Z" class="${style}"/>`;
}

function edgeOf(departures: readonly Departure[], keys: readonly LeftKey[], axis: Axis, top: number): Html {
  const path = departures.map((one) => `H${at(axis.x(one.day + 1))}V${at(top + sumOf(one, keys) * BAND)}`).join("");
  return html`<path d="M0 ${at(top)}${path}H${at(axis.width)}" class="surv"/>`;
}

/** Each ending that is high enough at the end is named in place, with when half of it was done. */
function endLabels(plan: Plan, { completed, departures }: WorldRun, axis: Axis, top: number): (Html | null)[] {
  const last = departures.at(-1);
  let above = 0;
  const ends = LEFT.flatMap(({ key, zone, says }) => {
    const share = last?.[key] ?? 0;
    const middle = top + (above + share / 2) * BAND + 4;
    above += share;
    const text = endText(plan, departures, key, says);
    if (text === null || share * BAND < LINE) return [];
    const shown = [text, `${says} ${shareOf(share)}`].find((one) => textWidth(one, 10.5) + 12 < axis.width / 2);
    if (shown === undefined) return [];
    const width = textWidth(shown, 10.5);
    const plate =
      zone === "pause"
        ? html`<rect x="${at(axis.width - width - 9)}" y="${at(middle - 11)}" width="${at(width + 5)}" height="14" class="plate"/>`
        : null;
    return [plate, html`<g class="zn-${zone}">${label(axis.width - 6, middle, shown, "zt", "end")}</g>`];
  });
  // Behind the first divider, which would cross the words.
  const from = axis.columns[1]?.from ?? 0;
  const running = completed * BAND >= LINE ? label(from + 6, top + BAND - 8, "still running", "zt") : null;
  return [...ends, running];
}
