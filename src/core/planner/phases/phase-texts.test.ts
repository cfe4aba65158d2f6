import { describe, expect, it } from "vitest";
import { choosePhases } from "./choose-phases.ts";
import { type Example, exampleContext, excluded, segment } from "./context.example.ts";
import { phaseTexts } from "./phase-texts.ts";
import { sizePhases } from "./size-phases.ts";

const texts = (example: Example) => {
  const context = exampleContext(example);
  const sized = sizePhases(context, choosePhases(context), []);
  return sized.map((phase, at) => ({ kind: phase.kind, startDay: phase.startDay, ...phaseTexts(context, sized, at) }));
};
const admission = (...exclusions: NonNullable<Example["exclusions"]>) =>
  texts({ exclusions }).find(({ kind }) => kind === "conditional_admission");

describe("a phase's name", () => {
  it.each([
    ["EU Launch", [excluded("EU users", "region", "the DPA is signed")]],
    ["Quebec Launch", [excluded("campuses in quebec", "region", "the assessment is done")]],
    [
      "Japan and UK Launch",
      [excluded("Japan", "region", "deals are signed"), excluded("UK users", "region", "deals are signed")],
    ],
    ["Consent Wave", [excluded("people without consent", "consent", "they consent")]],
    ["HIPAA Wave", [excluded("HIPAA accounts", "regulated", "a BAA is signed")]],
    ["Regulated Wave", [excluded("regulated accounts", "regulated", "Legal agrees")]],
    [
      "Contract Wave and EU Launch",
      [excluded("EU users", "region", "the DPA is signed"), excluded("old contracts", "contract", "they are amended")],
    ],
    [
      "Conditional Admission",
      [
        excluded("EU users", "region", "the DPA is signed"),
        excluded("old contracts", "contract", "they are amended"),
        excluded("minors", "age", "a parent consents"),
      ],
    ],
  ])("is %s for whom it admits", (name, exclusions) => {
    expect(admission(...exclusions)?.name).toBe(name);
  });

  it("does not claim a random canary where people are named one by one", () => {
    expect(texts({ people: 30, riskLevel: "low" }).map(({ name }) => name)).toEqual([
      "Internal",
      "Closed Beta",
      "Wider Pilot",
      "General Availability",
    ]);
  });
});

describe("who is in", () => {
  const phases = texts({
    segments: [segment("role", "sales"), segment("role", "ops"), segment("platform", "desktop")],
    exclusions: [excluded("EU users", "region", "the DPA is signed")],
  });

  it("is said in the feature's own roles and platforms, with numbers", () => {
    expect(phases[1]?.include).toEqual([
      "invited people at business accounts (monthly active users), half of them drawn by lot among those who volunteer",
      "up to 4,800 people (1 % of those eligible) by the end of the phase, each counted once, in about 240 accounts if one has 20 people",
      "with some of each, but for those kept out: roles sales and ops; platforms desktop",
    ]);
  });

  it("names the holdout wherever people are drawn by lot", () => {
    expect(phases.at(-1)?.include.join("\n")).toMatch(/the holdout of 5 %, drawn by lot, stays out/);
  });

  it("names those newly admitted, also with other phases", () => {
    const early = texts({ exclusions: [excluded("tablets", "platform", "the app ships")] });
    expect(early.find(({ kind }) => kind === "canary")?.include).toContain(
      "newly in, each once its condition is recorded as met: tablets (the app ships)",
    );
  });

  it("counts named people of so many", () => {
    expect(texts({ people: 8, riskLevel: "low" })[2]?.include[1]).toBe(
      "3 of 8 people by the end of the phase, each counted once",
    );
  });
});

describe("an agent's autonomy", () => {
  const rungs = (riskLevel: "low" | "critical") =>
    texts({ archetype: "autonomous-agent", riskLevel }).map(({ autonomy }) => autonomy);

  it("rises by one rung a phase", () => {
    const low = rungs("low");
    expect(new Set(low).size).toBe(low.length);
    expect(low[0]).toMatch(/it can change nothing/);
  });

  it("stays behind approval at critical risk", () => {
    expect(rungs("critical").at(-1)).toMatch(/only after a person has approved/);
  });

  it("is no matter where nothing acts", () => {
    expect(texts({}).map(({ autonomy }) => autonomy)).toEqual([null, null, null, null, null]);
  });
});

describe("conditional admission", () => {
  it("is skipped if by the gate before it no condition is on record", () => {
    const phase = admission(excluded("EU users", "region", "the DPA is signed"));
    expect(phase?.skip).toEqual({
      onDay: (phase?.startDay ?? 0) - 1,
      unless: "at least one account has its condition recorded as met: the DPA is signed",
    });
  });

  it("is the only phase that can be skipped", () => {
    expect(texts({}).every(({ skip }) => skip === null)).toBe(true);
  });
});

it("administrators are told only where there are some", () => {
  const told = (market: "B2B" | "B2C") =>
    texts({ market }).some(({ messages }) => messages.join().includes("administrators"));
  expect([told("B2B"), told("B2C")]).toEqual([true, false]);
});
