import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { watchedMetrics } from "../watch/watch.ts";
import { planMetrics } from "./plan-metrics.ts";

const context = exampleContext();
const watched = watchedMetrics(context, true);
const actions = (metric: string, ...gates: readonly (readonly [tier: string, advisory: boolean])[]) => {
  const own = gates.map(([tier, advisory]) => ({ metric, tier, advisory }));
  const phases = [{ id: "phase2_canary", kind: "canary", gates: own }] as never;
  return planMetrics(context, watched, phases, []).find(({ id }) => id === metric)?.action;
};

describe("the action of a metric", () => {
  it("is what its deciding rules do, after the first aid", () => {
    expect(actions("latency_p95", ["pause", false], ["kill", false], ["promote", true])).toBe(
      "First aid: degrade, by a smaller model, a cache or fewer candidates. Pause: stop expansion; kill: switch off for everyone",
    );
  });

  it("promises nothing of rules that are only reported", () => {
    expect(actions("cost_per_unit", ["pause", true])).toContain("none of its rules decides");
  });
});

it("pauses for a cost that nobody promised, and never kills for it", () => {
  const cost = watched.find(({ id }) => id === "cost_per_unit");
  expect(cost?.tiers).toEqual(["investigate", "pause"]);
});
