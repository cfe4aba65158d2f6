import { describe, expect, it } from "vitest";
import { meetingDay } from "./meeting-day.ts";
import { examplePlan } from "./plan.example.ts";

describe("meetingDay", () => {
  const last = examplePlan.phases.at(-1);
  if (last === undefined) throw new Error("no phases");
  const meeting = (day: number) =>
    ({ kind: "gate", title: "Meeting", day, days: 1, phase: last.id, hard: false }) as const;

  it("is the last meeting of the phase in the calendar, though that is after its days", () => {
    const day = last.startDay + last.days + 13;
    expect(meetingDay({ calendar: [meeting(last.startDay), meeting(day)] }, last)).toBe(day);
  });

  it("is the phase's last day where the calendar has no meeting of it", () => {
    expect(meetingDay({ calendar: [] }, last)).toBe(last.startDay + last.days - 1);
  });
});
