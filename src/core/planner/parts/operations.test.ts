import { describe, expect, it } from "vitest";
import type { Facts } from "../../brief/facts.ts";
import { secondsOf } from "../../plan/duration.ts";
import { Operations } from "../../plan/operations.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { exampleContext } from "../context.example.ts";
import { operationsOf } from "./operations.ts";
import { reentryRules } from "./reentry.ts";

const S0 = [{ severity: "S0" }] as const;
const origin = { span: { field: "userBase", start: 0, end: 1 }, certainty: "stated" } as const;
const platforms = (...names: string[]): Partial<Facts> => ({
  segments: names.map((name) => ({ dimension: "platform", name, share: null, origin })),
});
const context = exampleContext();
const operations = operationsOf(context, examplePlan.phases, S0);

describe("what the people on call need", () => {
  it("fits the contract", () => {
    expect(() => Operations.parse(operations)).not.toThrow();
  });

  it("has capacity for twice the peak hour at every step", () => {
    const { activeSharePerWeek, unitsPerPersonPerWeek, peakHourShare } = context.values;
    const steps = examplePlan.phases.flatMap((phase) => phase.steps);
    expect(operations.capacity.map(({ day }) => day)).toEqual(steps.map(({ day }) => day));
    for (const { people, unitsPerHour } of operations.capacity) {
      const twice = 2 * people * activeSharePerWeek * unitsPerPersonPerWeek * peakHourShare;
      expect(unitsPerHour).toBeGreaterThanOrEqual(twice - 1e-6);
      expect(unitsPerHour).toBeLessThanOrEqual(twice * 1.1 + 1);
    }
  });

  it("says how soon a kill reaches the platforms that the brief names, the quickest first", () => {
    const surfaces = (facts: Partial<Facts>) =>
      operationsOf(exampleContext({ facts }), examplePlan.phases, S0).killReaches;
    const text = (facts: Partial<Facts>) =>
      surfaces(facts)
        .map(({ surface }) => surface)
        .join("; ");
    expect(text(platforms("iOS", "Android"))).toMatch(/server refuses.*mobile apps/);
    expect(text(platforms("iOS", "Android"))).not.toMatch(/web pages/);
    expect(text({})).toMatch(/web pages/);
    const seconds = surfaces(platforms("web", "iOS app", "desktop")).map(({ within }) => secondsOf(within));
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  it("lets more people kill alone where a hazard does serious harm", () => {
    const mild = operationsOf(context, examplePlan.phases, [{ severity: "S2" }]);
    expect(mild.mayKillAlone).toEqual(["Incident commander"]);
    expect(operations.mayKillAlone).toEqual(expect.arrayContaining(["Incident commander", "Security lead"]));
  });

  it("begins the runbook with the flag and who may set it", () => {
    expect(operations.runbook[0]).toContain(`set the flag ${operations.flag} to off for everyone within 15 minutes`);
    expect(operations.runbook.length).toBeLessThanOrEqual(10);
  });

  it("names no two roles in one with a slash, and nobody twice in a small organisation", () => {
    const small = operationsOf(exampleContext({ people: 900 }), examplePlan.phases, [{ severity: "S1" }]);
    expect(new Set(small.mayKillAlone).size).toBe(small.mayKillAlone.length);
    expect([...small.mayKillAlone, ...small.runbook].filter((line) => /\w\/\w/.test(line))).toEqual([]);
  });
});

describe("coming back", () => {
  it("is written for a pause and for a kill, the latter asking for more", () => {
    const [pause, kill] = reentryRules(context);
    expect([pause?.after, kill?.after]).toEqual(["pause", "kill"]);
    expect(kill?.requires.length).toBeGreaterThan(pause?.requires.length ?? 0);
    expect(pause?.minimumDays).toBe(7);
  });
});
