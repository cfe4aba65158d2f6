import { describe, expect, it } from "vitest";
import { INDUSTRIES } from "../../catalog/industries/industries.ts";
import { Suggestion } from "../../plan/follow-up.ts";
import { exampleContext } from "../context.example.ts";
import { suggestionsOf } from "./suggestions.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;

describe("suggestions", () => {
  it("are none without an industry", () => {
    expect(suggestionsOf(exampleContext(), [])).toEqual([]);
  });

  it("are what the industry usually has and the brief has not", () => {
    const context = exampleContext({ facts: { hazards: [{ id: "clinical-safety", origin }] } });
    const suggestions = suggestionsOf(context, [INDUSTRIES.health]);
    expect(suggestions.map(({ text }) => text).join()).not.toContain("clinical safety as a hazard");
    expect(suggestions.map(({ kind }) => kind)).toEqual(["hazard", "hazard", "exclusion", "exclusion", "sign-off"]);
    for (const one of suggestions) expect(Suggestion.safeParse(one).success).toBe(true);
  });

  it("are few, however many industries fit, and never said twice", () => {
    const texts = suggestionsOf(exampleContext(), Object.values(INDUSTRIES)).map(({ text }) => text);
    expect(texts.length).toBeLessThanOrEqual(6);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("leave out an exclusion of which the brief speaks in other words", () => {
    const exclusions = [{ text: "minors", kind: "age", until: null, origin } as const];
    const texts = suggestionsOf(exampleContext({ facts: { exclusions } }), [INDUSTRIES.gaming]).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("Keep out minors"))).toEqual([]);
  });
});
