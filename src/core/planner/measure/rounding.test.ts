import { describe, expect, it } from "vitest";
import { chance, tightened } from "./rounding.ts";

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

  it("never says that a chance is smaller than it is", () => {
    expect(chance(0.00011)).toBe(0.0002);
    expect(chance(0)).toBe(0);
    expect(chance(-1e-17)).toBe(0);
  });
});
