import { describe, expect, it } from "vitest";
import type { Rule } from "../gates/rule.ts";
import type { Tier } from "../plan/gate.ts";
import { Random } from "../shared/random.ts";
import { binomialAtMost } from "../statistics/binomial.ts";
import { betaTails } from "../statistics/special/incomplete-beta.ts";
import { type Family, normalFamily, shareFamily } from "./family.ts";
import { ENDING, type Endings, personDaysOf, rollOut, type Stage } from "./rollout.ts";
import { Track } from "./track.ts";
import type { TrackSpec, Watch } from "./track-spec.ts";

const RUNS = 100_000;
const PAUSE = 100;

function watch(tier: Tier, rule: Partial<Rule> & Pick<Rule, "comparator" | "low">, gate = 0): Watch {
  const whole: Rule = { high: rule.low, windowDays: 1, everyDays: 1, minUnits: 0, consecutive: 1, ...rule };
  return { gate, tier, rule: whole, rank: gate + (tier === "kill" ? 0 : PAUSE), spanDays: whole.windowDays };
}

function spec(family: Family, truth: number, watches: readonly Watch[], more: Partial<TrackSpec> = {}): TrackSpec {
  const days = more.days ?? 14;
  const units = more.units ?? new Array<number>(2 * days).fill(540);
  return {
    stream: 0,
    family,
    days,
    units,
    truths: units.map(() => truth),
    levelShare: 0,
    people: 1,
    watches,
    ...more,
  };
}

function stageOf(specs: readonly TrackSpec[], extends_ = false): Stage {
  const [first] = specs;
  const days = first?.days ?? 0;
  const exposed = new Float64Array(2 * days).fill(100);
  const tracks = specs.map((one) => Track.of(one)).filter((track) => track !== null);
  return { days, extends: extends_, exposed, personDays: personDaysOf(exposed), tracks, hazards: [] };
}

function run(stages: readonly Stage[], runs = RUNS): Endings {
  return rollOut({ stages, streams: 2, groups: 1, pausesFrom: PAUSE }, runs, new Random(11));
}

const share = ({ ending, runs }: Endings, code: number) => ending.filter((one) => one === code).length / runs;

function near(found: number, chance: number, runs = RUNS): void {
  expect(Math.abs(found - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / runs) + 1e-5);
}

describe("a rule on days in a row fires as often as the recursion over runs says", () => {
  it.each([
    [0.22, 0.22, 3, 0.6298506467],
    [0.22, 0.26, 5, 0.9997343145],
    [0.26, 0.22, 3, 0.0000371301],
    [0.26, 0.26, 5, 0.1783549765],
    [0.18, 0.22, 3, 0.9999999874],
  ])("truth %d, under %d on %i days of 14 with 540 units: %d", (truth, low, consecutive, chance) => {
    const endings = run([
      stageOf([spec(shareFamily(1), truth, [watch("kill", { comparator: "<", low, consecutive })])]),
    ]);
    near(share(endings, ENDING.killed), chance);
  });

  it.each([
    [2510, 2600, 0.9614654943],
    [2450, 2550, 0.6898277849],
  ])("a normal value at %d with deviation %d over 2500 on 2 days: %d", (truth, deviation, chance) => {
    const rule = watch("kill", { comparator: ">", low: 2500, consecutive: 2 });
    near(share(run([stageOf([spec(normalFamily(deviation), truth, [rule])])]), ENDING.killed), chance);
  });
});

describe("a promotion gate", () => {
  const promote = watch("promote", { comparator: ">=", low: 0.15, windowDays: 7, everyDays: Number.POSITIVE_INFINITY });

  it.each([
    [0.31, 0.006066],
    [0.28, 0.019105],
    [0.22, 0.126441],
    [0.18, 0.323128],
  ])("fails at a truth of %d with the exact binomial chance %d on 49 units", (truth, chance) => {
    const one = spec(shareFamily(1), truth, [promote], { days: 7, units: new Array<number>(14).fill(7) });
    near(share(run([stageOf([one])]), ENDING.failedGate), chance);
  });

  it("fails for good only where both readings of an extended phase fail, the second on all days together", () => {
    const one = spec(shareFamily(1), 0.18, [promote], { days: 7, units: new Array<number>(14).fill(7) });
    // Given at most 7 of the first 49, and at most 14 of all 98.
    let both = 0;
    for (let first = 0; first <= 7; first += 1) {
      const chance = binomialAtMost(first, 49, 0.18) - binomialAtMost(first - 1, 49, 0.18);
      both += chance * binomialAtMost(14 - first, 49, 0.18);
    }
    near(share(run([stageOf([one], true)]), ENDING.failedGate), both);
  });

  it("gives the same chances drawn as a whole or day by day", () => {
    const silent = watch("pause", { comparator: "<", low: 0.1, windowDays: 7, consecutive: 3 }, 1);
    const units = new Array<number>(14).fill(7);
    const whole = Track.of(spec(shareFamily(1), 0.2, [promote], { days: 7, units }));
    const byDay = Track.of(spec(shareFamily(1), 0.2, [promote, silent], { days: 7, units }));
    expect([whole?.isWhole, byDay?.isWhole]).toEqual([true, false]);
    const one = (watches: readonly Watch[]) => stageOf([spec(shareFamily(1), 0.2, watches, { days: 7, units })]);
    const apart =
      share(run([one([promote])]), ENDING.failedGate) - share(run([one([promote, silent])]), ENDING.failedGate);
    expect(Math.abs(apart)).toBeLessThan(4 * Math.sqrt((2 * 0.22) / RUNS));
  });

  it("that lacks units is not met, without anything being drawn by chance", () => {
    const needs = watch("promote", { ...promote.rule, low: 0, high: 0, minUnits: 50 });
    const one = spec(shareFamily(1), 0.3, [needs], { days: 7, units: new Array<number>(14).fill(7) });
    expect(share(run([stageOf([one])], 100), ENDING.failedGate)).toBe(1);
    expect(share(run([stageOf([one], true)], 100), ENDING.completed)).toBe(1);
  });
});

it("leaves out what can't go either way", () => {
  expect(
    Track.of(spec(shareFamily(1), 0.31, [watch("kill", { comparator: "<", low: 0.22, consecutive: 3 })])),
  ).toBeNull();
  const never = watch("kill", { comparator: "<", low: 0.31, minUnits: 10_000 });
  expect(Track.of(spec(shareFamily(1), 0.31, [never]))).toBeNull();
});

it("lets kills speak before pauses, and earlier days before later ones", () => {
  const kill = watch("kill", { comparator: "<", low: 0.3, consecutive: 2 });
  const pause = watch("pause", { comparator: "<", low: 0.4, consecutive: 2 }, 1);
  const late = watch("kill", { comparator: "<", low: 0.3, consecutive: 3 });
  expect(share(run([stageOf([spec(shareFamily(1), 0.1, [pause, kill])])], 50), ENDING.killed)).toBe(1);
  expect(share(run([stageOf([spec(shareFamily(1), 0.1, [late, pause])])], 50), ENDING.paused)).toBe(1);
});

it("people who are read on all days scatter together: the variance of a window is that of its design effect", () => {
  const units = new Array<number>(28).fill(100);
  const levelShare = 2 / 1_400;
  const rule = watch("promote", { comparator: ">=", low: 0.28, windowDays: 14, everyDays: Number.POSITIVE_INFINITY });
  const failed = share(run([stageOf([spec(shareFamily(1), 0.3, [rule], { units, levelShare })])]), ENDING.failedGate);
  // A beta with both variances together, continuity-corrected, has nearly this tail: less than 392 of 1,400.
  const independent = 1_400 / 3;
  const { lower } = betaTails(391.5 / 1_400, 0.3 * (independent - 1), 0.7 * (independent - 1));
  expect(Math.abs(failed - lower)).toBeLessThan(0.005);
});

it("the same people keep their level in the next phase, so that bad luck stays", () => {
  const rule = (gate: number) =>
    watch("promote", { comparator: ">=", low: 0.3, windowDays: 14, everyDays: Number.POSITIVE_INFINITY }, gate);
  const both = (growth: number) => {
    const one = { units: new Array<number>(28).fill(10_000), levelShare: 0.001 };
    const stages = [rule(0), rule(1)].map((watches, at) =>
      stageOf([spec(shareFamily(1), 0.3, [watches], { ...one, people: at === 0 ? 1 : growth })]),
    );
    return share(run(stages, 20_000), ENDING.completed);
  };
  expect(both(1)).toBeGreaterThan(0.45);
  expect(both(1e6)).toBeLessThan(0.27);
});

it("a level keeps its variance in a phase with more people, also after one in which nothing was open", () => {
  const rule = watch("promote", { comparator: ">=", low: 0.29, windowDays: 14, everyDays: Number.POSITIVE_INFINITY });
  const sure = watch("promote", { ...rule.rule, low: 0.01, high: 0.01 });
  const small = { units: new Array<number>(28).fill(100), levelShare: 0.01, people: 1 };
  const large = { units: new Array<number>(28).fill(100_000), levelShare: 0.0001, people: 100 };
  const certain = watch("promote", { ...rule.rule, low: 0.02, high: 0.02 });
  const failed = (before: readonly TrackSpec[][]) =>
    share(
      run(
        [...before, [spec(shareFamily(1), 0.3, [rule], large)]].map((specs) => stageOf(specs)),
        40_000,
      ),
      ENDING.failedGate,
    );
  const pause = watch("pause", { comparator: "<", low: 0.12, windowDays: 7, consecutive: 1 }, 1);
  const first = [spec(shareFamily(1), 0.3, [certain, pause], small)];
  expect(first.map((one) => Track.of(one)?.isWhole)).toEqual([false]);
  const between = [spec(shareFamily(1), 0.3, [sure], { ...large, people: 50 })];
  expect(between.map((one) => Track.of(one))).toEqual([null]);
  expect(Math.abs(failed([first, between]) - failed([]))).toBeLessThan(0.01);
});
