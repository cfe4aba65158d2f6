import { monitor, share } from "../metrics/metric-row.ts";
import { beyond, change, events, level } from "../metrics/rule.ts";
import { SOURCES } from "../metrics/sources.ts";
import { hours, months, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const overReliance: HazardRow = {
  ...SOURCE,
  id: "over-reliance",
  meaning: "people stop checking what they are given, or lose the skill to do without it",
  severity: { byDefault: "S2", cases: [{ severity: "S1", when: "in clinical or legal work" }] },
  killType: "behaviour",
  signOff: ["ux-research-lead", "domain-lead"],
  monitors: [
    share({
      id: "seeded_error_catch_rate",
      name: "seeded errors noticed",
      direction: "up",
      definition: "planted wrong outputs that people noticed / planted, with consent and never in live care",
      measured: "simulation or review queue, at least 100 a month",
      ladder: "fixed",
      level: 80,
      owner: "ux-research-lead",
      cadence: "monthly",
      dataSource: "simulation",
    }),
    share({
      id: "unread_acceptance_share",
      name: "acceptance without review",
      definition: "{units} accepted in less than the least plausible reading time / {units} accepted",
      ladder: "fixed",
      level: 20,
      owner: "product-manager",
      cadence: "weekly",
      dataSource: "telemetry",
    }),
    share({
      id: "unaided_error_rate",
      name: "errors without the tool",
      definition: "errors on days or cases without the tool, against before",
      measured: "sample",
      ladder: "fixed",
      reference: "baseline",
      owner: "domain-lead",
      cadence: "quarterly",
      dataSource: "sampled cases",
    }),
    monitor({
      id: "skipped_review_events",
      name: "serious events with review skipped",
      definition: "serious events of any hazard in which review was skipped systematically",
      measured: "every incident",
      owner: "domain-lead",
      cadence: "weekly",
      dataSource: "incident reports",
    }),
  ],
  watch: {
    monitor: "unread_acceptance_share",
    variants: [],
    also: ["seeded_error_catch_rate"],
    event: "a serious event in which review was skipped systematically",
    act: "contain",
    rises: true,
  },
  broughtWhere: { all: ["personChecks"] },
  detection: "seeded errors, and telemetry",
  evidence: [{ ceiling: null, units: 100, text: "100 seeded errors a month" }],
  investigate: [
    beyond(["seeded_error_catch_rate", "<", level(80, "%")], "fewer than 80 % of seeded errors noticed", {
      window: months(1),
      leastUnits: 100,
    }),
    beyond(["unread_acceptance_share", ">", level(20, "%")], "more than 20 % accepted unread", { window: weeks(1) }),
    beyond(["unaided_error_rate", ">", change("baseline", 10, "%")], "10 % worse without the tool"),
  ],
  pause: [
    beyond(["seeded_error_catch_rate", "<", level(70, "%")], "fewer than 70 % of seeded errors noticed", {
      window: months(1),
      leastUnits: 100,
    }),
    beyond(["unread_acceptance_share", ">", level(40, "%")], "more than 40 % accepted unread", { window: weeks(1) }),
  ],
  kill: [events("skipped_review_events", 1, "1 serious event in which review was skipped systematically")],
  killWithin: { first: hours(24), last: hours(24) },
  killAction:
    "Add friction and sampling, or show it only where a person confirms each result; decided together with the hazard of the event",
  preLaunch: ["Training", "Uncertainty and sources visible", "A review step that takes an action on the content"],
  notes: ["More experienced users may lose slightly in quality while novices gain"],
  reported: [
    {
      text: "support agents resolved 15 % more issues per hour, with a small decline of quality for the most experienced",
      ...SOURCES.assistAtWork,
    },
  ],
  frameworks: { nist: ["human-AI configuration"], owasp: ["09"] },
};
