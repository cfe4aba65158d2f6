const TABLE = new Float64Array(256);
for (let k = 1; k < TABLE.length; k += 1) TABLE[k] = (TABLE[k - 1] ?? 0) + Math.log(k);

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln k! for whole k: a table, and above it Stirling's series, right to 1e-14 relative. */
export function logFactorial(k: number): number {
  if (k < TABLE.length) return TABLE[k] ?? 0;
  const inverse = 1 / k;
  return (k + 0.5) * Math.log(k) - k + HALF_LOG_TWO_PI + inverse * (1 / 12 - inverse * inverse * (1 / 360));
}
