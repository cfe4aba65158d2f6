import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStart } from "../../../../tests/any-start.ts";
import type { ExclusionFact, ExclusionKind, RegulationId } from "../../brief/facts.ts";
import { Exclusion } from "../../plan/exclusion.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { checklistGates } from "../checks/checklist-gates.ts";
import { exampleContext } from "../context.example.ts";
import { cohortRules, exclusionsOf } from "./exclusions.ts";

const origin = { span: { field: "cohortExclusions", start: 0, end: 1 }, certainty: "stated" } as const;
const kinds: PhaseKind[] = [
  "internal",
  "closed_beta",
  "canary",
  "segment_targeting",
  "conditional_admission",
  "general_availability",
];

function excluded(text: string, kind: ExclusionKind, until: string | null = null): ExclusionFact {
  return { text, kind, until, origin };
}

function contextOf(exclusions: ExclusionFact[], regulations: RegulationId[] = []) {
  return exampleContext({ facts: { exclusions, regulations: regulations.map((id) => ({ id, origin })) } });
}

describe("exclusions", () => {
  it("come in with the phase of their order: platforms first, languages in segments, regions on admission", () => {
    const context = contextOf([
      excluded("tablets", "platform", "v2 ships"),
      excluded("French documents", "language", "the test set is labelled"),
      excluded("EU users", "region", "DPA addendum signed"),
    ]);
    expect(
      exclusionsOf(context, kinds)
        .slice(0, 3)
        .map(({ admittedIn }) => admittedIn),
    ).toEqual(["phase3_canary", "phase4_segment_targeting", "phase5_conditional_admission"]);
  });

  it("wait for general availability where no phase of their own comes before", () => {
    const context = contextOf([excluded("notes in Welsh", "language", "a reader is found")]);
    const [welsh] = exclusionsOf(context, ["internal", "closed_beta", "canary", "general_availability"]);
    expect(welsh?.admittedIn).toBe("phase4_general_availability");
  });

  it("without a condition stay for good: only a new plan could let them in", () => {
    const [hipaa] = exclusionsOf(contextOf([excluded("HIPAA accounts", "regulated")], ["HIPAA"]), kinds);
    expect(hipaa).toMatchObject({ treatment: "XP", until: null, admittedIn: null });
    expect(hipaa?.usuallyLiftedBy).toBe("a new plan and the signature of Privacy officer");
  });

  it("keep their people in where they name data", () => {
    const [messages] = exclusionsOf(contextOf([excluded("messages with PHI", "regulated")]), kinds);
    expect(messages?.treatment).toBe("XD");
  });

  it("carry the law's own conditions beside the brief's, marked, and not those that say the same", () => {
    const [eu] = exclusionsOf(contextOf([excluded("EU users", "region", "DPA addendum signed")], ["GDPR"]), kinds);
    expect(eu?.until).toBe("DPA addendum signed");
    expect(eu?.alsoNeeded?.every((line) => line.endsWith("(GDPR; added by this plan)"))).toBe(true);
    expect(eu?.alsoNeeded?.join()).not.toMatch(/addendum/i);
  });

  it("say what a vague wording is taken to cover", () => {
    const [vague] = exclusionsOf(contextOf([excluded("financial-regulated accounts", "regulated")]), kinds);
    expect(vague?.covers).toBe("firms under GLBA, FINRA, SEC, MiFID II or DORA");
  });

  it("of the plan's own are marked, and the one about the beta ends with it", () => {
    const context = exampleContext({ market: "B2B" });
    const [renewal] = exclusionsOf(context, kinds);
    expect(renewal).toMatchObject({ addedByPlan: true, treatment: "XU", admittedIn: "phase3_canary" });
    expect(cohortRules(context, kinds, 1).exclude[0]?.status).toBe("added by this plan");
    expect(cohortRules(context, kinds, 2).exclude).toEqual([]);
  });

  it("fail closed: who can't be checked stays out wherever somebody is kept out", () => {
    const texts = exclusionsOf(contextOf([excluded("interns", "role")]), kinds).map(({ text }) => text);
    expect(texts).toContain("people and accounts whose status for an exclusion is unknown");
    expect(exclusionsOf(contextOf([]), kinds)).toEqual([]);
  });
});

describe("whatever the facts and phases", () => {
  it("every exclusion of the brief is in every phase by name, permanent ones never admitted", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const texts = context.facts.exclusions.map(({ text }) => text);
        for (const [at] of kinds.entries()) {
          const { exclude, admits } = cohortRules(context, kinds, at);
          const out = exclude.map(({ exclusion }) => exclusion);
          expect(out).toEqual(expect.arrayContaining(texts));
          const waiting = exclude.filter(({ status }) => status === "waiting").map(({ exclusion }) => exclusion);
          const named = admits.map(({ exclusion }) => exclusion).filter((text) => texts.includes(text));
          expect(waiting).toEqual(expect.arrayContaining(named));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("everybody who is admitted has a gate in the phase before that covers the exclusion", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        const exclusions = exclusionsOf(context, kinds);
        for (const [at] of kinds.entries()) {
          for (const { exclusion, gate } of cohortRules(context, kinds, at).admits) {
            const index = exclusions.findIndex(({ text }) => text === exclusion);
            const phase = Number(/^phase(\d)/.exec(exclusions[index]?.admittedIn ?? "")?.[1]);
            expect(phase).toBeLessThanOrEqual(at + 1);
            const before = checklistGates(context, kinds, phase - 2).find(({ id }) => id === gate);
            expect(before?.covers).toContain(`exclusion:${index}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("every exclusion is of the contract's shape", () => {
    fc.assert(
      fc.property(anyStart, ({ context, kinds }) => {
        for (const one of exclusionsOf(context, kinds)) expect(Exclusion.safeParse(one).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
