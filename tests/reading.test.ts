import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCases } from "../benchmarks/reading/cases.ts";
import { SCORED_FIELDS, scoreReading } from "../benchmarks/reading/score.ts";
import type { Brief } from "../src/core/brief/brief.ts";
import { Facts } from "../src/core/brief/facts.ts";
import { readBrief } from "../src/core/brief/read-brief.ts";
import { BRIEF_FIELDS } from "../src/core/shared/brief-fields.ts";

const open = loadCases("open");
const setAside = loadCases("set-aside");

/** What a brief says, without where it says it. */
function factsOf(brief: Brief): unknown {
  return JSON.parse(JSON.stringify(readBrief(brief).facts, (key, value) => (key === "span" ? undefined : value)));
}

function changed(brief: Brief, change: (text: string) => string): Brief {
  return Object.fromEntries(BRIEF_FIELDS.map((field) => [field, change(brief[field])])) as Brief;
}

describe("reading", () => {
  it.each([
    ["open", open, 98.5],
    ["set-aside", setAside, 96.5],
  ] as const)("scores no less than its floor on the %s cases", (_, cases, floor) => {
    const { meanF1, fields, stated } = scoreReading(cases, (brief) => readBrief(brief).facts);
    expect(cases.length).toBeGreaterThan(20);
    expect(meanF1).toBeGreaterThanOrEqual(floor);
    for (const field of SCORED_FIELDS) expect(fields[field].f1, field).toBeGreaterThanOrEqual(floor - 8);
    expect(stated.right / stated.all).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ["doubled and no-break blanks", (text: string) => text.replaceAll(" ", " \u00a0 ")],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["blank lines and blanks at the ends of lines", (text: string) => `\n ${text.replaceAll("\n", "  \n\n")} \n`],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["curly quotes", (text: string) => text.replaceAll("'", "\u2019")],
    ["zero-width characters", (text: string) => text.replaceAll(" ", "\u200b ")],
  ])("gives the same facts under %s", (_, change) => {
    for (const { brief } of open) expect(factsOf(changed(brief, change))).toEqual(factsOf(brief));
  });

  it("never throws, and gives facts of the right shape with spans inside their fields", () => {
    const piece = fc.oneof(
      fc.constantFrom(...open.flatMap(({ brief }) => BRIEF_FIELDS.map((field) => brief[field].slice(0, 120)))),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "until",
        ";",
        "\n- ",
        "%",
        "≥",
        "40",
        "k",
        "and",
        "no",
        "(",
        "$",
        "-> ",
        "\t",
        "| a |",
        "<b>",
        "\u202e",
      ),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
    const brief = fc.record({
      feature: text,
      userBase: text,
      riskProfile: text,
      successMetrics: text,
      cohortExclusions: text,
    });
    fc.assert(
      fc.property(brief, (typed) => {
        const { facts, findings } = readBrief(typed);
        expect(Facts.safeParse(facts).success).toBe(true);
        const spans = JSON.stringify([facts, findings]).matchAll(/\{"field":"(\w+)","start":(\d+),"end":(\d+)\}/g);
        for (const [, field = "", start, end] of spans) {
          expect(Number(start)).toBeLessThanOrEqual(Number(end));
          expect(Number(end)).toBeLessThanOrEqual(typed[field as keyof Brief].length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
