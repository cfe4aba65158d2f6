import { normalUpperTail } from "./normal.ts";
import { anyBelow, MOST_VALUES } from "./normal-orthant.ts";
import { answer, areCounts, degenerate, type Result } from "./result.ts";
import { slepianCrossing } from "./slepian-crossing.ts";

export interface RollingMeanAlarm {
  /** Chance that a trailing mean is ever below the limit. */
  readonly probability: number;
  /** Of that chance: rounding up to twice the window, that of the lattice beyond. */
  readonly absoluteError: number;
  /** Chance of one check alone. */
  readonly singleWindowProbability: number;
}

/**
 * Chance that a trailing mean over `windowDays` daily values, independent normal with mean `dailyMeanShift` and variance 1, is
 * below -zThreshold / sqrt(windowDays), checked every day from the first full window to day `days`. Means that share days are
 * correlated by the shared part. `too-large` beyond 28 checks that reach past the second window.
 */
export function rollingMeanAlarm(question: {
  readonly windowDays: number;
  readonly days: number;
  readonly zThreshold: number;
  readonly dailyMeanShift: number;
}): Result<RollingMeanAlarm> {
  const { windowDays: window, days, zThreshold, dailyMeanShift } = question;
  if (!areCounts(window, days) || window < 1) return degenerate("out-of-range");
  if (!Number.isFinite(zThreshold) || !Number.isFinite(dailyMeanShift)) return degenerate("out-of-range");
  const limit = -zThreshold - dailyMeanShift * Math.sqrt(window);
  const singleWindowProbability = normalUpperTail(-limit);
  const found = (probability: number, absoluteError = 1e-10) =>
    answer({ probability, absoluteError, singleWindowProbability });
  const checks = days - window + 1;
  if (checks <= 0) return found(0);
  if (window === 1) return found(-Math.expm1(checks * Math.log1p(-singleWindowProbability)));
  if (checks <= window + 1) return found(slepianCrossing({ checks, window, limit }));
  if (checks > MOST_VALUES) return degenerate("too-large");
  const correlation = (one: number, other: number) => Math.max(0, 1 - Math.abs(one - other) / window);
  const { probability, absoluteError } = anyBelow({ values: checks, limit, correlation });
  return found(probability, absoluteError);
}
