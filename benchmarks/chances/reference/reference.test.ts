import { describe, expect, it } from "vitest";
import { Random } from "../random/random.ts";
import { loadReference, OUTCOMES, type Outcome } from "./reference.ts";
import { type ReferencePhase, referenceRollout } from "./reference-rollout.ts";

const RUNS = 4_000;
const REFERENCE_RUNS = 1_000_000;
const { plan, cases } = loadReference();
const phases: ReferencePhase[] = plan.days.map((days, at) => ({
  days,
  users: plan.users[at] ?? 0,
  promoteAt: plan.promoteAcceptance[at] ?? 0,
}));

describe("the judge reproduces the reference operating characteristics", () => {
  it.each(cases)("$scenario, $rules rules: every share of endings, and the mean of days", (one) => {
    const random = new Random(20_260_101);
    const counts = new Map<Outcome, number>();
    let sum = 0;
    let squares = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { outcome, days } = referenceRollout(phases, one, random);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      sum += days;
      squares += days * days;
    }
    for (const outcome of OUTCOMES) {
      const reference = one.share[outcome];
      const error = Math.sqrt(reference * (1 - reference) * (1 / RUNS + 1 / REFERENCE_RUNS));
      expect(Math.abs((counts.get(outcome) ?? 0) / RUNS - reference), outcome).toBeLessThanOrEqual(4 * error + 1e-5);
    }
    const variance = squares / RUNS - (sum / RUNS) ** 2;
    const error = Math.hypot(Math.sqrt(variance / RUNS), one.meanDaysStandardError);
    expect(Math.abs(sum / RUNS - one.meanDays)).toBeLessThanOrEqual(4 * error);
  });
});
