import { answer, areShares, degenerate, type Result } from "./result.ts";

export interface AdjustedPValues {
  readonly bonferroni: readonly number[];
  readonly holm: readonly number[];
  readonly hochberg: readonly number[];
  readonly benjaminiHochberg: readonly number[];
  readonly sidak: readonly number[];
}

/** Adjusted p-values in the order given: Bonferroni, Holm (1979), Hochberg (1988), Benjamini & Hochberg (1995), Šidák. */
export function adjustPValues({ pValues }: { pValues: readonly number[] }): Result<AdjustedPValues> {
  const m = pValues.length;
  if (m === 0) return degenerate("no-data");
  if (!areShares(...pValues)) return degenerate("out-of-range");
  return answer({
    bonferroni: pValues.map((p) => Math.min(1, m * p)),
    holm: stepwise(pValues, "down", (p, rank) => (m - rank) * p),
    hochberg: stepwise(pValues, "up", (p, rank) => (m - rank) * p),
    benjaminiHochberg: stepwise(pValues, "up", (p, rank) => (m * p) / (rank + 1)),
    sidak: pValues.map((p) => -Math.expm1(m * Math.log1p(-p))),
  });
}

/** Scales the sorted p-values (rank 0 is the smallest) and keeps their order: greatest so far going up, least so far going down. */
function stepwise(
  pValues: readonly number[],
  way: "down" | "up",
  scaled: (p: number, rank: number) => number,
): number[] {
  const ranked = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
  const steps = ranked.map(({ p, index }, rank) => ({ index, value: Math.min(1, scaled(p, rank)) }));
  if (way === "up") steps.reverse();
  const adjusted = pValues.map(() => 0);
  let bound = way === "down" ? 0 : 1;
  for (const { index, value } of steps) {
    bound = way === "down" ? Math.max(bound, value) : Math.min(bound, value);
    adjusted[index] = bound;
  }
  return adjusted;
}
