import { describe, expect, it } from "vitest";
import { Random } from "../../../src/core/shared/random.ts";
import { meanOf } from "../../../src/core/simulate/report.ts";
import { ENDING, rollOut } from "../../../src/core/simulate/rollout.ts";
import { GATES, loadReference, OUTCOMES, referenceModel } from "./reference-model.ts";

const RUNS = 50_000;
const reference = loadReference();

describe("the simulation has the operating characteristics of the reference program", () => {
  it.each(reference.cases)("$scenario, $rules rules: endings by phase, days, people and user-days", (one) => {
    const endings = rollOut(referenceModel(reference, one), RUNS, new Random(7));
    const near = (found: number, share: number, what: string) => {
      const error = Math.sqrt(share * (1 - share) * (1 / RUNS + 1 / one.n));
      expect(Math.abs(found - share), what).toBeLessThanOrEqual(4 * error + 1e-5);
    };
    for (const outcome of OUTCOMES) {
      const isIt = (run: number) =>
        (endings.ending[run] === ENDING.completed ? "completed" : GATES[endings.gate[run] ?? 0]) === outcome;
      const runs = Array.from({ length: RUNS }, (_, run) => run).filter(isIt);
      near(runs.length / RUNS, one.share[outcome], outcome);
      // By phase only where a 4-sigma bound means something: enough endings are expected.
      for (const [phase, shares] of one.endedByPhase.entries())
        if (shares[outcome] * RUNS > 20)
          near(
            runs.filter((run) => endings.stage[run] === phase).length / RUNS,
            shares[outcome],
            `${outcome} ${phase}`,
          );
    }
    for (const [values, mean, error] of [
      [endings.days, one.meanDays, one.meanDaysStandardError],
      [endings.exposed, one.meanPeakUsers, one.meanPeakUsersStandardError],
      [endings.personDays, one.meanUserDays, one.meanUserDaysStandardError],
    ] as const) {
      const found = meanOf(values);
      expect(Math.abs(found.value - mean)).toBeLessThanOrEqual(4 * Math.hypot(found.error, error));
    }
  });
});
