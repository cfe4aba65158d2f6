import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import type { ExclusionFact, Facts } from "../../brief/facts.ts";
import { Question } from "../../plan/follow-up.ts";
import { exampleContext, exampleMetric } from "../context.example.ts";
import { questionsOf } from "./questions.ts";

const origin = { span: { field: "userBase", start: 0, end: 1 }, certainty: "stated" } as const;

function asked(facts: Partial<Facts>): string[] {
  return questionsOf(exampleContext({ facts })).map(({ text }) => text);
}

function excluded(text: string, kind: ExclusionFact["kind"], until: string | null = null): ExclusionFact {
  return { text, kind, until, origin };
}

describe("questions", () => {
  it("are none where the brief leaves nothing open", () => {
    expect(asked({})).toEqual([]);
  });

  it("ask for what the brief doesn't say", () => {
    const ids = questionsOf(exampleContext({ facts: { population: null, riskLevel: null } })).map(({ id }) => id);
    expect(ids).toEqual(["population", "risk"]);
  });

  it("ask how many are kept out, in numbers that can be read", () => {
    expect(asked({ exclusions: [excluded("interns", "role")] })[0]).toBe(
      "How many of the 1,000,000 users are kept out (1 exclusion)?",
    );
  });

  it("ask about laws of places that the brief doesn't name, and about the UK beside the EU", () => {
    const texts = asked({
      exclusions: [excluded("EU users", "region", "DPA addendum signed")],
      regulations: [{ id: "GDPR", origin }],
    });
    expect(texts).toContain("EU users: EU-AI-Act would apply; in or out?");
    expect(texts).toContain("UK users: UK-GDPR would apply; in or out?");
  });

  it("ask what a law that can hardly apply stands for, and for the role where it decides the duties", () => {
    const facts = {
      regulations: [
        { id: "CCPA", origin },
        { id: "FCRA", origin },
      ] as const,
    };
    const texts = questionsOf(
      exampleContext({ market: "public-sector", facts: { regulations: [...facts.regulations] } }),
    ).map(({ text }) => text);
    expect(texts[0]).toContain("California Civil Code 1798.29");
    expect(texts[1]).toContain("What is the maker under FCRA");
  });

  it("ask for the volume of what a metric is counted on, where nothing gives it", () => {
    const crash = {
      ...exampleMetric(),
      name: "editor crash rate",
      comparator: "<=",
      target: 2,
      unit: "per-1k",
    } as const;
    expect(asked({ metrics: [crash] })).toEqual([
      "How many sessions are there in a usual week among those who would get it?",
    ]);
  });

  it("name a clinician's deputy for a clinical condition", () => {
    const exclusions = [excluded("patients on dialysis", "other", "the renal pharmacists sign off")];
    const conditions = questionsOf(exampleContext({ facts: { exclusions } })).find(({ id }) => id === "conditions");
    expect(conditions?.untilAnswered).toContain("Clinical safety officer");
  });

  it("don't ask about a place that is kept out for good", () => {
    expect(asked({ exclusions: [excluded("Japan", "region")] }).join()).not.toContain("APPI");
  });

  it("ask for targets, confirmers and who is meant", () => {
    const texts = asked({
      metrics: [exampleMetric({ name: "trust", comparator: "none", target: null, unit: null })],
      exclusions: [excluded("regulated accounts", "regulated"), excluded("tablets", "platform", "v2 ships")],
    });
    expect(texts).toEqual(
      expect.arrayContaining([
        '"regulated accounts": who exactly is meant?',
        'Who confirms, and by when, "v2 ships"?',
        "Which target is meant for trust?",
      ]),
    );
  });

  it("have ids of their own and the contract's shape, whatever the facts", () => {
    fc.assert(
      fc.property(anyStart, ({ context }) => {
        const questions = questionsOf(context);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        for (const one of questions) expect(Question.safeParse(one).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
