import { describe, expect, it } from "vitest";
import { assumedPlan } from "./assumed-plan.example.ts";
import { readWorlds } from "./read-worlds.ts";
import { STANDING_WORLDS } from "./standing-worlds.ts";
import { type Stream, streamsOf } from "./streams.ts";
import { type PlanDay, truthOn } from "./truth.ts";
import { Effect } from "./world.ts";

const rate = streamsOf(assumedPlan).streams.find(({ metric }) => metric.id === "summary_use_rate") as Stream;
const day: PlanDay = { day: 8, inPhase: 0, isAfterFirst: true, share: 0.08, firstShare: 0.02 };
const seen = (effect: unknown, on: Partial<PlanDay> = {}) =>
  truthOn(rate, { effects: [Effect.parse(effect)], week: undefined }, { ...day, ...on });

describe("a metric's truth", () => {
  it("lies where an effect says: promised 30, pause line 24, kill line 20.1", () => {
    expect(seen({ metrics: "any", toward: "promised" })).toBe(30);
    expect(seen({ metrics: "any", toward: "halfway" })).toBe(27);
    expect(seen({ metrics: "any", toward: "pause" })).toBe(24);
    expect(seen({ metrics: "any", toward: "kill" })).toBeCloseTo(20.1, 10);
    expect(seen({ metrics: "any", toward: 28.5 })).toBe(28.5);
  });

  it("moves only as far as the part of the people that is hit", () => {
    expect(seen({ metrics: "any", toward: "kill", segmentShare: 0.2 })).toBeCloseTo(30 - 0.2 * 9.9, 10);
  });

  it("comes by halves, in each phase anew", () => {
    const effect = { metrics: "any", toward: "pause", halfLifeDays: 7 };
    expect(seen(effect, { inPhase: 6.5 })).toBeCloseTo(27, 10);
    expect(seen(effect, { inPhase: 13.5 })).toBeCloseTo(25.5, 10);
  });

  it("goes so much of the way with each doubling of the people", () => {
    const effect = { metrics: "any", toward: "pause", perDoubling: 0.25 };
    expect(seen(effect, { share: 0.02 })).toBe(30);
    expect(seen(effect)).toBeCloseTo(27, 10);
  });

  it("is as promised until the first customer phase is over, where an effect begins then", () => {
    const effect = { metrics: "any", toward: "pause", from: "after the first customer phase" };
    expect([seen(effect, { isAfterFirst: false }), seen(effect)]).toEqual([30, 24]);
  });

  it("is seen only as far as it is reported", () => {
    expect(seen({ metrics: "any", toward: "kill", reported: 0.5 })).toBeCloseTo(10.05, 10);
  });
});

describe("a file of worlds", () => {
  it("is taken with what it leaves out filled in", () => {
    const read = readWorlds({
      worlds: [{ name: "mine", meaning: "x", effects: [{ metrics: "any", toward: "pause" }] }],
    });
    expect(read).toMatchObject({ ok: true, worlds: [{ name: "mine", effects: [{ pick: "worst" }] }] });
  });

  it.each([
    [null, "The file does not fit"],
    [{ worlds: [] }, "/worlds"],
    [{ worlds: [{ name: "Two words", meaning: "x" }] }, "/worlds/0/name"],
    [
      { worlds: [{ name: "a", meaning: "x", effects: [{ metrics: "any", toward: "up" }] }] },
      "/worlds/0/effects/0/toward",
    ],
    [{ worlds: [{ name: "a", meaning: "x", effect: [] }] }, 'has what no world has: "effect"'],
    [{ worlds: [{ name: "a", meaning: "x", incidents: { perUnit: 2 } }] }, "/worlds/0/incidents/perUnit"],
    [
      {
        worlds: [
          { name: "a", meaning: "x" },
          { name: "a", meaning: "y" },
        ],
      },
      '/worlds/1 is called "a"',
    ],
  ])("that is wrong is told where: %j", (value, place) => {
    const read = readWorlds(value);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.findings[0]?.message).toContain(place);
    expect(read.findings[0]?.remedy).not.toBe("");
  });
});

it("the standing worlds have names of their own and read as a file of worlds", () => {
  expect(readWorlds({ worlds: STANDING_WORLDS })).toMatchObject({ ok: true });
});
