import { describe, expect, it } from "vitest";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { exampleContext } from "../context.example.ts";
import type { PlanContext } from "../context.ts";
import { askedBy, lawIn, roleOf } from "./law-in.ts";

function of(feature: string, changed: Parameters<typeof exampleContext>[0] = {}): PlanContext {
  const context = exampleContext(changed);
  return { ...context, brief: { ...context.brief, feature } };
}

describe("a law in a product", () => {
  it("is the one of safety reports where FDA is named and side effects of drugs are spoken of", () => {
    const drugs = lawIn("FDA", of("Flags messages that may describe a side effect of the drug."));
    expect(drugs.clocks[0]).toMatchObject({ citation: "21 CFR 314.80(c)(1), 600.80(c)(1)", status: "unverified" });
    expect(JSON.stringify(drugs)).not.toContain("21 CFR 803");
    expect(lawIn("FDA", of("Reads X-rays."))).toBe(REGULATIONS.FDA);
    expect(lawIn("FDA", of("A medical device that lists adverse events."))).toBe(REGULATIONS.FDA);
  });

  it("has the role that the brief's words show, where the market decides none", () => {
    expect(roleOf(REGULATIONS.GLBA, of("Scores customers who are new to the bank."))).toBe("bank");
    expect(roleOf(REGULATIONS.GLBA, of("Scores borrowers."))).toBe("financial institution");
    expect(roleOf(REGULATIONS.GLBA, of("Sold to banks.", { market: "B2B" }))).toBe("service provider");
  });

  it("asks for safeguards of decisions only where it decides about people, and by role", () => {
    const digest = askedBy(REGULATIONS["UK-GDPR"], of("A digest for relatives.", { market: "B2B" })).gates.join("; ");
    expect(digest).not.toContain("contest");
    expect(digest).toContain("customers' UK notice");
    const scores = of("Scores applicants.");
    const decided = { ...scores, profile: { ...scores.profile, archetype: "prediction" } as const };
    const { gates, proof } = askedBy(REGULATIONS["UK-GDPR"], decided);
    expect(gates.join("; ")).toMatch(/Complaints channel.*contest for significant decisions/);
    expect(proof).toContain("Safeguards for automated significant decisions");
  });

  it("speaks of minors only where the brief does", () => {
    const asked = (feature: string) => askedBy(REGULATIONS.CCPA, of(feature)).gates.join("; ");
    expect(asked("Picks wine for members.")).not.toContain("minors");
    expect(asked("A game for children.")).toContain("minors");
  });
});
