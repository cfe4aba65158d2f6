import type { Checked } from "./check-plan.ts";
import type { Row } from "./row.ts";

const UNION = "false alarm, exact union";

/** Simulated above the claim by more than chance explains. A union of readings is itself a bound, and proves no claim wrong. */
export function isTooLow({ chance, claim, simulated }: Row): boolean {
  return chance !== UNION && claim !== null && simulated.share > claim + 4 * simulated.error + 1e-4;
}

/** A tail of one reading that is heavier than the claim takes it for, by more than its last digit. */
export function isLight({ chance, claim, simulated }: Row): boolean {
  return chance === UNION && claim !== null && simulated.share > claim + 1e-4;
}

/** A claim that is more than five times too high, where it can be exact, and not by so little that it does not matter. */
export function isConservative({ chance, claim, simulated }: Row): boolean {
  // A phase that gives more units than the least number errs less, as it should.
  if (chance.endsWith("phase") || chance === UNION) return false;
  return claim !== null && claim > 5 * (simulated.share + 4 * simulated.error) && claim > 0.005;
}

/** What was checked of one plan, in Markdown: counts, every claim that is too low, and the rest in short. */
export function reportOf(id: string, checked: Checked, seconds: number, everyRow: boolean): string {
  const { rows, skipped, supplies, missing, trials } = checked;
  const claimed = rows.filter(({ chance, claim }) => chance !== UNION && claim !== null);
  const tooLow = claimed.filter(isTooLow);
  const conservative = claimed.filter(isConservative);
  const whole = rows.filter(({ chance }) => chance === "whole plan");
  const reasons = Map.groupBy(skipped, ({ why }) => why);
  const odd = supplies.filter(({ claimed, counted }) => claimed > 1.05 * counted + 2);
  const lines = [
    `## ${id}`,
    `${trials} deciding gates drawn, ${skipped.length} not; ${claimed.length} claims: ${tooLow.length} too low, ${conservative.length} conservative; ${seconds.toFixed(1)} s`,
    ...[...reasons].map(
      ([why, gates]) =>
        `- not drawn: ${gates.length} (${why}): ${[...new Set(gates.map(({ gate }) => gate.metric))].join(", ")}`,
    ),
    ...(missing.length === 0 ? [] : [`- not in the plan's assumptions, our value taken: ${missing.join(", ")}`]),
    ...odd.map(
      ({ gate, claimed, counted }) =>
        `- ${gate.id} says ${claimed} ${gate.evidence.sampleUnit} available; counted ${Math.round(counted)}`,
    ),
    ...checked.undecided.map(
      ({ gate, share }) =>
        `- ${gate.id} has not enough data at its first reading in ${(100 * share).toFixed(0)} % of rollouts: needs ${gate.minUnits} of ${gate.evidence.available}`,
    ),
    `- busiest month: ${checked.busiest.toFixed(3)} investigations`,
    ...table("Whole plan", whole),
    ...table(
      "Too low",
      tooLow.filter((row) => !whole.includes(row)),
    ),
    ...table("Tail of one reading too light, times the readings", rows.filter(isLight)),
    ...(everyRow
      ? table("All claims", rows)
      : table(
          "Conservative",
          conservative.filter((row) => !whole.includes(row)),
        )),
  ];
  return `${lines.join("\n")}\n`;
}

function table(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const cells = rows.map(({ of, chance, claim, simulated }) => {
    const { share, error } = simulated;
    return `| ${of} | ${chance} | ${claim ?? "none"} | ${share.toFixed(4)} | ${error.toFixed(4)} |`;
  });
  return [
    "",
    `${title}:`,
    "",
    "| of | chance | claim | simulated | standard error |",
    "| --- | --- | --- | --- | --- |",
    ...cells,
  ];
}
