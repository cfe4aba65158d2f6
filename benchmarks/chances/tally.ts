import type { Plan } from "../../src/core/plan/plan.ts";
import { type Estimate, shareOf } from "./estimate.ts";
import type { Rollout } from "./rollout.ts";
import type { Row } from "./row.ts";
import type { Trial } from "./trials.ts";

/** Counts what happened over many rollouts. */
export class Tally {
  readonly #plan: Plan;
  readonly #failed = new Map<Trial, number>();
  readonly #undecided = new Map<Trial, number>();
  readonly #fired = new Map<Trial, number>();
  readonly #investigations: number[];
  #stopped = 0;
  #everPaused = 0;
  readonly #byRun: number[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#investigations = plan.phases.map(() => 0);
  }

  add({ happened, ending }: Rollout): void {
    let investigations = 0;
    let paused = false;
    for (const { trial, fired, first } of happened) {
      if (first === "not met") this.#failed.set(trial, this.failed(trial) + 1);
      if (first === "undecided") this.#undecided.set(trial, this.undecided(trial) + 1);
      if (fired.length === 0) continue;
      this.#fired.set(trial, this.fired(trial) + 1);
      if (trial.gate.tier === "pause") paused = true;
      if (trial.gate.tier !== "investigate") continue;
      investigations += fired.length;
      this.#investigations[trial.phaseAt] = (this.#investigations[trial.phaseAt] ?? 0) + fired.length;
    }
    if (ending.outcome !== "completed") this.#stopped += 1;
    if (paused) this.#everPaused += 1;
    this.#byRun.push(investigations);
  }

  failed = (trial: Trial) => this.#failed.get(trial) ?? 0;
  undecided = (trial: Trial) => this.#undecided.get(trial) ?? 0;
  fired = (trial: Trial) => this.#fired.get(trial) ?? 0;

  busiestMonth(runs: number): number {
    const rates = this.#plan.phases.map(({ days }, at) => ((this.#investigations[at] ?? 0) / runs) * (30 / days));
    return Math.max(0, ...rates);
  }

  rows(runs: number): Row[] {
    const { errorBudget, phases } = this.#plan;
    const months = phases.reduce((sum, { days }) => sum + days, 0) / 30;
    const mean = this.#byRun.reduce((sum, count) => sum + count, 0) / runs;
    const variance = this.#byRun.reduce((sum, count) => sum + (count - mean) ** 2, 0) / runs;
    const monthly = { share: mean / months, error: Math.sqrt(variance / runs) / months };
    const row = (of: string, claim: number | null, simulated: Estimate): Row => ({
      of,
      chance: "whole plan",
      claim,
      simulated,
    });
    return [
      row("stopped wrongly", errorBudget.stoppedWrongly.reached, shareOf(this.#stopped, runs)),
      row("ever paused", errorBudget.falsePause.reached, shareOf(this.#everPaused, runs)),
      row("investigations a month", errorBudget.falseInvestigate.reached, monthly),
    ];
  }
}
