import { numberText } from "../../plan/grammar/numbers.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { dayText } from "../words/date-text.ts";
import { shareText } from "../words/share-text.ts";
import { type Axis, axisOf, ruler } from "./axis.ts";
import { figureOf, label, line, stair } from "./figure.ts";
import { type Area, placed } from "./place-label.ts";
import { type RampPoint, rampOf } from "./ramp.ts";
import { textWidth } from "./text-width.ts";

const TOP = 44;
/** Height of one decade; less where there are many, so that the figure stays as high as a hand. */
const DECADE = 62;
const MOST_HIGH = 236;
const FOOT = 30;

/** How many people at most have the feature on a day: a stair over a scale on which each line is ten times the one below. */
export function exposureFigure(plan: Plan, width: number): string {
  const ramp = rampOf(plan);
  const axis = axisOf(plan, width);
  const counts = ramp.map(({ people }) => Math.max(people, 1));
  const lowest = Math.floor(Math.log10(Math.min(...counts, lowCount(plan, ramp[0]))));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...counts, 1))));
  const decade = Math.min(DECADE, MOST_HIGH / (highest - lowest));
  const base = TOP + (highest - lowest) * decade + FOOT;
  const y = (people: number) => TOP + (highest - Math.log10(Math.max(people, 1))) * decade;
  const decades = Array.from({ length: highest - lowest + 1 }, (_, n) => 10 ** (highest - n));
  const bound = plan.population.eligible === null ? "up to " : "";
  const taken: Area[] = decades.map((people, n) => ({
    x: 0,
    y: y(people) - 14,
    width: textWidth(`${numberText(people)}${n === 0 ? " people" : ""}`, 11.5),
    height: 13,
  }));
  ramp.slice(1).forEach(({ day, people }, n) => {
    const before = ramp[n]?.people ?? people;
    taken.push({ x: axis.x(day) - 2, y: y(people) - 1, width: 4, height: y(before) - y(people) });
  });
  return figureOf(
    {
      name: "exposure",
      title: "People who have the feature, in all, by day",
      description: describe(plan, ramp, bound),
      width,
      height: base + 8,
    },
    [
      ...ruler(axis, base),
      ...decades.flatMap((people, n) => [
        line(0, y(people), width, y(people), "gr"),
        label(0, y(people) - 4, `${numberText(people)}${n === 0 ? " people" : ""}`, "ax"),
      ]),
      line(0, base, width, base, "base"),
      html`<path d="M0 ${base - 18}l5-3l5 6l5-3" class="brk"/>`,
      label(0, base - 5, "0", "ax"),
      ...planningLow(plan, axis, ramp, y, base),
      stair([[0, base], ...ramp.map(({ day, people }) => [axis.x(day), y(people)] as const)], width, "up"),
      ...ramp.filter(({ last }) => last).flatMap((point) => pointLabel(point, axis, y(point.people), taken)),
      ...noCustomers(plan, axis, base),
    ],
  );
}

function lowCount({ population }: Plan, first: RampPoint | undefined): number {
  if (first === undefined) return 1;
  return population.eligible === null ? Math.max(1, population.planningLow * first.share) : first.people;
}

/** Where the eligible population is not known: how many people it is at the number that the gates are proven for. */
function planningLow(
  { population }: Plan,
  axis: Axis,
  ramp: readonly RampPoint[],
  y: (people: number) => number,
  base: number,
): Html[] {
  if (population.eligible !== null || ramp.length === 0) return [];
  const low = ramp.map(({ day, share }) => [axis.x(day), y(population.planningLow * share)] as const);
  return [stair([[0, base], ...low], axis.width, "lo")];
}

/** Count and share, or where there is no room the count alone, near the point and never across the line. */
function pointLabel({ day, people, share }: RampPoint, axis: Axis, y: number, taken: Area[]): Html[] {
  const count = numberText(people);
  for (const shown of [shareText(share), ""]) {
    const width = textWidth(count, 13) + (shown === "" ? 2 : textWidth(shown, 12) + 8);
    const places = [y - 19, y - 33].flatMap((top) =>
      [axis.x(day) + 3, axis.x(day) - width - 3].map((x) => ({ x, y: top, width, height: 14 })),
    );
    const place = placed(places, taken, { x: 0, y: 16, width: axis.width, height: 2_000 });
    if (place === null) continue;
    const text = html`<tspan class="b">${count}</tspan><tspan dx="6">${shown}</tspan>`;
    return [label(place.x + 1, place.y + 12, text, "lb halo")];
  }
  return [];
}

function noCustomers({ phases }: Plan, axis: Axis, base: number): Html[] {
  if (phases[0] === undefined || showsToCustomers(phases[0])) return [];
  const first = axis.columns.find(({ phase }) => phase.exposed.count > 0);
  return [label((first?.from ?? 0) + 8, base - 6, "no customers before this day", "an")];
}

function describe(plan: Plan, ramp: readonly RampPoint[], bound: string): string {
  const steps = ramp.map(
    ({ day, people, share }) => `${bound}${numberText(people)} people (${shareText(share)}) from ${dayText(plan, day)}`,
  );
  return ramp.length === 0 ? "No customers at all." : `No customers at first; ${steps.join("; ")}.`;
}

const LINEAR_HIGH = 236;

/** The same stair over an even scale from 0: how little the first phases are of the whole. */
export function linearExposureFigure(plan: Plan, width: number): string {
  const ramp = rampOf(plan);
  const axis = axisOf(plan, width);
  const step = evenStep(Math.max(1, ...ramp.map(({ people }) => people)));
  const most = step * Math.max(1, Math.ceil(Math.max(1, ...ramp.map(({ people }) => people)) / step));
  const base = TOP + LINEAR_HIGH;
  const y = (people: number) => base - (people / most) * LINEAR_HIGH;
  const lines = Array.from({ length: most / step + 1 }, (_, n) => n * step);
  const bound = plan.population.eligible === null ? "up to " : "";
  const taken: Area[] = lines.map((people) => ({
    x: 0,
    y: y(people) - 14,
    width: textWidth(`${numberText(people)} people`, 11.5),
    height: 13,
  }));
  return figureOf(
    {
      name: "exposure-linear",
      title: "People who have the feature, in all, by day, on an even scale",
      description: describe(plan, ramp, bound),
      width,
      height: base + 8,
    },
    [
      ...ruler(axis, base),
      ...lines.flatMap((people) => [
        line(0, y(people), width, y(people), people === 0 ? "base" : "gr"),
        label(0, y(people) - 4, `${numberText(people)}${people === most ? " people" : ""}`, "ax"),
      ]),
      stair([[0, base], ...ramp.map(({ day, people }) => [axis.x(day), y(people)] as const)], width, "up"),
      ...ramp.filter(({ last }) => last).flatMap((point) => pointLabel(point, axis, y(point.people), taken)),
    ],
  );
}

/** 1, 2 or 5 times a power of ten, so that the scale has 3 to 6 lines; whole people only. */
function evenStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  return Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => most / one <= 6) ?? 10 * power);
}
