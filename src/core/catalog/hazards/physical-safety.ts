import { monitor } from "../metrics/metric-row.ts";
import { beyond, change, events, level } from "../metrics/rule.ts";
import { days, minutes, PHASE } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const physicalSafety: HazardRow = {
  ...SOURCE,
  id: "physical-safety",
  meaning: "people are injured, or a machine gets into an unsafe state",
  severity: { byDefault: "S0", cases: [] },
  killType: "zero tolerance",
  signOff: ["safety-engineering-head", "executive-sponsor"],
  monitors: [
    monitor({
      id: "safety_events",
      name: "safety events",
      definition: "injuries, collisions and uncontrolled unsafe states; a near miss counts as suspected",
      owner: "safety-engineering-head",
      cadence: "continuous",
      dataSource: "device telemetry and reports",
    }),
    monitor({
      id: "contributed_harm",
      name: "injuries to which the output contributed",
      definition:
        "injuries and collisions that a safety engineer judges the feature's output to have contributed to; one with the feature in use in the 30 seconds before counts as suspected until it is judged",
      owner: "safety-engineering-head",
      cadence: "hourly",
      dataSource: "reports, claims and use logs",
    }),
    monitor({
      id: "guard_stops",
      name: "stops by the guard",
      definition: "commands outside the limits that the guard stopped, per 1,000 operating hours",
      statistic: "rate",
      unit: "per-1k",
      ladder: "fixed",
      level: 1,
      owner: "safety-engineering-head",
      cadence: "continuous",
      dataSource: "controller logs",
    }),
    monitor({
      id: "new_guard_stop_types",
      name: "new types of guard stop",
      definition: "types of stop that were not seen before",
      ladder: "fixed",
      owner: "safety-engineering-head",
      cadence: "continuous",
      dataSource: "controller logs",
    }),
    monitor({
      id: "manual_take_overs",
      name: "manual take-overs",
      definition: "disengagements and manual take-overs per 1,000 hours",
      statistic: "rate",
      unit: "per-1k",
      ladder: "fixed",
      level: null,
      reference: "baseline",
      owner: "operations-lead",
      cadence: "daily",
      dataSource: "device telemetry",
    }),
  ],
  watch: {
    monitor: "safety_events",
    variants: [],
    also: ["guard_stops"],
    event: "a confirmed injury or uncontrolled unsafe state",
    act: "kill",
    rises: true,
  },
  broughtWhere: { all: ["actuates"] },
  variants: [
    {
      words: /\b(?:distract\w*|attention|eyes off|at the wheel)\b/i,
      none: ["actuates"],
      monitor: "contributed_harm",
      killWithin: { first: minutes(15), last: minutes(15) },
      killAction: "Silence the feature at the next standstill or the trip's end; nothing is done to the vehicle",
      preLaunch: [
        "Distraction tested by a recognised method against today's way",
        "Wording and length of what it says reviewed by a safety engineer",
        "Silenced by one word or one press",
      ],
    },
    {
      none: ["actuates"],
      monitor: "contributed_harm",
      killWithin: { first: minutes(15), last: minutes(15) },
      killAction:
        "Feature off; the former information or way of working takes over; a safety engineer judges the event",
      preLaunch: [
        "Analysis of what people do on its output, wrong output included",
        "Former information or way of working available at once",
        "Who judges an event, and by when, agreed",
      ],
    },
  ],
  detection: "telemetry of every unit",
  evidence: [
    { ceiling: null, units: 3_000, text: "3,000 operating hours without an event for less than 1 in 1,000 hours" },
  ],
  investigate: [
    events("new_guard_stop_types", 1, "1 new type of guard stop"),
    beyond(["manual_take_overs", ">", change("baseline", 20, "%")], "take-overs up by more than 20 %", {
      window: days(7),
    }),
  ],
  pause: [
    events("safety_events", 1, "1 near miss with a plausible injury", { which: "near miss with a plausible injury" }),
    beyond(["guard_stops", ">", level(1, "per-1k")], "more than 1 guard stop in 1,000 operating hours", {
      window: PHASE,
    }),
  ],
  kill: [events("safety_events", 1, "1 confirmed injury or uncontrolled unsafe state")],
  killWithin: { first: minutes(5), last: minutes(5) },
  killAction: "Stop the whole fleet, or bring it into its fail-safe state; tell the sector's regulator",
  preLaunch: [
    "Hazard analysis",
    "Independent hard limits that the model does not run",
    "Fail-safe tested",
    "Sites one after another with trained observers",
  ],
  notes: ["Events are reported per operating hour with the exact Poisson bound"],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
