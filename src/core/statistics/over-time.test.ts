import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badWindowsOfLast } from "./bad-windows-of-last.ts";
import { anyBelow } from "./normal-orthant.ts";
import { repeatedLooks } from "./repeated-looks.ts";
import { rollingMeanAlarm } from "./rolling-mean-alarm.ts";
import { runDelay, runOfBadWindows, runOverStretches } from "./runs.ts";
import { seeded } from "./seeded.example.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const value = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe("runs of bad windows", () => {
  it("k in a row is k of the last k", () => {
    fc.assert(
      fc.property(chance, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 40 }), (badChance, k, windows) => {
        const run = value(runOfBadWindows({ badChance, runLength: k, windows })).probability;
        expect(value(badWindowsOfLast({ badChance, atLeast: k, of: k, windows }))).toBeCloseTo(run, 12);
      }),
    );
  });

  it("grow likelier with time and with worse windows", () => {
    const at = (badChance: number, windows: number) =>
      value(runOfBadWindows({ badChance, runLength: 3, windows })).probability;
    expect(at(0.2, 15)).toBeGreaterThan(at(0.2, 14));
    expect(at(0.3, 14)).toBeGreaterThan(at(0.2, 14));
  });

  it("can be certain, impossible, or never come", () => {
    expect(value(runOfBadWindows({ badChance: 1, runLength: 3, windows: 3 }))).toEqual({
      probability: 1,
      expectedWindows: 3,
    });
    expect(value(runOfBadWindows({ badChance: 0, runLength: 3, windows: 99 }))).toEqual({
      probability: 0,
      expectedWindows: null,
    });
    expect(runOfBadWindows({ badChance: 0.5, runLength: 0, windows: 5 })).toEqual({ ok: false, code: "out-of-range" });
  });

  it("carry over from one stretch to the next unless told not to", () => {
    const plan = {
      stretches: [2, 2].map((windows) => ({ windows, unitsPerWindow: 10 })),
      rate: 0.3,
      threshold: 0.4,
      runLength: 3,
    };
    expect(value(runOverStretches({ ...plan, resetBetween: true })).probability).toBe(0);
    expect(value(runOverStretches({ ...plan, resetBetween: false })).probability).toBeGreaterThan(0);
    const empty = { ...plan, stretches: [{ windows: 3, unitsPerWindow: 0 }], resetBetween: false };
    expect(runOverStretches(empty)).toEqual({ ok: false, code: "no-data" });
  });

  it("have a median delay, or none within the time looked at", () => {
    expect(runDelay({ badChance: 1, runLength: 3, share: 0.5, mostWindows: 30 })).toEqual({ ok: true, value: 3 });
    expect(runDelay({ badChance: 0.01, runLength: 3, share: 0.5, mostWindows: 30 })).toEqual({
      ok: false,
      code: "too-large",
    });
  });
});

describe("repeated checks", () => {
  it("of a rolling mean without overlap are independent", () => {
    const alarm = value(rollingMeanAlarm({ windowDays: 1, days: 14, zThreshold: 2, dailyMeanShift: 0 }));
    expect(alarm.probability).toBeCloseTo(1 - (1 - alarm.singleWindowProbability) ** 14, 12);
  });

  it("the lattice finds what the chain computes, within its own error", () => {
    const exact = value(rollingMeanAlarm({ windowDays: 7, days: 14, zThreshold: 1.645, dailyMeanShift: 0 }));
    const correlation = (one: number, other: number) => 1 - Math.abs(one - other) / 7;
    const sampled = anyBelow({ values: 8, limit: -1.645, correlation });
    expect(Math.abs(sampled.probability - exact.probability)).toBeLessThan(sampled.absoluteError);
    expect(sampled.absoluteError).toBeLessThan(1e-3);
  });

  it("say so where there are too many of them, or none yet", () => {
    const question = { windowDays: 7, zThreshold: 2, dailyMeanShift: 0 };
    expect(rollingMeanAlarm({ ...question, days: 90 })).toEqual({ ok: false, code: "too-large" });
    expect(value(rollingMeanAlarm({ ...question, days: 6 })).probability).toBe(0);
    expect(rollingMeanAlarm({ ...question, days: 14, zThreshold: Number.NaN })).toEqual({
      ok: false,
      code: "out-of-range",
    });
  });

  it("of growing data err as often as computed", () => {
    const random = seeded(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const expected = value(repeatedLooks({ looks: 5, nominalAlpha: 0.05, sides: 2 })).falseAlarmProbability;
    const rounds = 20_000;
    let alarms = 0;
    for (let round = 0; round < rounds; round += 1) {
      let sum = 0;
      let alarm = false;
      for (let look = 1; look <= 5; look += 1) {
        sum += normal();
        alarm ||= Math.abs(sum) >= 1.959964 * Math.sqrt(look);
      }
      if (alarm) alarms += 1;
    }
    const error = Math.sqrt((expected * (1 - expected)) / rounds);
    expect(Math.abs(alarms / rounds - expected)).toBeLessThan(4 * error);
  });

  it("need looks to be repeated", () => {
    expect(repeatedLooks({ looks: 0, nominalAlpha: 0.05, sides: 1 })).toEqual({ ok: false, code: "no-data" });
    expect(repeatedLooks({ looks: 4, nominalAlpha: 1, sides: 1 })).toEqual({ ok: false, code: "out-of-range" });
  });
});
