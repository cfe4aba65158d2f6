import { meetingDay } from "../../plan/meeting-day.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { dayText, stretchText } from "../words/date-text.ts";
import { type Axis, axisOf, type Column, ruler } from "./axis.ts";
import { at, box, diamond, figureOf, label, line } from "./figure.ts";
import { textWidth, wrapped } from "./text-width.ts";

const TOP = 24;
const BAR = 13;

/** When what starts, and when the next decision is: a stair of bars, each ending in its gate. */
export function timelineFigure(plan: Plan, width: number): string {
  const axis = axisOf(plan, width);
  const rows = axis.columns.map((column) => rowOf(plan, axis, column));
  const tops = rows.map((_, n) => TOP + rows.slice(0, n).reduce((sum, { height }) => sum + height, 0));
  const foot = TOP + rows.reduce((sum, { height }) => sum + height, 0);
  return figureOf(
    {
      name: "timeline",
      title: "The phases in time, each with its gate",
      description: describe(plan),
      width,
      height: foot + 26,
    },
    [
      ...ruler(axis, foot),
      ...freezes(plan, axis, foot),
      ...rows.flatMap((row, n) => row.draw(tops[n] ?? TOP)),
      ...drills(
        plan,
        axis,
        rows.map(({ bar }, n) => (tops[n] ?? TOP) + bar),
      ),
      ...key(plan, foot + 18),
    ],
  );
}

interface Row {
  readonly height: number;
  /** Middle of the bar, from the row's top. */
  readonly bar: number;
  readonly draw: (top: number) => (Html | null)[];
}

function rowOf(plan: Plan, axis: Axis, column: Column): Row {
  const { phase } = column;
  const gate = Math.max(column.to, axis.x(meetingDay(plan, phase) + 1));
  const note = noteOf(plan, phase);
  const full = [phase.name, gateWords(plan, phase), note].join("  ");
  const beside = textWidth(full) + 24;
  const right = axis.width - gate > beside;
  if (right || column.from > beside) {
    const x = right ? gate + 11 : column.from - 9;
    const text = html`<tspan class="b">${phase.name}</tspan><tspan dx="8">${gateWords(plan, phase)}</tspan>${note === "" ? null : html`<tspan dx="8" class="d">${note}</tspan>`}`;
    return {
      height: 25,
      bar: 10,
      draw: (top) => [
        ...barOf(axis, column, gate, top + 10),
        label(x, top + 14, text, "lb halo", right ? "start" : "end"),
      ],
    };
  }
  // Where one line has no room, the words are stacked on the side that has more; only on a phone they stand over the bar.
  const isLeft = column.from > axis.width - gate;
  const room = (isLeft ? column.from : axis.width - gate) - 20;
  const isBeside = room > 180;
  const names = wrapped(phase.name, isBeside ? room : axis.width, 13);
  const notes = wrapped(
    [gateWords(plan, phase), note].filter((text) => text !== "").join(", "),
    isBeside ? room : axis.width,
  );
  const lines = [
    ...names.map((text) => ({ text, style: "lb b halo" })),
    ...notes.map((text) => ({ text, style: "lb d halo" })),
  ];
  const height = lines.length * 15;
  const [x, anchor] = !isBeside
    ? ([0, "start"] as const)
    : isLeft
      ? ([column.from - 9, "end"] as const)
      : ([gate + 11, "start"] as const);
  const bar = isBeside ? height / 2 + 3 : height + 10;
  return {
    height: isBeside ? height + 10 : height + 25,
    bar,
    draw: (top) => [
      ...lines.map(({ text, style }, n) => label(x, top + 13 + n * 15, text, style, anchor)),
      ...barOf(axis, column, gate, top + bar),
    ],
  };
}

function barOf({ x }: Axis, { phase, from, to }: Column, gate: number, middle: number): (Html | null)[] {
  const shown = showsToCustomers(phase);
  const steps = phase.steps.slice(1).map(({ day }) => line(x(day), middle - BAR / 2, x(day), middle + BAR / 2, "pr2"));
  return [box(from, middle - BAR / 2, to - from, BAR, shown ? "gb" : "in0"), ...steps, diamond(gate, middle)];
}

function gateWords(plan: Plan, phase: Phase): string {
  return `${phase.kind === "general_availability" ? "complete" : "gate"} ${dayText(plan, meetingDay(plan, phase))}`;
}

function noteOf(plan: Plan, phase: Phase): string {
  if (!showsToCustomers(phase)) return "no customers";
  return phase.skip === null ? "" : `left out unless by ${dayText(plan, phase.skip.onDay)} ${phase.skip.unless}`;
}

/** Days on which no gate moves are a band through all rows; days to be careful on, which may be months, a strip under them. */
function freezes({ calendar }: Plan, { x, width }: Axis, foot: number): (Html | null)[] {
  return calendar
    .filter(({ kind, day }) => kind === "freeze" && x(day) < width)
    .map(({ day, days, hard }) => {
      const span = Math.max(x(day + days) - x(day), 2);
      return hard ? box(x(day), TOP, span, foot - TOP, "hol") : box(x(day), foot - 1, span, 4, "soft-hol");
    });
}

function drills({ monitoring }: Plan, { x, columns }: Axis, bars: readonly number[]): Html[] {
  return monitoring.reversibility.drills.flatMap(({ day }) => {
    const n = columns.findIndex(({ phase }) => day >= phase.startDay && day < phase.startDay + phase.days);
    return n === -1 ? [] : [html`<circle cx="${at(x(day + 0.5))}" cy="${at(bars[n] ?? 0)}" r="3.6" class="drill"/>`];
  });
}

function key({ calendar }: Plan, y: number): (Html | null)[] {
  const kinds = calendar.filter(({ kind }) => kind === "freeze").map(({ hard }) => hard);
  const bands = [
    { isThere: kinds.includes(true), style: "hol", height: 10, says: "no gate moves" },
    { isThere: kinds.includes(false), style: "soft-hol", height: 4, says: "days to be careful on" },
  ].filter(({ isThere }) => isThere);
  return [
    diamond(6, y - 4, 4.5),
    label(15, y, "gate", "an"),
    html`<circle cx="56" cy="${y - 4}" r="3.6" class="drill"/>`,
    label(64, y, "rollback drill", "an"),
    ...bands.flatMap(({ style, height, says }, at) => [
      box(148 + at * 110, y - 4 - height / 2, 16, height, style),
      label(169 + at * 110, y, says, "an"),
    ]),
  ];
}

function describe(plan: Plan): string {
  const phases = plan.phases.map((phase) => `${phase.name}: ${stretchText(plan, phase)}, ${gateWords(plan, phase)}.`);
  const freezes = plan.calendar.filter(({ kind }) => kind === "freeze");
  return [
    ...phases,
    ...freezes.map((entry) => `${entry.title}: ${stretchText(plan, { startDay: entry.day, days: entry.days })}.`),
  ].join(" ");
}
