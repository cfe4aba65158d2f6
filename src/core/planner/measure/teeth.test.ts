import { describe, expect, it } from "vitest";
import { extremesFrom, type Shown } from "./teeth.ts";

describe("the saw of a count", () => {
  it("has its teeth where one more is allowed: 98.5 % of 139 calls and of 199 allow 2 failures, of 200 calls 3", () => {
    const { lowest, highest } = extremesFrom(0.985, 139, "at least");
    expect(lowest.slice(0, 2)).toEqual([199, 266]);
    expect(highest.slice(0, 3)).toEqual([139, 200, 267]);
  });

  it("turns round where at least so many of what is rare are asked for", () => {
    expect(extremesFrom(0.04, 30, "at least").highest.slice(0, 2)).toEqual([50, 75]);
    expect(extremesFrom(0.04, 30, "at most").lowest.slice(0, 2)).toEqual([49, 74]);
    expect(extremesFrom(0.96, 30, "at most").highest.slice(0, 2)).toEqual([50, 75]);
  });

  it("has none where the count never grows", () => {
    for (const shown of ["at least", "at most"] as const satisfies Shown[])
      for (const share of [0, 1]) expect(extremesFrom(share, 30, shown).lowest).toEqual([30]);
  });

  it("goes on until more are allowed than lie together", () => {
    const { lowest } = extremesFrom(0.01, 100, "at most", 30);
    expect(lowest.at(-1)).toBeGreaterThanOrEqual(2_999);
    expect(lowest.length).toBeLessThan(20);
  });

  it("never stays in place, however many units there are", () => {
    for (const units of [1e8, 1e12, 3e14 + 0.3])
      expect(extremesFrom(0.3, units, "at most").lowest.length).toBeGreaterThan(1);
  });
});
