import { describe, expect, it } from "vitest";
import { formsOf } from "./locale.ts";

const german = formsOf("de-DE");

describe("numbers and dates by region", () => {
  it("leaves the house form to those whose form it is", () => {
    const text = "up to 4,800 people from 13 Jan 2027, at least 15.3%";
    expect(formsOf("en-GB").text(text)).toBe(text);
    expect(formsOf("en-US").text(text)).toBe("up to 4,800 people from Jan 13, 2027, at least 15.3%");
  });

  it("writes numbers with the separators of the region and dates in its order, in English words and Latin digits", () => {
    expect(german.text("up to 4,800 people from 13 January 2027, 15.3%, ±2.6, -4.5, 0.0778 each")).toBe(
      "up to 4.800 people from 13 Jan 2027, 15,3%, ±2,6, -4,5, 0,0778 each",
    );
    expect(formsOf("ar-EG").text("480,000 people on 13 Jan 2027")).toBe("480,000 people on 13 Jan 2027");
    expect(formsOf("hi-IN").text("1,480,000 people")).toBe("14,80,000 people");
    expect(german.moment(Date.UTC(2027, 0, 13, 12))).toMatch(/^13 Jan 2027/);
  });

  it("leaves names, laws, versions and the brief's own words as they are", () => {
    for (const kept of [
      'the brief says "5,800 applications, 0.86 today"',
      "GPT-4.1, rampwright 0.1.0 and v2.5",
      "12 CFR 1002.9 (confirm with counsel), 314.4(j), s. 1798.145(e)",
      "Users of Android 4.4",
      "circulars 2022-03 and weeks 2-3, 30, 60 and 90 days",
    ])
      expect(german.text(kept)).toBe(kept);
  });

  it("changes the texts of markup and no tag, attribute or quotation", () => {
    const markup =
      '<text x="10.5" class="en">15.3</text><span class="q">at least 1,000</span><b title="0.5%">4,800</b>';
    expect(german.markup(markup)).toBe(
      '<text x="10.5" class="en">15,3</text><span class="q">at least 1,000</span><b title="0.5%">4.800</b>',
    );
  });

  it("reads what is typed in the region's form, and in the house form where it can mean nothing else", () => {
    const read = (texts: readonly string[], forms = german) => texts.map(forms.read);
    expect(read(["17,5", "17.5", "1.500", "1.500,5", "0.125", "60000", ""])).toEqual([
      17.5,
      17.5,
      1500,
      1500.5,
      0.125,
      60_000,
      null,
    ]);
    expect(read(["240,000", "17.5", "17,5", "1,234,567", "x"], formsOf("en-US"))).toEqual([
      240_000,
      17.5,
      17.5,
      1_234_567,
      null,
    ]);
    expect(read(["12.345", "1234,5"], formsOf("es-ES"))).toEqual([12_345, 1234.5]);
    expect(german.typed(0.25)).toBe("0,25");
  });
});
