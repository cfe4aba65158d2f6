import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewSuccesses, predictiveProbability, ratePosterior } from "./beta-binomial.ts";
import { treatmentExceeds } from "./beta-two-arm.ts";
import { equalClusters, reviewerErrors, unequalClusters } from "./design-effects.ts";
import { guardrailErrors } from "./guardrails.ts";
import { adjustPValues } from "./p-value-adjustment.ts";
import { quantileLimits } from "./quantile-limits.ts";
import { sampleRatio } from "./sample-ratio.ts";
import { meansPower, meansSize } from "./tost-means.ts";
import { equivalenceSize } from "./tost-proportions.ts";
import { miettinenNurminenInterval, newcombeInterval } from "./two-proportion-intervals.ts";
import { twoProportionPower, twoProportionSize } from "./two-proportion-power.ts";
import { unequalGroupSizes } from "./two-proportion-sizes.ts";
import { fisherTest, pooledTest } from "./two-proportion-tests.ts";

const group = fc
  .integer({ min: 1, max: 400 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe("two observed shares", () => {
  it("mirror when the groups change places, and hold their difference", () => {
    fc.assert(
      fc.property(group, group, ([successes1, trials1], [successes2, trials2]) => {
        const seen = { successes1, trials1, successes2, trials2, alpha: 0.05 };
        const turned = {
          successes1: successes2,
          trials1: trials2,
          successes2: successes1,
          trials2: trials1,
          alpha: 0.05,
        };
        for (const interval of [newcombeInterval, miettinenNurminenInterval]) {
          const [one, other] = [interval(seen), interval(turned)];
          if (!one.ok || !other.ok) throw new Error("no interval");
          expect(one.value.lower).toBeCloseTo(-other.value.upper, 10);
          expect(one.value.lower).toBeLessThanOrEqual(one.value.difference + 1e-12);
          expect(one.value.upper).toBeGreaterThanOrEqual(one.value.difference - 1e-12);
          expect(Math.abs(one.value.upper)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it("have no z without variance, and no p above one", () => {
    expect(pooledTest({ successes1: 0, trials1: 5, successes2: 0, trials2: 9 })).toEqual({
      ok: false,
      code: "no-variance",
    });
    expect(fisherTest({ successes1: 0, trials1: 5, successes2: 0, trials2: 9 })).toEqual({
      ok: true,
      value: { pGreater: 1, pTwoSided: 1 },
    });
    expect(fisherTest({ successes1: 6, trials1: 5, successes2: 0, trials2: 9 })).toEqual({
      ok: false,
      code: "out-of-range",
    });
  });
});

describe("sizes for two groups", () => {
  it("give back their power", () => {
    const rates = { rate1: 0.3, rate2: 0.25, alpha: 0.05, sides: 2 } as const;
    const size = twoProportionSize({ ...rates, power: 0.9 });
    const power = twoProportionPower({ ...rates, perGroup: size.ok ? size.value : 0 });
    expect(power.ok && power.value.power).toBeCloseTo(0.9, 12);
    const means = { type: "equivalence", margin: 0.3, trueDifference: 0.05, sd: 1, alpha: 0.05 } as const;
    const perGroup = meansSize({ ...means, power: 0.8 });
    if (!perGroup.ok) throw new Error(perGroup.code);
    const [enough, short] = [perGroup.value, perGroup.value - 1].map((n) => meansPower({ ...means, perGroup: n }));
    expect(enough?.ok && enough.value.power).toBeGreaterThanOrEqual(0.8);
    expect(short?.ok && short.value.power).toBeLessThan(0.8);
  });

  it("need 2.78 times the people when split nine to one", () => {
    const question = {
      controlRate: 0.3,
      treatmentRate: 0.3,
      margin: -0.02,
      alpha: 0.05,
      power: 0.8,
      sides: 1,
    } as const;
    const total = (ratio: number) => {
      const sizes = unequalGroupSizes({ ...question, ratio });
      return sizes.ok ? sizes.value.unpooled.control + sizes.value.unpooled.treatment : Number.NaN;
    };
    expect(total(9) / total(1)).toBeCloseTo(100 / 36, 10);
  });

  it("say so where the truth lies at or beyond the margin", () => {
    const rates = { controlRate: 0.3, treatmentRate: 0.28, ratio: 1, alpha: 0.05, power: 0.8 };
    expect(equivalenceSize({ ...rates, margin: 0.01 })).toEqual({ ok: false, code: "no-difference" });
    expect(twoProportionSize({ rate1: 0.2, rate2: 0.2, alpha: 0.05, sides: 2, power: 0.8 })).toEqual({
      ok: false,
      code: "no-difference",
    });
    const means = { type: "equivalence", margin: 1, trueDifference: 0, sd: 0, alpha: 0.05 } as const;
    expect(meansSize({ ...means, power: 0.8 })).toEqual({ ok: false, code: "no-variance" });
    expect(meansPower({ ...means, sd: 1, perGroup: 1 })).toEqual({ ok: false, code: "no-data" });
  });
});

describe("beta posteriors", () => {
  it("favour one arm as much as they don't favour the other", () => {
    const shape = fc.record({ a: fc.integer({ min: 1, max: 3000 }), b: fc.integer({ min: 1, max: 3000 }) });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: -0.2, max: 0.2, noNaN: true }), (control, treatment, margin) => {
        const one = treatmentExceeds({ control, treatment, margin });
        const other = treatmentExceeds({ control: treatment, treatment: control, margin: -margin });
        expect((one.ok ? one.value : 0) + (other.ok ? other.value : 0)).toBeCloseTo(1, 10);
      }),
      { numRuns: 40 },
    );
  });

  it("predict with certainty where the outcome is certain", () => {
    const posterior = { a: 3, b: 9 };
    for (const count of [0, 3, 9]) {
      const more = predictiveProbability({ posterior, moreTrials: 10, successesNeeded: count + 1 });
      expect(more.ok && 1 - more.value).toBeCloseTo(fewSuccesses(count, 10, posterior), 12);
    }
    expect(predictiveProbability({ posterior, moreTrials: 10, successesNeeded: 0 })).toEqual({ ok: true, value: 1 });
    expect(predictiveProbability({ posterior, moreTrials: 10, successesNeeded: 11 })).toEqual({ ok: true, value: 0 });
    expect(ratePosterior({ prior: { a: 0, b: 1 }, successes: 1, trials: 2, threshold: 0.5 })).toEqual({
      ok: false,
      code: "out-of-range",
    });
  });
});

describe("clusters, guardrails and groups", () => {
  it("clusters of one answer cost nothing, and equal sizes agree with the general formula", () => {
    expect(equalClusters({ meanClusterSize: 1, icc: 0.4, observations: 90 })).toEqual({
      ok: true,
      value: { designEffect: 1, effectiveObservations: 90 },
    });
    const [equal, general] = [
      equalClusters({ meanClusterSize: 5, icc: 0.1, observations: 20 }),
      unequalClusters({ clusterSizes: [5, 5, 5, 5], icc: 0.1 }),
    ];
    expect(equal.ok && general.ok && equal.value.designEffect - general.value.designEffect).toBeCloseTo(0, 14);
    expect(unequalClusters({ clusterSizes: [], icc: 0.1 })).toEqual({ ok: false, code: "no-data" });
  });

  it("more items never take a reviewer's severity away", () => {
    const ratings = { reviewers: 3, varianceOfItems: 1, varianceOfReviewers: 0.09, varianceOfError: 0.5 };
    const many = reviewerErrors({ ...ratings, items: 1_000_000 });
    expect(many.ok && many.value.standardErrorCrossed).toBeCloseTo(0.3 / Math.sqrt(3), 4);
    const none = { items: 3, reviewers: 2, varianceOfItems: 0, varianceOfReviewers: 0, varianceOfError: 0 };
    expect(reviewerErrors(none)).toEqual({ ok: false, code: "no-variance" });
  });

  it("ten guardrails at 5 % alarm falsely four times in ten", () => {
    const errors = guardrailErrors({ guardrails: 10, alpha: 0.05, power: 0.8 });
    expect(errors.ok && errors.value.anyFalseAlarmIndependent).toBeCloseTo(0.4013, 4);
    expect(guardrailErrors({ guardrails: 0, alpha: 0.05, power: 0.8 })).toEqual({ ok: false, code: "no-data" });
  });

  it("adjusted p-values are never smaller and keep their order", () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pValues, (p) => {
        const adjusted = adjustPValues({ pValues: p });
        if (!adjusted.ok) throw new Error(adjusted.code);
        for (const values of Object.values(adjusted.value))
          for (const [index, value] of values.entries())
            expect(value).toBeGreaterThanOrEqual((p[index] ?? 0) * (1 - 1e-12));
      }),
    );
    expect(adjustPValues({ pValues: [] })).toEqual({ ok: false, code: "no-data" });
  });

  it("a ratio of groups needs groups, weights and people", () => {
    expect(sampleRatio({ counts: [1], weights: [1] })).toEqual({ ok: false, code: "out-of-range" });
    expect(sampleRatio({ counts: [0, 0], weights: [1, 1] })).toEqual({ ok: false, code: "no-data" });
    expect(sampleRatio({ counts: [3, 4], weights: [1, 0] })).toEqual({ ok: false, code: "out-of-range" });
  });

  it("too few observations have no upper limit of a high quantile", () => {
    const limits = (observations: number) => quantileLimits({ level: 0.95, observations, alpha: 0.05 });
    const [few, enough] = [limits(58), limits(59)];
    expect(few.ok && few.value.upperOneSided).toBeNull();
    expect(enough.ok && enough.value.upperOneSided?.index).toBe(59);
  });
});
