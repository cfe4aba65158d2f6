import { describe, expect, it } from "vitest";
import { cueMatcher } from "./cue-matcher.ts";
import { wordsOf } from "./words.ts";

const match = cueMatcher({ attack: "prompt injection*, jailbreak*", rely: "rubber stamp*, without reading" });

describe("cueMatcher", () => {
  it("finds phrases in any of their forms", () => {
    expect(match(wordsOf("Prompt-injections, and clerks rubber-stamping it"))).toEqual([
      { cue: "attack", first: 0, last: 1 },
      { cue: "rely", first: 4, last: 5 },
    ]);
  });

  it("finds words that begin as a starred cue does", () => {
    expect(match(wordsOf("jailbreaking")).map((hit) => hit.cue)).toEqual(["attack"]);
  });

  it("takes no phrase that the text breaks off", () => {
    expect(match(wordsOf("they act without"))).toEqual([]);
    expect(match([])).toEqual([]);
  });
});
