import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundingReadings, readingsIn, windowDays, windowsFrom } from "./readings.ts";

describe("readings of a rule", () => {
  it("are daily for a window of days, weekly for one of weeks, once for the phase", () => {
    expect(readingsIn({ value: 7, unit: "day" }, 14)).toBe(8);
    expect(readingsIn({ value: 1, unit: "week" }, 14)).toBe(2);
    expect(readingsIn({ value: 1, unit: "phase" }, 14)).toBe(1);
    expect(readingsIn({ value: 2, unit: "hour" }, 1)).toBe(22);
  });

  it("bound a run: every run of k bad readings holds one whose number is a multiple of k", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (bad, k) => {
        const run = bad.some((_, at) => at + k <= bad.length && bad.slice(at, at + k).every(Boolean));
        const multiples = bad.filter((_, at) => (at + 1) % k === 0);
        expect(multiples).toHaveLength(Math.floor(bad.length / k));
        if (run) expect(multiples.some(Boolean)).toBe(true);
      }),
    );
    expect(boundingReadings({ value: 7, unit: "day" }, 5, 14)).toBe(1);
  });

  it("fall back on longer windows that fit into the phase", () => {
    expect(windowsFrom({ value: 30, unit: "minute" }, 7).map((window) => windowDays(window, 7))).toEqual([
      30 / 1440,
      2 / 24,
      1,
      7,
    ]);
  });
});
