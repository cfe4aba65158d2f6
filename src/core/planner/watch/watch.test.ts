import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFacts } from "../../../../tests/arbitraries.ts";
import type { Facts, HazardId, MetricFact, Origin } from "../../brief/facts.ts";
import { HazardId as HazardIds } from "../../brief/facts.ts";
import { secondsOf } from "../../plan/duration.ts";
import { Metric } from "../../plan/metric.ts";
import type { MetricModel } from "../measure/model.ts";
import type { Watched } from "../measure/watched.ts";
import { contextFor } from "./context.example.ts";
import { hazardsOf, worstSeverity } from "./hazards.ts";
import { MOST_ROWS, tiersOf } from "./rows.ts";
import { MOST_METRICS, watchedMetrics, watchFindings } from "./watch.ts";

const origin: Origin = { span: { field: "successMetrics", start: 0, end: 5 }, certainty: "stated" };
const named = (...ids: HazardId[]) => ids.map((id) => ({ id, origin }));
const metric = (name: string, rest: Partial<MetricFact> = {}): MetricFact => ({
  name,
  statistic: "rate",
  comparator: ">=",
  target: 20,
  unit: "%",
  baseline: null,
  origin,
  ...rest,
});

function watched(facts: Partial<Facts>, hasControl = true) {
  return watchedMetrics(contextFor(facts), hasControl);
}

function always(check: (metrics: ReturnType<typeof watched>, facts: Facts) => void): void {
  fc.assert(
    fc.property(anyFacts, fc.boolean(), (facts, hasControl) => check(watched(facts, hasControl), facts)),
    { numRuns: 150 },
  );
}

const covering = (metrics: readonly Watched[], cover: string) =>
  metrics.filter(({ covers }) => (covers as readonly string[]).includes(cover));

/** Limits of a model from the first stop to the last, in the direction in which things get worse. */
function ladder(model: MetricModel): number[] {
  const order = ["investigate", "pause", "kill"];
  const sorted = <T extends { tier: string }>(rules: readonly T[]) =>
    rules.toSorted((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier));
  if (model.kind === "level")
    return sorted(model.stops).flatMap(({ limit }) =>
      limit === null ? [] : [model.better === "lower" ? limit : -limit],
    );
  if (model.kind === "census")
    return sorted(model.rules).map(({ limit, comparator }) => (comparator.startsWith(">") ? limit : -limit));
  return [];
}

describe("what a plan watches, whatever the facts", () => {
  it("is at most 16 metrics, each once", () => {
    always((metrics) => {
      expect(metrics.length).toBeLessThanOrEqual(MOST_METRICS);
      expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
    });
  });

  it("holds every success metric of the brief and a pause or kill rule for every hazard", () => {
    always((metrics, facts) => {
      for (const at of facts.metrics.keys()) expect(covering(metrics, `success-metric:${at}`)).toHaveLength(1);
      for (const { id } of facts.hazards) {
        const tiers = covering(metrics, `hazard:${id}`).flatMap((one) => (one as (typeof metrics)[number]).tiers);
        expect(tiers.includes("pause") || tiers.includes("kill"), id).toBe(true);
      }
    });
  });

  it("never has an edge of one tier in another", () => {
    always((metrics) => {
      for (const { id, model } of metrics) {
        const limits = ladder(model);
        // A target of 0 leaves a ladder no room; the brief's own metrics are the matter of their model.
        if (metrics.some((one) => one.id === id && one.covers.some((cover) => cover.startsWith("success")))) continue;
        expect(limits, id).toEqual([...new Set(limits)].sort((a, b) => a - b));
      }
    });
  });

  it("fits into the rows that can be printed", () => {
    always((metrics) => {
      for (const tier of ["investigate", "pause", "kill"] as const)
        expect(metrics.filter(({ tiers }) => tiers.includes(tier)).length).toBeLessThanOrEqual(MOST_ROWS[tier]);
      for (const { tiers, model } of metrics) expect(tiersOf(model)).toEqual(expect.arrayContaining([...tiers]));
    });
  });

  it("always has the leak of exclusions, covering each of them, and the age of the oldest report", () => {
    always((metrics, { exclusions }) => {
      for (const at of exclusions.keys()) expect(covering(metrics, `exclusion:${at}`).length).toBeGreaterThan(0);
      const means = metrics.map(({ id }) => id);
      expect(means).toEqual(expect.arrayContaining(["exclusion_leak", "oldest_open_report"]));
    });
  });

  it("is of the plan's shape, read as often as its shortest window", () => {
    always((metrics) => {
      for (const one of metrics) {
        for (const [key, schema] of Object.entries(Metric.shape)) {
          if (key in one && key !== "owner")
            expect(schema.safeParse(one[key as keyof typeof one]).success, key).toBe(true);
        }
        if (one.model.kind !== "level") continue;
        const shortest = Math.min(
          ...one.model.stops.map(({ window }) => (window.unit === "phase" ? 604_800 : secondsOf(window))),
        );
        const seconds = { "every minute": 60, hourly: 3_600, daily: 86_400, weekly: 604_800, continuous: 1 };
        expect(seconds[one.cadence as keyof typeof seconds] ?? 0, one.id).toBeLessThanOrEqual(shortest);
      }
    });
  });
});

describe("merging", () => {
  it("lets the brief's own metric answer for a hazard whose monitor means the same", () => {
    const metrics = watched({
      metrics: [metric("hallucination rate", { comparator: "<=", target: 1 })],
      hazards: named("hallucination"),
    });
    expect(covering(metrics, "hazard:hallucination").map(({ id }) => id)).toEqual([
      "hallucination_rate",
      "oldest_open_report",
    ]);
    expect(metrics.map(({ id }) => id)).not.toContain("unsupported_claim_rate");
    expect(metrics[0]?.definition).toBe(
      "drafts with at least one statement that their source does not support / drafts reviewed",
    );
  });

  it("watches the latency of the brief in place of the standing one", () => {
    const metrics = watched({
      metrics: [metric("latency", { statistic: "p95", comparator: "<=", target: 800, unit: "ms" })],
      hazards: named("latency"),
    });
    expect(metrics.filter(({ name }) => name === "latency").map(({ id }) => id)).toEqual(["latency"]);
    expect(covering(metrics, "hazard:latency").map(({ id }) => id)).toEqual(["latency", "oldest_open_report"]);
  });

  it("counts complaints per 1,000 as the monitor of trust", () => {
    const metrics = watched({
      metrics: [metric("complaints", { comparator: "<=", target: 4, unit: "per-1k" })],
      hazards: named("user-trust"),
    });
    expect(covering(metrics, "hazard:user-trust").map(({ id }) => id)).toEqual(["complaints", "oldest_open_report"]);
  });

  it("keeps the weightiest monitor of the gravest hazards beside a rate of the brief", () => {
    const metrics = watched({
      archetype: "autonomous-agent",
      metrics: [metric("wrong refunds", { comparator: "<", target: 0.5 })],
      hazards: named("wrong-action"),
    });
    expect(covering(metrics, "hazard:wrong-action").map(({ id }) => id)).toContain("irreversible_action_events");
  });

  it("gives every hazard a metric even with 12 success metrics and 20 hazards, the rest in two that say which", () => {
    const metrics = watched({
      metrics: Array.from({ length: 12 }, (_, at) => metric(`outcome ${at}`)),
      hazards: named(...HazardIds.options),
    });
    expect(metrics.map(({ id }) => id).slice(12)).toEqual([
      "prohibited_events",
      "audited_failure_rate",
      "exclusion_leak",
      "oldest_open_report",
    ]);
    expect(metrics[12]?.definition).toContain("injuries and collisions that a safety engineer judges");
    for (const { id } of named(...HazardIds.options))
      expect(covering(metrics, `hazard:${id}`).length, id).toBeGreaterThan(0);
  });

  it("lets the gravest hazards keep their own metric longest", () => {
    const metrics = watched({
      metrics: Array.from({ length: 6 }, (_, at) => metric(`outcome ${at}`)),
      hazards: named("brand", "user-trust", "over-reliance", "compliance", "security"),
    });
    expect(metrics.map(({ id }) => id)).toContain("injection_success");
    expect(covering(metrics, "hazard:over-reliance").map(({ id }) => id)).toContain("prohibited_events");
  });
});

describe("what the plan adds", () => {
  it("proposes the archetype's three where the brief names no success metric", () => {
    const metrics = watched({});
    expect(metrics.slice(0, 3).map(({ id, addedByPlan }) => [id, addedByPlan])).toEqual([
      ["suggestion_acceptance_rate", true],
      ["unsupported_claim_rate", true],
      ["latency_p95", true],
    ]);
    expect(metrics[0]?.because.target.detail).toContain("confirm");
  });

  it("watches at most three hazards that the archetype brings, marked as added", () => {
    const context = contextFor({ market: "B2B", metrics: [metric("acceptance rate")], hazards: named("brand") });
    const metrics = watchedMetrics(context, false);
    const hazards = hazardsOf(context, metrics, []);
    expect(hazards.map(({ id, addedByPlan }) => [id, addedByPlan])).toEqual([
      ["brand", false],
      ["hallucination", true],
      ["confidentiality", true],
      ["over-reliance", true],
    ]);
  });

  it("fills up with support tickets, drift and a survey while there is room", () => {
    const ids = watched({ market: "B2B", metrics: [metric("acceptance rate")] }).map(({ id }) => id);
    expect(ids).toContain("complaint_rate");
    expect(ids.length).toBeLessThanOrEqual(MOST_METRICS);
  });

  it("puts a floor under the leading metric in each of the brief's segments", () => {
    const role = (name: string) => ({ dimension: "role" as const, name, share: 0.5, origin });
    const facts = { market: "B2B" as const, metrics: [metric("acceptance rate")] };
    const floor = (segments: ReturnType<typeof role>[]) =>
      watched({ ...facts, segments }).find(({ id }) => id.endsWith("_weakest_segment"));
    expect(floor([role("sales")])).toBeUndefined();
    const model = floor([role("sales"), role("support")])?.model;
    expect(model?.kind === "level" && [model.gate?.early?.[2], model.segments]).toEqual([
      17.6,
      { count: 2, smallest: 0.5 },
    ]);
  });

  it("compares arms only where there is a control", () => {
    const ids = (hasControl: boolean) => watched({ hazards: named("brand") }, hasControl).map(({ id }) => id);
    expect(ids(true)).toContain("sample_ratio");
    expect(ids(false)).not.toContain("sample_ratio");
  });

  it("says which success metrics found no room", () => {
    const context = contextFor({ metrics: Array.from({ length: 14 }, (_, at) => metric(`outcome ${at}`)) });
    const { facts } = context;
    expect(watchFindings(context)[0]?.message).toContain("outcome 12, outcome 13");
    expect(watchFindings({ ...context, facts: { ...facts, metrics: facts.metrics.slice(0, 12) } })).toEqual([]);
  });
});

describe("definitions", () => {
  it("say what is counted over what, in the feature's noun", () => {
    const [first, second] = watched({
      metrics: [metric("sent unchanged"), metric("30-day retention", { comparator: ">=" })],
    });
    expect(first?.definition).toBe(
      "drafts sent unchanged / all drafts made for people in the cohort of the phase, in %",
    );
    expect(second?.definition).toMatch(
      /^people who use the feature again in the last 7 of the 30 days after .* \/ all people .* first use was at least 30 days ago/,
    );
    expect(second?.maturesDays).toBe(30);
    expect(second?.proxy).toBe("sent_unchanged");
  });

  it("say which event a rate counts, or that somebody must, and never the name alone", () => {
    const definitions = watched({
      metrics: ["auto-close rate", "undo rate", "spark rate", "90-day member retention"].map((name) =>
        metric(name, { comparator: ">=" }),
      ),
    }).map(({ definition }) => definition);
    expect(definitions[0]).toBe("drafts closed with no step by a person / all drafts that came in, in %");
    expect(definitions[1]).toMatch(/^drafts that a person undoes \/ all drafts made/);
    expect(definitions[2]).toContain("its owner writes down which event that is before the first customer phase");
    expect(definitions[3]).toMatch(/^people who have not left or cancelled as a member 90 days after their first use/);
  });

  it("count people where the name says who does it, and a mean for each noun and period that it names", () => {
    const [open, presses] = watched({
      metrics: [
        metric("drivers who open the app every day", { comparator: ">=" }),
        metric("presses per household and month", { statistic: "mean", unit: "count", comparator: "<=" }),
      ],
    });
    expect(open?.definition).toMatch(/^drivers who open the app every day \/ all drivers in the cohort/);
    expect(presses?.definition).toContain("one value for each household and month");
  });

  it("take two metrics of one name apart by their statistic", () => {
    const ids = watched({ metrics: [metric("time"), metric("time", { statistic: "p95" })] }).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["time", "time_p95"]);
  });
});

describe("the hazards of a plan", () => {
  it("are a step graver where applicants are among the people", () => {
    const context = contextFor({ hazards: named("bias"), regulations: [{ id: "ECOA", origin }] });
    const [hazard] = hazardsOf(context, watchedMetrics(context, true), []);
    expect(hazard?.severity).toBe("S0");
    expect(hazard?.because.severity.detail).toContain("applicants for credit");
    expect(worstSeverity(context.facts)).toBe("S0");
  });

  it("are not graver for a group that the brief keeps out", () => {
    const kept = { text: "accounts under HIPAA", kind: "regulated", until: null, origin } as const;
    const { facts } = contextFor({
      hazards: named("privacy"),
      regulations: [{ id: "HIPAA", origin }],
      exclusions: [kept],
    });
    expect(worstSeverity(facts)).toBe("S1");
  });

  it("print the time of the rule that a confirmed event meets, and where none counts events the severity's", () => {
    const context = contextFor({ hazards: named("legal-liability"), metrics: [metric("acceptance rate")] });
    const gate = { tier: "kill", metric: "claims_and_notices", window: null, advisory: false };
    const clock = (actWithin: unknown) =>
      hazardsOf(context, watchedMetrics(context, true), [{ gates: [{ ...gate, actWithin }] as never }]).find(
        ({ id }) => id === "legal-liability",
      )?.clock;
    expect(clock({ value: 4, unit: "hour" })).toContain("within 4 hours; Legal told");
    expect(clock(null)).toContain("within 1 hour; Legal told");
  });

  it("are acted on as soon as the gravest class asks for, where their people raise them to it", () => {
    const within = (...laws: "HIPAA"[]) => {
      const hazards = named("legal-liability");
      const regulations = laws.map((id) => ({ id, origin }));
      const metrics = watchedMetrics(contextFor({ hazards, regulations, metrics: [metric("acceptance rate")] }), true);
      const model = metrics.find(({ id }) => id === "claims_and_notices")?.model;
      return model?.kind === "census" ? model.rules.find(({ tier }) => tier === "kill")?.actWithin : null;
    };
    expect(within()).toEqual({ value: 4, unit: "hour" });
    expect(within("HIPAA")).toEqual({ value: 15, unit: "minute" });
  });

  it("stop at reports that are open for longer than triage may take, which a law's clock shortens", () => {
    const limits = (...laws: ("GDPR" | "PIPL")[]) => {
      const context = contextFor({
        archetype: "recommendation",
        hazards: named("privacy"),
        regulations: laws.map((id) => ({ id, origin })),
        metrics: [metric("acceptance rate")],
      });
      const model = watchedMetrics(context, true).find(({ id }) => id === "oldest_open_report")?.model;
      return model?.kind === "census" ? model.rules.map(({ limit }) => limit) : [];
    };
    expect(limits()).toEqual([4, 24]);
    const [triage = 0, pause] = limits("PIPL");
    expect(triage).toBeLessThan(4);
    expect(pause).toBe(6 * triage);
  });

  it("name the pause and kill rules that decide", () => {
    const context = contextFor({ hazards: named("security"), metrics: [metric("acceptance rate")] });
    const gate = (tier: string, advisory: boolean) =>
      ({
        id: `canary.injection_success.${tier}`,
        kind: "metric",
        tier,
        metric: "injection_success",
        advisory,
      }) as never;
    const phases = [{ gates: [gate("kill", false), gate("pause", true), gate("investigate", false)] }];
    const hazard = hazardsOf(context, watchedMetrics(context, true), phases).find(({ id }) => id === "security");
    expect(hazard?.coveredBy).toEqual(["canary.injection_success.kill"]);
    expect(hazard?.signOff).toBe("Security lead");
  });
});
