import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readRiskLevel } from "./read-risk-level.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };
const read = (riskProfile: string, rest: Partial<Brief> = {}) =>
  readRiskLevel(canonicalFields({ ...EMPTY, ...rest, riskProfile }));
const level = (riskProfile: string) => read(riskProfile).riskLevel;

it("takes the higher of two levels that people argue for, and says so", () => {
  const { riskLevel, findings } = read("I would call the risk medium, but our safety people argue for high.");
  expect(riskLevel).toBe("high");
  expect(findings.map(({ code }) => code)).toEqual(["several-risk-levels"]);
});

it("takes the conclusion, not what it came from", () => {
  expect(level("- very high according to the safety people, so: high\n- a fall")).toBe("high");
  expect(level("risk lvl: med. - a fall")).toBe("medium");
});

const STATED: Readonly<Record<"low" | "medium" | "high" | "critical", readonly string[]>> = {
  low: [
    "Low.",
    "low",
    "LOW",
    "- low\n- wrong label",
    "low-ish, I think",
    "Risk: Low",
    "Risk level - low; a wrong tag",
    "Rated low by the committee",
    "Minimal. Nothing leaves the building.",
    "Negligible — internal only",
    "Very low. Templates only.",
    "RAG: green",
    "2/5",
    "Risk 1/5. Wrong colours at worst.",
    "Audit rates it low; nothing to add",
    "We rate this low, everyone agreed",
    "I'd call it low.",
    "Low risk. It can always be undone.",
    "This is a low-risk feature.",
    "🟢 Low",
  ],
  medium: [
    "Compliance rates this as medium.",
    "Medium — off-brand replies",
    "Medium: off-brand replies",
    "medium (see the register)",
    "Med. Wrong access granted.",
    "Risk: Med",
    "Risk: M",
    "risk = medium",
    "R = amber",
    "RAG status: amber",
    "Rated moderate",
    "We rate this moderate. Wrong dates.",
    "Overall moderate. A draft may promise a price.",
    "Overall: medium\n- leaks",
    "Overall risk is medium, mostly because of leaks",
    "The overall risk level is considered medium.",
    "1. Medium\n2. Off-brand tone",
    "## Risk: medium\n- made-up fees",
    "RATING: Medium\n1. Cites a rule that isn't there",
    "Item\tEntry\nRating\tmedium\nHazard 1\twrong forecast",
    "| Risk level | Medium |\n| --- | --- |\n| Owner | Jo |",
    "low to medium",
    "Low-to-medium. Slow answers.",
    "low/med",
    "Low–medium",
    "between low and medium",
    "Risk: L/M",
    "3/5",
    "Risk score 3 out of 5",
    "Elevated",
    "Mid. Could be argued either way.",
    "meduim, slow answers",
    "Medium risk overall, in my opinion.",
    "Slow answers and leaks, so medium overall.",
    "Wrong prices; annoyed regulars. I'd put it at medium.",
    "Risk was reduced from high to medium after the review.",
    "Medium (it was high last year)",
    "Medium, not high. Leaks.",
    "Likelihood low, impact high, overall medium",
    "We've scored this as medium on the group scale",
    "Hmm. Medium?",
    "**Medium**. Leaks.",
    "MEDIUM. LEAKS OF NOTES TO ANOTHER CLIENT.",
    "🟠 wrong refunds",
    "Security says medium; legal agrees",
  ],
  high: [
    "High. A made-up figure.",
    "HIGH!! 1 wrong labels",
    "high, obviously",
    "Medium-high: advice",
    "Medium/high.. wrong amounts",
    "med/high .. misses",
    "med-high i guess??",
    "Medium to high.",
    "M/H",
    "Rated high. Forecasts that are wrong",
    "Risk rating - high (People Risk Board)",
    "High (it was medium last year). Genuine mail flagged",
    "Significant: money goes out",
    "Severe. Somebody is hurt.",
    "Serious — somebody is hurt",
    "4/5",
    "Risk level: high. The board went through it.",
    "The risk is high because money moves.",
    "Overall this is a high-risk feature for us.",
    "Red. Money moves.",
    "medium, maybe high",
    "Substantial risk, as money moves",
    "Risk = H",
    "hgih, money moves",
  ],
  critical: [
    "Critical. Misheard words",
    "* Risk = critical\n* unflagged side effects",
    "High to critical. Scores",
    "Very high - patients are harmed",
    "Extremely high. Doses.",
    "Safety-critical: brakes",
    "Tier 0 - life support",
    "5/5",
    "Extreme",
    "critcal, doses",
  ],
};

const NOT_STATED: readonly string[] = [
  "",
  "High latency on the composer; low-quality scans",
  "A critical bug could stop payroll.",
  "Minor edits get lost; major outages of the vendor",
  "high-value customers get annoyed",
  "Low recall on rare defects",
  "It might misread the handwriting.",
  "Not sure how to rate this. Wrong prices.",
  "Not low, not high.",
  "High impact, low likelihood",
  "Moderate edits are lost",
  "Patients at high risk are missed",
  "EU AI Act puts exam scoring in the high-risk class.",
  "Dust complaints are rated low and somebody else handles them.",
  "Rated P3 in the tracker",
  "Rating to be confirmed after the review",
  "The rating will be revisited",
  "Limited support at night; severe weather stops the feed",
  "Serious harm to a patient",
  "Red-team findings; green-field sites; amber alerts",
  "Average prices are wrong",
];

describe("the risk level", () => {
  for (const [expected, texts] of Object.entries(STATED)) {
    for (const text of texts) it(`is ${expected} in ${JSON.stringify(text)}`, () => expect(level(text)).toBe(expected));
  }

  for (const text of NOT_STATED)
    it(`is not stated in ${JSON.stringify(text)}`, () => {
      expect(read(text).riskLevel).toBeNull();
      expect(read(text).findings.map((finding) => finding.code)).toEqual(["risk-level-not-stated"]);
    });

  it("points at the words that state it", () => {
    const text = "Leaks of notes.  Risk level:  medium to high";
    const { origin } = read(text);
    expect(text.slice(origin?.span.start, origin?.span.end)).toBe("medium to high");
    expect(origin?.certainty).toBe("implied");
    expect(read("Medium. Leaks.").origin?.certainty).toBe("stated");
  });

  it("is the higher of two that are stated, with a finding", () => {
    const two = read("Inherent risk: high. Residual risk: medium.");
    expect(two.riskLevel).toBe("high");
    expect(two.findings.map((finding) => finding.code)).toEqual(["several-risk-levels"]);
  });

  it("is guessed where a level begins the field but speaks of one harm", () => {
    const guess = read("High risk of a wrong dose");
    expect(guess).toMatchObject({ riskLevel: "high", origin: { certainty: "guessed" } });
    expect(guess.findings.map((finding) => finding.code)).toEqual(["guessed-risk-level"]);
  });

  it("is read from another field that speaks of the risk as such, and from no other", () => {
    expect(read("", { feature: "Drafts replies. Risk level is medium." }).riskLevel).toBe("medium");
    expect(read("see above", { feature: "Drafts replies. Overall risk: high." }).riskLevel).toBe("high");
    expect(read("", { userBase: "Medium. Low-income households; high-risk borrowers" }).riskLevel).toBeNull();
    expect(
      read("", { cohortExclusions: "customers whose risk rating is high; accounts in risk class high" }).riskLevel,
    ).toBeNull();
    expect(read("Low. Leaks.", { feature: "Risk level: high." }).riskLevel).toBe("low");
  });

  it("is the same in any case and with any blanks, and reading never throws", () => {
    const texts = Object.entries(STATED).flatMap(([expected, list]) => list.map((text) => [expected, text] as const));
    for (const [expected, text] of texts) {
      expect([text, level(text.toLowerCase())]).toEqual([text, expected]);
      expect([text, level(text.toUpperCase())]).toEqual([text, expected]);
      expect([text, level(text.replace(/ /g, "  ").replace(/\n/g, "\r\n"))]).toEqual([text, expected]);
    }
    const part = fc.constantFrom(
      ..."low medium high risk level: overall - / to of 3 5 . , \n rated is not | \t".split(" "),
    );
    fc.assert(fc.property(fc.array(part), (parts) => void read(parts.join(" "))));
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });

  it("of 200 KB costs little", () => {
    for (const unit of ["low to ", "risk ", "medium. ", "risk level: ", "\n- high", "not "]) {
      expect(read(unit.repeat(200_000 / unit.length))).toBeDefined();
    }
  });
});
