import type { Plan } from "../../plan/plan.ts";
import { gatesById, metricsById } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const referencesResolve = rule({
  id: "references-resolve",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What is named by an id is there.",
    why: "A reader who follows the name finds nothing, and a tool stops.",
    todo: "Correct the name, or add what it names.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    const known = {
      phase: new Set(plan.phases.map(({ id }) => id)),
      metric: new Set(metricsById(plan).keys()),
      gate: new Set(gatesById(plan).keys()),
      assumption: new Set(plan.assumptions.map(({ id }) => id)),
      cover: coversOf(plan),
    };
    for (const { kind, id, at } of references(plan)) {
      if (id !== null && !known[kind].has(id))
        yield {
          at,
          message: `There is no ${kind === "cover" ? "promise, harm, law or exclusion" : kind} "${id}" in the plan.`,
        };
    }
  },
  examples: {
    bad: [{ is: "a proxy that is no metric", edits: [{ at: "/metrics/summary_use_rate/proxy", to: "smiles" }] }],
    good: [],
  },
});

interface Reference {
  readonly kind: "phase" | "metric" | "gate" | "assumption" | "cover";
  readonly id: string | null;
  readonly at: Breach["at"];
}

function coversOf({ facts, hazards, regulations, exclusions }: Plan): Set<string> {
  return new Set([
    ...facts.metrics.map((_, n) => `success-metric:${n}`),
    ...hazards.map(({ id }) => `hazard:${id}`),
    ...regulations.map(({ id }) => `regulation:${id}`),
    ...exclusions.map((_, n) => `exclusion:${n}`),
  ]);
}

function* references(plan: Plan): Generator<Reference> {
  for (const [n, { proxy, firstReadable, covers }] of plan.metrics.entries()) {
    yield { kind: "metric", id: proxy, at: `/metrics/${n}/proxy` };
    yield { kind: "phase", id: firstReadable, at: `/metrics/${n}/firstReadable` };
    yield* all("cover", covers, `/metrics/${n}/covers`);
  }
  for (const [p, { gates }] of plan.phases.entries()) {
    for (const [n, { covers }] of gates.entries()) yield* all("cover", covers ?? [], `/phases/${p}/gates/${n}/covers`);
  }
  for (const [n, { monitors, coveredBy }] of plan.hazards.entries()) {
    yield* all("metric", monitors, `/hazards/${n}/monitors`);
    yield* all("gate", coveredBy, `/hazards/${n}/coveredBy`);
  }
  for (const [n, { monitors, gates }] of plan.regulations.entries()) {
    yield* all("metric", monitors, `/regulations/${n}/monitors`);
    yield* all("gate", gates, `/regulations/${n}/gates`);
  }
  yield* otherReferences(plan);
}

function* otherReferences(plan: Plan): Generator<Reference> {
  for (const [n, { admittedIn }] of plan.exclusions.entries())
    yield { kind: "phase", id: admittedIn, at: `/exclusions/${n}/admittedIn` };
  for (const [n, { phase }] of plan.calendar.entries()) yield { kind: "phase", id: phase, at: `/calendar/${n}/phase` };
  for (const [n, { phase }] of plan.legal.dataFlows.entries())
    yield { kind: "phase", id: phase, at: `/legal/dataFlows/${n}/phase` };
  for (const [n, { phase }] of plan.operations.capacity.entries())
    yield { kind: "phase", id: phase, at: `/operations/capacity/${n}/phase` };
  for (const [n, { metric }] of plan.errorBudget.worlds.entries())
    yield { kind: "metric", id: metric, at: `/errorBudget/worlds/${n}/metric` };
  yield* all("phase", plan.monitoring.shadow.phases, "/monitoring/shadow/phases");
  yield* all("metric", plan.errorBudget.notCovered, "/errorBudget/notCovered");
  yield* all("assumption", plan.summary.riskiest, "/summary/riskiest");
}

function* all(kind: Reference["kind"], ids: readonly string[], at: string): Generator<Reference> {
  for (const [n, id] of ids.entries()) yield { kind, id, at: `${at}/${n}` };
}
