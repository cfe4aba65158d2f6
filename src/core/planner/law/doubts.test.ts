import { describe, expect, it } from "vitest";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { exampleContext } from "../context.example.ts";
import { doubtAbout, lawsBeside } from "./doubts.ts";

const rental = "Scores a rental applicant from bureau data for leasing agents, who may refuse the tenancy.";
const about = (feature: string) => {
  const context = exampleContext({ market: "B2B", facts: { archetype: "prediction" } });
  return {
    ...context,
    brief: { ...context.brief, feature },
    profile: { ...context.profile, archetype: "prediction" as const },
  };
};

describe("a law that the brief names", () => {
  it("is doubted where nothing that it is about stands in the brief", () => {
    expect(doubtAbout(REGULATIONS.ECOA, about(rental))).toContain("Fair Housing Act");
    expect(doubtAbout(REGULATIONS.ECOA, about("Sets the credit limit of a cardholder."))).toBeNull();
  });
});

describe("laws that a brief forgets", () => {
  it("are asked about by what it says", () => {
    expect(lawsBeside(about(rental)).map(({ law }) => law)).toEqual([expect.stringContaining("Fair Housing Act")]);
    expect(lawsBeside(about("Raises the credit line of a cardholder.")).map(({ citation }) => citation)).toContain(
      "Regulation Z, 12 CFR 1026.51",
    );
    expect(lawsBeside(about("Drafts replies to mail."))).toEqual([]);
  });
});
