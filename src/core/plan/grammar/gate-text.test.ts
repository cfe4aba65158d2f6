import fc from "fast-check";
import { expect, test } from "vitest";
import type { MetricGate } from "../gate.ts";
import { examplePlan } from "../plan.example.ts";
import { expressionOf, type GateRule, gateText, ruleOf } from "./gate-text.ts";
import { parseGate } from "./parse.ts";

const rows = examplePlan.phases.flatMap(({ gates }) =>
  gates.flatMap((gate) => {
    const metric = examplePlan.metrics.find(({ id }) => id === gate.metric);
    return gate.kind === "metric" && metric ? [{ gate, metric }] : [];
  }),
);

test("the gates of the example read as sentences", () => {
  const texts = Object.fromEntries(rows.map(({ gate, metric }) => [gate.id, gateText(gate, metric)]));
  expect(texts).toMatchObject({
    "closed_beta.summary_use_rate.promote": "summary use rate at least 25.5% over 7 days, n ≥ 1,200 summaries",
    "closed_beta.summary_use_rate.pause": "summary use rate < 20.1% over 7 days, 5 days in a row, n ≥ 400 summaries",
    "closed_beta.latency.kill": "P95 latency > 9.5 s for 30 minutes, n ≥ 500 requests",
    "closed_beta.support_tickets.promote": "at most 5 support tickets per 1K people over 14 days",
    "closed_beta.confirmed_leaks.promote": "0 confirmed leaks in 3,000 summaries over the phase",
    "closed_beta.confirmed_leaks.kill": "any confirmed leaks",
    "conditional_admission.time_to_notes.promote":
      "mean time to notes within ±4 % of control over 14 days, n ≥ 3,000 meetings",
  });
});

function ruleOfGate({
  comparator,
  threshold,
  limits,
  unit,
  reference,
  minUnits,
  window,
  consecutive,
  slice,
}: MetricGate): unknown {
  return { comparator, threshold, limits, unit, reference, minUnits, window, consecutive, slice };
}

function readBack(text: string, metric: Parameters<typeof ruleOf>[1]): GateRule | null {
  const parsed = parseGate(text);
  const [expression] = parsed.ok ? parsed.expressions : [];
  return expression ? ruleOf(expression, metric) : null;
}

test("the text of every gate of a plan gives back its columns", () => {
  for (const { gate, metric } of rows) expect(readBack(gateText(gate, metric), metric)).toEqual(ruleOfGate(gate));
});

test("so does the text of any gate on any kind of metric", () => {
  const metrics = fc.constantFrom(
    { name: "use rate", statistic: "rate" as const, unit: "%", per: null, scale: null },
    { name: "error rate", statistic: "rate" as const, unit: "%", per: { count: 1, of: "requests" }, scale: null },
    { name: "rating", statistic: "score" as const, unit: "points", per: null, scale: { low: 1, high: 5 } },
    { name: "NPS", statistic: "score" as const, unit: "points", per: null, scale: { low: -100, high: 100 } },
    { name: "AUC", statistic: "score" as const, unit: "ratio", per: null, scale: { low: 0.5, high: 1 } },
    { name: "tickets", statistic: "count" as const, unit: "per-1k", per: { count: 1_000, of: "people" }, scale: null },
    {
      name: "crash rate",
      statistic: "rate" as const,
      unit: "per-1k",
      per: { count: 1_000, of: "sessions" },
      scale: null,
    },
    { name: "leaks", statistic: "count" as const, unit: "count", per: null, scale: null },
    { name: "searches per person", statistic: "mean" as const, unit: "count", per: null, scale: null },
    { name: "cost", statistic: "mean" as const, unit: "USD", per: { count: 1, of: "query" }, scale: null },
    { name: "load", statistic: "p99" as const, unit: "kW", per: null, scale: null },
  );
  const [example] = rows;
  const change = fc.record({
    comparator: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const),
    threshold: fc.integer({ min: 0, max: 90 }),
    minUnits: fc.option(fc.integer({ min: 1, max: 90_000 })),
    slice: fc.option(fc.constantFrom("mobile", "EU customers")),
    difference: fc.boolean(),
  });
  fc.assert(
    fc.property(metrics, change, (metric, { difference, ...changes }) => {
      const unit = difference ? "%" : metric.unit;
      const reference = difference ? ("control" as const) : null;
      const gate = { ...example?.gate, ...changes, limits: null, unit, reference } as MetricGate;
      expect(readBack(gateText(gate, metric), metric)).toEqual(ruleOfGate(gate));
    }),
  );
});

test("a rate per 1,000 keeps its name in front", () => {
  const per = { count: 1_000, of: "sessions" };
  const metric = { name: "crash rate", statistic: "rate" as const, unit: "per-1k", per, scale: null };
  const gate = {
    ...rows[0]?.gate,
    comparator: "<=",
    threshold: 2,
    limits: null,
    unit: "per-1k",
    minUnits: null,
  } as MetricGate;
  expect(gateText(gate, metric)).toMatch(/^crash rate at most 2 per 1K sessions/);
});

test("a difference is not taken per anything", () => {
  const metric = { name: "cost", statistic: "mean" as const, unit: "USD", per: { count: 1, of: "query" }, scale: null };
  const gate = {
    ...rows[0]?.gate,
    unit: "%",
    reference: "control",
    comparator: "<=",
    threshold: 10,
    limits: null,
  } as MetricGate;
  expect(expressionOf(gate, metric)).toMatchObject({ per: null, reference: "control" });
});
