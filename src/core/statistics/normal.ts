/**
 * The normal distribution: tails by W. J. Cody's rational approximations (Math. Comp. 23, 1969, as in ACM TOMS 715), quantile
 * by M. J. Wichura's (algorithm AS 241, Appl. Statist. 37, 1988), both with other forms far out. Relative error about 1e-15.
 */

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

// Rows of [numerator, denominator] from the highest power down; a leading 1 is written out.
const CENTRE = [
  [0.06568233791820745, 1],
  [2.235252035460684, 47.20258190468824],
  [161.02823106855587, 976.0985517377767],
  [1067.6894854603709, 10260.932208618979],
  [18154.98125334356, 45507.78933502673],
] as const;
const MIDDLE = [
  [1.0765576773720192e-8, 1],
  [0.39894151208813466, 22.266688044328117],
  [8.883149794388377, 235.387901782625],
  [93.50665613217785, 1519.3775994075547],
  [597.2702763948002, 6485.558298266761],
  [2494.5375852903726, 18615.571640885097],
  [6848.190450536283, 34900.952721145979],
  [11602.65143764735, 38912.00328609327],
  [9842.714838383978, 19685.429676859992],
] as const;
type Ratio = readonly (readonly [number, number])[];

function ratio(rows: Ratio, x: number): number {
  let over = 0;
  let under = 0;
  for (const [top, bottom] of rows) {
    over = over * x + top;
    under = under * x + bottom;
  }
  return over / under;
}

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;

/** P(Z > z) for a standard normal Z; relative error about 1e-15 for z up to 37. */
export function normalUpperTail(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 - z * ratio(CENTRE, z * z);
  const tail = Math.exp(-coarse(size) * coarse(size) * 0.5) * finePart(size) * millsRatio(size);
  return z > 0 ? tail : 1 - tail;
}

/** ln P(Z > z), also where the tail itself underflows. */
export function logNormalUpperTail(z: number): number {
  if (z < 5) return z < -1 ? Math.log1p(-normalUpperTail(-z)) : Math.log(normalUpperTail(z));
  return -0.5 * z * z + Math.log(millsRatio(z));
}

/** P(Z > z) e^(z²/2) for z > 0.67; far out by Laplace's continued fraction (A&S 26.2.14). */
function millsRatio(z: number): number {
  if (z <= 5.656854249492381) return ratio(MIDDLE, z);
  let fraction = z;
  for (let k = 40; k >= 1; k -= 1) fraction = z + k / fraction;
  return 1 / (ROOT_TWO_PI * fraction);
}

// z² is split so that e^(-z²/2) keeps its digits: a part with 4 binary places, whose square is exact, and the rest.
const coarse = (z: number) => Math.trunc(z * 16) / 16;
const finePart = (z: number) => Math.exp(-(z - coarse(z)) * (z + coarse(z)) * 0.5);

const QUANTILE_CENTRE = [
  [2509.0809287301227, 5226.495278852546],
  [33430.57558358813, 28729.085735721943],
  [67265.7709270087, 39307.89580009271],
  [45921.95393154987, 21213.794301586597],
  [13731.69376550946, 5394.196021424751],
  [1971.5909503065513, 687.1870074920579],
  [133.14166789178438, 42.31333070160091],
  [3.3871328727963665, 1],
] as const;
const QUANTILE_TAIL = [
  [7.745450142783414e-4, 1.0507500716444169e-9],
  [0.022723844989269184, 5.475938084995345e-4],
  [0.2417807251774506, 0.015198666563616457],
  [1.2704582524523684, 0.14810397642748008],
  [3.6478483247632045, 0.6897673349851],
  [5.769497221460691, 1.6763848301838038],
  [4.630337846156546, 2.053191626637759],
  [1.4234371107496835, 1],
] as const;
/** The z with P(Z > z) = `tail`; `Infinity` at 0 and `-Infinity` at 1. */
export function normalUpperQuantile(tail: number): number {
  if (tail <= 0) return Number.POSITIVE_INFINITY;
  if (tail >= 1) return Number.NEGATIVE_INFINITY;
  const distance = 0.5 - tail;
  if (Math.abs(distance) <= 0.425) return distance * ratio(QUANTILE_CENTRE, 0.180625 - distance * distance);
  const r = Math.sqrt(-Math.log(tail < 0.5 ? tail : 1 - tail));
  const z = r <= 5 ? ratio(QUANTILE_TAIL, r - 1.6) : farQuantile(-r * r);
  return tail < 0.5 ? z : -z;
}

/** Beyond z = 6.7: Newton's steps on the logarithm of the tail, from its first asymptotic term. */
function farQuantile(logTail: number): number {
  let z = Math.sqrt(-2 * logTail - Math.log(-4 * Math.PI * logTail));
  for (let step = 0; step < 4; step += 1) z += (logNormalUpperTail(z) - logTail) * ROOT_TWO_PI * millsRatio(z);
  return z;
}
