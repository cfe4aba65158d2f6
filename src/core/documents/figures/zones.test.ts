import { expect, test } from "vitest";
import { examplePlan } from "../../plan/plan.example.ts";
import { bandsOf, type Rung, rungOf } from "./zones.ts";

const zones = (rung: Rung, low: number, high: number) =>
  bandsOf(rung, low, high).map((band) => `${band.zone} ${band.low}-${band.high}`);
const edge = (tier: "promote" | "investigate" | "pause" | "kill", side: "low" | "high", value: number) => ({
  tier,
  side,
  value,
});

test("where higher is better, zones get worse downwards", () => {
  const edges = [
    edge("kill", "low", 10),
    edge("promote", "low", 16),
    edge("pause", "low", 12),
    edge("investigate", "low", 14),
  ];
  expect(zones({ edges, advisory: false, passes: true }, 8, 20)).toEqual([
    "promote 16-20",
    "hold 14-16",
    "investigate 12-14",
    "pause 10-12",
    "kill 8-10",
  ]);
});

test("where lower is better, they get worse upwards", () => {
  const edges = [edge("promote", "high", 5), edge("kill", "high", 9)];
  expect(zones({ edges, advisory: false, passes: true }, 0, 10)).toEqual(["kill 9-10", "hold 5-9", "promote 0-5"]);
});

test("where inside is better, they get worse on both sides", () => {
  const edges = [
    edge("promote", "low", -4),
    edge("promote", "high", 4),
    edge("kill", "low", -8),
    edge("kill", "high", 8),
  ];
  expect(zones({ edges, advisory: false, passes: true }, -10, 10)).toEqual([
    "kill 8-10",
    "hold 4-8",
    "promote -4-4",
    "hold -8--4",
    "kill -10--8",
  ]);
});

test("without a gate to pass, values that stop nothing hold", () => {
  expect(zones({ edges: [edge("kill", "high", 9)], advisory: false, passes: false }, 0, 10)).toEqual([
    "kill 9-10",
    "hold 0-9",
  ]);
});

test("an advisory gate draws no zone and is known as such", () => {
  const beta = examplePlan.phases[1];
  if (beta === undefined) throw new Error("the example has a second phase");
  expect(rungOf(beta, "support_tickets", "per-1k")).toEqual({ edges: [], advisory: true, passes: false });
  expect(rungOf(beta, "summary_use_rate", "%").edges).toHaveLength(4);
});
