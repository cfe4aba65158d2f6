import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, ceiling, change, level } from "../metrics/rule.ts";
import { days, hours, PHASE, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const accuracy: HazardRow = {
  ...SOURCE,
  id: "accuracy",
  meaning: "scores, labels, transcripts or forecasts are wrong; free text is the matter of hallucination",
  severity: { byDefault: "S1", cases: [{ severity: "S2", when: "where no error is costly or hard to undo" }] },
  killType: "rate",
  signOff: ["data-science-lead", "domain-lead"],
  monitors: [
    share({
      id: "primary_accuracy",
      countedOn: "audited items",
      name: "primary accuracy",
      direction: "up",
      definition: "the accuracy that the feature promises, against its target",
      measured: "reviewed sample, or outcomes once they have matured",
      ladder: "HB",
      owner: "data-science-lead",
      cadence: "weekly",
      dataSource: "reviewed sample or matured outcomes",
    }),
    share({
      id: "critical_error_rate",
      name: "critical-error rate",
      definition:
        "audited {units} with an error in the costly class / {units} audited; the class and its ceiling are agreed from the cost of an error before phase 1",
      measured: "300 a week",
      level: 0.5,
      owner: "domain-lead",
      cadence: "weekly",
      dataSource: "reviewed sample",
    }),
    monitor({
      id: "population_stability_index",
      countedOn: "in full",
      name: "drift of inputs and scores",
      group: "quality",
      statistic: "score",
      unit: "ratio",
      definition: "population stability index on inputs and scores, and the share of categories not seen before",
      ladder: "fixed",
      level: 0.1,
      owner: "ml-lead",
      cadence: "daily",
      dataSource: "score log",
    }),
    share({
      id: "label_arrival",
      name: "labels that have arrived",
      direction: "up",
      definition: "decisions whose outcome is known by the expected date / decisions due",
      ladder: "fixed",
      level: 80,
      owner: "data-science-lead",
      cadence: "weekly",
      dataSource: "outcome pipeline",
    }),
  ],
  watch: {
    monitor: "critical_error_rate",
    variants: ["critical_field_error_rate", "critical_translation_error_rate"],
    also: ["primary_accuracy"],
    event: "a confirmed error in the costly class that reached a decision",
    act: "revert-model",
    rises: true,
  },
  detection: "matured outcomes, or a reviewed sample",
  evidence: [{ ceiling: 0.5, units: 598, text: "598 clean decisions for 0.5 % critical errors" }],
  investigate: [
    beyond(["population_stability_index", ">", level(0.1, "ratio")], "drift index above 0.1", {
      window: days(1),
      falseAlarm: null,
    }),
    beyond(["primary_accuracy", "<", change("target", -5, "%")], "accuracy more than 5 % below target", {
      window: weeks(1),
    }),
    beyond(["label_arrival", "<", level(80, "%")], "fewer than 80 % of labels arrived", { window: weeks(1) }),
    audited.investigate("critical_error_rate"),
  ],
  pause: [
    beyond(["population_stability_index", ">", level(0.25, "ratio")], "drift index above 0.25", {
      window: days(1),
      falseAlarm: null,
    }),
    audited.pause("critical_error_rate"),
  ],
  kill: [
    beyond(["critical_error_rate", ">", ceiling(2.5)], "critical errors above 2.5 times the ceiling", {
      window: PHASE,
      leastUnits: 598,
    }),
    beyond(
      ["primary_accuracy", "<", change("target", -10, "%")],
      "accuracy more than 10 % below target while the drift index is above 0.25",
      { window: weeks(1) },
    ),
  ],
  killWithin: { first: hours(24), last: hours(24) },
  killAction: "Revert to the former model, or to manual work",
  preLaunch: [
    "Silent run on past cases whose labels are known, over at least one full cycle of labels, on the data of the phase",
  ],
  notes: ["Drift is flagged on a decline of more than 5 %, with a test of significance, never on less"],
  reported: [],
  frameworks: { nist: ["confabulation", "information integrity"], owasp: ["09"] },
};
