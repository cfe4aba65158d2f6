/**
 * The integral over (from, to) of a function that is smooth inside but may have a corner or a root at an end: the
 * double-exponential rule of Takahasi & Mori (1974). The step is halved until two results agree.
 */
export function integrateToEnds(question: {
  readonly from: number;
  readonly to: number;
  readonly value: (x: number) => number;
}): number {
  const { from, to, value } = question;
  const half = (to - from) / 2;
  const term = (t: number) => {
    const arm = (Math.PI / 2) * Math.sinh(t);
    const weight = ((Math.PI / 2) * Math.cosh(t)) / Math.cosh(arm) ** 2;
    // Distance from the nearer end, so that points near an end keep their digits.
    const distance = (half * Math.exp(-Math.abs(arm))) / Math.cosh(arm);
    return weight * value(t < 0 ? from + distance : to - distance);
  };
  const sumAt = (first: number, step: number) => {
    let sum = 0;
    for (let t = first; t < FARTHEST; t += step) sum += term(t) + term(-t);
    return sum;
  };
  let step = 0.5;
  let sum = term(0) + sumAt(step, step);
  let before = sum * step;
  for (let level = 0; level < 7; level += 1) {
    sum += sumAt(step / 2, step);
    step /= 2;
    const after = sum * step;
    if (Math.abs(after - before) <= 1e-12 * Math.abs(after)) return after * half;
    before = after;
  }
  return before * half;
}

const FARTHEST = 3.2;
