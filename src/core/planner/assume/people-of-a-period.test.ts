import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { peopleOfAPeriod } from "./people-of-a-period.ts";

const { brief, facts } = exampleContext();

/** The share of a population that comes in a week; `said` is the population's words in the user base. */
function share(userBase: string, said: string, unit = "guests"): number | null {
  const start = userBase.indexOf(said);
  const span = { field: "userBase", start, end: start + said.length } as const;
  const population = { count: 1_100_000, unit, origin: { span, certainty: "stated" } } as const;
  return peopleOfAPeriod({ ...brief, userBase }, { ...facts, population })?.activeSharePerWeek ?? null;
}

describe("a population that is counted over a period", () => {
  it("comes once in it, at least", () => {
    expect(share("420 hotels, about 1.1M guests a year could use it", "1.1M guests")).toBe(0.019);
    expect(share("90,000 annual visitors", "90,000 annual visitors", "visitors")).toBe(0.019);
    expect(share("12,000 patients per month", "12,000 patients", "patients")).toBe(0.23);
    expect(share("5,000 shoppers a week", "5,000 shoppers", "shoppers")).toBe(1);
  });

  it("is a stock where no period is said, and an active one where that is what is counted", () => {
    expect(share("1.1M guests on file", "1.1M guests")).toBe(null);
    expect(share("1.1M guests, 40% of whom come back every year", "1.1M guests")).toBe(null);
    expect(share("310K MAU a month", "310K MAU", "MAU")).toBe(null);
    expect(share("9,000 monthly active users", "9,000 monthly active users", "users")).toBe(null);
  });

  it("says what it is made from", () => {
    const userBase = "1.1M guests a year";
    const span = { field: "userBase", start: 0, end: 11 } as const;
    const population = { count: 1_100_000, unit: "guests", origin: { span, certainty: "stated" } } as const;
    expect(peopleOfAPeriod({ ...brief, userBase }, { ...facts, population })).toMatchObject({
      span: { start: 0, end: 18 },
      why: 'The brief says "1.1M guests a year": people of a year, so about one in 52 comes in a week if each comes once.',
    });
  });
});
