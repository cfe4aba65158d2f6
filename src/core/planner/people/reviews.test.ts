import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import { Review } from "../../plan/follow-up.ts";
import { exclusionsOf } from "../cohorts/exclusions.ts";
import { exampleContext } from "../context.example.ts";
import { regulationsOf } from "../law/regulations.ts";
import { reviewsOf } from "./reviews.ts";

const origin = { span: { field: "riskProfile", start: 0, end: 1 }, certainty: "stated" } as const;
const nothing = { exclusions: [], regulations: [], hazards: [], metrics: [], gates: [] };

describe("reviews", () => {
  it("name this plan's conditions, laws and groups", () => {
    const context = exampleContext({
      market: "B2B",
      facts: {
        regulations: [{ id: "GDPR", origin }],
        exclusions: [
          { text: "EU users", kind: "region", until: "DPA addendum signed", origin },
          { text: "interns", kind: "role", until: null, origin },
        ],
      },
    });
    const kinds = ["internal", "closed_beta", "conditional_admission", "general_availability"] as const;
    const exclusions = exclusionsOf(context, kinds);
    const regulations = regulationsOf(context, kinds, [], []);
    const text = reviewsOf(context, { ...nothing, exclusions, regulations })
      .flatMap(({ role, verifies }) => verifies.map((line) => `${role}: ${line}`))
      .join("\n");
    expect(text).toContain('Data protection officer: "EU users": that "DPA addendum signed" is enough to let them in');
    expect(text).toContain("Data protection officer: GDPR (out until a condition is shown, role taken: processor)");
    expect(text).toContain('Privacy officer: Kept out for good, also from logs and shadow: "interns"');
    expect(text).toContain("Product manager: Kept out by this plan, not by the brief");
  });

  it("name every law that is open, and never sign that nothing else applies", () => {
    const context = exampleContext({
      facts: {
        segments: [{ dimension: "region", name: "Germany", share: 0.5, origin }],
        regulations: [{ id: "UK-GDPR", origin }],
      },
    });
    const regulations = regulationsOf(context, ["internal", "opt_in_beta", "canary", "general_availability"], [], []);
    const text = reviewsOf(context, { ...nothing, regulations })
      .flatMap(({ verifies }) => verifies)
      .join("\n");
    expect(text).toContain("That these apply as taken: UK-GDPR; and which others do; open: Germany (GDPR, EU-AI-Act)");
    expect(text).not.toMatch(/nothing else/);
    expect(text).not.toMatch(/\((?:XP|XU|AC|XD)/);
    expect(text).not.toMatch(/none of these holds/);
  });

  it("ask what the facts leave open about a law, and not what they decide", () => {
    const context = exampleContext({
      facts: {
        regulations: [
          { id: "COPPA", origin },
          { id: "GDPR", origin },
        ],
      },
    });
    const regulations = regulationsOf(context, ["internal", "opt_in_beta", "canary", "general_availability"], [], []);
    const text = reviewsOf(context, { ...nothing, regulations })
      .flatMap(({ verifies }) => verifies)
      .join("\n");
    expect(text).toContain("COPPA, to be answered before signing: Is a flow for a parent's verifiable consent live?");
    expect(text).not.toContain("GDPR, to be answered");
  });

  it("say what a title of a small organisation signs for", () => {
    const reviews = reviewsOf(exampleContext({ people: 1_000 }), nothing);
    expect(reviews.map(({ role }) => role).sort()).toEqual([
      "Data responsible",
      "Legal contact",
      "Owner",
      "Technical owner",
    ]);
    expect(reviews.every(({ verifies }) => verifies[0]?.startsWith("Signs for "))).toBe(true);
  });

  it("name each role once, with no slot left open, whatever the facts", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const exclusions = exclusionsOf(context, kinds);
        const reviews = reviewsOf(context, {
          ...nothing,
          exclusions,
          regulations: regulationsOf(context, kinds, [], []),
          hazards: [],
        });
        expect(new Set(reviews.map(({ role }) => role)).size).toBe(reviews.length);
        for (const one of reviews) expect(Review.safeParse(one).success).toBe(true);
        expect(reviews.flatMap(({ verifies }) => verifies).join()).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 30 },
    );
  });
});
