import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";

const kinds = (text: string) => linesOf(text).map((line) => `${line.kind}: ${line.text}`);

describe("the lines of a field", () => {
  it("takes list markers off and keeps the offsets of what is left", () => {
    const text = "- one\n2) two\n(c) three\n• four";
    const lines = linesOf(text);
    expect(lines.map((line) => line.text)).toEqual(["one", "two", "three", "four"]);
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(["one", "two", "three", "four"]);
  });

  it("tells headings from items and prose", () => {
    expect(kinds("### Targets\n(a) Recall at least 90%")).toEqual(["heading: Targets", "item: Recall at least 90%"]);
    expect(kinds("Measured after eight weeks\n- NPS 35+")).toEqual([
      "heading: Measured after eight weeks",
      "item: NPS 35+",
    ]);
    expect(kinds("Recall at least 90%.\nNPS 35+")).toEqual(["prose: Recall at least 90%.", "prose: NPS 35+"]);
  });

  it("parts numbered items that stand in one line", () => {
    expect(kinds("(1) Clicks up by 5%. (2) Rating 4 of 5. (3) Complaints flat")).toEqual([
      "item: Clicks up by 5%.",
      "item: Rating 4 of 5.",
      "item: Complaints flat",
    ]);
  });

  it("does not take a number in parentheses for a list", () => {
    expect(kinds("Latency (2) is fine and errors (7) too")).toEqual(["prose: Latency (2) is fine and errors (7) too"]);
  });

  it("takes numbers of paragraphs for markers where they count on", () => {
    expect(linesOf("5.1 Minors\n5.2 Banks").map(({ text }) => text)).toEqual(["Minors", "Banks"]);
    expect(linesOf("4.2 stars\nWelsh").map(({ text }) => text)).toEqual(["4.2 stars", "Welsh"]);
  });

  it("gives the cells of pasted and of Markdown tables", () => {
    const cells = (text: string) => linesOf(text).map((line) => line.cells.map((cell) => cell.text));
    expect(cells("Metric\tNow\tTarget\nMAPE\t16%\t12%")).toEqual([
      ["Metric", "Now", "Target"],
      ["MAPE", "16%", "12%"],
    ]);
    expect(cells("| Metric | Target |\n| MAPE | 12% |")).toEqual([
      ["Metric", "Target"],
      ["MAPE", "12%"],
    ]);
  });
});
