import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Finding } from "../../../shared/finding.ts";
import type { Span } from "../../../shared/span.ts";
import type { Brief } from "../../brief.ts";
import { Market, PopulationFact, SegmentFact } from "../../facts.ts";
import { canonicalFields } from "../../text/fields.ts";
import { readMarket } from "./read-market.ts";
import { readPopulation } from "./read-population.ts";
import { readSegments } from "./read-segments.ts";

const EMPTY: Brief = { feature: "", userBase: "", riskProfile: "", successMetrics: "", cohortExclusions: "" };

const PIECES = [
  "1,200 ",
  "12 lakh ",
  "-5 ",
  "0 ",
  "60% ",
  "140% ",
  "half ",
  "3/4 ",
  "20-25k ",
  "users ",
  "nurses ",
  "firms ",
  "MAU ",
  "iOS ",
  "Germany ",
  "Spanish ",
  "Free ",
  "Plus ",
  "small ",
  "new ",
  "of them ",
  "each ",
  "never see it ",
  "only ",
  "our own ",
  "which license ",
  ", ",
  "; ",
  ". ",
  "? ",
  ": ",
  "/",
  "(",
  ")",
  " - ",
  "\n",
  "\t",
  "• ",
  "and ",
  "in ",
  "the rest ",
  "B2B ",
  "\u200b",
  "🙂",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 120 }),
);

const readAll = (userBase: string, feature = "") => {
  const fields = canonicalFields({ ...EMPTY, userBase, feature });
  return { population: readPopulation(fields), segments: readSegments(fields), market: readMarket(fields) };
};

const facts = (userBase: string) => {
  const { population, segments, market } = readAll(userBase);
  return {
    population: population.population && [population.population.count, population.population.unit],
    segments: segments.segments.map(({ dimension, name, share }) => [dimension, name.toLowerCase(), share]),
    market: market.market,
  };
};

describe("the readers of the user base", () => {
  it("take any text: facts and findings fit their schemas and every span lies in its field", () => {
    fc.assert(
      fc.property(hostile, hostile, (userBase, feature) => {
        const { population, segments, market } = readAll(userBase, feature);
        if (population.population !== null) PopulationFact.parse(population.population);
        for (const segment of segments.segments) SegmentFact.parse(segment);
        Market.nullable().parse(market.market);
        const findings = [...population.findings, ...segments.findings, ...market.findings];
        for (const finding of findings) Finding.parse(finding);
        const spans: Span[] = [
          ...(population.population === null ? [] : [population.population.origin.span]),
          ...segments.segments.map(({ origin }) => origin.span),
          ...(market.origin === null ? [] : [market.origin.span]),
          ...findings.flatMap(({ place }) => (place.in === "brief" ? [place.span] : [])),
        ];
        for (const { field, start, end } of spans) {
          const length = { userBase, feature }[field as "userBase" | "feature"].length;
          expect(start <= end && end <= length).toBe(true);
        }
      }),
    );
  });

  it("every guessed fact is a finding at its place", () => {
    fc.assert(
      fc.property(hostile, (userBase) => {
        const { population, segments, market } = readAll(userBase);
        const codes = new Set(
          [...population.findings, ...segments.findings, ...market.findings].map(({ code }) => code),
        );
        if (population.population?.origin.certainty === "guessed") expect(codes).toContain("guessed-population");
        if (segments.segments.some(({ origin }) => origin.certainty === "guessed"))
          expect(codes).toContain("guessed-segment-dimension");
        if (market.origin?.certainty === "guessed") expect(codes).toContain("guessed-market");
      }),
    );
  });

  it.each([
    "B2B SaaS with ~480K MAU; 60% desktop, 40% mobile",
    "Public sector: 900 records clerks in 37 counties, 60% in Oregon and 40% in Idaho.",
    "White-label: eleven banks offer it, 780,000 people; English 50%, German 50%",
  ])("read the same facts under blanks, line ends, Unicode forms and letter case: %s", (text) => {
    const expected = facts(text);
    expect(facts(`  ${text.replaceAll(" ", " \u00a0")}\r\n`)).toEqual(expected);
    expect(facts(text.normalize("NFD"))).toEqual(expected);
    expect(facts(text.toUpperCase())).toEqual(expected);
    expect(facts(text.replaceAll("-", "\u2010"))).toEqual(expected);
  });

  it.each(["50% ", "users ", "1,000 users, ", "a; ", ".", "?'", "1/", "0% each, ", "a\tb\n", "- x 5%\n", "our own "])(
    "read 200 KB of %s without failing",
    (piece) => {
      expect(readAll(piece.repeat(200_000 / piece.length))).toBeDefined();
    },
  );
});
