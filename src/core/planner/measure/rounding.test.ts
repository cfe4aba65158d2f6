import { describe, expect, it } from "vitest";
import { chance, leastToSay, mostToSay, tightened } from "./rounding.ts";

describe("rounding", () => {
  it("tightens a limit, whichever side is better", () => {
    expect(tightened(15.1045, { better: "higher", from: null })).toBe(15.2);
    expect(tightened(815.85, { better: "lower", from: null })).toBe(815);
    expect(tightened(-7.126, { better: "lower", from: null })).toBe(-7.13);
    expect(tightened(-7.126, { better: "higher", from: null })).toBe(-7.12);
  });

  it("keeps three digits of the failure share where a target is nearly all", () => {
    expect(tightened(99.87503, { better: "higher", from: 100 })).toBe(99.876);
  });

  it("says a least number of units in two digits, in more where two leave no room", () => {
    expect([leastToSay(7, 100), leastToSay(541, 5000), leastToSay(134_048, 344_000)]).toEqual([7, 550, 140_000]);
    expect(leastToSay(11_343, 12_300)).toBe(11_400);
    expect(leastToSay(11_343, 11_400)).toBe(11_343);
    expect(leastToSay(11_343, 9_000)).toBe(12_000);
  });

  it("never says that there is more than there is", () => {
    expect([mostToSay(9), mostToSay(960.4), mostToSay(1_449)]).toEqual([9, 960, 1_400]);
  });

  it("never says that a chance is smaller than it is", () => {
    expect(chance(0.00011)).toBe(0.0002);
    expect(chance(0)).toBe(0);
    expect(chance(-1e-17)).toBe(0);
  });
});
