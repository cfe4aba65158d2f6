import { UNVERIFIED } from "../metrics/cited.ts";
import { metric, share } from "../metrics/metric-row.ts";
import { beyond, change, level } from "../metrics/rule.ts";
import { days, hours, minutes, PHASE } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

/** Fewer calls than this say nothing about a share of failures. */
const enough = { leastUnits: 100 } as const;

export const availability: HazardRow = {
  ...SOURCE,
  id: "availability",
  meaning: "the feature, its vendor or the product that hosts it fails",
  severity: { byDefault: "S1", cases: [] },
  killType: "service level burnt",
  signOff: ["sre-lead"],
  monitors: [
    share({
      id: "call_success_rate",
      name: "success rate of the call",
      group: "quality",
      direction: "up",
      definition:
        "successful calls / attempts, without those that the client cancelled; 99.5 % in beta, 99.9 % at general availability",
      ladder: "fixed",
      level: 99.5,
      owner: "sre-lead",
      cadence: "every minute",
      countedOn: "calls",
      dataSource: "service traces",
    }),
    metric({
      id: "error_budget_burn",
      name: "burn of the error budget",
      group: "quality",
      statistic: "mean",
      unit: "times",
      direction: "down",
      definition: "errors now / errors that the service level allows, over several windows",
      measured: "automatic, every call",
      ladder: "fixed",
      owner: "sre-lead",
      cadence: "every minute",
      dataSource: "service traces",
    }),
    share({
      id: "error_budget_spent",
      name: "error budget spent",
      group: "quality",
      definition: "share of the month's error budget that the phase has spent",
      ladder: "fixed",
      level: 50,
      owner: "sre-lead",
      cadence: "daily",
      dataSource: "service traces",
    }),
    share({
      id: "vendor_headroom",
      name: "vendor headroom",
      group: "quality",
      direction: "up",
      definition: "quota left / quota; errors and rate limits of the vendor beside it",
      ladder: "fixed",
      level: 30,
      owner: "sre-lead",
      cadence: "every minute",
      dataSource: "gateway",
    }),
    metric({
      id: "host_error_effect",
      name: "host errors against control",
      group: "quality",
      statistic: "rate",
      unit: "pp",
      direction: "down",
      definition: "error rate of the host product with the feature less without it",
      measured: "automatic, randomised",
      ladder: "fixed",
      level: 0.5,
      reference: "control",
      owner: "sre-lead",
      cadence: "every minute",
      dataSource: "real-user monitoring",
    }),
  ],
  watch: {
    monitor: "call_success_rate",
    variants: [],
    also: ["host_error_effect"],
    event: "15 minutes in which less than 95 % of calls succeeded",
    act: "contain",
    rises: false,
  },
  detection: "every call",
  evidence: [{ ceiling: 0.1, units: 10_000, text: "10,000 calls for a level of 99.9 %" }],
  investigate: [
    beyond(
      ["call_success_rate", "<", level(98.5, "%")],
      "success below 98.5 % over 24 hours: the error budget burns at 3 times",
      {
        window: hours(24),
        ...enough,
      },
    ),
    beyond(["error_budget_burn", ">", level(3, "times")], "budget burns at 3 times over a day", { window: days(1) }),
    beyond(["vendor_headroom", "<", level(30, "%")], "less than 30 % of quota left", { window: hours(1) }),
  ],
  pause: [
    beyond(
      ["call_success_rate", "<", level(97, "%")],
      "success below 97 % over 6 hours: the error budget burns at 6 times",
      {
        window: hours(6),
        ...enough,
      },
    ),
    beyond(["vendor_headroom", "<", level(10, "%")], "less than 10 % of quota left", { window: hours(1) }),
    beyond(["error_budget_spent", ">", level(50, "%")], "more than half of the month's error budget spent", {
      window: PHASE,
    }),
  ],
  kill: [
    beyond(["call_success_rate", "<", level(95, "%")], "success below 95 % for 15 minutes", {
      window: minutes(15),
      ...enough,
    }),
    beyond(
      ["host_error_effect", ">", change("control", 0.5, "points")],
      "host errors more than 0.5 points above the control for 10 minutes",
      { window: minutes(10) },
    ),
  ],
  killWithin: { first: minutes(15), last: minutes(15) },
  killAction: "Hide the feature; the host product goes on without it",
  preLaunch: [
    "Fallback tested by switching the vendor off in production for internal users",
    "Second region or model",
    "Wording for the status page",
  ],
  notes: [],
  reported: [
    {
      text: "page at 14.4 times the burn over 1 hour, ticket at 3 times over 1 day, is common practice",
      ...UNVERIFIED,
    },
  ],
  frameworks: { nist: ["value chain"], owasp: ["10", "03"] },
};
