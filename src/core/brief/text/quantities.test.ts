import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantitiesOf } from "./quantities.ts";
import { tokensOf } from "./tokens.ts";

const read = (text: string) =>
  quantitiesOf(tokensOf(text)).map(({ low, high, unit }) =>
    [low, ...(high === low ? [] : [high]), unit ?? ""].join(" ").trim(),
  );

describe("quantities", () => {
  it.each([
    ["480K MAU", ["480000"]],
    ["2.3m owners", ["2300000"]],
    ["20-25k sellers", ["20000 25000"]],
    ["between 2 and 3 million", ["2000000 3000000"]],
    ["twenty-two thousand officers", ["22000"]],
    ["twenty-five hundred", ["2500"]],
    ["half a million developers", ["500000"]],
    ["a quarter of a million members", ["250000"]],
    ["a million and a half", ["1500000"]],
    ["3.4 crore users, 12 lakh today", ["34000000", "1200000"]],
    ["2 000 000 users", ["2000000"]],
    ["1,5 Mio", ["1500000"]],
    ["18%->12%", ["18 %", "12 %"]],
    ["from 22 min to under 15 min", ["22 min", "15 min"]],
    ["4.2/5 or 4 out of 5", ["4.2 points", "4 points"]],
    ["2 in 1,000 and 3 per 1K", ["2 per-1k", "3 per-1k"]],
    ["1 in 10,000", ["0.1 per-1k"]],
    ["3 in 4 pupils, two thirds of teachers", ["75 %", "66.67 %"]],
    ["$0.04, £30,000, INR 2,000,000, 18,000 EUR", ["0.04 USD", "30000 GBP", "2000000 INR", "18000 EUR"]],
    ["50 bps", ["0.5 pp"]],
    ["2x", ["2 x"]],
  ])("reads %j", (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it.each(["24/7", "401k", "SOC 2 and ISO 27001", "the 95th", "GPT-4", "P95", "10.0.0.1", "#123"])(
    "counts nothing in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("marks windows in names and years", () => {
    const [window] = quantitiesOf(tokensOf("30-day retention"));
    const [year] = quantitiesOf(tokensOf("since 2016 or so"));
    expect(window).toMatchObject({ adjective: true, unit: "d" });
    expect(year).toMatchObject({ maybeYear: true });
  });

  it("never throws, never overlaps and gives finite numbers, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("1", "-", "%", " ", "half", "a", "million", "2,5", "$", "in", "to"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        let last = -1;
        for (const quantity of quantitiesOf(tokensOf(pieces.join(" ")))) {
          expect(quantity.first).toBeGreaterThan(last);
          expect(Number.isNaN(quantity.low) || Number.isNaN(quantity.high)).toBe(false);
          last = quantity.last;
        }
      }),
    );
  });
});
