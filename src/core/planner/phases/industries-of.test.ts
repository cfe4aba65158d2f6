import { describe, expect, it } from "vitest";
import { exampleContext, SHOP } from "./context.example.ts";
import { industriesOf } from "./industries-of.ts";

describe("industries", () => {
  it("take two words of a trade, and never those of whom the brief keeps out", () => {
    expect(industriesOf(exampleContext(SHOP))).toEqual(["e-commerce"]);
    const context = exampleContext({ feature: "Drafts replies" });
    const kept = {
      ...context,
      brief: { ...context.brief, cohortExclusions: "patients and clinicians of hospitals with an EHR" },
    };
    expect(industriesOf(kept)).toEqual([]);
  });
});
