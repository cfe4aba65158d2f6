import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "./canonical.ts";

const textOf = (raw: string) => canonicalText("feature", raw).text;

describe("the canonical form of a field", () => {
  it.each([
    ["no-break and doubled blanks are one blank", "a\u00a0 b", "a b"],
    ["line ends are one line end, blank lines none", "a\r\n\r\n b\u2028c", "a\nb\nc"],
    ["zero-width characters and direction marks are dropped", "la\u200btency \u202eup\u202c", "latency up"],
    ["decomposed letters are composed", "cafe\u0301", "café"],
    ["curly quotes are straight", "\u201cno AI\u201d don\u2019t", '"no AI" don\'t'],
    ["a dash between numbers joins", "15\u201320%", "15-20%"],
    ["a dash with blanks parts", "Medium \u2013 slow", "Medium — slow"],
    ["full-width signs are plain", "\uff11\uff12\uff05", "12%"],
    ["bullets are one bullet", "\u25aa x\n\u2023 y", "• x\n• y"],
    ["Markdown's bold marks are dropped", "**Injection.** x", "Injection. x"],
    ["a tab that borders no cell is a blank", "a\tb", "a b"],
    ["the tabs of a pasted table stay", "Metric\tNow\nMAPE\t16%", "Metric\tNow\nMAPE\t16%"],
  ])("%s", (_, raw, canonical) => {
    expect(textOf(raw)).toBe(canonical);
  });

  it("reads shouted text as its sentence-case twin, abbreviations kept", () => {
    expect(textOf("HIGH RISK. MODEL MAY LEAK PII ON IOS.")).toBe("High risk. Model may leak PII on iOS.");
  });

  it("leads back to what was typed", () => {
    const raw = "  P95\u00a0 latency\u200b \u2264 800ms ";
    const { text, span } = canonicalText("successMetrics", raw);
    const at = text.indexOf("latency");
    const { start, end } = span(at, at + "latency".length);
    expect(raw.slice(start, end)).toBe("latency");
  });

  it("is its own canonical form, with spans inside the field, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const { text, span } = canonicalText("feature", raw);
        const whole = span(0, text.length);
        expect(whole.start).toBeLessThanOrEqual(whole.end);
        expect(whole.end).toBeLessThanOrEqual(raw.length);
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/ {2}|\n\n|^\s|\s$/);
      }),
    );
  });

  it("is the same for composed and decomposed letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (raw) => {
        expect(textOf(raw.normalize("NFD"))).toBe(textOf(raw.normalize("NFC")));
      }),
    );
  });
});
