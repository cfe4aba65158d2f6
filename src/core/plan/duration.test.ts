import { expect, test } from "vitest";
import { durationText, inUnit, secondsOf, Window } from "./duration.ts";

test("a length is the same in any unit that it fills", () => {
  expect(inUnit({ value: 48, unit: "hour" }, "day")).toEqual({ value: 2, unit: "day" });
  expect(inUnit({ value: 36, unit: "hour" }, "day")).toBeNull();
  expect(secondsOf({ value: 2, unit: "week" })).toBe(1_209_600);
});

test("lengths are printed in the singular or plural", () => {
  expect(durationText({ value: 1, unit: "day" })).toBe("1 day");
  expect(durationText({ value: 30, unit: "minute" })).toBe("30 minutes");
});

test("a window pools one phase, never several", () => {
  expect(Window.safeParse({ value: 1, unit: "phase" }).success).toBe(true);
  expect(Window.safeParse({ value: 2, unit: "phase" }).success).toBe(false);
});
