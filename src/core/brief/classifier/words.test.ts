import { describe, expect, it } from "vitest";
import { stemOf, wordsOf } from "./words.ts";

describe("wordsOf", () => {
  it("gives lower-case words with their offsets", () => {
    const text = "Copyright claims; don't PANIC";
    const words = wordsOf(text);
    expect(words.map((word) => word.text)).toEqual(["copyright", "claims", "don't", "panic"]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Copyright", "claims", "don't", "PANIC"]);
  });

  it("finds no words in blanks and signs", () => {
    expect(wordsOf(" — … !? •")).toEqual([]);
  });
});

describe("stemOf", () => {
  it("brings the forms of a word together", () => {
    expect(new Set(["leak", "leaks", "leaked", "leaking"].map(stemOf)).size).toBe(1);
    expect(stemOf("policies")).toBe(stemOf("policy"));
    expect(stemOf("stopping")).toBe(stemOf("stop"));
    expect(stemOf("supplier's")).toBe(stemOf("suppliers"));
  });

  it("keeps years, versions and other numbers apart", () => {
    expect([stemOf("2017"), stemOf("6.0"), stemOf("18"), stemOf("480k"), stemOf("b2b")]).toEqual([
      "year",
      "0.0",
      "0",
      "0",
      "b2b",
    ]);
  });
});
