import { describe, expect, it } from "vitest";
import { Cadence } from "../../plan/metric.ts";
import { ARCHETYPES } from "../archetypes/archetypes.ts";
import { PHASE_TEMPLATES } from "../phase-templates.ts";
import { ROLES } from "../roles/roles.ts";
import { EVALUATION_DRIFT } from "./extra-metrics.ts";
import { ALL_METRICS, findMetric } from "./find-metric.ts";
import { LADDER_BY_KIND } from "./ladder-by-kind.ts";
import { METRIC_LADDERS, type MetricLadder } from "./ladders.ts";
import { MEANINGS } from "./meanings.ts";
import { PHASE_ROLES } from "./phase-roles.ts";
import { STANDING_METRICS } from "./standing-metrics.ts";
import { GIVES_WAY, STANDING_RULES } from "./standing-rules.ts";

const ids = [...new Set(ALL_METRICS.map(({ id }) => id))];

describe("the metrics of the catalog", () => {
  it("are many, each with an id in snake case", () => {
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("mean one thing by one id: the same unit, direction, statistic and group", () => {
    const wrong = ALL_METRICS.filter((row) => {
      const first = findMetric(row.id);
      return (["unit", "direction", "statistic", "group"] as const).some((key) => row[key] !== first?.[key]);
    });
    expect(wrong.map(({ id, definition }) => `${id}: ${definition}`)).toEqual([]);
  });

  it("have an owner and a ladder that exist, and a cadence that the plan knows", () => {
    for (const row of ALL_METRICS) {
      expect(Object.keys(ROLES)).toEqual(expect.arrayContaining([row.owner, ...row.consulted]));
      expect(Object.keys(METRIC_LADDERS)).toContain(row.ladder);
      expect(Cadence.options).toContain(row.cadence);
      expect(row.consulted).not.toContain(row.owner);
    }
  });

  it("say what they take as lower and upper end in that order", () => {
    for (const { typical } of ALL_METRICS) {
      if (typical?.low == null || typical.high == null) continue;
      expect(typical.low).toBeLessThan(typical.high);
    }
  });

  it("are compared with a reference where their ladder needs one", () => {
    const alone = ALL_METRICS.filter(({ ladder, reference }) => ["EQ", "RL"].includes(ladder) && reference === null);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it("allow no case of what is prohibited", () => {
    const lenient = ALL_METRICS.filter(({ ladder, level }) => ladder === "CT" && level !== 0);
    expect(lenient.map(({ id }) => id)).toEqual([]);
  });

  it("are null for an id that nobody defines", () => {
    expect(findMetric("no_such_metric")).toBeNull();
  });

  it("hold the seven that every plan has", () => {
    expect(STANDING_METRICS.map(({ id }) => id)).toEqual([
      "call_success_rate",
      "latency_p95",
      "cost_per_unit",
      "exclusion_leak",
      "sample_ratio",
      "oldest_open_report",
      "attribute_coverage",
    ]);
  });
});

describe("the ladders", () => {
  const factors = (rules: MetricLadder["pause"]) =>
    rules.flatMap(({ limit }) => (limit.by === "target" ? [limit.factor] : []));

  it("kill further out than they pause", () => {
    for (const { pause, kill } of Object.values<MetricLadder>(METRIC_LADDERS)) {
      const [stop] = factors(pause);
      const [off] = factors(kill);
      if (stop === undefined || off === undefined) continue;
      if (stop < 1) expect(off).toBeLessThan(stop);
      else expect(off).toBeGreaterThan(stop);
    }
  });

  it("are looser in the beta than after it where value is read", () => {
    expect(factors(METRIC_LADDERS.HB.beta.pause)[0]).toBeLessThan(factors(METRIC_LADDERS.HB.pause)[0] ?? 0);
    expect(factors(METRIC_LADDERS.HB.beta.kill)[0]).toBeLessThan(factors(METRIC_LADDERS.HB.kill)[0] ?? 0);
  });

  it("kill service latency by one line only", () => {
    expect(METRIC_LADDERS.LQ.kill).toHaveLength(1);
  });

  it("by kind of metric never loosen from phase to phase", () => {
    for (const { promote } of Object.values(LADDER_BY_KIND)) {
      if (promote === null) continue;
      expect([...promote].sort((a, b) => a - b)).toEqual([...promote]);
    }
  });

  it("name by kind of metric a ladder that exists", () => {
    for (const { ladder } of Object.values(LADDER_BY_KIND)) expect(Object.keys(METRIC_LADDERS)).toContain(ladder);
  });
});

describe("the multipliers by phase", () => {
  it("cover every kind of phase once", () => {
    expect(Object.keys(PHASE_ROLES).sort()).toEqual(Object.keys(PHASE_TEMPLATES).sort());
  });

  it("do not read value before customers see the feature", () => {
    expect([PHASE_ROLES.internal.valueFactor, PHASE_ROLES.shadow.valueFactor]).toEqual([null, null]);
  });
});

describe("the metrics of an archetype", () => {
  it("stand once in it", () => {
    for (const { metrics } of Object.values(ARCHETYPES)) {
      expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
    }
  });
});

describe("the meanings of names", () => {
  it("are metrics that some table defines", () => {
    expect(MEANINGS.filter(({ metric }) => findMetric(metric) === null).map(({ metric }) => metric)).toEqual([]);
  });
});

describe("the rules of standing metrics", () => {
  it("read metrics that stand, and give way only to what plans need more", () => {
    const standing = [...STANDING_METRICS, EVALUATION_DRIFT].map(({ id }) => id);
    expect(standing).toEqual(expect.arrayContaining([...GIVES_WAY, ...STANDING_RULES.map(({ rule }) => rule.metric)]));
    expect(GIVES_WAY).not.toContain("exclusion_leak");
    expect(GIVES_WAY).not.toContain("oldest_open_report");
  });
});
