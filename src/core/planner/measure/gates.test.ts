import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MetricFact } from "../../brief/facts.ts";
import type { MetricGate } from "../../plan/gate.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { binomialAtLeast, binomialAtMost } from "../../statistics/binomial.ts";
import { type ExampleChanges, exampleContext, exampleMetric } from "../context.example.ts";
import { choosePhases } from "../phases/choose-phases.ts";
import { controlShare } from "../phases/control.ts";
import { sizePhases } from "../phases/size-phases.ts";
import { budgetOf } from "./budget.ts";
import { errorBudgetOf } from "./error-budget.ts";
import { modelOfFact } from "./model-of-fact.ts";
import { createUnitSearch, type UnitSearch } from "./search.ts";
import { setGates } from "./set-gates.ts";
import type { Tiered } from "./watched.ts";

/** The gates of one success metric over the phases with customers. */
function gated(
  metric: Partial<MetricFact>,
  changes: ExampleChanges = {},
  maturesDays = 0,
  search: UnitSearch = createUnitSearch(),
) {
  const fact = exampleMetric(metric);
  const context = exampleContext({ ...changes, facts: { metrics: [fact], ...changes.facts } });
  const chosen = choosePhases(context);
  const phases = sizePhases(context, chosen, []);
  const direction = fact.comparator.startsWith("<") ? "down" : "up";
  const watched = [{ ...watchedOf(fact, context), direction, maturesDays } as const];
  const control = controlShare(context, chosen.kinds);
  const all = setGates({ context, watched, phases, control, search });
  const shown = phases.flatMap((phase, at) => (showsToCustomers(phase) ? [{ phase, gates: all[at] ?? [] }] : []));
  const budget = errorBudgetOf(
    phases.map(({ days }, at) => ({ days, gates: all[at] ?? [] })),
    watched,
    budgetOf(
      watched,
      shown.map(({ phase }) => phase),
    ),
  );
  return { shown, budget };
}

function watchedOf(fact: MetricFact, context: ReturnType<typeof exampleContext>): Tiered {
  const because = { source: "computed", detail: "an example", from: [] } as const;
  const reason = () => ({ ...because, from: [] });
  return {
    id: "acceptance_rate",
    name: fact.name,
    group: "business",
    statistic: fact.statistic,
    unit: fact.unit,
    per: null,
    scale: null,
    direction: "up",
    target: fact.target,
    baseline: null,
    definition: "drafts accepted / drafts shown",
    cadence: "daily",
    owner: "product-manager",
    consulted: [],
    proxy: null,
    dataSource: "product events",
    action: "Hold",
    firstAid: null,
    covers: ["success-metric:0"],
    addedByPlan: false,
    maturesDays: 0,
    tiers: ["investigate", "pause", "kill"],
    model: modelOfFact(fact, context),
    because: { target: reason(), baseline: reason(), definition: reason(), cadence: reason(), owner: reason() },
  };
}

const limit = (gates: readonly MetricGate[], tier: string) => gates.find((gate) => gate.tier === tier)?.threshold;

describe("gates of a rate", () => {
  it("do not take the units of a rate with the same numbers in another unit", () => {
    const ofPeople = { name: "complaints", comparator: "<=", target: 3 } as const;
    const search = createUnitSearch();
    gated({ ...ofPeople, unit: "%" }, {}, 0, search);
    const second = gated({ ...ofPeople, unit: "per-1k" }, {}, 0, search);
    expect(second.shown).toEqual(gated({ ...ofPeople, unit: "per-1k" }).shown);
  });

  it("rise from phase to phase and end at the target less an allowance of at most 5 %", () => {
    const { shown } = gated({});
    const limits = shown.map(({ gates }) => limit(gates, "promote") ?? limit(gates, "complete") ?? 0);
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    expect(limits[0]).toBe(15.3);
    expect(limits.at(-2)).toBeGreaterThanOrEqual(18 * 0.95);
  });

  it("never pass what is worse than today, nor switch off what is better", () => {
    const rate = gated({ baseline: 16 }).shown;
    expect(limit(rate[0]?.gates ?? [], "promote")).toBe(16);
    const halved = gated({
      name: "time to first look",
      statistic: "median",
      comparator: "<=",
      target: 6,
      unit: "h",
      baseline: 19,
    });
    for (const { gates } of halved.shown) {
      expect(limit(gates, "promote") ?? limit(gates, "complete")).toBeLessThan(7);
      expect(limit(gates, "kill")).toBe(19);
    }
  });

  it("show at the end what is promised and known only after the rollout", () => {
    const late = gated({ name: "60-day delinquency rate", comparator: "<=", target: 2.9 }, {}, 360).shown;
    const all = late.flatMap(({ gates }) => gates);
    expect(all).toMatchObject([{ tier: "complete", advisory: true, threshold: 2.9, comparator: "<=" }]);
    expect(late.at(-1)?.gates).toEqual(all);
  });

  it("leave today out where the target is no better than it", () => {
    const { shown } = gated({ baseline: 18 });
    expect(shown.map(({ gates }) => limit(gates, "promote"))).toEqual(
      gated({}).shown.map(({ gates }) => limit(gates, "promote")),
    );
  });

  it("of what experts find are the same counts of items, in percent and per 1,000", () => {
    const wrong = { name: "wrong answers", comparator: "<=", statistic: "rate" } as const;
    const gates = (metric: Partial<MetricFact>) => gated({ ...wrong, ...metric }).shown.flatMap((one) => one.gates);
    const thousand = gates({ target: 10, unit: "per-1k" });
    const hundred = gates({ target: 1, unit: "%" });
    expect(thousand.map(({ evidence }) => evidence.needed)).toEqual(hundred.map(({ evidence }) => evidence.needed));
    const tenth = (gate: MetricGate) => Math.round((gate.threshold ?? 0) * 10);
    expect(thousand.map(({ threshold }) => Math.round(threshold ?? 0))).toEqual(hundred.map(tenth));
    expect(new Set(thousand.map(({ evidence }) => evidence.sampleUnit))).toEqual(new Set(["audited drafts"]));
  });

  it("cut the line into zones in one order: promote, investigate, pause, kill", () => {
    for (const { gates } of gated({}).shown) {
      const edges = ["promote", "complete", "investigate", "pause", "kill"].flatMap((tier) => limit(gates, tier) ?? []);
      expect(edges).toEqual(edges.toSorted((a, b) => b - a));
      expect(new Set(edges).size).toBe(edges.length);
    }
  });

  it("have about the chances of as many independent units as their clustered ones are worth", () => {
    const [beta] = gated({}).shown;
    const gate = beta?.gates.find(({ tier }) => tier === "promote");
    if (gate?.threshold == null || gate.evidence.needed === null) throw new Error("no gate");
    // Clusters fail together: the chances are no smaller than those of as many independent units.
    const n = Math.floor(gate.evidence.needed / gate.evidence.designEffect);
    const least = Math.ceil((gate.threshold * n) / 100);
    const { falseFail, falsePass } = gate.evidence;
    expect(falseFail).toBeGreaterThan(binomialAtMost(least - 1, n, 0.18) * 0.8);
    expect(falseFail).toBeLessThan(0.1);
    expect(falsePass).toBeGreaterThan(binomialAtLeast(least, n, 0.121) * 0.8);
    expect(falsePass).toBeLessThan(0.05);
  });

  it("block on nothing that the phase can't measure, for any population and target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 3_000_000 }), fc.integer({ min: 1, max: 99 }), (people, target) => {
        for (const { gates } of gated({ target }, { people }).shown)
          for (const { advisory, evidence } of gates) {
            expect(advisory).toBe(!evidence.measurable);
            if (evidence.measurable) expect(evidence.needed).toBeLessThanOrEqual(evidence.available);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe("harm audits", () => {
  it("count failures on the phase's pooled sample so that half the ceiling passes and the ceiling does not", () => {
    const { shown } = gated({ name: "hallucination rate", comparator: "<=", target: 2 });
    const gate = shown.at(-2)?.gates.find(({ tier }) => tier === "promote");
    if (gate?.threshold == null || gate.evidence.needed === null) throw new Error("no gate");
    const items = Math.floor(gate.evidence.needed / gate.evidence.designEffect);
    const most = Math.floor((gate.threshold * items) / 100 + 1e-9);
    expect(binomialAtMost(most, items, 0.02)).toBeLessThanOrEqual(0.05);
    expect(binomialAtMost(most, items, 0.01)).toBeGreaterThanOrEqual(0.9);
    expect(items).toBeGreaterThan(1_000);
  });

  it("say their price in review hours where the phase has too few items", () => {
    const { shown } = gated({ name: "hallucination rate", comparator: "<=", target: 0.1 });
    const gate = shown[0]?.gates.find(({ tier }) => tier === "promote");
    expect(gate?.advisory).toBe(true);
    expect(gate?.evidence.wouldNeed).toMatch(/audited drafts; there are .* hours of review/);
  });
});

describe("zero of an event", () => {
  it("states the rate that no event rules out, and stops at the first confirmed one", () => {
    const { shown } = gated({ name: "leaks", comparator: "<=", target: 0, statistic: "count", unit: "count" });
    for (const { gates } of shown) {
      const pass = gates.find(({ tier }) => tier === "promote" || tier === "complete");
      const { rulesOut, needed, designEffect } = pass?.evidence ?? {};
      if (rulesOut == null || needed == null || designEffect === undefined) throw new Error("no claim");
      expect((1 - rulesOut.rate) ** (needed / designEffect)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(gates.find(({ tier }) => tier === "kill")).toMatchObject({ comparator: ">=", threshold: 1, window: null });
    }
  });
});

describe("a change against the control", () => {
  it("is read on an even split's worth of units, from the control that the phase has", () => {
    const { shown } = gated({ name: "handle time", statistic: "mean", comparator: "within", target: 5 });
    const gate = shown.at(-2)?.gates.find(({ tier }) => tier === "promote");
    expect(gate).toMatchObject({ reference: "control", comparator: "within", limits: { low: -5, high: 5 } });
    expect(gate?.advisory).toBe(false);
  });

  it("decides nothing without a control", () => {
    const { shown } = gated({ comparator: "increase", target: 10 }, { people: 150 });
    expect(shown.flatMap(({ gates }) => gates).every(({ advisory }) => advisory)).toBe(true);
  });
});

describe("the error budget of a plan", () => {
  it("is kept, and says which metrics it does not cover", () => {
    const { budget } = gated({});
    expect(budget.stoppedWrongly.reached).toBeLessThanOrEqual(0.1);
    expect(budget.passedAtKillLine.reached).toBeLessThanOrEqual(0.01);
    expect(budget.notCovered).toEqual([]);
    expect(budget.worlds.map(({ world }) => world)).toEqual(["promised", "pause-line", "kill-line"]);
    expect(gated({}, { people: 300 }).budget.notCovered).toEqual(["acceptance_rate"]);
  });
});
