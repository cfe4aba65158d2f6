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
    ["Wider Rollout, with EU", [excluded("EU users", "region", "the DPA is signed")]],
    ["Wider Rollout, with Quebec", [excluded("campuses in quebec", "region", "the assessment is done")]],
    [
      "Wider Rollout, with Japan and UK",
      [excluded("Japan", "region", "deals are signed"), excluded("UK users", "region", "deals are signed")],
    ],
    ["Wider Rollout, with Consent Wave", [excluded("people without consent", "consent", "they consent")]],
    ["Wider Rollout, with HIPAA Wave", [excluded("HIPAA accounts", "regulated", "a BAA is signed")]],
    ["Wider Rollout, with Regulated Wave", [excluded("regulated accounts", "regulated", "Legal agrees")]],
    [
      "Wider Rollout, with Contract Wave and EU",
      [excluded("EU users", "region", "the DPA is signed"), excluded("old contracts", "contract", "they are amended")],
    ],
    [
      "Wider Rollout, with Conditional Waves",
      [
        excluded("EU users", "region", "the DPA is signed"),
        excluded("old contracts", "contract", "they are amended"),
        excluded("minors", "age", "a parent consents"),
      ],
    ],
  ])("is %s: most of those let in are others", (name, exclusions) => {
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
      "half of the invited people at business accounts who volunteer, drawn by lot",
      "up to 4,800 people (1 % of those eligible) by the phase's end, in about 240 accounts of 20",
      "some of each: sales and ops; desktop",
    ]);
  });

  it("names the holdout wherever people are drawn by lot", () => {
    expect(phases.at(-1)?.include.join("\n")).toMatch(/without the holdout of 5 %, drawn by lot/);
  });

  it("leaves those newly admitted to what the phase admits", () => {
    const late = texts({ exclusions: [excluded("EU users", "region", "DPA addendum signed")] });
    const include = late.find(({ kind }) => kind === "conditional_admission")?.include.join(" ");
    expect(include).toContain("those whose condition is recorded as met");
    expect(include).not.toContain("EU users");
  });

  it("counts named people of so many", () => {
    expect(texts({ people: 8, riskLevel: "low" })[2]?.include[1]).toBe("3 of 8 people by the phase's end");
  });
});

describe("an agent's autonomy", () => {
  const agent = (riskLevel: "low" | "critical", feature = "") =>
    texts({ archetype: "autonomous-agent", riskLevel, feature });
  const rungs = (...of: Parameters<typeof agent>) => agent(...of).map(({ autonomy }) => autonomy ?? "");

  it("rises by one rung a phase to the last, and begins higher where there are fewer phases than rungs", () => {
    const low = rungs("low");
    expect(new Set(low).size).toBe(4);
    expect(low[0]).toMatch(/^proposes each action/);
    expect(low.at(-1)).toMatch(/^acts by itself within the signed limits/);
  });

  it("stays behind approval at critical risk where the brief does not say what is shipped", () => {
    expect(rungs("critical")[0]).toMatch(/it can change nothing/);
    expect(rungs("critical").at(-1)).toMatch(/only after a person has approved/);
  });

  it.each([
    "Nobody approves anything below that limit.",
    "issues the refund, no human unless its over 150 usd",
    "stops them by itself",
  ])("is alone within signed limits in general availability where the brief ships that: %s", (feature) => {
    const shipped = agent("critical", feature);
    expect(shipped.at(-1)?.autonomy).toMatch(/^acts by itself within the signed limits/);
    expect(shipped.at(-1)?.entry.join()).toMatch(/signed by the owner of the target system/);
    expect(shipped.at(-2)?.entry.join()).not.toMatch(/signed by the owner/);
  });

  it("stays behind approval where the brief says that nothing happens without it", () => {
    expect(rungs("low", "Nothing is sent without an agent's approval").at(-1)).toMatch(
      /only after a person has approved/,
    );
  });

  it("is no matter where nothing acts", () => {
    expect(texts({}).map(({ autonomy }) => autonomy)).toEqual([null, null, null, null, null]);
  });
});

describe("conditional admission", () => {
  it("takes place whatever is on record: an unmet condition takes away its wave alone", () => {
    const phase = admission(excluded("EU users", "region", "the DPA is signed"));
    expect(phase?.skip).toBeNull();
    expect(phase?.include.join("; ")).toContain("a larger random part of the eligible monthly active users");
  });
});

describe("a decision about a case", () => {
  it("is made on a random part of the cases: nobody volunteers to be decided about", () => {
    const beta = texts({ archetype: "prediction", riskLevel: "high" }).find(({ kind }) => kind === "closed_beta");
    expect(beta?.include[0]).toMatch(/on a random part of the cases/);
    expect([...(beta?.include ?? []), ...(beta?.messages ?? [])].join()).not.toMatch(/volunteer/);
    expect(beta?.messages.join()).toMatch(/Those decided about: notice/);
  });
});

describe("general availability", () => {
  it("asks for a capacity that says what it is counted from", () => {
    expect(texts({}).at(-1)?.entry[0]).toMatch(/^Capacity for twice the peak: [\d,]+ drafts an hour \([\d,]+ people/);
    expect(texts({ feature: "Every evening the desk gets a list" }).at(-1)?.entry[0]).toMatch(/done within 4 hours/);
  });
});

it("administrators are told only where there are some", () => {
  const told = (market: "B2B" | "B2C") =>
    texts({ market }).some(({ messages }) => messages.join().includes("administrators"));
  expect([told("B2B"), told("B2C")]).toEqual([true, false]);
});
