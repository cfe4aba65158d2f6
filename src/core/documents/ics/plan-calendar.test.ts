import { describe, expect, it, test } from "vitest";
import { sealPlan } from "../../plan/hash-plan.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { HOSTILE_TEXTS, planWithEverywhere } from "../hostile-plan.example.ts";
import { escapeIcs, foldedLine } from "./ics-text.ts";
import { planCalendar } from "./plan-calendar.ts";

const dated = sealPlan({ ...examplePlan, startDate: "2027-01-13" });
const octets = (line: string) => new TextEncoder().encode(line).length;

describe("the plan's calendar", () => {
  const text = planCalendar(dated) ?? "";

  it("is nothing without a first day, and nothing without entries", () => {
    expect(planCalendar(examplePlan)).toBeNull();
    expect(planCalendar({ ...dated, calendar: [] })).toBeNull();
  });

  it("has one all-day event an entry, ending on the day after", () => {
    expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(dated.calendar.length);
    expect(text).toContain("DTSTART;VALUE=DATE:20270119\r\nDTEND;VALUE=DATE:20270120\r\n");
  });

  it("is stamped with the plan's first day, and the same for the same plan", () => {
    expect(text).toContain("DTSTAMP:20270113T000000Z");
    expect(planCalendar(structuredClone(dated))).toBe(text);
  });

  it("tells its events apart, on one day and of one kind too", () => {
    const first = dated.calendar[0];
    const twice = { ...dated, calendar: first === undefined ? [] : [first, first] };
    const uids =
      planCalendar(twice)
        ?.replaceAll("\r\n ", "")
        .match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(2);
  });

  it.each(HOSTILE_TEXTS)("stays a calendar with %j in every place", (hostile) => {
    const { plan } = planWithEverywhere(hostile, "2027-01-13");
    const lines = (planCalendar(plan) ?? "").split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    const unfolded = lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
    expect(unfolded.filter((line) => !/^[A-Z-]+[;:]/.test(line))).toEqual([]);
    expect(unfolded.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(plan.calendar.length);
  });
});

test("text is escaped as the format says", () => {
  expect(escapeIcs("a;b,c\\d\r\ne\nf")).toBe("a\\;b\\,c\\\\d\\ne\\nf");
});

test("a long line is folded between characters, each piece at most 75 octets", () => {
  const line = `SUMMARY:${"é🙂".repeat(60)}`;
  const folded = foldedLine(line);
  expect(folded.replaceAll("\r\n ", "")).toBe(line);
  expect(Math.max(...folded.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
});
