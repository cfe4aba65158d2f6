import { describe, expect, it } from "vitest";
import { partsOf } from "../../shared/day-numbers.ts";
import { dateOf, dateText, dayNumber, nextWednesday, weekdayOf } from "./dates.ts";

describe("dates without a clock", () => {
  it("run on day by day over leap years and centuries, each a weekday later", () => {
    let before = dayNumber("1999-12-31");
    for (let at = 1; at < 150_000; at += 1) {
      const number = before + 1;
      expect(dayNumber(dateOf(number))).toBe(number);
      before = number;
    }
    expect([dateOf(dayNumber("2028-02-28") + 1), dateOf(dayNumber("2027-02-28") + 1)]).toEqual([
      "2028-02-29",
      "2027-03-01",
    ]);
  });

  it.each([
    ["2026-11-23", 1],
    ["2027-01-13", 3],
    ["2000-01-01", 6],
    ["2028-02-29", 2],
  ])("%s is weekday %i", (date, weekday) => {
    expect(weekdayOf(dayNumber(date))).toBe(weekday);
  });

  it("find the Wednesday on or after a day", () => {
    expect(["2027-01-13", "2027-01-14", "2027-01-12"].map((date) => dateOf(nextWednesday(dayNumber(date))))).toEqual([
      "2027-01-13",
      "2027-01-20",
      "2027-01-13",
    ]);
  });

  it("print as people write them", () => {
    expect(dateText(dayNumber("2027-01-13"))).toBe("13 January 2027");
    expect(partsOf(dayNumber("2027-12-31"))).toEqual({ year: 2027, month: 12, day: 31 });
  });
});
