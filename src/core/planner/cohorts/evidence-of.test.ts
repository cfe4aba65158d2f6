import { describe, expect, it } from "vitest";
import type { Archetype, ExclusionKind, Market } from "../../brief/facts.ts";
import { CASES_OF_EVIDENCE, REFUSAL_EVIDENCE, SUBJECT_EVIDENCE } from "../../catalog/exclusion-evidence.ts";
import { EXCLUSION_KINDS } from "../../catalog/exclusion-kinds.ts";
import { exampleContext } from "../context.example.ts";
import { evidenceOf, isAnonymous } from "./evidence-of.ts";

const origin = { span: { field: "userBase", start: 0, end: 1 }, certainty: "stated" } as const;

interface Feature {
  readonly users?: string;
  readonly market?: Market;
  readonly archetype?: Archetype;
  readonly userBase?: string;
}

function contextOf({ users = "users", market = "B2C", archetype = "drafting", userBase = "" }: Feature) {
  const context = exampleContext({ market, facts: { population: { count: 1_000, unit: users, origin } } });
  return {
    ...context,
    brief: { ...context.brief, userBase },
    profile: { ...context.profile, archetype },
  };
}

function evidence(text: string, kind: ExclusionKind, feature: Feature = {}, until: string | null = null): string {
  return evidenceOf(contextOf(feature), { text, kind, until });
}

describe("what shows an exclusion", () => {
  it("is read where the attribute is: of the user, or of those whom the input is about", () => {
    const nurses = { users: "nurses", market: "B2B" } as const;
    expect(evidence("Patients under 18", "age", nurses)).toBe(SUBJECT_EVIDENCE.age?.subject);
    expect(evidence("patients on dialysis", "other", nurses)).toBe(SUBJECT_EVIDENCE.other?.subject);
    expect(evidence("travel nurses", "role", nurses)).toBe(EXCLUSION_KINDS.role.evidence);
    expect(evidence("Creators under 18", "age", { users: "creators" })).toBe(EXCLUSION_KINDS.age.evidence);
    expect(evidence("interviews with under-18s", "age", { users: "officers" })).toBe(CASES_OF_EVIDENCE.ageOfInput);
  });

  it("is either one where the words leave it open", () => {
    const managers = { users: "managers", market: "internal", archetype: "autonomous-agent" } as const;
    expect(evidence("Contractors", "role", managers)).toBe(SUBJECT_EVIDENCE.role?.either);
    expect(evidence("Under-18s on work experience", "age", managers)).toBe(SUBJECT_EVIDENCE.age?.either);
    expect(evidence("anyone who has asked us not to ring", "consent", managers)).toBe(REFUSAL_EVIDENCE.either);
  });

  it("is an entry where people refused, and its absence where they must agree first", () => {
    const refused = [
      "Residents who said no to sharing",
      'Senders who ticked "no automated processing"',
      "authors who ticked “no AI” on the rights form",
      "Patients who have opted out of AI processing",
      "Residents who turned the assistant off",
      "owners who objected to automated decisions",
    ];
    for (const text of refused) expect(evidence(text, "consent")).toContain("who has no entry has not refused");
    for (const text of [
      "anyone who hasnt accepted the new ToS",
      "Customers who have not accepted the updated data notice",
      "Leads with no TCPA consent on file",
    ])
      expect(evidence(text, "consent")).not.toContain("refus");
  });

  it("takes families for the parents who use it", () => {
    expect(evidence("Families who declined machine translation", "consent", { users: "parents" })).toBe(
      REFUSAL_EVIDENCE.user,
    );
    expect(evidence("Families who declined machine translation", "consent", { users: "clerks" })).toBe(
      REFUSAL_EVIDENCE.subject,
    );
  });

  it("is a parent's verified consent for a child", () => {
    expect(evidence("homes where no parent has given verified consent", "consent")).toBe(CASES_OF_EVIDENCE.parental);
  });

  it("is as fine as the place: a country can't show a state, staff have a site", () => {
    expect(evidence("residents of California", "region")).toBe(CASES_OF_EVIDENCE.partOfCountry);
    expect(evidence("EU users", "region")).toBe(EXCLUSION_KINDS.region.evidence);
    expect(evidence("New York office", "region", { market: "internal" })).toBe(CASES_OF_EVIDENCE.site);
  });

  it("is the language that is written where the feature writes, and a setting where one is named", () => {
    expect(evidence("sheets in Spanish", "language")).toBe(CASES_OF_EVIDENCE.languageWritten);
    expect(evidence("tickets in Arabic", "language", { archetype: "classification" })).toBe(
      CASES_OF_EVIDENCE.languageRead,
    );
    expect(evidence("bears set to French", "language")).toBe(CASES_OF_EVIDENCE.languageSetting);
  });

  it("is the label of the input where data is out", () => {
    expect(evidence("end-of-life notes", "other")).toBe(CASES_OF_EVIDENCE.data);
  });

  it("is a question where nobody signs in", () => {
    const open = { userBase: "Anyone on the site; nothing is behind a login." };
    expect(isAnonymous(contextOf(open))).toBe(true);
    expect(evidence("Police department staff", "role", open)).toBe(CASES_OF_EVIDENCE.anonymous);
    expect(isAnonymous(contextOf({ userBase: "900 pickers have no login" }))).toBe(false);
  });
});
