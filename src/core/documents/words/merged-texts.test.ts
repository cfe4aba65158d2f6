import { expect, test } from "vitest";
import { mergedTexts } from "./merged-texts.ts";

test("sentences that differ in one number are one sentence with all numbers", () => {
  expect(
    mergedTexts(["The target of 1.5 less 10 %.", "The target of 1.5 less 7.5 %.", "The target of 1.5 less 1 %."]),
  ).toEqual(["The target of 1.5 less 10, 7.5 or 1 %."]);
});

test("sentences that differ in more, or in words, stay as they are, each once", () => {
  const texts = ["None in 1,137 rules out 1 %.", "None in 59 rules out 5 %.", "Known.", "Known."];
  expect(mergedTexts(texts)).toEqual(texts.slice(0, 3));
});
