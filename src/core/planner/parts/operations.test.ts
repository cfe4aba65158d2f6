import { describe, expect, it } from "vitest";
import type { Facts } from "../../brief/facts.ts";
import { durationText, secondsOf } from "../../plan/duration.ts";
import { Operations } from "../../plan/operations.ts";
import { examplePlan } from "../../plan/plan.example.ts";
import { exampleContext } from "../context.example.ts";
import { killOwners, killTimes } from "./kill-times.ts";
import { flagOf, operationsOf } from "./operations.ts";
import { reentryRules } from "./reentry.ts";

const S0 = [{ id: "security", severity: "S0" }] as const;
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

  it("has capacity for twice the peak hour at every step, with no more digits than its assumptions have", () => {
    const { activeSharePerWeek, unitsPerPersonPerWeek, peakHourShare } = context.values;
    const steps = examplePlan.phases.flatMap((phase) => phase.steps);
    expect(operations.capacity.map(({ day }) => day)).toEqual(steps.map(({ day }) => day));
    for (const { people, unitsPerHour } of operations.capacity) {
      const twice = 2 * people * activeSharePerWeek * unitsPerPersonPerWeek * peakHourShare;
      expect(unitsPerHour).toBeGreaterThanOrEqual(twice - 1e-6);
      expect(unitsPerHour).toBeLessThanOrEqual(twice * 1.1 + 1);
      expect(String(unitsPerHour)).toMatch(/^\d{1,2}0*$/);
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

  it("reads surfaces from what the brief says of the feature too", () => {
    const reaches = (feature: string) => {
      const plain = exampleContext();
      const told = { ...plain, brief: { ...plain.brief, feature } };
      return operationsOf(told, examplePlan.phases, S0).killReaches.map(({ surface }) => surface.split(" ")[0]);
    };
    expect(reaches("Runs half on the car and half in the cloud.")).toEqual(["new", "caches,", "a"]);
    expect(reaches("People text us a question.")).toEqual(["new", "text", "caches,"]);
    expect(reaches("Every evening the desk gets a list.")).toEqual(["new", "caches,", "prints"]);
  });

  it("lets those on call kill alone, and others only where the plan has their hazard", () => {
    const may = (...hazards: Parameters<typeof operationsOf>[2]) =>
      operationsOf(context, examplePlan.phases, hazards).mayKillAlone;
    expect(may({ id: "brand", severity: "S2" })).toEqual(["Incident commander", "SRE lead"]);
    expect(may(...S0)).toEqual(["Incident commander", "SRE lead", "Security lead"]);
    expect(may({ id: "physical-safety", severity: "S0" })).not.toContain("Trust and Safety lead");
  });

  it("gives the times of the plan's own kill rules in the runbook, and when the last client is reached", () => {
    const times = [...new Set(killTimes(examplePlan.phases).map(durationText))];
    expect(operations.runbook[1]).toContain(`set the flag ${operations.flag} to off for everyone`);
    expect(operations.runbook[1]).toContain(`(${times.join(", ")})`);
    expect(operations.runbook.join()).toMatch(/what lies on surfaces already ends within 1 hour/);
    expect(operations.runbook.length).toBeLessThanOrEqual(12);
  });

  it("lets the owner of a kill rule order it, whoever carries it out", () => {
    const owners = killOwners(examplePlan.phases).filter((title) => !operations.mayKillAlone.includes(title));
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(operations.runbook[0]).toContain(owner);
  });

  it("names the levers that contain less than everyone, those of tools and retrieval only where their hazards are", () => {
    const contains = (...hazards: Parameters<typeof operationsOf>[2]) =>
      operationsOf(context, examplePlan.phases, hazards).runbook[2];
    expect(contains({ id: "brand", severity: "S2" })).toMatch(
      /takes out one (?:person|account) or one cohort; where none/,
    );
    expect(contains(...S0)).toMatch(/credentials of each tool and each source of retrieval/);
  });

  it("tells Legal as soon as the class of the event asks for", () => {
    const told = (...hazards: Parameters<typeof operationsOf>[2]) =>
      operationsOf(context, examplePlan.phases, hazards).runbook.find((line) => line.includes("Legal counsel,"));
    expect(told(...S0)).toContain("within 1 hour of an S0 event, within 4 hours of an S1 event");
    expect(told({ id: "privacy", severity: "S1" })).toContain("within 4 hours, with the time");
  });

  it("calls the flag after the feature: short, without filler, and never like the whole product", () => {
    const flag = (title: string, one = "digest") =>
      flagOf({ profile: { ...context.profile, title, unit: { one, many: `${one}s` } } });
    expect(flag("Family app")).toBe("family_app_digest");
    expect(flag("Smart drafts", "draft")).toBe("smart_drafts");
    expect(flag("Predicting the chance that a cardholder misses two payments")).toBe("predicting_chance_cardholder");
    expect(flag("The")).toBe("the_digest");
    expect(flag("a".repeat(90)).length).toBeLessThanOrEqual(32);
  });

  it("names no two roles in one with a slash, and nobody twice in a small organisation", () => {
    const small = operationsOf(exampleContext({ people: 900 }), examplePlan.phases, [
      { id: "accuracy", severity: "S1" },
    ]);
    expect(new Set(small.mayKillAlone).size).toBe(small.mayKillAlone.length);
    expect([...small.mayKillAlone, ...small.runbook].filter((line) => /\w\/\w/.test(line))).toEqual([]);
  });
});

describe("coming back", () => {
  it("is written for a pause and for a kill, the latter asking for more", () => {
    const [pause, kill, service] = reentryRules(context);
    expect([pause?.after, kill?.after, service?.after]).toEqual(["pause", "kill", "kill"]);
    expect(kill?.requires.join()).toMatch(/notification recorded by Legal counsel and Data protection officer/);
    expect(service?.minimumDays).toBeLessThan(kill?.minimumDays ?? 0);
    expect(kill?.requires.length).toBeGreaterThan(pause?.requires.length ?? 0);
    expect(pause?.minimumDays).toBe(7);
  });
});
