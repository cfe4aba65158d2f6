import { areShapes, type BetaShape } from "./beta-binomial.ts";
import { answer, degenerate, type Result } from "./result.ts";
import { betaQuantile, betaTails, fromLogOdds, logBetaKernel } from "./special/incomplete-beta.ts";
import { integrateToEnds } from "./special/tanh-sinh.ts";

/** Tails at which the integral is cut into pieces, so that a narrow peak of either posterior is never stepped over. */
const CUTS = [1e-25, 1e-15, 1e-9, 1e-5, 0.002, 0.05, 0.25] as const;

/** P(treatment rate > control rate + margin) for independent beta posteriors, by integration over the control's log-odds. */
export function treatmentExceeds(question: {
  readonly control: BetaShape;
  readonly treatment: BetaShape;
  readonly margin: number;
}): Result<number> {
  const { control, treatment, margin } = question;
  if (!areShapes(control) || !areShapes(treatment) || !Number.isFinite(margin)) return degenerate("out-of-range");
  if (margin >= 1 || margin <= -1) return answer(margin > 0 ? 0 : 1);
  const value = (u: number) => {
    const { x, rest } = fromLogOdds(u);
    const density = Math.exp(logBetaKernel(x, rest, control.a, control.b));
    return density * betaTails(x + margin, treatment.a, treatment.b, rest - margin).upper;
  };
  const cuts = cutPoints(question);
  let sum = 0;
  for (const [index, to] of cuts.entries()) {
    const from = cuts[index - 1];
    if (from !== undefined) sum += integrateToEnds({ from, to, value });
  }
  return answer(Math.min(1, sum));
}

function cutPoints(question: {
  readonly control: BetaShape;
  readonly treatment: BetaShape;
  readonly margin: number;
}): number[] {
  const { control, treatment, margin } = question;
  const sides = ["lower", "upper"] as const;
  const own = sides.flatMap((side) =>
    CUTS.map((tail) => betaQuantile(tail, control.a, control.b, side)).map(({ x, rest }) => logOdds(x, rest)),
  );
  const others = sides
    .flatMap((side) => CUTS.map((tail) => betaQuantile(tail, treatment.a, treatment.b, side)))
    .map(({ x, rest }) => logOdds(x - margin, rest + margin));
  // Where the shifted rate leaves the range from 0 to 1 the integrand has a corner.
  const corners = margin < 0 ? [logOdds(-margin, 1 + margin)] : [logOdds(1 - margin, margin)];
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const inside = [...others, ...corners].filter((u) => u > low && u < high);
  return [...new Set([...own, ...inside])].filter(Number.isFinite).sort((one, other) => one - other);
}

const logOdds = (x: number, rest: number) => (x > 0 && rest > 0 ? Math.log(x / rest) : Number.NaN);
