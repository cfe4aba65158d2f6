/**
 * The root of `value` between `low` and `high`, where it changes sign: Chandrupatla's method (Adv. Eng. Software 28, 1997),
 * inverse quadratic interpolation where it is safe, halving where not. `tolerance` is relative to the root.
 */
export function findRoot(question: {
  readonly low: number;
  readonly high: number;
  readonly value: (x: number) => number;
  readonly tolerance?: number;
}): number {
  let [a, b] = [question.low, question.high];
  let [fa, fb] = [question.value(a), question.value(b)];
  let [c, fc] = [a, fa];
  let share = 0.5;
  for (let step = 0; step < 300; step += 1) {
    const x = a + share * (b - a);
    const fx = question.value(x);
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = (2e-16 * Math.abs(best) + 0.5 * (question.tolerance ?? 1e-15) * Math.abs(best)) / Math.abs(b - a);
    if (fa === 0 || fb === 0 || least >= 0.5) return best;
    share = Math.max(least, Math.min(1 - least, nextShare({ a, b, c, fa, fb, fc })));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

type Triple = Readonly<Record<"a" | "b" | "c" | "fa" | "fb" | "fc", number>>;

function nextShare({ a, b, c, fa, fb, fc }: Triple): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
