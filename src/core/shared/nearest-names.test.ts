import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.ts";

const names = ["unitsPerPersonPerWeek", "activeSharePerWeek", "iccUser", "iccAccount"];

test("a slip of the finger finds the name that was meant", () => {
  expect(nearestNames("unitsperpersonperweeks", names)[0]).toBe("unitsPerPersonPerWeek");
  expect(nearestNames("icUser", names)[0]).toBe("iccUser");
});

test("a part of a long name finds it", () => {
  const gates = ["beta.suggestion_acceptance_rate.promote", "beta.latency.promote", "beta.cost.pause"];
  expect(nearestNames("beta.acceptance.promote", gates)[0]).toBe("beta.suggestion_acceptance_rate.promote");
});

test("something else altogether finds nothing", () => {
  expect(nearestNames("###", names)).toEqual([]);
  expect(nearestNames("", names)).toEqual([]);
});

test("a pasted text costs no more than a long name", () => {
  expect(nearestNames("x".repeat(1_000_000), names)).toEqual([]);
});
