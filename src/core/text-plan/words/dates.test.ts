import { describe, expect, it } from "vitest";
import { Lines } from "../source.ts";
import { readDates } from "./dates.ts";

const read = (text: string) => {
  const dates = readDates(new Lines({ name: "plan.md", text }).words(0, text.length));
  return dates && [dates.to === null ? null : dates.to - dates.from + 1, dates.words.text];
};

describe("dates of a phase", () => {
  it.each([
    ["Pilot (15.03.2027 – 04.04.2027)", [21, "15.03.2027 – 04.04.2027"]],
    ["Pilot (29.04.–19.05.)", [21, "29.04.–19.05."]],
    ["3 May – 14 May 2027", [12, "3 May – 14 May 2027"]],
    ["Feb 22 to March 7, 2028", [15, "Feb 22 to March 7, 2028"]],
    ["2027-12-20 to 2028-01-09", [21, "2027-12-20 to 2028-01-09"]],
    ["from 03.05.2027", [null, "03.05.2027"]],
    ["28 Jun 2027 –", [null, "28 Jun 2027"]],
    ["20.05. onwards", [null, "20.05."]],
  ])("are read from %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "not before 2027-03-01",
    "version 1.2.3",
    "5/6/2027 - 6/7/2027",
    "May 3 users",
    "14 May 2027 to 3 May 2027",
  ])("are not guessed in %s", (text) => {
    expect(read(text)).toBe(null);
  });
});
