import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { dayText } from "../words/date-text.ts";
import { shareText } from "../words/share-text.ts";
import { type Axis, axisOf, ruler } from "./axis.ts";
import { diamond, figureOf, label, line, stair } from "./figure.ts";
import { type Area, placed } from "./place-label.ts";
import { type RampPoint, rampOf } from "./ramp.ts";
import { textWidth } from "./text-width.ts";

const TOP = 46;
const BASE = 118;

/** The plan in one line: exposure rises only through gates, on a log scale. With an earlier plan its line is dotted under it. */
export function profileFigure(plan: Plan, width: number, before: Plan | null = null): string {
  const ramp = rampOf(plan);
  const axis = axisOf(plan, width);
  const earlier = before === null ? [] : rampOf(before);
  const y = heightOf([...ramp, ...earlier].map(({ share }) => share));
  const points = [[0, BASE] as const, ...ramp.map(({ day, share }) => [axis.x(day), y(share)] as const)];
  return figureOf(
    {
      name: "profile",
      title: "The share of eligible people who have the feature, rising only at gates",
      description:
        ramp.length === 0
          ? "No customers at all."
          : ramp.map(({ day, share }) => `${shareText(share)} from ${dayText(plan, day)}.`).join(" "),
      width,
      height: BASE + 22,
    },
    [
      ...ruler(axis, BASE),
      line(0, BASE, width, BASE, "gr"),
      earlier.length === 0
        ? null
        : stair([[0, BASE], ...earlier.map(({ day, share }) => [axis.x(day), y(share)] as const)], width, "was"),
      stair(points, width, "up prof"),
      ...gatePoints(axis, points).map(([x, y]) => diamond(x, y)),
      ...shares(ramp, axis, y, points),
      html`${diamond(7, BASE + 14, 4.5)}${label(16, BASE + 18, width < 500 ? "gate: it rises only if the numbers allow. Share of those eligible." : "gate: the line rises only if the numbers allow. Share of those eligible, log scale.", "an")}`,
    ],
  );
}

function heightOf(shares: readonly number[]): (share: number) => number {
  const [low, high] = [Math.log(Math.min(...shares, 1)), Math.log(Math.max(...shares, 1e-9))];
  const range = Math.max(high - low, 1e-9);
  return (share) => BASE - 16 - ((Math.log(share) - low) / range) * (BASE - 16 - TOP);
}

/** A gate stands where a phase ends, on the line as it is until then. */
function gatePoints({ columns }: Axis, points: readonly (readonly [number, number])[]): [number, number][] {
  return columns.slice(0, -1).map(({ to }) => {
    const before = points.filter(([x]) => x < to - 0.01).at(-1) ?? points[0];
    return [to, before?.[1] ?? BASE];
  });
}

function shares(
  ramp: readonly RampPoint[],
  axis: Axis,
  y: (share: number) => number,
  points: readonly (readonly [number, number])[],
): Html[] {
  // No number lies on the line, neither on a step nor where it rises, nor on a gate.
  const atGates = gatePoints(axis, points).map(([x, y]) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const onLine = ramp.flatMap(({ day, share }, n) => {
    const [from, to] = [axis.x(day), axis.x(ramp[n + 1]?.day ?? Number.POSITIVE_INFINITY)];
    const before = n === 0 ? BASE : y(ramp[n - 1]?.share ?? share);
    return [
      { x: from, y: y(share) - 2, width: to - from, height: 4 },
      { x: from - 2, y: y(share), width: 4, height: before - y(share) },
    ];
  });
  const taken: Area[] = [...onLine, ...atGates];
  const bounds = { x: 0, y: 16, width: axis.width, height: BASE };
  return ramp
    .filter(({ last }) => last)
    .flatMap(({ day, share }) => {
      const text = shareText(share);
      const width = textWidth(text, 15) + 4;
      const [x, top] = [axis.x(day), y(share) - 24];
      const places = [0, 8, 16].flatMap((lift) =>
        [x + 7, x - width - 4].map((left) => ({ x: left, y: top - lift, width, height: 17 })),
      );
      const place = placed(places, taken, bounds);
      return place === null ? [] : [label(place.x, top + 15, text, "pl")];
    });
}
