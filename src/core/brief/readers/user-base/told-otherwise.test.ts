import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readPopulation } from "./read-population.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const population = (userBase: string) => {
  const fact = readPopulation(canonicalFields({ ...EMPTY, userBase })).population;
  return fact && `${fact.count} ${fact.unit}`;
};

describe("a population among numbers that are none", () => {
  it.each([
    ["820k members but only the 510k w/ digital banking can get it", "510000 members"],
    ["212 schemes, 1.9m members; only the 640,000 members with an online login can reach it", "640000 members"],
    ["IT has 6,400 people; the plug-in would go to the 1,150 developers", "1150 developers"],
    ["4.8 million customers; it will only be offered to those 1.9 million", "1900000 customers"],
    ["1.3 million riders, of which 480k use the app each month and only they will get it", "480000 riders"],
  ])("is the number that the text lets in: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each([
    ["640 firms, 5,300 planners. The firms employ 41,000 people in all, but the others never see it.", "5300 planners"],
    ["74 councils, 1,350 inspectors. (410,000 residents comment; they never see the tool.)", "1350 inspectors"],
    ["26,000 teachers, 410,000 pupils. Pupils never get a login.", "26000 teachers"],
    ["4,050 vets. Pet owners (2 million) only get the printout.", "4050 vets"],
    ["96,000 subscribers. Our mailing list of 210,000 people is separate.", "96000 subscribers"],
    ["1,460 technicians. (headcount of the whole group: 21,000)", "1460 technicians"],
    ["1.75 million households, and the moving team has 120 people", "1750000 households"],
    ["210k subscribers. Another 1.8m readers don't pay and don't get it.", "210000 subscribers"],
    ["64k riders w/ the app. shop visitors (2m/yr) dont count", "64000 riders"],
    ["1.9M MAU. 12 million people saw our ad.", "1900000 MAU"],
    ["4 million businesses... that's the market. Ours: 52,300 businesses.", "52300 businesses"],
  ])("is not the number of those who never get it: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it.each([
    ["In 2022 the service had 900 agents; we are down to 610 agents.", "610 agents"],
    ["Last year 800,000 people filed; this year 940,000 people have signed up.", "940000 people"],
    ["We plan to reach 50,000 learners; today there are 18,400 learners.", "18400 learners"],
  ])("is what is, and not what was or may come: %s", (text, expected) => {
    expect(population(text)).toBe(expected);
  });

  it("is that of the accounts where fewer people are active than accounts are open", () => {
    expect(population("240k MAU. 310k accounts exist.")).toBe("310000 accounts");
    expect(population("150k family accounts and 230k kids in them")).toBe("230000 kids");
  });

  it("is a number with a verb in place of its noun, and not a number of years", () => {
    expect(population("96,000 open it in a month (MAU). 58% are over sixty.")).toBe("96000 MAU");
  });

  it.each([
    ["1,480 meter readers", "the unit may lack a part of the title"],
    [
      "We plan to reach 50,000 learners; today there are 18,400 learners.",
      "another number of the same users stands by",
    ],
  ])("is but implied in: %s (%s)", (text) => {
    const fact = readPopulation(canonicalFields({ ...EMPTY, userBase: text })).population;
    expect(fact?.origin.certainty).toBe("implied");
  });
});
