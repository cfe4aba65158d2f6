/**
 * The least whole number from `from` to `to` at which `holds`, which must stay true once it is; `to + 1` where it never is.
 * The search doubles its steps away from `near` and then halves, so a good guess costs little.
 */
export function leastInteger(question: {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly holds: (n: number) => boolean;
}): number {
  const { from, to, holds } = question;
  if (to < from) return to + 1;
  const start = Math.min(to, Math.max(from, Math.floor(question.near)));
  let low = from - 1;
  let high = to + 1;
  if (holds(start)) {
    high = start;
    for (let step = 1; high - step > low; step *= 2) {
      if (!holds(high - step)) {
        low = high - step;
        break;
      }
      high -= step;
    }
  } else {
    low = start;
    for (let step = 1; low + step < high; step *= 2) {
      if (holds(low + step)) {
        high = low + step;
        break;
      }
      low += step;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
