import { describe, expect, it } from "vitest";
import { exampleContext, exampleMetric } from "../context.example.ts";
import { horizonDays } from "./horizon.ts";
import { periodOf } from "./period.ts";

describe("the period of a total", () => {
  it.each([
    ["Savings of at least $400,000 a month", "month"],
    ["3,000 audiobooks in the first quarter", "quarter"],
    ["scrap cost saved: $180k/yr", "year"],
    ["at most 5 calls per day; NPS 40 a year", "day"],
    ["at least 2,000 releases", null],
  ])("of %j is %s", (text, name) => {
    const { brief } = exampleContext();
    const end = text.search(/(?<=\d[\dk,]*)\s/);
    const origin = {
      span: { field: "successMetrics" as const, start: 0, end: Math.max(end, 8) },
      certainty: "stated" as const,
    };
    const fact = exampleMetric({ name: "total", origin });
    expect(periodOf(fact, { ...brief, successMetrics: text })?.name ?? null).toBe(name);
  });
});

describe("how far a prediction looks ahead", () => {
  it.each([
    ["Predicts who misses two payments in the next 12 months", 360],
    ["whether rent is paid through the first year", 365],
    ["what a shop sells in the coming week", 7],
    ["labels incoming mail", 0],
  ])("%j: %d days", (text, days) => {
    expect(horizonDays(text)).toBe(days);
  });
});
