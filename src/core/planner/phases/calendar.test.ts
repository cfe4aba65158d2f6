import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar.ts";
import { exampleContext, examplePhases, SHOP } from "./context.example.ts";

describe("the calendar", () => {
  const context = exampleContext({ ...SHOP, startDate: "2027-07-07" });
  const phases = examplePhases(context);
  const calendar = calendarOf(context, phases, [], []);

  it("is in order, with a gate on the last day of each phase but the last", () => {
    expect(calendar.map(({ day }) => day)).toEqual(calendar.map(({ day }) => day).toSorted((a, b) => a - b));
    const gates = calendar.filter(({ kind }) => kind === "gate").map(({ day }) => day);
    expect(gates.slice(0, -1)).toEqual(phases.slice(0, -1).map(({ startDay, days }) => startDay + days - 1));
  });

  it("decides completion on the first Tuesday with 14 days of every step done behind it, before hypercare ends", () => {
    const step = phases.at(-1)?.steps.at(-1)?.day ?? 0;
    const meeting = calendar.find(({ title }) => title.startsWith("Completion meeting"));
    expect((meeting?.day ?? 0) % 7).toBe(0);
    expect((meeting?.day ?? 0) - step).toBeGreaterThanOrEqual(14);
    expect((meeting?.day ?? 0) - step).toBeLessThan(21);
  });

  it("has a day by which customers' administrators are told, where there are any", () => {
    const told = (market: "B2B" | "B2C") => {
      const business = exampleContext({ market });
      const own = examplePhases(business);
      const last = own.at(-1)?.startDay ?? 0;
      const days = calendarOf(business, own, [], []).filter(({ title }) =>
        title.includes("administrators told of General"),
      );
      return days.map(({ day }) => last - day);
    };
    expect(told("B2B")).toEqual([30]);
    expect(told("B2C")).toEqual([]);
  });

  it("asks go or no-go before each third step of general availability at critical risk only", () => {
    const critical = exampleContext({ riskLevel: "critical" });
    const meetings = calendarOf(critical, examplePhases(critical), [], []).filter(({ title }) =>
      /^Go or no-go/.test(title),
    );
    expect(meetings.map(({ title }) => title)).toEqual([
      "Go or no-go before step 4 of General Availability",
      "Go or no-go before step 7 of General Availability",
    ]);
    expect(meetings.every(({ day }) => day % 7 === 0)).toBe(true);
    expect(calendar.some(({ title }) => /^Go or no-go/.test(title))).toBe(false);
  });

  it("rehearses the second rollback from Tuesday to Thursday, on no day of a step or gate", () => {
    const day = calendar.findLast(({ kind }) => kind === "drill")?.day ?? 0;
    expect([6, 0, 1]).toContain((day - 1) % 7);
    expect(calendar.filter((one) => one.day === day).map(({ kind }) => kind)).toEqual(["drill"]);
  });

  it("looks again 30, 60 and 90 days after, and ends hypercare 28 days after the last step", () => {
    const end = (phases.at(-1)?.startDay ?? 0) + (phases.at(-1)?.days ?? 0) - 1;
    expect(calendar.filter(({ kind }) => kind === "review").map(({ day }) => day - end)).toEqual([30, 60, 90]);
    const step = phases.at(-1)?.steps.at(-1)?.day ?? 0;
    expect(calendar.find(({ kind }) => kind === "end")?.day).toBe(step + 28);
  });

  it("tells customers' administrators 30 days ahead, if need be before the plan begins", () => {
    const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
    const business = exampleContext({ market: "B2B", regulations: [{ id: "GDPR", origin }] });
    const told = (context: typeof business) => {
      const all = examplePhases(context);
      return calendarOf(context, all, [], []).filter(({ title }) => title.includes("administrators told"));
    };
    expect(told(business)[0]).toMatchObject({ day: 1, kind: "start" });
    expect(told(business)[0]?.title).toMatch(
      /sub-processors.*30 days before .*, which is \d+ days before this plan begins$/,
    );
    expect(told(business)[1]?.day).toBe((examplePhases(business).at(-1)?.startDay ?? 0) - 30);
    expect(told(exampleContext({ market: "B2C" }))).toEqual([]);
  });

  it("tells the freezes that a plan with a date runs into", () => {
    const late = exampleContext({ ...SHOP, startDate: "2027-10-06" });
    const freezes = calendarOf(late, examplePhases(late), [], []).filter(({ kind }) => kind === "freeze");
    expect(freezes.find(({ hard }) => hard)?.title).toMatch(/^retail peak: 1 November 2027 to 5 January 2028/);
  });
});
