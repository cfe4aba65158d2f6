import { expect, it } from "vitest";
import { assumedPlan } from "./assumed-plan.example.ts";
import { departuresOf } from "./departures.ts";
import { ENDING, type Endings } from "./rollout.ts";
import { simulatePlan } from "./simulate-plan.ts";
import { STANDING_WORLDS } from "./standing-worlds.ts";

it("adds up who has left, day by day, by how they ended", () => {
  const { completed, failedGate, paused, killed } = ENDING;
  const endings = {
    runs: 5,
    ending: Uint8Array.of(killed, completed, paused, killed, failedGate),
    leftOn: Float64Array.of(9, 40, 12, 9, 14),
  } as Endings;
  expect(departuresOf(endings)).toEqual([
    { day: 9, killed: 0.4, paused: 0, failedGate: 0 },
    { day: 12, killed: 0.4, paused: 0.2, failedGate: 0 },
    { day: 14, killed: 0.4, paused: 0.2, failedGate: 0.2 },
  ]);
});

it("ends at the shares of the report, on days of the plan", () => {
  const { worlds } = simulatePlan(assumedPlan, { worlds: STANDING_WORLDS, runs: 1_000, seed: 1 });
  const last = assumedPlan.phases.reduce((sum, { days }) => sum + days, 0);
  for (const { departures, failedGate, paused, killed } of worlds) {
    expect(departures.at(-1)?.killed ?? 0).toBeCloseTo(killed.value, 10);
    expect(departures.at(-1)?.paused ?? 0).toBeCloseTo(paused.value, 10);
    expect(departures.at(-1)?.failedGate ?? 0).toBeCloseTo(failedGate.value, 10);
    const days = departures.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
    expect(days.filter((day) => day < 1 || day > last)).toEqual([]);
  }
});
