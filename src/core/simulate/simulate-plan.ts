import type { Plan } from "../plan/plan.ts";
import { type IdleGate, idleGates } from "./idle-gates.ts";
import type { WorldReport } from "./report.ts";
import { Simulator } from "./simulator.ts";
import { planModel } from "./stages.ts";
import { streamsOf } from "./streams.ts";
import type { World } from "./world.ts";

/** Changes when the same plan, worlds, runs and seed give other numbers, so that kept results are not taken for new ones. */
export const SIMULATION = 2;

export interface Simulated {
  readonly runs: number;
  readonly seed: number;
  readonly worlds: readonly WorldReport[];
  /** Worlds whose effects are on no metric of the plan. */
  readonly notApplicable: readonly { readonly world: string; readonly why: string }[];
  readonly idle: readonly IdleGate[];
  /** How many gates were run. */
  readonly gates: number;
  readonly notSimulated: readonly { readonly gate: string; readonly why: string }[];
}

export interface SimulateOptions {
  readonly worlds: readonly World[];
  /** Runs a world. */
  readonly runs: number;
  readonly seed: number;
}

/** Runs a plan in worlds, through the judge of gates: the same plan, worlds, runs and seed give the same numbers. */
export function simulatePlan(plan: Plan, { worlds, runs, seed }: SimulateOptions): Simulated {
  const model = planModel(plan, streamsOf(plan));
  const simulator = new Simulator(model, seed);
  const results = worlds.map((world) => ({ world, report: simulator.report(world, runs) }));
  return {
    runs,
    seed,
    worlds: results.flatMap(({ report }) => (report === null ? [] : [report])),
    notApplicable: results.flatMap(({ world, report }) =>
      report === null ? [{ world: world.name, why: whyNone(world) }] : [],
    ),
    idle: idleGates(model, simulator, Math.min(runs, IDLE_RUNS)),
    gates: model.gates.length - model.left.length,
    notSimulated: model.left,
  };
}

const IDLE_RUNS = 1_000;
function whyNone({ incidents }: World): string {
  return incidents === undefined ? "no gated metric of the plan is of that kind" : "the plan names no prohibited event";
}
