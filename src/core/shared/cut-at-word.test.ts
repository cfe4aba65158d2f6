import { expect, it } from "vitest";
import { cutAtWord } from "./cut-at-word.ts";

it("cuts a long text behind a word and leaves a short one whole", () => {
  expect(cutAtWord("Bureau data may not leave")).toBe("Bureau data may not leave");
  const cut = cutAtWord(
    "With automatic approval the mistake is made several hundred times before the first payment is missed",
  );
  expect(cut).toBe("With automatic approval the mistake is made several hundred times before the...");
  expect(cutAtWord("x".repeat(200))).toBe(`${"x".repeat(77)}...`);
});
