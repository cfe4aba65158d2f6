import { describe, expect, it } from "vitest";
import { proportion } from "./sampling.ts";
import { leastUnits } from "./search.ts";

describe("the least number of units", () => {
  it("is the first from which the saw-toothed tail stays on its side", () => {
    const share = proportion(100);
    const holds = (n: number) => share.atLeast(25, 30, n) >= 0.9 && share.atLeast(25, 20, n) <= 0.05;
    const least = leastUnits(holds) ?? 0;
    expect(least).toBeGreaterThan(100);
    for (let more = 0; more < 20; more += 1) expect(holds(least + more)).toBe(true);
    expect(Array.from({ length: 20 }, (_, back) => holds(least - 1 - back)).some((held) => !held)).toBe(true);
  });

  it("is null where no number will do", () => {
    expect(leastUnits(() => false)).toBeNull();
  });
});
