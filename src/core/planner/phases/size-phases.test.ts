import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFacts } from "../../../../tests/arbitraries.ts";
import type { RiskLevel } from "../../brief/facts.ts";
import { EXPOSURE_BANDS, EXPOSURE_RULES, mayRise } from "../../catalog/exposure-bands.ts";
import { Phase, showsToCustomers } from "../../plan/phase.ts";
import { fromCatalog } from "../because.ts";
import { choosePhases } from "./choose-phases.ts";
import { type Example, exampleContext, excluded, segment } from "./context.example.ts";
import { roundShare } from "./shares.ts";
import { type Need, type SizedPhase, sizePhases } from "./size-phases.ts";

const six: Example = {
  segments: [segment("role", "sales"), segment("role", "ops")],
  exclusions: [excluded("EU users", "region", "the DPA is signed")],
};
const sized = (example: Example, needs: readonly Need[] = []) => {
  const context = exampleContext(example);
  return sizePhases(context, choosePhases(context), needs);
};
const counts = (example: Example) =>
  sized(example)
    .filter(showsToCustomers)
    .map(({ exposed }) => exposed.count);
const need = (days: number): Need => ({ days, why: fromCatalog("enough units", "example") });

describe("exposure", () => {
  it("follows the risk's bands: 1, 3, 10, 34 and 95 % of 480,000 at medium risk", () => {
    expect(sized(six).map(({ exposed }) => exposed.shareOfEligible)).toEqual([0, 0.01, 0.03, 0.1, 0.34, 0.95]);
  });

  it.each<[RiskLevel, number]>([
    ["medium", 10_000],
    ["high", 5_000],
    ["critical", 1_000],
  ])("begins under the cap of %s risk, with at least 200 people", (riskLevel, cap) => {
    for (const people of [1_001, 4_000, 77_777, 480_000, 2_345_678, 50_000_000, 3e9]) {
      const [first = 0] = counts({ riskLevel, people });
      expect(first).toBeGreaterThanOrEqual(200);
      expect(first).toBeLessThanOrEqual(cap);
    }
  });

  it("begins with at most a fifth of few people", () => {
    expect(counts({ people: 400 })[0]).toBe(80);
  });

  it.each([
    [8, [1, 3, 8]],
    [4, [1, 2, 4]],
    [120, [24, 54, 120]],
  ])("names %i people in cohorts of %j", (people, expected) => {
    expect(counts({ people, riskLevel: "low" })).toEqual(expected);
  });

  it("is raised in general availability by equal steps, none wider than the risk's", () => {
    expect(
      sized(six)
        .at(-1)
        ?.steps.map(({ shareOfEligible }) => shareOfEligible),
    ).toEqual([0.49, 0.65, 0.8, 0.95]);
  });

  it("rounds to what flag systems can be set to", () => {
    expect([0.1449, 0.0149, 0.00149].map(roundShare)).toEqual([0.14, 0.01, 0.001]);
  });
});

describe("segments", () => {
  const shares = (...of: (number | null)[]) =>
    of.map((share, at) => ({ ...segment("role", ["drivers", "dispatchers", "clerks"][at] ?? ""), share }));
  const starts = (segments: NonNullable<Example["segments"]>, more: Example = {}) =>
    sized({ riskLevel: "high", segments, ...more })
      .find(({ kind }) => kind === "segment_targeting")
      ?.steps.map(({ adds }) => adds);

  const fromHere = (name: string) => `${name} from this step on`;

  it("start one after the other, the smallest first, a week apart", () => {
    expect(starts(shares(0.8, 0.05, 0.15))).toEqual(["dispatchers", "clerks", "drivers"].map(fromHere));
  });

  it("start in the brief's order where a share is not known", () => {
    expect(starts(shares(0.8, null, null))).toEqual(["drivers", "dispatchers", "clerks"].map(fromHere));
  });

  it("do not start while an exclusion keeps them out", () => {
    const kept = { exclusions: [excluded("clerks", "role", null)] };
    expect(starts(shares(0.8, 0.05, 0.15), kept)?.filter(Boolean)).toEqual(["dispatchers", "drivers"].map(fromHere));
  });
});

describe("conditional admission", () => {
  const admitted = (exclusions: Example["exclusions"]) =>
    sized({ ...six, ...(exclusions ? { exclusions } : {}) }).find(({ kind }) => kind === "conditional_admission");

  it("lets in a tenth of the share for a week, then the share of all others", () => {
    const phase = admitted(six.exclusions);
    expect(phase?.steps.slice(0, 2).map(({ adds }) => adds)).toEqual([
      "EU users (the DPA is signed) at 10 % of this share",
      "EU users (the DPA is signed) at this share",
    ]);
    expect((phase?.steps[1]?.day ?? 0) - (phase?.steps[0]?.day ?? 0)).toBe(7);
  });

  it("lets in a part first wherever a condition brings people, if the phase has steps", () => {
    const adds = sized({ exclusions: [excluded("free plan", "plan", "the beta is over")] })
      .flatMap(({ steps }) => steps.map((step) => step.adds))
      .filter((one) => one !== null);
    expect(adds).toEqual(["free plan (the beta is over) at 10 % of this share", "those newly in at this share"]);
  });

  it("lets several conditions in as waves, the strictest last", () => {
    const phase = admitted([
      excluded("HIPAA accounts", "regulated", "a BAA is signed"),
      excluded("EU users", "region", "the DPA is signed"),
    ]);
    expect(phase?.steps.map(({ adds }) => adds)).toEqual([
      "EU users (the DPA is signed) at 10 % of this share",
      "EU users (the DPA is signed) at this share; HIPAA accounts (a BAA is signed) at 10 % of this share",
      "HIPAA accounts (a BAA is signed) at this share",
    ]);
  });
});

describe("days", () => {
  it("are those of the longest need, in whole weeks, with its reason", () => {
    const beta = sized(six, [null, need(15)])[1];
    expect(beta?.days).toBe(21);
    expect(beta?.because.days).toEqual(fromCatalog("enough units", "example"));
  });

  it("end at eight weeks, four at low risk, and say what would be needed", () => {
    expect(sized(six, [null, need(90)])[1]?.days).toBe(56);
    const low = sized({ ...six, riskLevel: "low" }, [null, need(90)])[1];
    expect(low?.days).toBe(28);
    expect(low?.because.days.detail).toMatch(/90 days would be needed, 28 are the most/);
  });

  it("give a shadow phase the time in which outcomes are known", () => {
    expect(sized({ archetype: "prediction" })[1]?.days).toBe(28);
  });

  it("move a gate out of a hard freeze once, by whole weeks", () => {
    const shop = { feature: "Search for shoppers: checkout and cart on a marketplace", market: "B2C" as const };
    const before = sized({ ...shop, startDate: "2027-12-01" });
    expect(before[0]?.days).toBe(42);
    expect(before[0]?.because.days.detail).toMatch(/retail peak/);
    expect(sized({ ...shop, startDate: "2027-02-03" })[0]?.days).toBe(7);
  });
});

/** Holds whatever the facts. */
const always = (check: (sized: SizedPhase[], risk: RiskLevel, base: number) => void) =>
  fc.assert(
    fc.property(
      anyFacts,
      fc.array(fc.option(fc.integer({ min: 1, max: 200 }).map(need)), { maxLength: 6 }),
      fc.option(fc.constantFrom("2027-01-13", "2027-09-01", "2028-10-11")),
      (facts, needs, startDate) => {
        const people = facts.population?.count ?? 1_000;
        const context = exampleContext({ ...facts, people, startDate, feature: "marketplace checkout for shoppers" });
        check(sizePhases(context, choosePhases(context), needs), context.profile.riskLevel, people);
      },
    ),
    { numRuns: 3_000 },
  );

describe("whatever the facts, from 4 people to 3 billion", () => {
  it("exposure strictly grows, in people and step by step, within the ramp limit", () => {
    always((phases, risk, base) => {
      let [people, share] = [0, 0];
      for (const { kind, exposed, steps } of phases.filter(showsToCustomers)) {
        expect(exposed.count).toBeGreaterThan(people);
        expect(exposed.count).toBe(Math.round(exposed.shareOfEligible * base));
        expect(steps.at(-1)?.shareOfEligible).toBe(exposed.shareOfEligible);
        for (const step of steps) {
          expect(step.shareOfEligible).toBeGreaterThan(share);
          const onePerson = (step.shareOfEligible - share) * base < 1.5;
          if (share > 0 && kind !== "general_availability" && !onePerson)
            expect(step.shareOfEligible / share).toBeLessThanOrEqual(EXPOSURE_BANDS[risk].rampLimit * 1.0001);
          share = step.shareOfEligible;
        }
        people = exposed.count;
      }
    });
  });

  it("days run on in whole weeks, none above the most, and steps lie inside their phase a day or more apart", () => {
    always((phases, risk) => {
      let day = 1;
      for (const phase of phases) {
        expect(phase.startDay).toBe(day);
        expect(phase.days % 7).toBe(0);
        expect(phase.days).toBeLessThanOrEqual(EXPOSURE_BANDS[risk].mostDays);
        for (const [at, step] of phase.steps.entries()) {
          expect(step.day).toBeGreaterThan(phase.steps[at - 1]?.day ?? phase.startDay - 1);
          expect(step.day).toBeLessThan(phase.startDay + phase.days);
          expect(mayRise(step.day)).toBe(true);
        }
        day += phase.days;
      }
    });
  });

  it("people admitted before general availability are read for a week after their first, and its steps keep their distance", () => {
    always((phases, risk) => {
      const { stepDays } = EXPOSURE_RULES;
      for (const { kind, days, steps } of phases.filter(showsToCustomers)) {
        if (kind !== "general_availability") expect(days).toBeGreaterThanOrEqual(14);
        else if (steps.length * stepDays <= EXPOSURE_BANDS[risk].mostDays)
          for (const [at, { day }] of steps.entries())
            expect(day - (steps[at - 1]?.day ?? -99)).toBeGreaterThanOrEqual(stepDays);
      }
    });
  });

  it("fits the contract", () => {
    const shape = Phase.pick({
      kind: true,
      startDay: true,
      days: true,
      exposed: true,
      steps: true,
      assignment: true,
      because: true,
    });
    always((phases) => {
      for (const phase of phases) expect(shape.safeParse(phase).success).toBe(true);
    });
  });
});
