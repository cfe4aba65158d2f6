import { secondsOf } from "../../plan/duration.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { firstShown, lastDay, metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const maturedBeforeRead = rule({
  id: "matured-before-read",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric whose value takes time blocks only where people came in at least that long before; until then a proxy is named.",
    why: "Retention after 30 days can't be known on day 14, whatever is printed.",
    todo: "Make the gate advisory and name a leading proxy, or gate the metric in a later phase.",
    source: "the contract's invariants",
    invariant: 11,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    const entrance = plan.phases[firstShown(plan)];
    for (const { gate, phase, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (metric === undefined || metric.matures === null || gate.advisory || gate.tier !== "promote") continue;
      const since =
        showsToCustomers(phase) && entrance !== undefined
          ? Math.min(phase.startDay, entrance.startDay)
          : phase.startDay;
      const needed = secondsOf(metric.matures) / DAY;
      const there = lastDay(phase) - since + 1;
      if (needed > there)
        yield {
          at,
          message: `"${metric.name}" is known after ${needed} days; by the end of ${phase.id} the first people have had ${there}.`,
        };
    }
    for (const [n, { covers, matures, proxy, firstReadable, name }] of plan.metrics.entries()) {
      const promised = covers.some((cover) => cover.startsWith("success-metric:"));
      if (
        promised &&
        matures !== null &&
        proxy === null &&
        firstReadable !== entrance?.id &&
        secondsOf(matures) > DAY * (entrance?.days ?? 0)
      )
        yield {
          at: `/metrics/${n}/proxy`,
          message: `"${name}" is known after ${secondsOf(matures) / DAY} days; nothing stands in for it until then.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a value after 30 days that blocks on day 21",
        edits: [{ at: "/metrics/summary_use_rate/matures", to: { value: 30, unit: "day" } }],
      },
    ],
    good: [],
  },
});

const DAY = 86_400;
