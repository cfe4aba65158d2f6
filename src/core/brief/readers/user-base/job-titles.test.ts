import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { isTitlePart } from "./job-titles.ts";
import { readPopulation } from "./read-population.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const unit = (userBase: string) => readPopulation(canonicalFields({ ...EMPTY, userBase })).population?.unit;

describe("job titles", () => {
  it.each([
    ["2,900 funeral directors", "funeral directors"],
    ["14 million registered job seekers", "job seekers"],
    ["1,350 planning officers", "planning officers"],
    ["5,300 bid writers", "bid writers"],
    ["2,700 drug-safety officers", "drug-safety officers"],
  ])("keep the word that makes them: %s", (text, expected) => {
    expect(unit(text)).toBe(expected);
  });

  it.each([
    ["6,000 bus drivers", "drivers"],
    ["3,850 train drivers", "drivers"],
    ["160 support agents", "agents"],
    ["2.6 million registered private sellers", "sellers"],
  ])("drop what only describes: %s", (text, expected) => {
    expect(unit(text)).toBe(expected);
  });

  it("take adjectives in -al only where they name a trade", () => {
    expect(isTitlePart("dental", "assistants")).toBe(true);
    expect(isTitlePart("additional", "assistants")).toBe(false);
  });
});
