import { monitor, share } from "../metrics/metric-row.ts";
import { audited, events } from "../metrics/rule.ts";
import { hours, minutes } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const compliance: HazardRow = {
  ...SOURCE,
  id: "compliance",
  meaning: "a rule is broken that no other hazard covers",
  severity: { byDefault: "S1", cases: [] },
  killType: "zero tolerance",
  signOff: ["compliance-officer"],
  monitors: [
    monitor({
      id: "control_failures",
      name: "control failures",
      definition: "control tests that failed, of those due; key controls by name",
      ladder: "fixed",
      level: null,
      measured: "every control that is due",
      owner: "compliance-officer",
      cadence: "weekly",
      dataSource: "library of controls",
    }),
    monitor({
      id: "exclusion_leak",
      name: "excluded people or accounts served",
      definition:
        "units processed for a person or account that an exclusion in force keeps out, shadow and logs included",
      owner: "privacy-officer",
      consulted: ["compliance-officer", "engineering-lead"],
      cadence: "daily",
      dataSource: "log of the check at each exposure, reconciled with flags, contracts and tags",
      events: ["exclusion_check"],
    }),
    share({
      id: "notice_gap_rate",
      name: "interactions without notice or record",
      definition: "interactions that lack a required notice, log or retention / interactions sampled",
      measured: "sample of 300 a week",
      level: 1,
      owner: "compliance-officer",
      cadence: "weekly",
      dataSource: "sampled interactions",
    }),
    monitor({
      id: "regulatory_deadlines",
      name: "duties close to their deadline",
      definition: "open duties with less than 25 % of their time left; each is escalated",
      ladder: "fixed",
      level: null,
      owner: "compliance-officer",
      cadence: "daily",
      dataSource: "register of duties",
    }),
    monitor({
      id: "confirmed_breaches",
      name: "confirmed breaches",
      definition: "confirmed breaches of law or contract in the live path",
      measured: "every report",
      owner: "compliance-officer",
      cadence: "daily",
      dataSource: "register of duties and reports",
    }),
  ],
  detection: "tests of controls, and a sample of 300",
  evidence: [{ ceiling: 1, units: 299, text: "299 clean interactions for 1 %" }],
  investigate: [
    events("control_failures", 1, "1 control failure", { which: "of any control" }),
    audited.investigate("notice_gap_rate"),
    events("regulatory_deadlines", 1, "1 duty with less than 25 % of its time left"),
  ],
  pause: [
    events("control_failures", 1, "1 failure of a key control", { which: "of a key control" }),
    audited.pause("notice_gap_rate"),
  ],
  kill: [
    events("confirmed_breaches", 1, "1 confirmed breach of law or contract in the live path"),
    events("exclusion_leak", 1, "1 confirmed unit served to somebody excluded"),
  ],
  killWithin: { first: minutes(15), last: hours(1) },
  killAction: "Contain the cohort; Legal decides on a wider stop within 4 hours",
  preLaunch: ["Register of duties with an owner for each clause"],
  notes: [],
  reported: [],
  frameworks: { nist: [], owasp: [] },
};
