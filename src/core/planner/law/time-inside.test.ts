import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { timeInside } from "./time-inside.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const inside = (...ids: ("CJIS" | "GDPR")[]) =>
  timeInside({ value: 4, unit: "hour" }, exampleContext({ facts: { regulations: ids.map((id) => ({ id, origin })) } }));

describe("a time inside the house", () => {
  it("is its own where no law of the plan has a clock that short", () => {
    expect(inside()).toEqual({ value: 4, unit: "hour" });
    expect(inside("GDPR")).toEqual({ value: 4, unit: "hour" });
  });

  it("is half of the law's where that is shorter", () => {
    expect(inside("GDPR", "CJIS")).toEqual({ value: 30, unit: "minute" });
  });
});
