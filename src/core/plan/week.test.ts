import { expect, test } from "vitest";
import { phaseTitle, weekLabel } from "./week.ts";

test.each([
  [1, 7, "Week 1"],
  [8, 21, "Weeks 2-4"],
  [29, 7, "Week 5"],
  [57, 14, "Weeks 9-10"],
  [1, 10, "Weeks 1-2"],
])("a stretch from day %i for %i days is %s", (startDay, days, label) => {
  expect(weekLabel({ startDay, days })).toBe(label);
});

test("a phase is titled with its weeks", () => {
  expect(phaseTitle({ name: "Closed Beta", startDay: 8, days: 21 })).toBe("Closed Beta (Weeks 2-4)");
});
