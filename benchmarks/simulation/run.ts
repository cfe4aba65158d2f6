import { execFileSync } from "node:child_process";
import { parsePlan } from "../../src/core/plan/parse-plan.ts";
import { Random } from "../../src/core/shared/random.ts";
import { behaviour } from "../../src/core/simulate/behaviour.ts";
import { type Model, rollOut } from "../../src/core/simulate/rollout.ts";
import { simulatePlan } from "../../src/core/simulate/simulate-plan.ts";
import { STANDING_WORLDS } from "../../src/core/simulate/standing-worlds.ts";
import { plannedCases } from "../plans/cases.ts";
import { loadReference, type ReferenceCase, referenceModel } from "./reference/reference-model.ts";

// How fast plans are simulated, beside the NumPy program of the reference on the same machine, in one run:
// node benchmarks/simulation/run.ts
const RUNS = 200_000;
const ROUNDS = 5;
const SCENARIOS = ["healthy", "borderline", "bad"];
const reference = loadReference();

/** Least CPU seconds of several rounds, all threads of this process counted. */
function seconds(act: (round: number) => void): number {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const start = process.cpuUsage();
    act(round);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...rounds);
}

const caseOf = (scenario: string) =>
  reference.cases.find((one) => one.scenario === scenario && one.rules === "guarded") as ReferenceCase;

/** Rollouts a CPU second of the reference program at this number of runs, by scenario. */
function numpyRates(): Map<string, number> {
  const script = new URL("./reference/sim_numpy.py", import.meta.url).pathname;
  const text = execFileSync("python3", [script, "bench"], { encoding: "utf8" });
  const rows = text.matchAll(/^(\w[\w-]*)\s+N=\s*(\d+).*?(\d+) rollouts\/s/gm);
  return new Map(
    [...rows].filter(([, , n]) => Number(n) === RUNS).map(([, name = "", , rate]) => [name, Number(rate)]),
  );
}

const numpy = numpyRates();
console.log(
  "Rollouts a second of CPU time at equal model and equal error: both programs draw each rollout on its own.\n",
);
console.log("| scenario | NumPy, rollouts/s | ours, rollouts/s | ratio |\n| --- | --- | --- | --- |");
for (const scenario of SCENARIOS) {
  // The model is made anew each time, as the program makes its draws from the truth.
  const ours = RUNS / seconds((round) => rollOut(referenceModel(reference, caseOf(scenario)), RUNS, new Random(round)));
  const theirs = numpy.get(scenario) ?? Number.NaN;
  console.log(`| ${scenario} | ${theirs.toFixed(0)} | ${ours.toFixed(0)} | ${(ours / theirs).toFixed(1)} |`);
}

/** The same rules several times: each copy is drawn and judged on its own. */
function repeated(model: Model, times: number): Model {
  const stages = model.stages.map((stage) => ({
    ...stage,
    tracks: Array.from({ length: times }, () => stage.tracks).flat(),
  }));
  return { ...model, stages };
}

const base = referenceModel(reference, caseOf("borderline"));
const time = (runs: number, times: number) =>
  seconds((round) => rollOut(repeated(base, times), runs, new Random(round)));
const unit = time(50_000, 1);
console.log(
  `\nruns: 50,000 take 1, 100,000 ${(time(100_000, 1) / unit).toFixed(2)}, 200,000 ${(time(200_000, 1) / unit).toFixed(2)}`,
);
console.log(
  `gates: once takes 1, twice ${(time(50_000, 2) / unit).toFixed(2)}, four times ${(time(50_000, 4) / unit).toFixed(2)}`,
);

const plans = [...plannedCases()].flatMap(({ plan }) => (plan !== null && parsePlan(plan).ok ? [plan] : []));
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const timed = (act: () => void) => {
  const start = performance.now();
  act();
  return performance.now() - start;
};
for (const runs of [500, 2_500]) {
  const took = plans.map((plan) => timed(() => behaviour(plan, { runs, seed: 1 })));
  console.log(
    `three worlds of a plan, ${runs} runs each: median ${median(took).toFixed(0)} ms, slowest ${Math.max(...took).toFixed(0)} ms (${plans.length} plans)`,
  );
}
const all = plans
  .slice(0, 12)
  .map((plan) => timed(() => simulatePlan(plan, { worlds: STANDING_WORLDS, runs: 2_000, seed: 1 })));
console.log(
  `all worlds and idle gates, 2,000 runs: median ${median(all).toFixed(0)} ms, slowest ${Math.max(...all).toFixed(0)} ms`,
);
