import type { PhaseKind } from "../../plan/ids.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { label, line } from "./figure.ts";
import { textWidth } from "./text-width.ts";

/** The one time axis of all figures: a phase is the same column everywhere. */
export interface Axis {
  readonly width: number;
  readonly columns: readonly Column[];
  /** Where the last phase ends; what follows is the time in which its rules stay in force. */
  readonly end: number;
  readonly x: (day: number) => number;
}

export interface Column {
  readonly phase: Phase;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Share of the axis behind the last phase. */
const AFTER = 0.22;

export function axisOf({ phases }: Pick<Plan, "phases">, width: number): Axis {
  const days = phases.reduce((last, { startDay, days }) => Math.max(last, startDay + days - 1), 1);
  const x = (day: number) => Math.min(((day - 1) / days) * (1 - AFTER), 1) * width;
  const columns = phases.map((phase, at) => ({
    phase,
    number: at + 1,
    from: x(phase.startDay),
    to: x(phase.startDay + phase.days),
  }));
  return { width, columns, end: x(days + 1), x };
}

/** What a column is called where its full name does not fit. */
export const SHORT: Record<PhaseKind, string> = {
  internal: "Internal",
  shadow: "Shadow",
  closed_beta: "Beta",
  opt_in_beta: "Beta",
  canary: "Canary",
  regional_expansion: "Regions",
  segment_targeting: "Segments",
  conditional_admission: "Admission",
  holdout_majority: "Majority",
  general_availability: "GA",
};

/** The names of the phases over their columns; where there is no room, the number alone. */
export function ruler(axis: Axis, height: number): Html[] {
  const heads = axis.columns.flatMap(({ phase, number, from, to }) => {
    const room = to - from - 6;
    const names = [phase.name, SHORT[phase.kind]].filter((name) => textWidth(`${number} ${name}`, 11.5) < room);
    const text = html`<tspan class="b">${number}</tspan>${names[0] === undefined ? "" : ` ${names[0]}`}`;
    return [label(from + (number === 1 ? 0 : 4), 11, text, "ax"), ...divider(from, number, height)];
  });
  return [...heads, label(axis.end + 4, 11, "after", "ax"), line(axis.end, 0, axis.end, height, "pr")];
}

function divider(from: number, number: number, height: number): Html[] {
  return number === 1 ? [] : [line(from, 0, from, height, "pr")];
}
