import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binomialAtLeast,
  binomialAtMost,
  binomialExactly,
  binomialLowerCritical,
  binomialUpperCritical,
  lowerRateLimit,
} from "./binomial.ts";
import { binomialGate } from "./binomial-gate.ts";
import { binomialSampleSize } from "./binomial-sample-size.ts";
import { meanGatePower, meanGateSize } from "./mean-gates.ts";
import { answersForGate, netPromoterScore } from "./nps.ts";
import { poissonAtLeast, poissonAtMost, poissonLowerCritical, poissonUpperCritical } from "./poisson.ts";
import { rateAlarm } from "./poisson-gates.ts";
import { clopperPearson, wilsonInterval } from "./proportion-intervals.ts";
import { seeded } from "./seeded.example.ts";

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const trials = fc.integer({ min: 1, max: 3000 });

describe("tails of counts", () => {
  it("make one together, and differ by the chance of the count itself", () => {
    fc.assert(
      fc.property(trials, rate, fc.double({ min: 0, max: 1, noNaN: true }), (n, p, share) => {
        const k = Math.round(share * n);
        expect(binomialAtMost(k, n, p) + binomialAtLeast(k + 1, n, p)).toBeCloseTo(1, 12);
        expect(binomialAtLeast(k, n, p) - binomialAtLeast(k + 1, n, p)).toBeCloseTo(binomialExactly(k, n, p), 12);
        expect(poissonAtMost(k, n * p) + poissonAtLeast(k + 1, n * p)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("have critical counts just inside the allowed chance", () => {
    fc.assert(
      fc.property(trials, rate, (n, p) => {
        const [upper, lower] = [binomialUpperCritical(0.05, n, p), binomialLowerCritical(0.05, n, p)];
        expect(binomialAtLeast(upper, n, p)).toBeLessThanOrEqual(0.05);
        expect(binomialAtLeast(upper - 1, n, p)).toBeGreaterThan(0.05);
        expect(binomialAtMost(lower, n, p)).toBeLessThanOrEqual(0.05);
        expect(binomialAtMost(lower + 1, n, p)).toBeGreaterThan(0.05);
        expect(poissonAtLeast(poissonUpperCritical(0.05, n * p), n * p)).toBeLessThanOrEqual(0.05);
        expect(poissonAtMost(poissonLowerCritical(0.05, n * p) + 1, n * p)).toBeGreaterThan(0.05);
      }),
    );
  });
});

describe("sample sizes", () => {
  it("reach their power at the smallest size, not one before, and keep it from the stable size on", () => {
    const question = { limitRate: 0.05, trueRate: 0.02, alpha: 0.05, power: 0.8, direction: "less" } as const;
    const sizes = binomialSampleSize(question);
    if (!sizes.ok) throw new Error(sizes.code);
    const powerAt = (n: number) => {
      const gate = binomialGate({ ...question, trials: n });
      return gate.ok ? gate.value.power : Number.NaN;
    };
    const { smallest, stable } = sizes.value;
    for (let n = 1; n < smallest.trials; n += 1) expect(powerAt(n)).toBeLessThan(0.8);
    for (let n = stable.trials; n < stable.trials + 500; n += 1) expect(powerAt(n)).toBeGreaterThanOrEqual(0.8);
    expect(powerAt(stable.trials - 1)).toBeLessThan(0.8);
  });

  it("say so where no size can prove it, or none worth computing", () => {
    const question = { limitRate: 0.3, alpha: 0.05, power: 0.8, direction: "greater" } as const;
    expect(binomialSampleSize({ ...question, trueRate: 0.3 })).toEqual({ ok: false, code: "no-difference" });
    expect(binomialSampleSize({ ...question, trueRate: 0.30001 })).toEqual({ ok: false, code: "too-large" });
    expect(binomialSampleSize({ ...question, trueRate: Number.NaN })).toEqual({ ok: false, code: "out-of-range" });
  });

  it("of means give back their power", () => {
    const question = { limit: 12, trueMean: 10, variation: 1, alpha: 0.05 };
    const size = meanGateSize({ ...question, power: 0.8 });
    const power = meanGatePower({ ...question, observations: size.ok ? size.value : 0 });
    expect(power.ok && power.value).toBeCloseTo(0.8, 12);
    expect(meanGateSize({ ...question, variation: 0, power: 0.8 })).toEqual({ ok: false, code: "no-variance" });
    expect(meanGateSize({ ...question, limit: 10, power: 0.8 })).toEqual({ ok: false, code: "no-difference" });
  });

  it("and scores answer with codes where there is nothing to answer", () => {
    const none = { promoters: 0, passives: 0, detractors: 0, alpha: 0.05 };
    expect(netPromoterScore(none)).toEqual({ ok: false, code: "no-data" });
    expect(netPromoterScore({ ...none, promoters: 1.5 })).toEqual({ ok: false, code: "out-of-range" });
    expect(answersForGate({ variancePerAnswer: 0.7, gapPoints: 0, alpha: 0.05, power: 0.8 })).toEqual({
      ok: false,
      code: "no-difference",
    });
    expect(clopperPearson({ successes: 0, trials: 0, alpha: 0.05 })).toEqual({ ok: false, code: "no-data" });
    expect(wilsonInterval({ successes: 3, trials: 2, alpha: 0.05 })).toEqual({ ok: false, code: "out-of-range" });
    expect(lowerRateLimit({ events: 0, units: 10, confidence: 0.95 })).toEqual({ ok: true, value: 0 });
    expect(rateAlarm({ thresholdRate: 0, trueRate: 1, exposure: 1, alpha: 0.05 })).toEqual({
      ok: false,
      code: "out-of-range",
    });
  });
});

describe("a test at 5 %", () => {
  it("errs as often as it says when the rate lies at its limit", () => {
    const random = seeded(20_260_821);
    const gate = binomialGate({ trials: 200, limitRate: 0.25, trueRate: 0.25, alpha: 0.05, direction: "greater" });
    if (!gate.ok) throw new Error(gate.code);
    const rounds = 20_000;
    let passed = 0;
    for (let round = 0; round < rounds; round += 1) {
      let successes = 0;
      for (let trial = 0; trial < 200; trial += 1) successes += random() < 0.25 ? 1 : 0;
      if (successes >= gate.value.critical) passed += 1;
    }
    const { actualAlpha } = gate.value;
    expect(actualAlpha).toBeLessThanOrEqual(0.05);
    const error = Math.sqrt((actualAlpha * (1 - actualAlpha)) / rounds);
    expect(Math.abs(passed / rounds - actualAlpha)).toBeLessThan(4 * error);
  });
});
