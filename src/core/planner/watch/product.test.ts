import { describe, expect, it } from "vitest";
import type { Brief } from "../../brief/brief.ts";
import type { Facts, HazardFact, HazardId, MetricFact } from "../../brief/facts.ts";
import { NEVER_GATED } from "../../catalog/metrics/never-gated.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import type { PlanContext } from "../context.ts";
import { archetypeIn } from "./archetype-in.ts";
import { contextFor } from "./context.example.ts";
import { hazardIn } from "./hazard-in.ts";
import { headOf } from "./head-noun.ts";
import { notWorseModel } from "./not-worse.ts";
import { isReportOnly } from "./report-only.ts";
import { watchedMetrics, watchFindings } from "./watch.ts";

const clause = (id: HazardId, text: string): HazardFact => ({
  id,
  origin: { span: { field: "riskProfile", start: 0, end: text.length }, certainty: "stated" },
});

/** A fact with its statement; the brief's field holds nothing else. */
const stated = (name: string, statement: string, rest: Partial<MetricFact> = {}): MetricFact => ({
  name,
  statistic: "rate",
  comparator: "<=",
  target: 5,
  unit: "%",
  baseline: null,
  origin: { span: { field: "successMetrics", start: 0, end: statement.length }, certainty: "stated" },
  ...rest,
});

function contextWith(brief: Partial<Brief>, facts: Partial<Facts>): PlanContext {
  const context = contextFor(facts);
  return { ...context, brief: { ...context.brief, ...brief } };
}

function withClause(id: HazardId, text: string, brief: Partial<Brief> = {}, facts: Partial<Facts> = {}): PlanContext {
  return contextWith({ riskProfile: text, ...brief }, { hazards: [clause(id, text)], ...facts });
}

function first(context: PlanContext, hasControl = true) {
  const [metric] = watchedMetrics(context, hasControl);
  if (metric === undefined) throw new Error("a plan watches something");
  return metric;
}

describe("the monitor of a hazard", () => {
  it.each([
    ["passport details left in the chat logs", "identifiers_in_logs"],
    ["pay details kept longer than allowed", "retention_overrun"],
    ["passengers' voices recorded", "third_party_data"],
    ["one resident's details shown to the wrong family", "personal_data_disclosed"],
    ["details going abroad", "data_outside_agreement"],
    ["profile data used beyond the purpose it was collected for", "use_beyond_purpose"],
    ["personal data mishandled", "unlawful_processing"],
  ])("of privacy follows the clause: %s", (text, monitor) => {
    expect(hazardIn("privacy", withClause("privacy", text)).watch.monitor).toBe(monitor);
  });

  it("is of disclosures where a child may tell of abuse, with a protocol before launch", () => {
    const row = hazardIn("child-safety", withClause("child-safety", "child tells the bear about abuse"));
    expect(row.watch.monitor).toBe("mishandled_disclosures");
    expect(row.preLaunch[0]).toContain("Protocol for disclosures");
  });

  it("stops a fleet only where the feature moves one", () => {
    const shown = hazardIn(
      "physical-safety",
      withClause("physical-safety", "drivers crash", { feature: "Shows an ETA." }),
    );
    const moves = hazardIn(
      "physical-safety",
      withClause("physical-safety", "a crash", { feature: "Steers the robot." }),
    );
    expect(shown.killAction).toContain("former information");
    expect(moves.killAction).toContain("fleet");
  });

  it("is what others say in public where nobody reads what the feature writes", () => {
    const context = withClause("brand", "it looks greedy", {}, { archetype: "prediction" });
    expect(hazardIn("brand", context).watch.monitor).toBe("public_incidents");
  });

  it("is one metric for two hazards that mean the same", () => {
    const text = "children drawn into adult conversations";
    const context = contextWith(
      { riskProfile: text },
      { hazards: [clause("harmful-content", text), clause("child-safety", text)] },
    );
    const covering = watchedMetrics(context, true).filter(({ id }) => id.startsWith("harm_to_minors"));
    expect(covering.map(({ covers }) => covers.filter((cover) => cover.startsWith("hazard:")))).toEqual([
      ["hazard:harmful-content", "hazard:child-safety"],
    ]);
  });
});

describe("suspicions", () => {
  it("pause after 4 hours where an event of the gravest class is watched, after 24 elsewhere", () => {
    const pauseOf = (id: HazardId) =>
      watchedMetrics(withClause(id, "x", {}, { archetype: "recommendation" }), true).flatMap(({ id: metric, model }) =>
        metric === "oldest_open_report" && model.kind === "census"
          ? model.rules.filter(({ tier }) => tier === "pause").map(({ limit }) => limit)
          : [],
      );
    expect(pauseOf("physical-safety")).toEqual([4]);
    expect(pauseOf("user-trust")).toEqual([24]);
  });
});

describe("counts that chance moves", () => {
  it("have no false alarm that anybody knows", () => {
    const known = watchedMetrics(withClause("legal-liability", "we are sued"), true).flatMap(({ id, model }) =>
      id === "claims_and_notices" && model.kind === "census" ? model.rules : [],
    );
    expect(known.map(({ falseAlarm, window }) => [falseAlarm, window])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("keep the alarm on attributes 10 points away from what is assumed", () => {
    const context = contextFor({
      exclusions: [{ text: "minors", kind: "age", until: null, origin: clause("bias", "x").origin }],
    });
    const model = watchedMetrics(context, true).find(({ id }) => id === "attribute_coverage")?.model;
    expect(model?.kind === "census" && model.rules[0]?.limit).toBe(80);
  });
});

describe("denominators", () => {
  it("are the noun that the brief names", () => {
    const statement = "box complaints under 4 per 1,000 parcels";
    const metric = first(
      contextWith(
        { successMetrics: statement },
        { metrics: [stated("box complaints", statement, { unit: "per-1k", target: 4 })] },
      ),
    );
    expect(metric.definition).toContain('"box complaints" per 1,000 parcels');
    expect(metric.per).toEqual({ count: 1_000, of: "parcels" });
    expect(metric.model).toMatchObject({ kind: "unread", wouldNeed: "how many parcels a week there are" });
  });

  it("are patients, not drafts, where readmissions are counted", () => {
    const metric = first(contextFor({ metrics: [stated("30-day readmission rate", "")] }));
    expect(metric.definition).toContain("patients discharged who are admitted again");
    expect(metric.model.kind).toBe("unread");
  });

  it.each([
    ["docs sent to exceptions queue", "docs"],
    ["share of score disputes upheld", "score disputes"],
    ["wrong refunds", "refunds"],
    ["reply rate", null],
  ])("follow from the name: %s", (name, head) => {
    expect(headOf(name)).toBe(head);
  });

  it("never lose a word of the brief", () => {
    const statement = "drafts filed same day at least 85%";
    const metric = first(contextWith({ successMetrics: statement }, { metrics: [stated("drafts filed", statement)] }));
    expect(metric.definition).toContain(statement);
  });
});

describe("no worse than today", () => {
  const fact = stated("60-day delinquency rate", "", { target: 12, baseline: 12 });
  const model = first(contextFor({ metrics: [{ ...fact, name: "late rate" }] }), false).model;

  it("is read against the control where there is one", () => {
    expect(notWorseModel(fact, model, true)).toMatchObject({ reference: "control", unit: "pp", promised: 0 });
  });

  it("never lets the value multiply before it is stopped", () => {
    const stops = model.kind === "level" ? model.stops : [];
    expect(stops.map(({ tier, limit }) => [tier, limit])).toEqual([
      ["pause", 12.96],
      ["kill", 13.8],
    ]);
  });
});

describe("what may not decide", () => {
  const children = { feature: "A plush bear that talks with a child." };
  const facts = {
    archetype: "conversational-agent",
    regulations: [{ id: "COPPA", origin: clause("privacy", "x").origin }],
    metrics: [stated("talks per bear per week", "", { statistic: "mean", comparator: ">=", unit: "count" })],
  } as const satisfies Partial<Facts>;

  it("is how much children use it, and the brief is told", () => {
    const context = contextWith(children, {
      ...facts,
      regulations: [...facts.regulations],
      metrics: [...facts.metrics],
    });
    expect(first(context).model.kind).toBe("unread");
    expect(watchFindings(context).map(({ code }) => code)).toEqual(["metric-never-a-gate"]);
  });

  it("rests on a line of the law's own row", () => {
    for (const { law, never } of NEVER_GATED) expect(REGULATIONS[law].never).toContain(never);
  });

  it("is what the brief only wants reported, but not what has no target yet", () => {
    const only = (statement: string) =>
      isReportOnly(stated("cost", statement, { comparator: "none", target: null }), {
        brief: contextWith({ successMetrics: statement }, {}).brief,
      });
    expect(only("cost per answer: report only, no target")).toBe(true);
    expect(only("cost per answer (no target yet)")).toBe(false);
  });
});

describe("an archetype", () => {
  it("hands nobody's talk to staff where it is a toy", () => {
    const toy = contextWith({ feature: "A plush toy that talks." }, { archetype: "conversational-agent" });
    const desk = contextWith({ feature: "Answers guests of a hotel." }, { archetype: "conversational-agent" });
    expect(archetypeIn(toy).reversibility.text).not.toContain("humans");
    expect(archetypeIn(desk).reversibility.text).toContain("humans");
  });
});
