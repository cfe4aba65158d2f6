import { describe, expect, it } from "vitest";
import type { Rule } from "../gates/rule.ts";
import { Random } from "../shared/random.ts";
import { normalFamily } from "./family.ts";
import { hazardOf } from "./hazard.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

/** Values with deviation 1 a unit, one unit a step of `steps` a day; the window holds `span` steps, read at each. */
function firesInDays(days: number, steps: number, span: number, limit: number): { computed: number; drawn: number } {
  const rule: Rule = {
    comparator: ">",
    low: limit,
    high: limit,
    windowDays: span / steps,
    everyDays: 1 / steps,
    minUnits: 0,
    consecutive: 1,
  };
  const watch: Watch = { gate: 0, tier: "kill", rule, rank: 0, spanDays: span / steps };
  const spec: TrackSpec = {
    stream: 0,
    family: normalFamily(1),
    days,
    truths: new Array<number>(days).fill(0),
    units: new Array<number>(days).fill(steps),
    levelShare: 0,
    people: 1,
    watches: [watch],
  };
  const computed = 1 - (hazardOf(spec, watch)?.survival.at(-1) ?? 1);
  return { computed, drawn: drawnShare(days * steps, span, limit) };
}

const RUNS = 4_000;

function drawnShare(steps: number, span: number, limit: number): number {
  const random = new Random(3);
  let fired = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const sums = new Float64Array(steps + 1);
    let hit = false;
    for (let step = 1; step <= steps; step += 1) {
      sums[step] = (sums[step - 1] ?? 0) + random.normal();
      if (step >= span && ((sums[step] ?? 0) - (sums[step - span] ?? 0)) / span > limit) hit = true;
    }
    if (hit) fired += 1;
  }
  return fired / RUNS;
}

describe("the computed chance of a window that slides by hours is that of drawing each reading", () => {
  it.each([
    [7, 24, 24, 3],
    [14, 24, 24, 2.5],
    [7, 24, 2, 3.5],
    [3, 96, 8, 3.3],
    [5, 24, 6, 1.5],
  ])("%i days of %i readings over %i steps, limit at %d deviations", (days, steps, span, z) => {
    const { computed, drawn } = firesInDays(days, steps, span, z / Math.sqrt(span));
    expect(Math.abs(computed - drawn)).toBeLessThan(0.25 * drawn + 0.012);
  });
});

it("is certain at once for a value far beyond the limit, and nothing far on the good side", () => {
  expect(firesInDays(1, 24, 6, -5).computed).toBeGreaterThan(0.999);
  expect(firesInDays(7, 24, 6, 9).computed).toBe(0);
});
