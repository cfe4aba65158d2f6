import { describe, expect, it } from "vitest";
import type { Metric } from "../../plan/metric.ts";
import { aimText } from "./aim-text.ts";

const because: Metric["because"]["target"] = { source: "catalog", detail: "for this test", row: "none" };

const metric = (own: Partial<Metric>): Metric => ({
  id: "handle_time",
  name: "handle time",
  group: "business",
  statistic: "rate",
  unit: "%",
  per: null,
  scale: null,
  direction: "up",
  target: 18,
  baseline: null,
  definition: "drafts used / drafts shown",
  cadence: "daily",
  owner: "Product manager",
  analysisPopulation: "people who have the feature",
  randomisationUnit: null,
  cluster: null,
  matures: null,
  proxy: null,
  firstReadable: null,
  dataSource: "event log",
  consulted: [],
  action: "look into it",
  covers: [],
  addedByPlan: false,
  because: { target: because, baseline: because, definition: because, cadence: because, owner: because },
  ...own,
});

describe("the aim of a metric", () => {
  it.each<[Partial<Metric>, string]>([
    [{}, "Target: at least 18%"],
    [{ direction: "down", target: 3 }, "Target: at most 3%"],
    [{ statistic: "p95", unit: "ms", direction: "down", target: 800 }, "Target: P95 at most 800 ms"],
    [{ direction: "down", unit: "count", statistic: "count", target: 0 }, "Target: none"],
    [{ direction: "within", statistic: "mean", target: 5 }, "Target: mean within ±5%"],
    [{ target: null }, ""],
  ])("of a level is a limit", (own, text) => {
    expect(aimText(metric(own))).toBe(text);
  });

  it.each<[Partial<Metric>, string]>([
    [{ statistic: "count", direction: "down", target: 15 }, "Target: down by 15%"],
    [{ statistic: "mean", direction: "down", target: 20 }, "Target: mean down by 20%"],
    [{ unit: "pp", target: 1 }, "Target: up by 1 pp"],
    [
      {
        statistic: "mean",
        unit: "min",
        direction: "down",
        target: 3,
        definition: 'mean of "handle time"; read as people with the feature against the control',
      },
      "Target: mean down by 3 min",
    ],
  ])("of a change says which way, and by how much", (own, text) => {
    expect(aimText(metric(own))).toBe(text);
  });
});
