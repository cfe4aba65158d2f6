import { describe, expect, it } from "vitest";
import { alignStart } from "./align-start.ts";

describe("the start", () => {
  it("moves to the next Wednesday, and says so", () => {
    expect(alignStart("2027-01-13")).toEqual({ date: "2027-01-13", finding: null });
    const moved = alignStart("2027-01-14");
    expect(moved.date).toBe("2027-01-20");
    expect(moved.finding?.code).toBe("start-moved");
  });
});
