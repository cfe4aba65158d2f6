import { describe, expect, it } from "vitest";
import { weightedSentences } from "./feature-sentences.ts";

const weightOf = (text: string, part: string) =>
  weightedSentences(text).find((sentence) => sentence.text.includes(part))?.weight;

describe("weightedSentences", () => {
  it("counts the first sentence most", () => {
    const text = "Drafts replies to reviews. The owner edits them.";
    expect(weightOf(text, "Drafts")).toBe(1);
    expect(weightOf(text, "owner")).toBeLessThan(1);
  });

  it("hardly counts what the feature leaves alone", () => {
    const text = "It answers questions. It doesn't write essays. Reads invoices, never pays them.";
    expect(weightOf(text, "essays")).toBeLessThan(0.3);
    expect(weightOf(text, "pays")).toBeLessThan(0.3);
    expect(weightOf(text, "Reads invoices")).toBeGreaterThan(0.3);
  });

  it("hardly counts sections of background", () => {
    const text =
      "## What it does\nTranslates letters.\n## Background\nIn 2019 we forecast demand for the whole group by hand.";
    expect(weightOf(text, "Translates")).toBe(1);
    expect(weightOf(text, "forecast")).toBeLessThan(0.2);
  });

  it("gives nothing for an empty text", () => {
    expect(weightedSentences("")).toEqual([]);
  });
});
