import { describe, expect, it } from "vitest";
import type { Gate } from "../plan/gate.ts";
import { weakestSegmentId } from "../plan/ids.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import { assumedPlan } from "./assumed-plan.example.ts";
import { simulatePlan } from "./simulate-plan.ts";
import { World } from "./world.ts";

const WHOLE = "summary_use_rate";
const FLOOR = weakestSegmentId(WHOLE);
const FLOOR_GATE = "closed_beta.summary_use_rate_weakest_segment.promote";

/** The plan with a floor of 26 % under the rate in each segment alone: promised are 30 %, the kill line lies at 20.1 %. */
const floored: Plan = {
  ...assumedPlan,
  metrics: assumedPlan.metrics.flatMap((one) =>
    one.id === WHOLE ? [one, { ...one, id: FLOOR, target: null }] : [one],
  ),
  phases: assumedPlan.phases.map(
    (phase): Phase => ({
      ...phase,
      gates: phase.gates.flatMap((gate): Gate[] =>
        gate.id === "closed_beta.summary_use_rate.promote" && gate.kind === "metric"
          ? [gate, { ...gate, id: FLOOR_GATE, metric: FLOOR, threshold: 26 } as Gate]
          : [gate],
      ),
    }),
  ),
};

/** A fifth of the people, or all of them, have the rate at its kill line. */
function report(plan: Plan, segmentShare?: number) {
  const effect = { metrics: [WHOLE], toward: "kill", ...(segmentShare === undefined ? {} : { segmentShare }) };
  const world = World.parse({ name: "harm", meaning: "x", effects: [effect] });
  const [one] = simulatePlan(plan, { worlds: [world], runs: 2_000, seed: 1 }).worlds;
  if (one === undefined) throw new Error("not simulated");
  const by = (gate: string) => one.stoppedBy.find((stop) => stop.gate === gate)?.value ?? 0;
  return { ...one, byFloor: by(FLOOR_GATE), at: new Map(one.metrics.map(({ metric, value }) => [metric, value])) };
}

describe("harm in one segment", () => {
  it("moves the whole metric by the segment's share, and the floor under each segment all the way", () => {
    const { at } = report(floored, 0.2);
    expect(at.get(WHOLE)).toBeCloseTo(30 - 0.2 * 9.9, 3);
    expect(at.get(FLOOR)).toBeCloseTo(20.1, 3);
  });

  it("is held by the floor, and passes without one", () => {
    expect(report(floored, 0.02).byFloor).toBeGreaterThan(0.9);
    expect(report(floored, 0.02).completed.value).toBeLessThan(0.05);
    expect(report(assumedPlan, 0.02).completed.value).toBeGreaterThan(0.7);
  });

  it("does not touch the floor of a metric that is as promised", () => {
    const world = World.parse({
      name: "slow",
      meaning: "x",
      effects: [{ metrics: ["latency"], toward: "kill", segmentShare: 0.2 }],
    });
    const [one] = simulatePlan(floored, { worlds: [world], runs: 500, seed: 1 }).worlds;
    expect(one?.metrics.map(({ metric }) => metric)).toEqual(["latency"]);
  });

  it("where all segments have it, the floor moves as the whole does", () => {
    const { at } = report(floored);
    expect([at.get(WHOLE), at.get(FLOOR)]).toEqual([20.1, 20.1]);
  });
});
