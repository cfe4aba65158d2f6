import { expect, test } from "vitest";
import { phaseRuns, sameOrByPhase } from "./by-phase.ts";
import { dateOfDay, dayText, stretchText } from "./date-text.ts";
import { foldLines } from "./fold.ts";
import { idWords, titleOf } from "./id-words.ts";
import { counted, listText, sentence, sentences, uncapital, unitsText } from "./sentence.ts";
import { chanceText, shareText } from "./share-text.ts";

const phases = ["Internal", "Beta", "Canary", "GA"].map((name) => ({ name }));

test.each([
  [["1", "1", "1", "1"], "1"],
  [[null, "1", "2", "2"], "1 in phase 2, 2 from phase 3 on"],
  [[null, "1", "1", null], "1 in phases 2 and 3"],
  [["1", "1", "1", null], "1 in phases 1 to 3"],
  [["1", null, "1", null], "1 in phase 1, 1 in phase 3"],
  [[null, null, null, "1"], "1 in phase 4"],
])("limits by phase %j are %j", (texts, said) => {
  const runs = phaseRuns(phases, texts).map(({ text, where }) => (where === "" ? text : `${text} ${where}`));
  expect(runs.join(", ")).toBe(said);
});

test("what is the same everywhere is said once", () => {
  expect(sameOrByPhase(phases, [null, "off", null, "off"])).toBe("off");
  expect(sameOrByPhase(phases, [null, "off", "hold", null])).toBe("In phase 2: off. In phase 3: hold.");
});

test.each([
  ["2027-01-13", 1, "2027-01-13"],
  ["2027-12-31", 2, "2028-01-01"],
  ["2028-02-28", 2, "2028-02-29"],
  ["2100-02-28", 2, "2100-03-01"],
  ["2026-10-25", 400, "2027-11-28"],
])("from %s, day %i is %s", (startDate, day, date) => {
  expect(dateOfDay({ startDate }, day)).toBe(date);
});

test("days agree with the platform's calendar over four centuries", () => {
  for (let day = 1; day < 150_000; day += 97) {
    const expected = new Date(Date.UTC(1999, 10, 30 + day - 1)).toISOString().slice(0, 10);
    expect(dateOfDay({ startDate: "1999-11-30" }, day)).toBe(expected);
  }
});

test("without a first day there are weeks, with one there are dates", () => {
  expect(dayText({ startDate: null }, 15)).toBe("day 15 (week 3)");
  expect(dayText({ startDate: "2027-01-13" }, 15)).toBe("27 Jan 2027");
  expect(stretchText({ startDate: null }, { startDay: 8, days: 21 })).toBe("Weeks 2-4");
  expect(stretchText({ startDate: "2027-01-13" }, { startDay: 8, days: 21 })).toBe("20 Jan 2027 to 9 Feb 2027");
});

test.each([
  [0, "0%"],
  [0.003, "0.3%"],
  [0.0047, "0.5%"],
  [0.01, "1%"],
  [0.164, "16%"],
  [1, "100%"],
])("the share %d is %s", (share, text) => {
  expect(shareText(share)).toBe(text);
});

test.each([
  [0, "0%"],
  [0.021, "2.1%"],
  [1e-9, "less than 0.001%"],
  [0.95, "95%"],
])("the chance %d is %s", (chance, text) => {
  expect(chanceText(chance)).toBe(text);
});

test("numbers of things are none, one or many", () => {
  expect([0, 1, 1_200].map((count) => counted(count, "gate", "gates"))).toEqual(["0 gates", "1 gate", "1,200 gates"]);
  expect([1, 2].map((count) => unitsText(count, "people"))).toEqual(["1 person", "2 people"]);
  expect(unitsText(1, "seats")).toBe("1 seat");
  expect(["replies of agents", "families", "children", "daily active users"].map((many) => unitsText(1, many))).toEqual(
    ["1 reply of agents", "1 family", "1 child", "1 daily active user"],
  );
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listText)).toEqual(["", "a", "a and b", "a, b and c"]);
});

test("sentences begin with a capital and end once, names keep their letters", () => {
  expect(sentence("off at once")).toBe("Off at once.");
  expect(sentence("Why not?")).toBe("Why not?");
  expect(sentence("iOS users")).toBe("iOS users.");
  expect(sentences(["a", "", "b."])).toBe("A. B.");
});

test("after a colon a sentence loses its capital, a name does not", () => {
  expect(["The value of 7 days", "P95 latency", "SRE lead", "iOS"].map(uncapital)).toEqual([
    "the value of 7 days",
    "P95 latency",
    "SRE lead",
    "iOS",
  ]);
});

test("lines that are too many share the last, and none is lost", () => {
  expect(foldLines(["a", "b", "c"], 2)).toEqual(["a", "b; c"]);
  expect(foldLines(["a", "b"], 2)).toEqual(["a", "b"]);
});

test("an assumption's name is read as words", () => {
  expect(idWords("unitsPerPersonPerWeek")).toBe("units per person per week");
  expect(["wrong-action", "over-reliance"].map(titleOf)).toEqual(["Wrong action", "Over-reliance"]);
});
