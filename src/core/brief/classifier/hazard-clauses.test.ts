import { describe, expect, it } from "vitest";
import { type Clause, hazardSentences, partsOf } from "./hazard-clauses.ts";

/** Sentences, each followed by its parts if it has several: what hazards are looked for in. */
function hazardClauses(text: string): Clause[] {
  return hazardSentences(text).flatMap((sentence) => {
    const parts = partsOf(sentence);
    return parts.length > 1 ? [sentence, ...parts] : [sentence];
  });
}

const texts = (text: string) => hazardSentences(text).map((clause) => clause.text);

describe("hazardSentences", () => {
  it("parts sentences, semicolons and lines", () => {
    expect(texts("Wrong dose. Slow replies; GPU bill\n- bias")).toEqual([
      "Wrong dose",
      "Slow replies",
      "GPU bill",
      "bias",
    ]);
  });

  it("leaves list marks out", () => {
    expect(texts("1. Off-brand tone\n(b) a leak\n* GPU bill **")).toEqual(["Off-brand tone", "a leak", "GPU bill"]);
  });

  it("leaves a marked heading with the sentence that it heads", () => {
    expect(texts("* **Spend.** What the GPUs cost")).toEqual(["Spend.** What the GPUs cost"]);
  });

  it("doesn't part at abbreviations", () => {
    expect(texts("Wrong facts, e.g. Prices or dates")).toHaveLength(1);
  });

  it("takes no ordinal and no paragraph's number into a clause", () => {
    expect(texts("Second is a leak. Third, wrong dates")).toEqual(["is a leak", "wrong dates"]);
    expect(texts("3.2 Loss of money")).toEqual(["Loss of money"]);
    expect(texts("Second opinions are missing")).toEqual(["Second opinions are missing"]);
  });

  it("gives nothing for a text without letters", () => {
    expect(texts("")).toEqual([]);
    expect(texts("-- 3. 4. ;;")).toEqual([]);
  });
});

describe("the parts of a sentence", () => {
  it("follows a sentence with its parts", () => {
    expect(hazardClauses("Slurs, leaks and outages").map((clause) => clause.text)).toEqual([
      "Slurs, leaks and outages",
      "Slurs",
      "leaks",
      "outages",
    ]);
  });

  it("says where each clause stands", () => {
    const text = "High — wrong labels, and a leak.\n* (2) Injection: hidden commands; ";
    for (const { text: clause, start, end } of hazardClauses(text)) expect(text.slice(start, end)).toBe(clause);
  });
});
