import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, ceiling, change, events, level } from "../metrics/rule.ts";
import { SOURCES } from "../metrics/sources.ts";
import { hours, minutes, PHASE, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const wrongAction: HazardRow = {
  ...SOURCE,
  id: "wrong-action",
  meaning: "the feature does something that was not intended, or that policy forbids",
  severity: { byDefault: "S0", cases: [{ severity: "S1", when: "where the action is reversible" }] },
  killType: "zero tolerance where irreversible, rate where reversible",
  signOff: ["target-system-owner", "security-lead"],
  monitors: [
    share({
      id: "wrong_action_rate",
      name: "wrong-action rate",
      definition: "unintended or policy-breaking actions / actions executed; reversible actions only",
      measured: "state check on every action, undo, complaints, audit of 300 a week",
      level: 0.5,
      owner: "operations-lead",
      cadence: "daily",
      dataSource: "action journal and audit",
    }),
    monitor({
      id: "irreversible_action_events",
      name: "wrong irreversible actions",
      definition:
        "confirmed actions that can't be taken back and lie outside the limits signed, or were taken without the approval that their rung of autonomy asks for",
      owner: "target-system-owner",
      cadence: "continuous",
      dataSource: "action journal",
    }),
    monitor({
      id: "irreversible_effects",
      name: "irreversible effects not intended",
      definition:
        "confirmed cases in which following or releasing what the feature made changed something that can't be taken back and was not intended",
      owner: "operations-lead",
      cadence: "hourly",
      dataSource: "records of the systems changed, and reports",
    }),
    monitor({
      id: "duplicate_actions",
      name: "duplicates and loops",
      countedOn: "in full",
      definition: "repetitions of one action in a short time; stopped automatically at 3",
      ladder: "fixed",
      level: 3,
      owner: "engineering-lead",
      cadence: "continuous",
      dataSource: "action journal",
    }),
    monitor({
      id: "policy_guard_block_rate",
      name: "policy-guard block rate",
      statistic: "rate",
      unit: "%",
      direction: "within",
      definition: "actions stopped by limits, allow-list or spending cap / actions attempted",
      ladder: "watch",
      level: null,
      owner: "security-lead",
      cadence: "hourly",
      dataSource: "policy guard",
    }),
    share({
      id: "undo_success",
      name: "undo success",
      direction: "up",
      definition: "states restored / requests to undo",
      measured: "drills and production",
      ladder: "fixed",
      level: 99,
      owner: "sre-lead",
      cadence: "weekly",
      dataSource: "drill records and action journal",
    }),
    monitor({
      id: "time_to_undo",
      name: "time to undo",
      group: "quality",
      statistic: "p95",
      unit: "min",
      definition: "time from a request to undo to the restored state",
      measured: "drills and production",
      ladder: "slow",
      level: 15,
      owner: "sre-lead",
      cadence: "weekly",
      dataSource: "drill records and action journal",
    }),
    share({
      id: "approval_share",
      name: "approvals given",
      definition:
        "actions approved / actions proposed, with the median time of review beside it; rubber-stamping when it is almost all in under 5 seconds",
      ladder: "fixed",
      level: 99,
      owner: "operations-lead",
      cadence: "weekly",
      dataSource: "action journal",
    }),
  ],
  watch: {
    monitor: "irreversible_action_events",
    variants: [],
    also: ["wrong_action_rate"],
    event:
      "an action that can't be taken back outside the limits signed, or without the approval that its rung asks for",
    act: "kill",
    rises: true,
  },
  variants: [
    {
      none: ["acts"],
      monitor: "irreversible_effects",
      killAction:
        "Switch the feature off; stop what it has released and not yet taken effect; put right what can be put right",
      preLaunch: [
        "What can't be taken back is listed, each with a check before it takes effect",
        "Dry run on at least 500 real cases",
        "Restore tested",
      ],
    },
  ],
  detection: "the whole journal of actions, and an audit of 300",
  evidence: [
    { ceiling: 0.5, units: 598, text: "598 clean reversible actions for 0.5 %" },
    { ceiling: null, units: 500, text: "dry run of 500 real cases before any write" },
  ],
  investigate: [
    audited.investigate("wrong_action_rate"),
    beyond(["policy_guard_block_rate", ">=", change("trailing mean", 2, "times")], "blocks at twice their usual rate", {
      window: hours(24),
    }),
  ],
  pause: [
    audited.pause("wrong_action_rate"),
    beyond(["undo_success", "<", level(99, "%")], "fewer than 99 % undone", { window: weeks(1) }),
    beyond(["time_to_undo", ">", level(15, "min")], "undo takes more than 15 minutes", { window: weeks(1) }),
    beyond(["approval_share", ">", level(99, "%")], "more than 99 % approved, half of it in under 5 seconds", {
      window: weeks(1),
    }),
  ],
  kill: [
    events("irreversible_action_events", 1, "1 wrong irreversible action"),
    beyond(["wrong_action_rate", ">", ceiling(2.5)], "wrong actions above 2.5 times the ceiling", {
      window: PHASE,
      leastUnits: 500,
    }),
  ],
  killWithin: { first: minutes(5), last: minutes(5) },
  killAction: "Revoke credentials, drain the queue, compensate from the journal, tell the owner of the system",
  preLaunch: [
    "Service account with a narrow scope",
    "Dry run of at least 500 real cases in a sandbox",
    "Limits a day",
    "Two persons for destructive types",
    "Restore tested",
  ],
  notes: [],
  reported: [{ text: "production data was deleted during a freeze", ...SOURCES.wipedDatabase }],
  frameworks: { nist: ["human-AI configuration"], owasp: ["06"] },
};
