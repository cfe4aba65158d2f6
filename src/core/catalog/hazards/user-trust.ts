import { metric, monitor, share } from "../metrics/metric-row.ts";
import { beyond, change, level } from "../metrics/rule.ts";
import { days, hours, PHASE, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

const exposed = { window: weeks(1), leastUnits: 2_000 } as const;

export const userTrust: HazardRow = {
  ...SOURCE,
  id: "user-trust",
  meaning: "people are annoyed, switch it off, complain or leave",
  severity: { byDefault: "S2", cases: [] },
  killType: "behaviour",
  signOff: ["product-manager"],
  monitors: [
    share({
      id: "opt_out_rate",
      countedOn: "people",
      name: "opt-out rate",
      definition: "people who have switched the feature off by the day of reading / people who have had it",
      ladder: "fixed",
      level: 3,
      owner: "product-manager",
      cadence: "daily",
      dataSource: "product events",
    }),
    monitor({
      id: "complaint_rate",
      countedOn: "people",
      name: "support tickets and complaints",
      statistic: "rate",
      unit: "per-1k",
      definition:
        "support tickets, complaints and takedown notices that name the feature per 1,000 people who have it and week",
      measured: "every ticket; counted while fewer than 2,000 users are exposed",
      ladder: "fixed",
      level: 3,
      owner: "support-lead",
      cadence: "daily",
      dataSource: "support tags",
    }),
    metric({
      id: "host_retention_effect",
      name: "host-product effect",
      group: "business",
      statistic: "rate",
      unit: "pp",
      direction: "up",
      definition: "users kept, sessions and installations against the control; a loss of up to 0.5 points is accepted",
      measured: "automatic, randomised",
      ladder: "RL",
      level: 0.5,
      reference: "control",
      owner: "data-science-lead",
      cadence: "weekly",
      dataSource: "product events by arm",
    }),
    share({
      id: "trust_survey",
      name: "trust survey",
      direction: "up",
      definition: "share who agree that they can rely on it; NPS needs at least 400 answers to gate",
      measured: "survey, at least 200 answers",
      ladder: "fixed",
      reference: "baseline",
      owner: "ux-research-lead",
      cadence: "monthly",
      dataSource: "survey",
    }),
  ],
  watch: {
    monitor: "opt_out_rate",
    variants: [],
    also: ["complaint_rate"],
    event: "a week in which more than 15 % of the people exposed switched the feature off",
    act: "contain",
    rises: false,
  },
  detection: "every event, against the control",
  evidence: [{ ceiling: null, units: 2_000, text: "2,000 exposed users for rules per 1,000" }],
  investigate: [
    beyond(["opt_out_rate", ">", level(3, "%")], "more than 3 % opt out", { window: days(7) }),
    beyond(
      ["complaint_rate", ">", level(3, "per-1k")],
      "more than 3 complaints per 1,000 exposed users in a week; 6 complaints while fewer than 2,000 are exposed",
      exposed,
    ),
    beyond(["trust_survey", "<", change("baseline", -5, "points")], "trust down by more than 5 points", {
      leastUnits: 200,
    }),
  ],
  pause: [
    beyond(["opt_out_rate", ">", level(8, "%")], "more than 8 % opt out", { window: days(7) }),
    beyond(
      ["complaint_rate", ">", level(5, "per-1k")],
      "more than 5 complaints per 1,000 exposed users in a week; 10 complaints while fewer than 2,000 are exposed",
      exposed,
    ),
  ],
  kill: [
    beyond(["opt_out_rate", ">", level(15, "%")], "more than 15 % opt out", { window: days(7) }),
    beyond(
      ["complaint_rate", ">", level(8, "per-1k")],
      "more than 8 complaints per 1,000 exposed users in a week; 16 complaints while fewer than 2,000 are exposed",
      exposed,
    ),
    beyond(
      ["host_retention_effect", "<", { by: "bound", value: -0.5, confidence: 0.95 }],
      "users kept so far below the control that the 95 % interval lies below a loss of 0.5 points",
      { window: PHASE },
    ),
  ],
  killWithin: { first: hours(24), last: hours(24) },
  killAction: "Switch off for the newest cohort; keep the control; find the cause",
  preLaunch: ["Control to opt out is visible", "Text of notices tested with 10 users"],
  notes: ["With 50 answers the 95 % band of an NPS is about 20 points either side: never a gate below 400 answers"],
  reported: [],
  frameworks: { nist: ["human-AI configuration"], owasp: ["09"] },
};
