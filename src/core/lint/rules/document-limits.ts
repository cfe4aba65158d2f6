import { MOST_KILL_ROWS, MOST_METRICS, MOST_OTHER_ROWS } from "../../plan/published.ts";
import { metricGatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const documentLimits = rule({
  id: "document-limits",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The published documents stay within their limits: 16 metrics, 12 kill rows, 10 pause and 10 investigate rows.",
    why: "What is too long is not read, and so not followed.",
    todo: "Merge metrics that mean the same, and drop rules that add nothing.",
    source: "the contract's invariants",
    invariant: 13,
  },
  *check(plan) {
    if (plan.metrics.length > MOST_METRICS)
      yield { at: "/metrics", message: `${plan.metrics.length} metrics; at most ${MOST_METRICS} are published.` };
    const rows = { kill: new Set<string>(), pause: new Set<string>(), investigate: new Set<string>() };
    for (const { gate } of metricGatesOf(plan)) {
      if (!gate.advisory && gate.tier in rows) rows[gate.tier as keyof typeof rows].add(gate.metric);
    }
    for (const [tier, metrics] of Object.entries(rows)) {
      const most = tier === "kill" ? MOST_KILL_ROWS : MOST_OTHER_ROWS;
      if (metrics.size > most)
        yield {
          at: "/phases",
          message: `${metrics.size} metrics have a ${tier} rule; at most ${most} rows are published.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "seventeen metrics",
        edits: Array.from({ length: 17 }, (_, n) => ({ at: "/metrics/-", to: watched(n) })),
        alsoBreaks: ["error-budget-names-what-it-leaves-out"],
      },
    ],
    good: [],
  },
});

function watched(n: number) {
  const because = { source: "catalog", detail: "One more.", row: "metrics" };
  return {
    id: `one_more_${n}`,
    name: `one more, ${n}`,
    group: "quality",
    statistic: "rate",
    unit: "%",
    per: null,
    scale: null,
    direction: "up",
    target: null,
    baseline: null,
    definition: "Units that passed, of all units.",
    analysisPopulation: "All units.",
    randomisationUnit: null,
    cluster: null,
    matures: null,
    proxy: null,
    firstReadable: null,
    dataSource: "Product events",
    cadence: "daily",
    owner: "Product manager",
    consulted: [],
    action: "Looked at",
    covers: [],
    addedByPlan: true,
    because: { target: because, baseline: because, definition: because, cadence: because, owner: because },
  };
}
