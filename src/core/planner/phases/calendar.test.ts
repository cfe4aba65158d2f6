import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar.ts";
import { exampleContext, examplePhases, SHOP } from "./context.example.ts";

describe("the calendar", () => {
  const context = exampleContext({ ...SHOP, startDate: "2027-07-07" });
  const phases = examplePhases(context);
  const calendar = calendarOf(context, phases);

  it("is in order, with a gate on the last day of each phase but the last", () => {
    expect(calendar.map(({ day }) => day)).toEqual(calendar.map(({ day }) => day).toSorted((a, b) => a - b));
    const gates = calendar.filter(({ kind }) => kind === "gate").map(({ day }) => day);
    expect(gates).toEqual(phases.slice(0, -1).map(({ startDay, days }) => startDay + days - 1));
  });

  it("looks again 30, 60 and 90 days after, and ends hypercare 28 days after the last step", () => {
    const end = (phases.at(-1)?.startDay ?? 0) + (phases.at(-1)?.days ?? 0) - 1;
    expect(calendar.filter(({ kind }) => kind === "review").map(({ day }) => day - end)).toEqual([30, 60, 90]);
    const step = phases.at(-1)?.steps.at(-1)?.day ?? 0;
    expect(calendar.find(({ kind }) => kind === "end")?.day).toBe(step + 28);
  });

  it("tells the freezes that a plan with a date runs into", () => {
    const late = exampleContext({ ...SHOP, startDate: "2027-10-06" });
    const freezes = calendarOf(late, examplePhases(late)).filter(({ kind }) => kind === "freeze");
    expect(freezes.find(({ hard }) => hard)?.title).toMatch(/^retail peak: 1 November 2027 to 5 January 2028/);
  });
});
