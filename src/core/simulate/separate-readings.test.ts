import { describe, expect, it } from "vitest";
import type { Rule } from "../gates/rule.ts";
import { amountFamily, type Family, normalFamily, percentileFamily, shareFamily } from "./family.ts";
import { playersOf } from "./players.ts";
import { separateHazard } from "./separate-readings.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

const DAYS = 14;

function watch(rule: Partial<Rule> & Pick<Rule, "comparator" | "low">): Watch {
  const whole: Rule = { high: rule.low, windowDays: 1, everyDays: 1, minUnits: 0, consecutive: 1, ...rule };
  return { gate: 0, tier: "kill", rule: whole, rank: 0, spanDays: whole.windowDays };
}

function spec(family: Family, truth: number, watches: readonly Watch[], more: Partial<TrackSpec> = {}): TrackSpec {
  const units = new Array<number>(2 * DAYS).fill(540);
  const truths = units.map(() => truth);
  return { stream: 0, family, days: DAYS, units, truths, levelShare: 0, people: 1, watches, ...more };
}

const fires = (family: Family, truth: number, rule: Watch) =>
  1 - (separateHazard(spec(family, truth, [rule]), rule)?.survival[DAYS] ?? Number.NaN);

describe("a rule alone on its metric, with readings that share nothing, has its exact chance", () => {
  it.each([
    [0.22, 0.22, 3, 0.6298506467],
    [0.22, 0.26, 5, 0.9997343145],
    [0.26, 0.26, 5, 0.1783549765],
  ])("share %d under %d on %i days of 14: %d", (truth, low, consecutive, chance) => {
    expect(fires(shareFamily(1), truth, watch({ comparator: "<", low, consecutive }))).toBeCloseTo(chance, 9);
  });

  it.each([
    [2510, 2600, 0.9614654943],
    [2450, 2550, 0.6898277849],
  ])("normal value at %d over 2500 on 2 days: %d", (truth, deviation, chance) => {
    const rule = watch({ comparator: ">", low: 2500, consecutive: 2 });
    expect(fires(normalFamily(deviation), truth, rule)).toBeCloseTo(chance, 9);
  });

  it("with a limit that counts can hit, met or not as the comparator says", () => {
    // 135 of 540 is one quarter.
    const over = fires(shareFamily(1), 0.25, watch({ comparator: ">", low: 0.25 }));
    const from = fires(shareFamily(1), 0.25, watch({ comparator: ">=", low: 0.25 }));
    const one = 1 - (1 - from) ** (1 / DAYS) - (1 - (1 - over) ** (1 / DAYS));
    expect(one).toBeCloseTo(0.0396, 3);
  });

  it("a value outside two limits", () => {
    const rule = watch({ comparator: "outside", low: 97, high: 103, windowDays: 7, everyDays: 7 });
    const chance = fires(normalFamily(1.5 * Math.sqrt(7 * 540)), 100, rule);
    expect(chance).toBeCloseTo(1 - (1 - 2 * 0.022750131948) ** 2, 9);
  });

  it("a percentile, on the scale of its logarithm", () => {
    const rule = watch({ comparator: ">", low: Math.exp(0.1) });
    const upper = fires(percentileFamily(0.1 * Math.sqrt(540), 0), 1, rule);
    expect(upper).toBeCloseTo(1 - (1 - 0.158655254) ** DAYS, 7);
  });
});

describe("is drawn instead", () => {
  const rule = watch({ comparator: "<", low: 0.26, windowDays: 7 });
  it.each([
    ["where windows overlap", spec(shareFamily(1), 0.28, [rule])],
    [
      "where the same people are read",
      spec(shareFamily(1), 0.28, [watch({ comparator: "<", low: 0.26 })], { levelShare: 0.001 }),
    ],
    [
      "beside another rule",
      spec(shareFamily(1), 0.27, [watch({ comparator: "<", low: 0.26 }), watch({ comparator: "<", low: 0.25 })]),
    ],
    ["where sums have no closed form", spec(amountFamily(2, 0), 10, [watch({ comparator: ">", low: 10.5 })])],
  ])("%s", (_, one) => {
    const { track, hazard } = playersOf(one);
    expect([track === null, hazard]).toEqual([false, null]);
  });
});
