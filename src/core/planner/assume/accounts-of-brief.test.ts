import { describe, expect, it } from "vitest";
import { exampleContext } from "../context.example.ts";
import { accountsOfBrief } from "./accounts-of-brief.ts";

const { brief, facts } = exampleContext();
const population = (count: number, unit: string) => ({
  count,
  unit,
  origin: { span: { field: "userBase" as const, start: 0, end: 1 }, certainty: "stated" as const },
});
const of = (userBase: string, count: number, unit: string) =>
  accountsOfBrief({ ...brief, userBase }, { ...facts, population: population(count, unit) });

describe("people of one account, by the brief", () => {
  it("are the people over the places or companies that it counts", () => {
    expect(of("14,200 nurses at 61 hospitals", 14_200, "nurses")?.peoplePerAccount).toBe(233);
    expect(of("310K MAU at 2,400 company accounts", 310_000, "MAU")?.peoplePerAccount).toBe(129);
  });

  it("stay open where nothing is counted, where counts differ, or where the population is no people", () => {
    expect(of("14,200 nurses", 14_200, "nurses")).toBeNull();
    expect(of("9,000 clerks at 40 banks and 300 shops", 9_000, "clerks")).toBeNull();
    expect(of("500 companies", 500, "companies")).toBeNull();
    expect(of("9,000 clerks, 2-branch teams", 9_000, "clerks")).toBeNull();
  });
});
