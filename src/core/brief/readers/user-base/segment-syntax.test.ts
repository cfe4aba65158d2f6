import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readSegments } from "./read-segments.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const segments = (userBase: string) =>
  readSegments(canonicalFields({ ...EMPTY, userBase })).segments.map(
    ({ dimension, name, share }) => `${dimension} ${name}${share === null ? "" : ` ${share}`}`,
  );

describe("shares in words and without signs", () => {
  it.each([
    ["7 out of 10 kids are on ipad, 3 out of 10 on android", ["platform ipad 0.7", "platform android 0.3"]],
    ["iOS 51 Android 37 web 12 (percent)", ["platform iOS 0.51", "platform Android 0.37", "platform web 0.12"]],
    ["day shift 60 night shift 40 percent", ["other day shift 0.6", "other night shift 0.4"]],
    ["City stores 52%, village stores 48%", ["region City stores 0.52", "region village stores 0.48"]],
    ["free 93 paid 7", ["plan free 0.93", "plan paid 0.07"]],
    [
      "Seven out of ten have been with us for more than a year, newcomers make up the other three.",
      ["tenure more than a year 0.7", "tenure newcomers 0.3"],
    ],
    [
      "Has been with us for more than a year: 70 percent; newer: 30 percent",
      ["tenure more than a year 0.7", "tenure newer 0.3"],
    ],
  ])("are read: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it("are not made of ratings or of one part alone that is the whole", () => {
    expect(segments("Rated 4.2 out of 5 stars on iOS")).toEqual([]);
    expect(segments("Tablet 100%")).toEqual([]);
  });
});

describe("the rest of a user base", () => {
  it.each([
    [
      "England six in ten, Scotland a quarter, the rest Northern Ireland",
      ["region England 0.6", "region Scotland 0.25", "region Northern Ireland"],
    ],
    ["Prague three quarters, Brno the rest", ["region Prague 0.75", "region Brno"]],
    [
      "Three in five of them are on a fixed tariff, the others on a variable one.",
      ["plan fixed tariff 0.6", "plan variable tariff"],
    ],
    [
      "63% are on iPhone and the others on Android; 58% are over sixty.",
      ["platform iPhone 0.63", "platform Android", "other over sixty 0.58"],
    ],
  ])("is named without a share: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it("is no part when nothing names it", () => {
    expect(segments("60% desktop, 40% mobile; the rest never see it")).toEqual([
      "platform desktop 0.6",
      "platform mobile 0.4",
    ]);
  });
});

describe("shares that are none of the users", () => {
  it.each([
    [
      "Group\tSize\tShare\nShoppers with an account\t2,150\t100%\niPhone\t1,300\t60%\nAndroid\t850\t40%",
      ["platform iPhone 0.6", "platform Android 0.4"],
    ],
    [
      "66% leisure, 34% business. Card holders are 9% of passengers and half of our revenue.",
      ["other leisure 0.66", "other business 0.34", "role Card holders 0.09"],
    ],
  ])("are totals and shares of money: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it("leave the name of what was chosen", () => {
    expect(segments("Some 12% have chosen Spanish, 88% English")).toEqual([
      "language Spanish 0.12",
      "language English 0.88",
    ]);
  });
});

describe("named parts without shares", () => {
  it.each([
    ["they work in major gifts, community and legacies", ["role major gifts", "role community", "role legacies"]],
    ["3,210 users in our hangars, mechanics + planners", ["role mechanics", "role planners"]],
    ["1,385 employees get it - store mgrs and HR partners", ["role store mgrs", "role HR partners"]],
    ["consumer app, users in Kenya, Uganda and Tanzania", ["region Kenya", "region Uganda", "region Tanzania"]],
    [
      "Customer type\tCompanies\tSeats\nImporters\t310\t4,100\nPackers\t120\t1,900\nTotal\t430\t6,000",
      ["industry Importers", "industry Packers"],
    ],
    ["Role\tUsers\nSurveyors\t1,200\nEstimators\t900", ["role Surveyors", "role Estimators"]],
  ])("are read: %s", (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it.each([
    "sold to councils in England and Wales",
    "Software sold to hospitals and clinics",
    "pharmacies pay, patients use",
    "### Customers and users\n- 3.9 million policyholders",
  ])("are not made of who buys: %s", (text) => {
    expect(segments(text)).toEqual([]);
  });
});
