import { metric, share } from "../metrics/metric-row.ts";
import { beyond, level, target } from "../metrics/rule.ts";
import { hours, minutes } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

const enough = { leastUnits: 500 } as const;

export const latency: HazardRow = {
  ...SOURCE,
  id: "latency",
  meaning: "the feature, or the screen that hosts it, is slow",
  severity: { byDefault: "S2", cases: [] },
  killType: "threshold over time",
  signOff: ["sre-lead"],
  monitors: [
    metric({
      id: "latency_p95",
      name: "latency",
      group: "quality",
      statistic: "p95",
      unit: "ms",
      direction: "down",
      definition:
        "time from the server's receipt of a request to the last byte of its answer (and to the first token), per platform and region; also P50 and P99",
      measured: "traces of every call or at least 10 %, judged on windows of 10 minutes",
      ladder: "LQ",
      owner: "sre-lead",
      cadence: "every minute",
      countedOn: "calls",
      dataSource: "service traces",
    }),
    metric({
      id: "host_surface_effect",
      name: "host-screen latency against control",
      group: "quality",
      statistic: "p95",
      unit: "%",
      direction: "within",
      definition: "change of the P95 of the screen that hosts the feature, against the control",
      measured: "automatic, randomised",
      ladder: "EQ",
      level: 5,
      reference: "control",
      owner: "sre-lead",
      cadence: "hourly",
      dataSource: "real-user monitoring",
    }),
    share({
      id: "timeout_share",
      name: "timeout share",
      group: "quality",
      definition: "calls over the client's deadline / calls",
      ladder: "fixed",
      level: 1,
      owner: "sre-lead",
      cadence: "every minute",
      countedOn: "calls",
      dataSource: "service traces",
    }),
  ],
  watch: {
    monitor: "latency_p95",
    variants: [],
    also: ["timeout_share"],
    event: "15 minutes in which more than 10 % of calls passed the client's deadline",
    act: "contain",
    rises: false,
  },
  detection: "traces of every call",
  evidence: [{ ceiling: null, units: 2_000, text: "2,000 requests on each platform for a P95" }],
  investigate: [
    beyond(["latency_p95", ">", target(1.1)], "P95 above 1.10 of the target for 24 hours", { window: hours(24) }),
    beyond(["timeout_share", ">", level(1, "%")], "more than 1 % of calls time out", { window: hours(1) }),
  ],
  pause: [
    beyond(["latency_p95", ">", target(1.5)], "P95 above 1.50 of the target for 2 hours", { window: hours(2) }),
    beyond(["timeout_share", ">", level(3, "%")], "more than 3 % of calls time out", { window: hours(1) }),
  ],
  kill: [
    beyond(["latency_p95", ">", target(1.9)], "P95 above 1.90 of the target for 30 minutes with at least 500 calls", {
      window: minutes(30),
      ...enough,
    }),
    beyond(
      ["timeout_share", ">", level(10, "%")],
      "more than 10 % of calls time out for 15 minutes, at least 500 calls",
      {
        window: minutes(15),
        ...enough,
      },
    ),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction: "Degrade first (smaller model, cache, fewer candidates), then hide the surface; no error text",
  preLaunch: [
    "Load test at twice the forecast peak for 1 hour, every promised time kept",
    "Cold start and failover measured",
  ],
  notes: [
    "Print which latency: the call, the first token or the host screen",
    "Gate on the phase's P95 with at least 2,000 requests on each platform, never on all sessions: with a true P95 at the limit, 50 sessions of one call each all pass only 7.7 % of the time",
  ],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
