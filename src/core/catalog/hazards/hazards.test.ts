import { describe, expect, it } from "vitest";
import { HazardId } from "../../brief/facts.ts";
import { secondsOf } from "../../plan/duration.ts";
import { Act } from "../../plan/gate.ts";
import { HazardSeverity } from "../../plan/hazard.ts";
import { findMetric } from "../metrics/find-metric.ts";
import type { Rule } from "../metrics/rule.ts";
import { ROLES } from "../roles/roles.ts";
import { ACTS } from "./acts.ts";
import { NIST_RISKS, OWASP_RISKS } from "./frameworks.ts";
import { HAZARDS } from "./hazards.ts";
import { SEVERITIES } from "./severities.ts";
import { STANDARD_KILLS } from "./standard-kills.ts";

const rows = Object.values(HAZARDS);

/** The edge of a rule as a number, larger is further out; null where limits of two rules can't be compared. */
function edge({ comparator, limit }: Rule): number | null {
  const sign = comparator.startsWith(">") ? 1 : -1;
  if (limit.by === "value" || limit.by === "change") return sign * limit.value;
  if (limit.by === "target" || limit.by === "ceiling") return sign * limit.factor;
  return null;
}

/** Rules that read the same metric in the same way. */
function pairs(inner: readonly Rule[], outer: readonly Rule[]): (readonly [Rule, Rule])[] {
  return inner.flatMap((one) =>
    outer
      .filter((other) => other.metric === one.metric && other.limit.by === one.limit.by)
      .map((other) => [one, other] as const),
  );
}

describe("the hazards", () => {
  it("are those of the closed list, once each and under their own id", () => {
    expect(Object.keys(HAZARDS)).toEqual(HazardId.options);
    expect(rows.map(({ id }) => id)).toEqual(HazardId.options);
  });

  it("have a monitor, a rule in each tier, a check before launch and a sign-off", () => {
    for (const row of rows) {
      for (const part of [row.monitors, row.investigate, row.pause, row.kill, row.preLaunch, row.signOff, row.evidence])
        expect(part.length, row.id).toBeGreaterThan(0);
    }
  });

  it("have rules only on metrics that they monitor", () => {
    for (const { id, monitors, investigate, pause, kill } of rows) {
      const known = monitors.map((monitor) => monitor.id);
      const used = [...investigate, ...pause, ...kill].map(({ metric }) => metric);
      expect(
        used.filter((metric) => !known.includes(metric)),
        id,
      ).toEqual([]);
    }
  });

  it("monitor each metric once", () => {
    for (const { monitors } of rows) expect(new Set(monitors.map(({ id }) => id)).size).toBe(monitors.length);
  });

  it("are watched by metrics that some table defines, the weightiest among their own or the standing ones", () => {
    for (const { id, watch } of rows) {
      const known = [watch.monitor, ...watch.variants, ...watch.also];
      expect(
        known.filter((metric) => findMetric(metric) === null),
        id,
      ).toEqual([]);
      expect(HAZARDS[id].monitors.map((monitor) => monitor.id)).toContain(watch.monitor);
    }
  });

  it("never put one limit into two tiers", () => {
    for (const { id, investigate, pause, kill } of rows) {
      const keys = [...investigate, ...pause, ...kill].map(({ metric, limit }) => JSON.stringify([metric, limit]));
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it("pause further out than they investigate, and kill further out than they pause", () => {
    for (const { id, investigate, pause, kill } of rows) {
      for (const [inner, outer] of [...pairs(investigate, pause), ...pairs(pause, kill), ...pairs(investigate, kill)]) {
        const [near, far] = [edge(inner), edge(outer)];
        if (near !== null && far !== null) expect(far, `${id}: ${outer.text}`).toBeGreaterThan(near);
      }
    }
  });

  it("need at least 200 units before a sampled rate kills", () => {
    const rates = rows.flatMap(({ kill }) => kill).filter(({ limit }) => limit.by === "ceiling");
    expect(rates.length).toBeGreaterThan(5);
    for (const rule of rates) expect(rule.leastUnits, rule.text).toBeGreaterThanOrEqual(200);
  });

  it("are switched off no later than their slowest clock", () => {
    for (const { killWithin } of rows)
      expect(secondsOf(killWithin.first)).toBeLessThanOrEqual(secondsOf(killWithin.last));
  });

  it("answer only to risks that the frameworks list", () => {
    for (const { frameworks } of rows) {
      expect(NIST_RISKS).toEqual(expect.arrayContaining([...frameworks.nist]));
      expect(Object.keys(OWASP_RISKS)).toEqual(expect.arrayContaining([...frameworks.owasp]));
    }
  });

  it("are signed by roles that exist", () => {
    for (const { signOff } of rows) expect(Object.keys(ROLES)).toEqual(expect.arrayContaining([...signOff]));
  });
});

describe("the severities", () => {
  it("are those of the plan, and slower the less grave they are", () => {
    expect(Object.keys(SEVERITIES)).toEqual(HazardSeverity.options);
    const clocks = Object.values(SEVERITIES).map(({ actWithin }) => secondsOf(actWithin));
    expect([...clocks].sort((a, b) => a - b)).toEqual(clocks);
  });
});

describe("the acts", () => {
  it("are those of the plan, each in one word", () => {
    expect(Object.keys(ACTS).sort()).toEqual([...Act.options].sort());
    expect(new Set(Object.values(ACTS).map(({ word }) => word)).size).toBe(Act.options.length);
  });
});

describe("the kill table", () => {
  it("has each row once, with somebody who decides", () => {
    expect(new Set(STANDARD_KILLS.map(({ id }) => id)).size).toBe(STANDARD_KILLS.length);
    for (const { decides } of STANDARD_KILLS) expect(Object.keys(ROLES)).toContain(decides);
  });
});
