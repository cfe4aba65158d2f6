import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/core/plan/plan.example.ts";
import { Assumed, shareCounted } from "./world.ts";

const assumed = new Assumed(examplePlan, { acceptedShare: 0.27 });
const because = (from: string[]) => ({ because: { source: "computed" as const, detail: "", from } });

describe("the units that a gate counts", () => {
  it("are all that people make, or the accepted ones where its evidence rests on how many those are", () => {
    expect(shareCounted(because(["assumption:unitsPerPersonPerWeek"]), assumed)).toBe(1);
    expect(shareCounted(because(["assumption:unitsPerPersonPerWeek", "assumption:acceptedShare"]), assumed)).toBe(0.27);
  });
});
