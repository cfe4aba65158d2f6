import { expect, it } from "vitest";
import { fits, fixed } from "./fixed.ts";

const text = "Promote at 80%, kill at 90%.";
const fix = (words: string, by: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words, by };
};

it("puts several fixes in, wherever they stand", () => {
  expect(fixed(text, [fix("80%", "at least 80%"), fix("90%", "70%")])).toBe("Promote at at least 80%, kill at 70%.");
});

it("leaves out what overlaps another, and what stands there no longer", () => {
  expect(fixed(text, [fix("kill at 90%", "x"), fix("90%", "70%")])).toBe("Promote at 80%, kill at 70%.");
  expect(fixed(text, [{ ...fix("80%", "1"), words: "81%" }])).toBe(text);
  expect(fits(text, [fix("80%", "1")])).toBe(true);
  expect(fits(`x${text}`, [fix("80%", "1")])).toBe(false);
});
