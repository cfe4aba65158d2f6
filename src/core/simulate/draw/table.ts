import type { Random } from "../../shared/random.ts";

/** More outcomes than this, and a table costs more to make than it saves. */
const MOST_OUTCOMES = 4_096;
/** What is left out on both sides, in standard deviations. */
const REACH = 7.5;

/**
 * Draws whole numbers of one fixed distribution by inversion with a guide table (Chen and Asau, 1974): one uniform number
 * a draw. Null where the distribution is too wide for a table. `chance` need not add up to 1.
 */
export function tableOf(
  mean: number,
  deviation: number,
  most: number,
  chance: (k: number) => number,
): ((random: Random) => number) | null {
  const low = Math.max(0, Math.floor(mean - REACH * deviation - 3));
  const high = Math.min(most, Math.ceil(mean + REACH * deviation + 30));
  const size = high - low + 1;
  if (!(size > 0 && size <= MOST_OUTCOMES)) return null;
  const sums = new Float64Array(size);
  let total = 0;
  for (let at = 0; at < size; at += 1) {
    total += chance(low + at);
    sums[at] = total;
  }
  for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) / total;
  sums[size - 1] = 2;
  const guide = new Int32Array(size);
  for (let cell = 0, at = 0; cell < size; cell += 1) {
    while ((sums[at] ?? 2) < cell / size) at += 1;
    guide[cell] = at;
  }
  return (random) => {
    const u = random.uniform();
    let at = guide[Math.floor(u * size)] ?? 0;
    while ((sums[at] ?? 2) < u) at += 1;
    return low + at;
  };
}
