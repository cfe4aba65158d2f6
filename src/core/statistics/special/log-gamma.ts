/** zeta(k) - 1 for k = 2, 3, ... (Abramowitz & Stegun, table 23.3). */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];
const ONE_LESS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Gamma(x) for x > 0, relative error about 1e-15, also beside its zeros at 1 and 2. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGammaAboveTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaAboveTwo(x - 1) - Math.log1p(x - 1);
  if (x >= 12) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  let y = x;
  while (y >= 2.5) {
    y -= 1;
    product *= y;
  }
  return Math.log(product) + logGammaAboveTwo(y - 2);
}

/** ln Gamma(2 + z) for |z| <= 0.5 by its Taylor series (A&S 6.1.33). */
function logGammaAboveTwo(z: number): number {
  let power = z;
  let sum = ONE_LESS_EULER * z;
  for (const [index, zeta] of ZETA_LESS_ONE.entries()) {
    power *= -z;
    sum -= (zeta * power) / (index + 2);
  }
  return sum;
}

/** Stirling's series for ln Gamma(x) - [(x - 1/2) ln x - x + ln(2 pi)/2] (DLMF 5.11.1), x >= 12. */
function stirlingSeries(x: number): number {
  const r = 1 / (x * x);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / x;
}

/** ln Gamma(x + 1) less Stirling's approximation sqrt(2 pi x) (x/e)^x, for x > 0 (Loader 2000, `stirlerr`). */
export function stirlingError(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** ln B(a, b) = ln[Gamma(a) Gamma(b) / Gamma(a + b)]; the large parts are cancelled before they are added up. */
export function logBeta(a: number, b: number): number {
  const n = a + b;
  const stirling = stirlingError(a) + stirlingError(b) - stirlingError(n);
  return HALF_LOG_TWO_PI + 0.5 * Math.log(n / a / b) + stirling - a * Math.log1p(b / a) - b * Math.log1p(a / b);
}
