import { answer, areInnerShares, arePositive, degenerate, type Result } from "./result.ts";

export interface ZeroEvents {
  /** The greatest rate per trial that zero events leave open, 1 - alpha^(1/n). */
  readonly upperBinomial: number;
  /** The same per unit of exposure, -ln(alpha) / exposure. */
  readonly upperPoisson: number;
  /** 3 / n (Hanley & Lippman-Hand, JAMA 249, 1983). */
  readonly ruleOfThree: number;
}

/** What zero events in `exposure` trials (or units of exposure) say about the rate, one-sided at 1 - alpha. */
export function zeroEventBounds({ exposure, alpha }: { exposure: number; alpha: number }): Result<ZeroEvents> {
  if (!arePositive(exposure) || !areInnerShares(alpha)) return degenerate("out-of-range");
  return answer({
    upperBinomial: exposure === 1 ? 1 - alpha : -Math.expm1(Math.log(alpha) / exposure),
    upperPoisson: -Math.log(alpha) / exposure,
    ruleOfThree: 3 / exposure,
  });
}

/** How many trials, or how much exposure, must stay clean to rule out `rate`. */
export function exposureToExclude({ rate, alpha }: { rate: number; alpha: number }): Result<{
  readonly trials: number;
  readonly exposure: number;
}> {
  if (!areInnerShares(rate, alpha)) return degenerate("out-of-range");
  return answer({
    trials: Math.ceil(Math.log(alpha) / Math.log1p(-rate)),
    exposure: -Math.log(alpha) / rate,
  });
}

/** The chance that a gate "no events" passes by luck when the true rate is `rate`: (1-rate)^n and e^(-rate n). */
export function chanceOfNoEvents({ rate, exposure }: { rate: number; exposure: number }): Result<{
  readonly binomial: number;
  readonly poisson: number;
}> {
  if (!(rate >= 0 && rate <= 1) || !arePositive(exposure)) return degenerate("out-of-range");
  return answer({ binomial: Math.exp(exposure * Math.log1p(-rate)), poisson: Math.exp(-rate * exposure) });
}
