import { badWindowsOfLast } from "../bad-windows-of-last.ts";
import { posteriorQuantile, predictiveProbability, ratePosterior } from "../beta-binomial.ts";
import { treatmentExceeds } from "../beta-two-arm.ts";
import { binomialGate, type Direction } from "../binomial-gate.ts";
import { binomialSampleSize, type SizedGate } from "../binomial-sample-size.ts";
import { equalClusters, reviewerErrors, unequalClusters } from "../design-effects.ts";
import { guardrailErrors } from "../guardrails.ts";
import { logNormalQuantileSizes } from "../log-normal-quantile.ts";
import { answersForGate, answersForHalfWidth, netPromoterScore } from "../nps.ts";
import { adjustPValues } from "../p-value-adjustment.ts";
import { naiveAlarmWhenOverdispersed, naiveRateAlarm, rateAlarm, rateProof } from "../poisson-gates.ts";
import { poissonInterval } from "../poisson-interval.ts";
import {
  clopperPearson,
  clopperPearsonOneSided,
  jeffreysInterval,
  wilsonContinuityInterval,
  wilsonInterval,
  wilsonOneSided,
} from "../proportion-intervals.ts";
import { quantileGateSize, type SizedQuantileGate } from "../quantile-gate.ts";
import { quantileLimits } from "../quantile-limits.ts";
import { repeatedLooks } from "../repeated-looks.ts";
import type { Result } from "../result.ts";
import { rollingMeanAlarm } from "../rolling-mean-alarm.ts";
import { runOfBadWindows, runOverStretches } from "../runs.ts";
import { sampleRatio } from "../sample-ratio.ts";
import { type MeansQuestion, meansPower, meansSize } from "../tost-means.ts";
import { type EquivalenceQuestion, equivalencePower, equivalenceSize } from "../tost-proportions.ts";
import { miettinenNurminenInterval, newcombeInterval } from "../two-proportion-intervals.ts";
import { twoProportionPower, twoProportionSize } from "../two-proportion-power.ts";
import { unequalGroupSizes } from "../two-proportion-sizes.ts";
import { fisherTest, pooledTest } from "../two-proportion-tests.ts";
import { chanceOfNoEvents, exposureToExclude, zeroEventBounds } from "../zero-events.ts";
import { specialFunctions } from "./special-functions.ts";

/** How a file of reference values is asked of the code: which keys of a case are its inputs, and what the others should be.
 * An answered `absError` is what the answer itself admits. */
export interface Oracle {
  readonly inputs: readonly string[];
  readonly answers: (input: unknown) => Readonly<Record<string, unknown>>;
}

// The files' shapes are fixed by their description, so a case is taken at its word here and nowhere else.
const oracle = <Input>(
  inputs: readonly (keyof Input & string)[],
  answers: (input: Input) => Readonly<Record<string, unknown>>,
): Oracle => ({ inputs, answers: (input) => answers(input as Input) });

/** The value, or the code in its place, which then agrees with no number. */
const found = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined);

interface Rates {
  readonly p0: number;
  readonly p1: number;
  readonly alpha: number;
  readonly direction: Direction;
}

const sizedGate = (gate: SizedGate | undefined) =>
  gate && { n: gate.trials, critical: gate.critical, actualAlpha: gate.actualAlpha, actualPower: gate.power };

const quantileGate = (gate: SizedQuantileGate | undefined) =>
  gate && {
    n: gate.observations,
    upperIndex: gate.upperIndex,
    maxObservationsOverLimit: gate.mostOverLimit,
    actualAlpha: gate.actualAlpha,
    actualPower: gate.actualPower,
  };

const proportions: Readonly<Record<string, Oracle>> = {
  "proportion-intervals": oracle<{ x: number; n: number; alpha: number }>(["x", "n", "alpha"], ({ x, n, alpha }) => {
    const seen = { successes: x, trials: n, alpha };
    return {
      clopperPearson: found(clopperPearson(seen)),
      clopperPearsonOneSided: found(clopperPearsonOneSided(seen)),
      wilson: found(wilsonInterval(seen)),
      wilsonOneSided: found(wilsonOneSided(seen)),
      wilsonContinuity: found(wilsonContinuityInterval(seen)),
      jeffreys: found(jeffreysInterval(seen)),
    };
  }),
  "binomial-exact-power": oracle<Rates & { n: number }>(
    ["n", "p0", "p1", "alpha", "direction"],
    ({ n, p0, p1, alpha, direction }) => ({
      ...found(binomialGate({ trials: n, limitRate: p0, trueRate: p1, alpha, direction })),
    }),
  ),
  "binomial-exact-sample-size": oracle<Rates & { power: number; scannedTo: number }>(
    ["p0", "p1", "alpha", "power", "direction", "scannedTo"],
    ({ p0, p1, alpha, power, direction }) => {
      const sizes = found(binomialSampleSize({ limitRate: p0, trueRate: p1, alpha, power, direction }));
      return {
        smallest: sizedGate(sizes?.smallest),
        stable: sizedGate(sizes?.stable),
        nNormalApprox: sizes?.normalApproximation,
      };
    },
  ),
  "zero-events": oracle<{ n: number; alpha: number; rate: number }>(["n", "alpha", "rate"], ({ n, alpha, rate }) => {
    const needed = found(exposureToExclude({ rate, alpha }));
    const luck = found(chanceOfNoEvents({ rate, exposure: n }));
    return {
      ...found(zeroEventBounds({ exposure: n, alpha })),
      nToExcludeRateBinomial: needed?.trials,
      exposureToExcludeRatePoisson: needed?.exposure,
      probZeroBinomial: luck?.binomial,
      probZeroPoisson: luck?.poisson,
    };
  }),
  "beta-binomial-posterior": oracle<{
    priorA: number;
    priorB: number;
    x: number;
    n: number;
    threshold: number;
    predictive: { moreTrials: number; totalSuccessesNeeded: number };
    quantiles: Readonly<Record<string, number>>;
  }>(["priorA", "priorB", "x", "n", "threshold"], ({ priorA, priorB, x, n, threshold, predictive, quantiles }) => {
    const posterior = found(ratePosterior({ prior: { a: priorA, b: priorB }, successes: x, trials: n, threshold }));
    if (posterior === undefined) return {};
    const { a, b, ...rest } = posterior;
    const { moreTrials } = predictive;
    // The least total at or above the threshold as a decimal: the product's rounding must not add one.
    const totalSuccessesNeeded = Math.ceil(threshold * (n + moreTrials) * (1 - 1e-14));
    const successesNeeded = totalSuccessesNeeded - x;
    return {
      posteriorA: a,
      posteriorB: b,
      ...rest,
      quantiles: Object.fromEntries(
        Object.keys(quantiles).map((level) => [level, found(posteriorQuantile({ a, b, probability: Number(level) }))]),
      ),
      predictive: {
        moreTrials,
        totalSuccessesNeeded,
        probability: found(predictiveProbability({ posterior: { a, b }, moreTrials, successesNeeded })),
      },
    };
  }),
  "beta-two-arm": oracle<{
    controlA: number;
    controlB: number;
    treatmentA: number;
    treatmentB: number;
    margin: number;
  }>(["controlA", "controlB", "treatmentA", "treatmentB", "margin"], (c) => ({
    probTreatmentExceeds: found(
      treatmentExceeds({
        control: { a: c.controlA, b: c.controlB },
        treatment: { a: c.treatmentA, b: c.treatmentB },
        margin: c.margin,
      }),
    ),
  })),
};

interface UnequalCase {
  readonly pControl: number;
  readonly pTreatment: number;
  readonly margin: number;
  readonly ratio: number;
  readonly alpha: number;
  readonly power: number;
  readonly sides: 1 | 2;
}

const comparisons: Readonly<Record<string, Oracle>> = {
  "two-proportion-power": oracle<{
    solveFor: "n" | "power";
    p1: number;
    p2: number;
    alpha: number;
    sides: 1 | 2;
    n: number;
    power: number;
  }>(["solveFor", "p1", "p2", "alpha", "sides", "n", "power"], ({ solveFor, p1, p2, n, power, alpha, sides }) => {
    const rates = { rate1: p1, rate2: p2, alpha, sides };
    if (solveFor === "n") {
      const size = found(twoProportionSize({ ...rates, power }));
      return { n: size, nCeil: size && Math.ceil(size) };
    }
    const reached = found(twoProportionPower({ ...rates, perGroup: n }));
    return { power: reached?.power, powerStrict: reached?.powerBothTails };
  }),
  "two-proportion-unequal": oracle<UnequalCase>(
    ["pControl", "pTreatment", "margin", "ratio", "alpha", "power", "sides"],
    ({ pControl, pTreatment, ...rest }) => {
      const sizes = found(unequalGroupSizes({ controlRate: pControl, treatmentRate: pTreatment, ...rest }));
      const named = (groups: { control: number; treatment: number } | null | undefined) =>
        groups ? { nControl: groups.control, nTreatment: groups.treatment } : undefined;
      const manning = sizes?.farringtonManning;
      return {
        unpooled: named(sizes?.unpooled),
        ...(sizes?.pooled ? { pooled: named(sizes.pooled) } : {}),
        farringtonManning: {
          ...named(manning),
          pControlNull: manning?.controlNull,
          pTreatmentNull: manning?.treatmentNull,
        },
      };
    },
  ),
  "two-proportion-difference": oracle<{ x1: number; n1: number; x2: number; n2: number; alpha: number }>(
    ["x1", "n1", "x2", "n2", "alpha"],
    ({ x1, n1, x2, n2, alpha }) => {
      const seen = { successes1: x1, trials1: n1, successes2: x2, trials2: n2 };
      const ends = (interval: ReturnType<typeof newcombeInterval>) =>
        interval.ok ? { lower: interval.value.lower, upper: interval.value.upper } : undefined;
      const pooled = pooledTest(seen);
      const fisher = found(fisherTest(seen));
      return {
        difference: found(newcombeInterval({ ...seen, alpha }))?.difference,
        newcombe: ends(newcombeInterval({ ...seen, alpha })),
        miettinenNurminen: ends(miettinenNurminenInterval({ ...seen, alpha })),
        ...(pooled.ok ? { pooledZ: pooled.value.z, pooledPTwoSided: pooled.value.pTwoSided } : {}),
        fisherPTwoSided: fisher?.pTwoSided,
        fisherPGreater: fisher?.pGreater,
      };
    },
  ),
  "tost-means": oracle<MeansQuestion & { power: number; probeN: number }>(
    ["type", "margin", "trueDifference", "sd", "alpha", "power", "probeN"],
    ({ probeN, ...question }) => {
      const nPerGroup = found(meansSize(question));
      const reached = found(meansPower({ ...question, perGroup: nPerGroup ?? 0 }));
      return {
        nPerGroup,
        powerAtN: reached?.power,
        normalPowerAtN: reached?.normalPower,
        powerAtProbeN: found(meansPower({ ...question, perGroup: probeN }))?.power,
      };
    },
  ),
  "tost-proportions": oracle<UnequalCase>(
    ["pControl", "pTreatment", "margin", "ratio", "alpha", "power"],
    ({ pControl, pTreatment, margin, ratio, alpha, power }) => {
      const question: EquivalenceQuestion = { controlRate: pControl, treatmentRate: pTreatment, margin, ratio, alpha };
      const size = found(equivalenceSize({ ...question, power }));
      const control = Math.ceil(size?.control ?? 0);
      return {
        nControl: size?.control,
        nControlCeil: control,
        powerAtCeil: found(equivalencePower({ ...question, control })),
        nonInferiorityNControl: size?.nonInferiorityControl,
      };
    },
  ),
  srm: oracle<{ counts: number[]; weights: number[] }>(["counts", "weights"], (seen) => ({
    ...found(sampleRatio(seen)),
  })),
  "p-value-adjustment": oracle<{ p: number[] }>(["p"], ({ p }) => ({ ...found(adjustPValues({ pValues: p })) })),
  "multiple-guardrails": oracle<{ guardrails: number; alpha: number; power: number }>(
    ["guardrails", "alpha", "power"],
    (question) => ({ ...found(guardrailErrors(question)) }),
  ),
};

const quantilesAndCounts: Readonly<Record<string, Oracle>> = {
  "quantile-order-statistics": oracle<{ q: number; n: number; alpha: number }>(
    ["q", "n", "alpha"],
    ({ q, n, alpha }) => {
      const limits = found(quantileLimits({ level: q, observations: n, alpha }));
      const complete = limits !== undefined && limits.coverageTwoSided !== null;
      return {
        upperOneSided: limits?.upperOneSided,
        lowerOneSided: limits?.lowerOneSided,
        twoSided: complete
          ? {
              lowerIndex: limits.lowerIndexTwoSided,
              upperIndex: limits.upperIndexTwoSided,
              coverage: limits.coverageTwoSided,
            }
          : null,
        lowerIndexTwoSided: limits?.lowerIndexTwoSided,
        upperIndexTwoSided: limits?.upperIndexTwoSided,
        nMinUpperOneSided: limits?.fewestForUpperLimit,
      };
    },
  ),
  "quantile-gate-sample-size": oracle<{
    q: number;
    trueLevelAtLimit: number;
    alpha: number;
    power: number;
    scannedTo: number;
  }>(["q", "trueLevelAtLimit", "alpha", "power", "scannedTo"], ({ q, trueLevelAtLimit, alpha, power }) => {
    const sizes = found(quantileGateSize({ level: q, trueShareUnder: trueLevelAtLimit, alpha, power }));
    return { smallest: quantileGate(sizes?.smallest), stable: quantileGate(sizes?.stable) };
  }),
  "quantile-asymptotic": oracle<{ q: number; logSd: number; relativeMargin: number; alpha: number; power: number }>(
    ["q", "logSd", "relativeMargin", "alpha", "power"],
    ({ q, ...rest }) => {
      const sizes = found(logNormalQuantileSizes({ level: q, ...rest }));
      return {
        sdLogQuantileTimesSqrtN: sizes?.sdOfLogQuantileTimesRootN,
        nForCiHalfWidth: sizes?.sizeForHalfWidth,
        nForOneSidedGate: sizes?.sizeForOneSidedGate,
      };
    },
  ),
  "poisson-intervals": oracle<{ count: number; exposure: number; alpha: number }>(
    ["count", "exposure", "alpha"],
    (seen) => {
      const limits = found(poissonInterval(seen));
      return {
        rate: limits?.rate,
        ...limits?.twoSided,
        lowerOneSided: limits?.oneSided.lower,
        upperOneSided: limits?.oneSided.upper,
      };
    },
  ),
  "poisson-gates": oracle<{
    thresholdRate: number;
    trueRate: number;
    exposure: number;
    alpha: number;
    negativeBinomial: { size: number };
  }>(["thresholdRate", "trueRate", "exposure", "alpha"], ({ negativeBinomial, ...question }) => {
    const naive = found(naiveRateAlarm(question));
    const overdispersed = found(naiveAlarmWhenOverdispersed({ ...question, size: negativeBinomial.size }));
    return {
      naive: {
        alarmCountAtLeast: naive?.fromCount,
        alarmProbability: naive?.probability,
        alarmProbabilityAtThreshold: naive?.probabilityAtThreshold,
      },
      alarm: found(rateAlarm(question)),
      proof: found(rateProof(question)),
      negativeBinomial: {
        size: negativeBinomial.size,
        naiveAlarmProbability: overdispersed?.probability,
        variance: overdispersed?.variance,
      },
    };
  }),
  nps: oracle<{
    promoters: number;
    passives: number;
    detractors: number;
    alpha: number;
    margin: number;
    gap: number;
    power: number;
  }>(["promoters", "passives", "detractors", "alpha", "margin", "gap", "power"], (c) => {
    const seen = found(netPromoterScore(c));
    const variancePerAnswer = seen?.variancePerAnswer ?? -1;
    const { alpha, power } = c;
    return {
      nps: seen?.score,
      variancePerResponse: seen?.variancePerAnswer,
      standardError: seen?.standardError,
      standardErrorNMinus1: seen?.standardErrorLessOne,
      ci: seen?.interval,
      nForMargin: found(answersForHalfWidth({ variancePerAnswer, halfWidthPoints: c.margin, alpha })),
      nForOneSidedGate: found(answersForGate({ variancePerAnswer, gapPoints: c.gap, alpha, power })),
    };
  }),
};

interface DesignCase {
  readonly kind: "equal-clusters" | "unequal-clusters" | "reviewers";
  readonly meanClusterSize: number;
  readonly icc: number;
  readonly n: number;
  readonly clusterSizes: readonly number[];
  readonly items: number;
  readonly reviewers: number;
  readonly varItem: number;
  readonly varReviewer: number;
  readonly varError: number;
}

function designEffect(c: DesignCase): Readonly<Record<string, unknown>> {
  if (c.kind === "equal-clusters") {
    const effect = found(equalClusters({ meanClusterSize: c.meanClusterSize, icc: c.icc, observations: c.n }));
    return { designEffect: effect?.designEffect, effectiveN: effect?.effectiveObservations };
  }
  if (c.kind === "unequal-clusters") {
    const effect = found(unequalClusters(c));
    return {
      designEffect: effect?.designEffect,
      effectiveN: effect?.effectiveObservations,
      cvSquared: effect?.cvSquared,
    };
  }
  const errors = found(
    reviewerErrors({
      items: c.items,
      reviewers: c.reviewers,
      varianceOfItems: c.varItem,
      varianceOfReviewers: c.varReviewer,
      varianceOfError: c.varError,
    }),
  );
  return {
    icc: errors?.icc,
    reliabilityOfMean: errors?.reliabilityOfMean,
    seCrossed: errors?.standardErrorCrossed,
    seNestedReviewers: errors?.standardErrorNested,
    designEffectVsIndependent: errors?.designEffectVsIndependent,
  };
}

interface RollingCase {
  readonly window: number;
  readonly days: number;
  readonly zThreshold: number;
  readonly dailyMeanShift: number;
}

const overTime: Readonly<Record<string, Oracle>> = {
  "design-effects": oracle<DesignCase>(
    ["kind", "meanClusterSize", "icc", "n", "clusterSizes", "items", "reviewers", "varItem", "varReviewer", "varError"],
    designEffect,
  ),
  "consecutive-day-runs": oracle<{ p: number; k: number; days: number }>(["p", "k", "days"], ({ p, k, days }) => {
    const run = found(runOfBadWindows({ badChance: p, runLength: k, windows: days }));
    return { probability: run?.probability, expectedWaitingDays: run?.expectedWindows };
  }),
  "consecutive-day-runs-varying": oracle<{
    phases: { days: number; users: number }[];
    p: number;
    threshold: number;
    k: number;
    resetAtPhaseBoundary: boolean;
  }>(["phases", "p", "threshold", "k", "resetAtPhaseBoundary"], (c) => {
    const run = found(
      runOverStretches({
        stretches: c.phases.map(({ days, users }) => ({ windows: days, unitsPerWindow: users })),
        rate: c.p,
        threshold: c.threshold,
        runLength: c.k,
        resetBetween: c.resetAtPhaseBoundary,
      }),
    );
    return { dailyFailureProbability: run?.badChances, probability: run?.probability };
  }),
  "m-of-last-w-days": oracle<{ p: number; window: number; atLeast: number; days: number }>(
    ["p", "window", "atLeast", "days"],
    ({ p, window, atLeast, days }) => ({
      probability: found(badWindowsOfLast({ badChance: p, atLeast, of: window, windows: days })),
    }),
  ),
  "rolling-window-alarm": oracle<RollingCase>(
    ["window", "days", "zThreshold", "dailyMeanShift"],
    ({ window, ...rest }) => {
      const alarm = found(rollingMeanAlarm({ windowDays: window, ...rest }));
      return {
        probability: alarm?.probability,
        absError: alarm?.absoluteError,
        singleWindowProbability: alarm?.singleWindowProbability,
      };
    },
  ),
  "repeated-looks": oracle<{ looks: number; nominalAlpha: number; sides: 1 | 2 }>(
    ["looks", "nominalAlpha", "sides"],
    (question) => ({ ...found(repeatedLooks(question)) }),
  ),
};

/** Every reference file that the code answers, by its name. */
export const ORACLES: Readonly<Record<string, Oracle>> = {
  "special-functions": oracle<{ fn: string; args: number[] }>(["fn", "args"], ({ fn, args }) => ({
    value: specialFunctions[fn]?.(...args),
  })),
  ...proportions,
  ...comparisons,
  ...quantilesAndCounts,
  ...overTime,
};
