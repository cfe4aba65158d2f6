import { describe, expect, it } from "vitest";
import { featuresOf } from "./features.ts";
import { TASKS } from "./recipes.ts";

const { recipe } = TASKS.hazard;

describe("featuresOf", () => {
  it("gives equal features in equal order for equal texts", () => {
    const text = "A draft may quote a lab value that is nowhere in the chart.";
    expect([...featuresOf(text, recipe)]).toEqual([...featuresOf(text, recipe)]);
  });

  it("names words, pairs of words and cue classes", () => {
    const names = [...featuresOf("Hateful lyrics", recipe).keys()];
    expect(names).toContain("lyric");
    expect(names).toContain("hateful lyric");
    expect(names).toContain("@offensive");
  });

  it("counts several cues of a class for more than one", () => {
    const one = featuresOf("slow", recipe).get("@slow") ?? 0;
    const two = featuresOf("slow and laggy", recipe).get("@slow") ?? 0;
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(1);
  });

  it("lets slips of the pen meet the right word by its beginning", () => {
    const slip = new Set(featuresOf("hallucinatoin", recipe).keys());
    expect([...featuresOf("hallucination", recipe).keys()].some((name) => slip.has(name))).toBe(true);
  });
});
