import { describe, expect, it } from "vitest";
import type { MetricFact } from "../../brief/facts.ts";
import { exampleContext, exampleMetric } from "../context.example.ts";
import { modelOfFact } from "./model-of-fact.ts";

const context = exampleContext();
const modelOf = (changed: Partial<MetricFact>) => modelOfFact(exampleMetric(changed), context);

function level(changed: Partial<MetricFact>) {
  const model = modelOf(changed);
  if (model.kind !== "level") throw new Error(model.kind);
  return model;
}
const stop = (changed: Partial<MetricFact>, tier: string) => level(changed).stops.find((one) => one.tier === tier);

describe("the ladder of a metric of the brief", () => {
  it("takes factors of a target up to a half, and of the failure share above it", () => {
    expect(level({}).gate?.early).toEqual([15.3, 16.6, 17.1]);
    expect(stop({}, "pause")).toMatchObject({ limit: 14.4, betaLimit: 12.1 });
    expect(level({ target: 90 }).gate?.early?.[0]).toBe(88.3);
    expect(stop({ target: 90 }, "pause")?.limit).toBe(87.5);
  });

  it("steps by parts of the scale for ratings and promoter scores", () => {
    const rating = { statistic: "score", unit: "points", target: 4.2 } as const;
    expect(stop(rating, "pause")?.limit).toBeCloseTo(3.9, 9);
    expect(stop(rating, "kill")?.limit).toBeCloseTo(3.6, 9);
    expect(stop({ ...rating, name: "NPS", target: 40 }, "pause")?.limit).toBe(25);
  });

  it("reads service latency within minutes and work time over days", () => {
    const slow = { comparator: "<=", statistic: "p95", unit: "s", target: 3 } as const;
    expect(stop({ ...slow, name: "response time" }, "kill")).toMatchObject({
      limit: 5.7,
      window: { value: 30, unit: "minute" },
    });
    expect(stop({ ...slow, name: "handle time", statistic: "mean" }, "kill")).toMatchObject({
      limit: 4.5,
      window: { value: 7, unit: "day" },
    });
  });

  it("lets not one unit miss where all are promised", () => {
    const all = level({ name: "disclosures shown", target: 100 });
    expect(all.gate).toMatchObject({ early: [100, 100, 100], allowance: false });
    expect(all.stops.map(({ limit }) => limit)).toEqual([null, 99, 98]);
  });

  it("counts what experts score on what they can score", () => {
    const sample = (changed: Partial<MetricFact>) => level({ comparator: "<=", ...changed }).sampleOf;
    expect(sample({ name: "motorway WER", target: 8 })).toBe("audited items");
    expect(sample({ name: "forecast error", target: 8 })).toBe("units");
    expect(sample({ name: "group error ratio", unit: "ratio", statistic: "score", target: 1.25 })).toBe(
      "audited items",
    );
    const points = { comparator: ">=", statistic: "score", unit: "points", target: 4.2 } as const;
    expect(sample({ ...points, name: "reviewer adequacy score" })).toBe("audited items");
    expect(sample({ ...points, name: "officer rating" })).toBe("answers");
    expect(sample({ comparator: ">=", name: "precision", target: 40 })).toBe("audited flags");
    expect(sample({ comparator: ">=", name: "persistence rate (accepted code still there at commit)" })).toBe(
      "accepted units",
    );
    expect(sample({ comparator: ">=", name: "sensitivity", target: 99 })).toBe("audited positives");
    expect(
      modelOf({ name: "serious mistranslations", comparator: "<=", target: 0, unit: "count", statistic: "count" }),
    ).toMatchObject({ kind: "events", audited: true });
  });

  it("takes rare things to be rare where the brief gives no present value", () => {
    const deviation = (name: string) => {
      const model = modelOf({ name, comparator: "within", target: 0.3, unit: "pp" });
      return model.kind === "within" ? model.sampling.deviation(0) : null;
    };
    expect(deviation("unsubscribe rate")).toBeCloseTo(200 * Math.sqrt(0.03 * 0.97), 3);
    expect(deviation("start rate")).toBeCloseTo(200 * Math.sqrt(0.3 * 0.7), 3);
  });

  it("keeps the ceiling of an audit in the unit that the brief has", () => {
    const wrong = { name: "digests with a wrong fact", comparator: "<=", target: 3 } as const;
    expect(modelOf({ ...wrong, unit: "per-1k" })).toMatchObject({ kind: "audit", ceiling: 3, of: 1_000 });
    expect(modelOf(wrong)).toMatchObject({ kind: "audit", ceiling: 3, of: 100 });
  });

  it("compares a change with the control, in the direction that the brief wants", () => {
    const less = level({ name: "handle time", comparator: "decrease", statistic: "mean", target: 15 });
    expect(less).toMatchObject({ reference: "control", better: "lower", promised: -15 });
    expect(less.gate?.early).toEqual([0, 0, 0]);
    expect(less.stops.filter(({ tier }) => tier !== "investigate").map(({ limit }) => limit)).toEqual([7.5, 15]);
  });

  it.each([
    [{ comparator: "<=", target: 0, unit: "count", statistic: "count" }, "events"],
    [{ comparator: "none", target: null, unit: null }, "unread"],
    [{ comparator: "within", target: 5 }, "within"],
    [{ name: "hallucination rate", comparator: "<=", target: 2 }, "audit"],
    [{ name: "savings a month", statistic: "sum", unit: "USD", target: 400_000 }, "level"],
    [{ name: "savings", statistic: "sum", unit: "USD", target: 400_000 }, "unread"],
    [{ comparator: "decrease", unit: "min", statistic: "mean", target: 3 }, "unread"],
  ] as const)("%j is %s", (changed, kind) => {
    expect(modelOf(changed).kind).toBe(kind);
  });

  it("reads a total only where a quarter of the base has the feature", () => {
    expect(level({ name: "monthly savings", statistic: "sum", unit: "USD", target: 400_000 }).needsShare).toBe(0.25);
  });
});
