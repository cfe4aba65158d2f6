import { describe, expect, it } from "vitest";
import type { Gate, MetricGate } from "../../plan/gate.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { byChanceText } from "./by-chance.ts";

/** The example plan with the chances of a metric's gates, in the order of its phases, falling from these by half. */
function withChances(id: string, evidence: Partial<MetricGate["evidence"]>, advisory = false) {
  const changed = (gate: Gate, at: number): Gate =>
    gate.kind === "metric" && gate.metric === id
      ? { ...gate, advisory, evidence: { ...gate.evidence, ...evidence, falseFail: 0.02 / (at + 1) } as never }
      : gate;
  const phases = examplePlan.phases.map((phase, at) => ({
    ...phase,
    gates: phase.gates.map((gate) => changed(gate, at)),
  }));
  return { ...examplePlan, phases };
}

const share = {
  assumes: { scatter: "share", promised: 30, edge: 20, deviation: null },
  falsePass: 0.03,
  designEffect: 2.1,
} as const;

describe("what chance alone does", () => {
  it("is the worst of the phases, at what was promised", () => {
    expect(byChanceText(withChances("summary_use_rate", share), "summary_use_rate")).toBe(
      "By chance at a true 30%, per phase at most: gate missed 1%, pause 1%, kill 1%; at a true 20%: gate passed 3%; design effect 2.1",
    );
  });

  it("is left out where single events decide", () => {
    const events = { assumes: { ...share.assumes, scatter: "events" as const } };
    expect(byChanceText(withChances("confirmed_leaks", events), "confirmed_leaks")).toBe("");
  });

  it("says nothing of rules that are only reported", () => {
    expect(byChanceText(withChances("summary_use_rate", share, true), "summary_use_rate")).toBe("");
  });
});
