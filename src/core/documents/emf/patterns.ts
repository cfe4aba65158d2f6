import type { Pattern } from "../figures/figure-style.ts";
import type { Point } from "./shapes.ts";

/** Points of a grid of dots that lie in a box with room to spare; the grid is the figure's, so that neighbours meet. */
export function dotsIn(box: readonly Point[], { every, size }: Pattern): Point[] {
  const { left, top, right, foot } = edgesOf(box);
  const step = every / 2;
  const dots: Point[] = [];
  for (let row = Math.ceil((top + size) / step - 0.5); (row + 0.5) * step <= foot - size; row += 1) {
    for (let at = Math.ceil((left + size) / step - 0.5); (at + 0.5) * step <= right - size; at += 1) {
      if ((row + at) % 2 === 0) dots.push([(at + 0.5) * step, (row + 0.5) * step]);
    }
  }
  return dots;
}

/** The stretches of lines at 45 degrees, rising to the right, that lie in a box. */
export function stripesIn(box: readonly Point[], { every, size }: Pattern): Point[][] {
  const { left, top, right, foot } = edgesOf(box);
  const step = every * Math.SQRT2;
  const shift = (size / 2) * Math.SQRT2;
  const stripes: Point[][] = [];
  for (let n = Math.ceil((left + top - shift) / step); n * step + shift < right + foot; n += 1) {
    const sum = n * step + shift;
    const [from, to] = [Math.max(left, sum - foot), Math.min(right, sum - top)];
    if (to > from)
      stripes.push([
        [from, sum - from],
        [to, sum - to],
      ]);
  }
  return stripes;
}

function edgesOf(box: readonly Point[]) {
  const xs = box.map(([x]) => x);
  const ys = box.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), foot: Math.max(...ys) };
}

/** A line cut into its dashes: on, off, on, off, in lengths that repeat. */
export function dashed(points: readonly Point[], lengths: readonly number[]): Point[][] {
  const period = lengths.reduce((sum, length) => sum + length, 0);
  if (!(period > 0)) return [[...points]];
  const dashes: Point[][] = [];
  points.slice(1).forEach((end, at) => {
    const start = points[at] ?? end;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const on = (way: number): Point => [
      start[0] + ((end[0] - start[0]) * way) / length,
      start[1] + ((end[1] - start[1]) * way) / length,
    ];
    for (let way = 0; way < length; way += period)
      dashes.push([on(way), on(Math.min(way + (lengths[0] ?? 0), length))]);
  });
  return dashes;
}
