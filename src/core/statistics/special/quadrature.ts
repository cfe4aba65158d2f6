interface Node {
  readonly at: number;
  readonly weight: number;
}

/** The 20 points and weights of Gauss and Legendre on (-1, 1), by Newton's steps on the polynomial. */
const NODES: readonly Node[] = gaussLegendre(20);

function gaussLegendre(order: number): Node[] {
  return Array.from({ length: order }, (_, index) => {
    let at = -Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step += 1) {
      let before = 1;
      let value = at;
      for (let k = 2; k <= order; k += 1) [before, value] = [value, ((2 * k - 1) * at * value - (k - 1) * before) / k];
      slope = (order * (at * value - before)) / (at * at - 1);
      at -= value / slope;
    }
    return { at, weight: 2 / ((1 - at * at) * slope * slope) };
  });
}

const MOST_PANELS = 2000;

/** Points and weights over (from, to), cut into panels no wider than `widest`, or into the most allowed. */
export function quadraturePoints(from: number, to: number, widest: number): Node[] {
  const panels = Math.min(MOST_PANELS, Math.max(1, Math.ceil((to - from) / widest)));
  const half = (to - from) / panels / 2;
  return Array.from({ length: panels }, (_, panel) => from + (2 * panel + 1) * half).flatMap((middle) =>
    NODES.map(({ at, weight }) => ({ at: middle + half * at, weight: half * weight })),
  );
}

/** The integral of a smooth function over (from, to), exact where it is a polynomial of degree 39 on each panel. */
export function integrate(question: {
  readonly from: number;
  readonly to: number;
  readonly widestPanel: number;
  readonly value: (x: number) => number;
}): number {
  if (!(question.to > question.from)) return 0;
  let sum = 0;
  for (const { at, weight } of quadraturePoints(question.from, question.to, question.widestPanel))
    sum += weight * question.value(at);
  return sum;
}
