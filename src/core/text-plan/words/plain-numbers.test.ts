import { describe, expect, it } from "vitest";
import { hasDecimalComma, plainNumbers } from "./plain-numbers.ts";

describe("numbers", () => {
  it.each([
    ["recall ≥ 98,5 %", "recall ≥ 98.5 %"],
    ["CSAT < 3,8 for 5 days", "CSAT < 3.8 for 5 days"],
    ["CSAT ≥ 4,2/5", "CSAT ≥ 4.2/5"],
    ["p95 ≤ 2,5 s", "p95 ≤ 2.5 s"],
    ["errors ≤ 2 ‰", "errors ≤ 0.2%"],
    ["errors ≤ 2,5 ‰", "errors ≤ 0.25%"],
    ["false clears at most 1 in 200", "false clears at most 0.5%"],
    ["harm > 1 in 10,000", "harm > 0.01%"],
  ])("of %s are brought into the form of the grammar", (written, plain) => {
    expect(plainNumbers(written, true)).toBe(plain);
  });

  it.each([
    "in phases 2,3 and 4",
    "1,000 users",
    "n = 1,000",
    "at most 1 in 14 days",
    "4.2 out of 5",
    "2.5 s",
    "3,800,000 people",
    "n = 20, 30 or 40",
  ])("of %s stay as they are", (written) => {
    expect(plainNumbers(written, false)).toBe(written);
  });

  it("with a point are thousands only where decimals have a comma", () => {
    expect(hasDecimalComma("98,5 % of 1.000 requests")).toBe(true);
    expect(plainNumbers("98,5 % of 1.000 requests", true)).toBe("98.5 % of 1000 requests");
    expect(hasDecimalComma("1.000 s, 1,200 users")).toBe(false);
    expect(plainNumbers("1.000 s", false)).toBe("1.000 s");
  });
});
