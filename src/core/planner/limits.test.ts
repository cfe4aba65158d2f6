import { describe, expect, it } from "vitest";
import type { MetricFact, Origin } from "../brief/facts.ts";
import { DEFAULT_VALUES } from "./assume.ts";
import { allowedLimit, limitAt } from "./limits.ts";
import { longestWindow, modelOf } from "./metric-model.ts";

const origin: Origin = { span: { field: "successMetrics", start: 0, end: 1 }, certainty: "stated" };
const fact = (changed: Partial<MetricFact>): MetricFact => ({
  name: "x",
  statistic: "rate",
  comparator: ">=",
  target: 18,
  unit: "%",
  baseline: null,
  origin,
  ...changed,
});

function gated(changed: Partial<MetricFact>) {
  const model = modelOf(fact(changed), DEFAULT_VALUES);
  if (model.kind !== "gated") throw new Error(model.kind);
  return model;
}

describe("limits", () => {
  it("take a factor of a target up to a half, and of the failure share above it", () => {
    expect(limitAt(gated({}), 18, 0.85)).toBe(15.3);
    expect(limitAt(gated({ target: 90 }), 90, 0.8)).toBe(87.5);
  });

  it("are tightened by rounding, never loosened", () => {
    expect(limitAt(gated({}), 17.77, 0.85)).toBe(15.2);
    expect(limitAt(gated({ comparator: "<=", statistic: "p95", unit: "ms" }), 777, 1.05)).toBe(815);
  });

  it("step by parts of the scale for ratings", () => {
    const rating = gated({ statistic: "score", unit: "points", target: 4.2 });
    expect(limitAt(rating, 4.2, 0.075)).toBeCloseTo(3.9, 9);
  });

  it("allow for sampling by a share of the target, or of its failure share", () => {
    expect(allowedLimit(gated({}), 18, 0.05)).toBe(17.1);
    expect(allowedLimit(gated({ target: 90 }), 90, 0.05)).toBe(89.5);
    expect(allowedLimit(gated({ comparator: "<=", target: 3 }), 3, 0.05)).toBe(3.15);
  });
});

describe("what can be gated", () => {
  it.each([
    [{ comparator: "<=" as const, target: 0, unit: "count", statistic: "count" as const }, "zero"],
    [{ comparator: "none" as const, target: null, unit: null }, "baseline-first"],
    [{ comparator: "within" as const, target: 5 }, "advisory"],
    [{ comparator: "increase" as const, target: 3, unit: "pp" }, "advisory"],
    [{ statistic: "sum" as const, unit: "USD", target: 400_000 }, "advisory"],
    [{ target: 100 }, "advisory"],
  ])("%j is %s", (changed, kind) => {
    expect(modelOf(fact(changed), DEFAULT_VALUES).kind).toBe(kind);
  });

  it("finds the longest window in the names", () => {
    expect(
      longestWindow([fact({ name: "7-day retention" }), fact({ name: "D30 churn" }), fact({ name: "4-week use" })]),
    ).toBe(30);
  });
});
