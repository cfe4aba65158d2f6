import { describe, expect, it } from "vitest";
import { WorldOutcome } from "../plan/error-budget.ts";
import { examplePlan } from "../plan/plan.example.ts";
import { assumedPlan } from "./assumed-plan.example.ts";
import { behaviour } from "./behaviour.ts";
import type { WorldReport } from "./report.ts";
import { simulatePlan } from "./simulate-plan.ts";
import { Simulator } from "./simulator.ts";
import { planModel } from "./stages.ts";
import { STANDING_WORLDS } from "./standing-worlds.ts";
import { streamsOf } from "./streams.ts";
import { World } from "./world.ts";

const options = { worlds: STANDING_WORLDS, runs: 1_000, seed: 1 };
const simulated = simulatePlan(assumedPlan, options);
const world = (name: string) => simulated.worlds.find((one) => one.world === name) as WorldReport;

it("gives the same numbers for the same seed, and others for another", () => {
  expect(simulatePlan(assumedPlan, options)).toEqual(simulated);
  expect(simulatePlan(assumedPlan, { ...options, seed: 2 }).worlds).not.toEqual(simulated.worlds);
});

it("a world's numbers do not depend on which other worlds are run", () => {
  const alone = STANDING_WORLDS.filter(({ name }) => name === "pause-line");
  expect(simulatePlan(assumedPlan, { ...options, worlds: alone }).worlds[0]).toEqual(world("pause-line"));
});

describe("a simulated plan", () => {
  it("is finished as promised, and less often the worse it is", () => {
    const finished = ["promised", "halfway", "pause-line", "kill-line"].map((name) => world(name).completed.value);
    expect(finished).toEqual(finished.toSorted((a, b) => b - a));
    expect(finished[0]).toBeGreaterThan(0.9);
    expect(finished.at(-1)).toBeLessThan(0.01);
  });

  it.each(STANDING_WORLDS.map(({ name }) => name))("says how each rollout ended, and where: %s", (name) => {
    const one = simulated.worlds.find((each) => each.world === name);
    if (one === undefined) {
      expect(simulated.notApplicable.map((each) => each.world)).toContain(name);
      return;
    }
    const { completed, failedGate, paused, killed, reached, stoppedBy } = one;
    expect(completed.value + failedGate.value + paused.value + killed.value).toBeCloseTo(1, 10);
    const byGates = stoppedBy.reduce((sum, { value }) => sum + value, 0);
    expect(byGates).toBeCloseTo(1 - completed.value, 10);
    const shares = reached.map(({ value }) => value);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBe(1);
  });

  it("ends in the first phase with units where prohibited events happen often", () => {
    const often = { name: "often", meaning: "x", effects: [], incidents: { perUnit: 0.01, reported: 1 } };
    const [report] = simulatePlan(assumedPlan, { ...options, worlds: [often] }).worlds;
    expect(report?.killed.value).toBe(1);
    expect(report?.stoppedBy[0]?.gate).toBe("internal.confirmed_leaks.kill");
  });

  it("a prohibited event of a known rate kills as often as the closed form says", () => {
    const rare = { name: "rare", meaning: "x", effects: [], incidents: { perUnit: 0.0001, reported: 1 } };
    const [report] = simulatePlan(assumedPlan, { ...options, worlds: [rare], runs: 20_000 }).worlds;
    // 1,800 units in the first phase.
    const chance = 1 - 0.9999 ** 1_800;
    const first = report?.stoppedBy.find(({ gate }) => gate === "internal.confirmed_leaks.kill");
    expect(Math.abs((first?.value ?? 0) - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 20_000));
  });

  it("names what it does not run, each with a reason", () => {
    expect(simulated.notSimulated.every(({ why }) => why !== "")).toBe(true);
    expect(simulatePlan(examplePlan, options).gates).toBe(0);
  });

  it("finds a gate that does no work because another is always quicker", () => {
    const slow = {
      ...assumedPlan,
      phases: assumedPlan.phases.map((phase) => ({
        ...phase,
        gates: phase.gates.map((gate) =>
          gate.kind === "metric" && gate.id === "closed_beta.summary_use_rate.kill"
            ? { ...gate, consecutive: 8, threshold: 0.5 }
            : gate,
        ),
      })),
    };
    const { idle } = simulatePlan(slow as typeof assumedPlan, { ...options, worlds: [] });
    expect(idle.map(({ gate }) => gate)).toContain("closed_beta.summary_use_rate.kill");
    expect(simulated.idle.map(({ gate }) => gate)).not.toContain("closed_beta.summary_use_rate.kill");
  });
});

it("the three worlds of a plan have the shape of its error budget", () => {
  const worlds = behaviour(assumedPlan, { runs: 500, seed: 1 });
  expect(worlds.map((one) => WorldOutcome.parse(one).world)).toEqual(["promised", "pause-line", "kill-line"]);
  for (const { completed, failedGate, paused, killed } of worlds)
    expect(completed + failedGate + paused + killed).toBeCloseTo(1, 3);
});

it("the stated errors are those that seeds differ by", () => {
  const often = World.parse({ name: "often", meaning: "x", incidents: { perUnit: 0.000001 } });
  const model = planModel(assumedPlan, streamsOf(assumedPlan));
  const reports = Array.from({ length: 80 }, (_, seed) => new Simulator(model, seed).report(often, 300) as WorldReport);
  for (const pick of [
    ({ completed }: WorldReport) => completed,
    ({ killed }: WorldReport) => killed,
    ({ personDays }: WorldReport) => personDays,
  ]) {
    const values = reports.map((one) => pick(one).value);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const stated = reports.reduce((sum, one) => sum + pick(one).error, 0) / reports.length;
    // 80 seeds tell a deviation to 8 %.
    expect(spread / stated).toBeGreaterThan(0.7);
    expect(spread / stated).toBeLessThan(1.35);
  }
});
