import { describe, expect, it } from "vitest";
import {
  areaUnderCurve,
  boundedMean,
  countTails,
  logNormalQuantile,
  meanOf,
  proportion,
  skewedMean,
  worstOf,
} from "./sampling.ts";

describe("how observed values scatter", () => {
  it("a share is an exact binomial count: at least 3 of 4 at a half is 5 of 16", () => {
    expect(proportion(100).atLeast(75, 50, 4)).toBeCloseTo(5 / 16, 12);
    expect(proportion(1000).atMost(250, 500, 4)).toBeCloseTo(5 / 16, 12);
  });

  it("a value exactly at its limit passes half of the time where values scatter evenly", () => {
    expect(meanOf(1.2, []).atMost(800, 800, 400)).toBeCloseTo(0.5, 10);
    expect(boundedMean(1, { low: 1, high: 5 }, []).atMost(3, 3, 400)).toBeCloseTo(0.5, 10);
  });

  it("the P95 of log-normal times with log-sd 0.6 is known to 5 % with 2,594 requests, 95 times in 100", () => {
    const variation = Math.sqrt(Math.expm1(0.36));
    const p95 = logNormalQuantile(0.95, variation);
    const inside = p95.atMost(1.05, 1, 2594) - p95.atMost(1 / 1.05, 1, 2594);
    expect(inside).toBeGreaterThan(0.945);
    expect(inside).toBeLessThan(0.96);
  });

  it("the NPS with a spread of 74 points is known to 7 points with 400 answers, 95 times in 100", () => {
    const nps = boundedMean(74, { low: -100, high: 100 }, []);
    expect(nps.atMost(47, 40, 400) - nps.atMost(33, 40, 400)).toBeCloseTo(0.94, 1);
  });
});

describe("clustered and skewed values", () => {
  it("a clustered share has heavier tails than as many independent units", () => {
    const plain = proportion(100);
    const clustered = plain.clustered(2.5);
    expect(clustered.atMost(97, 99.5, 200)).toBeGreaterThan(plain.atMost(97, 99.5, 200));
    expect(plain.clustered(1).atMost(98.5, 99.5, 200)).toBe(plain.atMost(98.5, 99.5, 200));
  });

  it("comes near the exact chance of beta-binomial clusters: 0.0547 for 268 units of 99.5 % at a design effect of 1.39", () => {
    expect(
      proportion(100)
        .clustered(1.39)
        .atMost(98.49, 99.5, 268 / 1.39),
    ).toBeCloseTo(0.0547, 1);
  });

  it("a mean of ratings near the top falls below a limit more often than it exceeds one as far away", () => {
    const ratings = boundedMean(1, { low: 1, high: 5 }, []);
    const [below, above] = [ratings.atMost(4.23, 4.4, 161), ratings.atLeast(4.57, 4.4, 161)];
    // 1.88 % below and 1.19 % above in 1,000,000 draws of 161 beta answers; normal says 1.55 % of both.
    expect(below).toBeCloseTo(0.0188, 3);
    expect(above).toBeCloseTo(0.0119, 3);
    expect(ratings.atLeast(1.77, 1.6, 161)).toBeCloseTo(below, 12);
    expect(ratings.atMost(1.43, 1.6, 161)).toBeCloseTo(above, 12);
  });

  it("a mean of skewed values exceeds a high limit more often than a normal one", () => {
    const skew = skewedMean(1);
    expect(skew.atLeast(1.9, 1, 30)).toBeGreaterThan(1e-4);
    expect(skew.atLeast(1, 1, 400) + skew.atMost(1, 1, 400)).toBeCloseTo(1, 9);
    expect(skew.atMost(1, 1, 400)).toBeGreaterThan(0.5);
  });
});

describe("counts of clustered units", () => {
  it("go all one way where they are worth one independent unit or less", () => {
    expect(countTails(2, 0.01, 28 / 30.8, 30.8)).toEqual({ lower: 0.99, upper: 0.01 });
    expect(countTails(2, 0.01, 1.0001, 28).upper).toBeCloseTo(0.01, 3);
  });
});

describe("percentiles and areas", () => {
  it("a sample P95 lies above a limit exactly when enough values do", () => {
    const p95 = logNormalQuantile(0.95, 1);
    // 1.5 times the true P95 of log-normal times with coefficient of variation 1, on 39 of them: exact binomial.
    expect(p95.atLeast(1.5, 1, 39)).toBeCloseTo(0.1355, 2);
    expect(logNormalQuantile(0.95, 1, true).atLeast(50, 0, 39)).toBeCloseTo(p95.atLeast(1.5, 1, 39), 12);
  });

  it("an area under the curve is as sure as its rarer class is often met", () => {
    const area = areaUnderCurve(0.029);
    expect(1 - area.atLeast(0.794, 0.81, 458)).toBeCloseTo(0.41, 1);
    expect(areaUnderCurve(0.5).atMost(0.75, 0.81, 458)).toBeLessThan(area.atMost(0.75, 0.81, 458));
  });
});

describe("ends and groups", () => {
  it("a handful in clusters is no rarer than among independent units, and all of them no likelier", () => {
    // 346 units worth 173: all of them are right at 99 % with at least the chance of 173 independent ones.
    expect(countTails(346, 0.99, 173, 2).upper).toBeGreaterThanOrEqual(0.99 ** 173);
    expect(countTails(8, 0.0015, 1_500, 4 / 3).upper).toBeGreaterThan(countTails(8, 0.0015, 2_000, 1).upper);
  });

  it("the worst of five groups passes when all do as promised, and as the one bad group does below", () => {
    const worst = worstOf(5, 18, proportion(100));
    const one = proportion(100).atLeast(15.9, 18, 2_000);
    expect(worst.atLeast(15.9, 18, 2_000)).toBeCloseTo(one ** 5, 12);
    expect(worst.atLeast(15.9, 14.4, 2_000)).toBe(proportion(100).atLeast(15.9, 14.4, 2_000));
  });
});
