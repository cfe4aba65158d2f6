import { describe, expect, it } from "vitest";
import type { Archetype, Market } from "../../brief/facts.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { volumeOfBrief } from "./volume-of-brief.ts";

interface Case {
  readonly archetype?: Archetype;
  readonly market?: Market;
  readonly people?: number | null;
  readonly unit?: string;
  readonly userBase?: string;
}

/** A brief of 4,000 agents whose calls are summarised, half of them active in a week. */
function read(feature: string, given: Case = {}) {
  const { archetype = "summarization", market = "internal", people = 4_000, unit = "agents", userBase = "" } = given;
  const origin = { span: { field: "userBase", start: 0, end: 0 }, certainty: "stated" } as const;
  return volumeOfBrief(
    { feature, userBase, riskProfile: "", successMetrics: "", cohortExclusions: "" },
    { population: people === null ? null : { count: people, unit, origin } },
    { archetype, market, unit: ARCHETYPES[archetype].unit },
    { activeSharePerWeek: 0.5, peoplePerUnit: 1 },
  );
}

const value = (feature: string, given: Case = {}) => read(feature, given)?.unitsPerPersonPerWeek ?? null;

describe("a volume that a brief states in all", () => {
  it.each([
    ["40,000 calls a week", 20],
    ["We take some 40k calls per week.", 20],
    ["Every week 40,000 calls come in, and agents type notes.", 20],
    ["40,000 inbound support calls each week", 20],
    ["about 40,000 weekly calls", 20],
    ["40,000 calls/week", 20],
    ["8,000 calls a day", 20],
    ["8,000 calls are handled per working day", 20],
    ["40,000 calls weekly", 20],
    ["2.08 million calls a year", 20],
    ["our agents take 40,000 calls a week", 20],
    ["400 calls a week in all", 0.2],
    ["40,000+ calls a week", 20],
    ["~40k calls/wk", 20],
    ["between 40,000 and 50,000 calls a week", 20],
    ["40,000 calls a week are handled by our people", 20],
  ])("is shared among the people who are active: %s", (feature, expected) => {
    expect(value(feature)).toBe(expected);
  });

  it("is read in the user base too", () => {
    expect(value("Sums up calls.", { userBase: "4,000 agents, 40,000 calls a week" })).toBe(20);
  });

  it("counts seven days where consumers use it", () => {
    expect(value("8,000 recaps a day", { market: "B2C" })).toBe(28);
  });
});

describe("a volume that a brief states for each person", () => {
  it.each([
    ["each agent takes 12 calls a day", 60],
    ["Every support agent closes about 12 calls per day.", 60],
    ["12 calls per agent per day", 60],
    ["12 calls a day per agent", 60],
    ["12 calls per day for each agent", 60],
    ["agents take 12 calls a day each", 60],
    ["An agent writes 12 summaries a shift", 60],
    ["The average agent handles 60 calls a week.", 60],
    ["Each of our agents takes 12 calls a day.", 60],
    ["each rep takes 12 calls a day", 60],
  ])("is taken as it stands: %s", (feature, expected) => {
    expect(value(feature)).toBe(expected);
  });

  it("needs no population", () => {
    expect(value("each agent takes 12 calls a day", { people: null })).toBe(60);
  });
});

describe("what is no volume", () => {
  it.each([
    "at most 40,000 calls a week",
    "we want 40,000 calls a week",
    "calls fell from 40,000 calls a week",
    "40,000 more calls a week",
    "40,000 customers a week",
    "1.1 million guests a year",
    "a budget of $40,000 a week for calls",
    "40,000 calls",
    "In 2023 we answered 41,000 calls.",
    "90 minutes a day on calls",
    "30 % of calls a week",
    "of which 12,000 calls a week",
    "12 calls a day",
    "agents take 12 calls a day",
    "60 calls per store per day",
    "each store takes 60 calls a day",
    "a target of 40,000 calls a week",
    "we could take 40,000 calls a week",
    "40,000 minutes of calls a week",
    "a 40,000-call week",
    "saves 40,000 calls a week",
    "Peak: 90,000 calls a day in December",
    "one call in 40,000 calls a week",
    "2,000 calls a week are escalated",
    "2,000 calls are escalated a week",
    "40,000 calls a week that end in a refund",
    "each customer has 3 calls a week",
    "each campus takes 40,000 calls a week",
    "a team of 12 takes 40,000 calls a week",
    "the app is £9 a month and sums up calls",
  ])("is left alone: %s", (feature) => {
    expect(value(feature)).toBe(null);
  });

  it("is beyond what a person can meet in a week, or next to nothing", () => {
    expect(value("each agent takes 900 calls a day")).toBe(null);
    expect(value("40,000 calls a week", { people: 400_000_000 })).toBe(null);
  });

  it("is less than one a week for each where many share it", () => {
    expect(value("some 40,000 calls a week", { people: 4_000_000 })).toBe(0.02);
  });

  it("is two different counts of one noun", () => {
    expect(value("40,000 calls a week in winter. 60,000 calls a week in summer.")).toBe(null);
  });
});

describe("the reason", () => {
  it("shows the brief's words and how the value follows", () => {
    const found = read("Sums up calls; some 40,000 calls a week.");
    expect(found?.why).toContain('"40,000 calls a week"');
    expect(found?.why).toContain("2,000 people");
    expect(found?.span).toMatchObject({ field: "feature", start: 20, end: 39 });
  });

  it("prefers the feature's own noun to what calls for it", () => {
    expect(value("40,000 calls a week, so 20,000 summaries a week.")).toBe(10);
  });
});

describe("a rhythm that a brief states", () => {
  const consumers = { market: "B2C" } as const;

  it.each([
    ["Every Friday the app rolls the week's notes into one short summary.", 1],
    ["Members get a weekly summary.", 1],
    ["Monthly summaries go out by mail.", 0.231],
    ["Once a month each member gets a summary of their spending.", 0.231],
    ["Each morning it sends a summary.", 7],
    ["A summary comes every two weeks.", 0.5],
    ["Twice a week it makes a summary.", 2],
  ])("is one for each person: %s", (feature, expected) => {
    expect(value(feature, consumers)).toBe(expected);
  });

  it.each([
    "Summarises calls; the weekly review reads them.",
    "Every week we look at summaries.",
    "Every evening a summary for the store is printed.",
    "A summary of each call.",
  ])("is not read where it is not each person's: %s", (feature) => {
    expect(value(feature, consumers)).toBe(null);
  });

  it("counts working days where people use it at work", () => {
    expect(value("Every morning it writes a summary.")).toBe(5);
  });
});
