import { describe, expect, it } from "vitest";
import { contractText, timeText } from "./clock-text.ts";

describe("the words of a clock", () => {
  it("keep what the law says", () => {
    expect(timeText("4 business days")).toBe("within 4 business days");
    expect(timeText("as soon as feasible")).toBe("as soon as feasible");
  });

  it("speak of a contract only where there is one", () => {
    const clock = {
      kind: "contract",
      text: "no statutory clock: by contract",
      usually: "24 hours",
      bound: null,
    } as const;
    expect(contractText(clock, "B2B")).toBe("No statutory clock: by contract (24 hours)");
    expect(contractText({ ...clock, usually: null }, "B2C")).toContain("Legal says which breach law applies");
  });
});
