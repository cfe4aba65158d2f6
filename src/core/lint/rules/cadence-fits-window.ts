import { type Duration, secondsOf } from "../../plan/duration.ts";
import type { Cadence } from "../../plan/metric.ts";
import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const cadenceFitsWindow = rule({
  id: "cadence-fits-window",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A metric is read at least as often as the windows of its gates; single events are looked for at least daily.",
    why: "A rule over 30 minutes that is read weekly fires a week late.",
    todo: "Read the metric more often, or lengthen the window.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, phase, at } of metricGatesOf(plan)) {
      const metric = metrics.get(gate.metric);
      if (metric === undefined) continue;
      const inPhase = phase.days * DAY;
      const read = metric.cadence === "once a phase" ? inPhase : SECONDS[metric.cadence];
      const window =
        gate.window === null ? DAY : gate.window.unit === "phase" ? inPhase : secondsOf(gate.window as Duration);
      if (read > window)
        yield {
          at: `${at}/window`,
          message: `"${metric.name}" is read ${metric.cadence}; the rule's window is ${hours(window)} h, the reading's ${hours(read)} h.`,
        };
    }
  },
  examples: {
    bad: [{ is: "a latency that is read weekly", edits: [{ at: "/metrics/latency/cadence", to: "weekly" }] }],
    good: [],
  },
});

const DAY = 86_400;
const SECONDS: Readonly<Record<Exclude<Cadence, "once a phase">, number>> = {
  continuous: 0,
  "every minute": 60,
  hourly: 3_600,
  daily: DAY,
  weekly: 7 * DAY,
  "every two weeks": 14 * DAY,
  monthly: 30 * DAY,
  quarterly: 91 * DAY,
};

const hours = (seconds: number): number => Number((seconds / 3_600).toPrecision(3));
