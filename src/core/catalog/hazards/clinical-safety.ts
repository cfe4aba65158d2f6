import { monitor, share } from "../metrics/metric-row.ts";
import { audited, beyond, ceiling, change, events, level } from "../metrics/rule.ts";
import { SOURCES } from "../metrics/sources.ts";
import { hours, minutes, PHASE, weeks } from "../metrics/time.ts";
import { type HazardRow, SOURCE } from "./hazard-row.ts";

export const clinicalSafety: HazardRow = {
  ...SOURCE,
  id: "clinical-safety",
  meaning: "a patient is harmed, or could have been, and the output contributed",
  severity: { byDefault: "S0", cases: [] },
  killType: "zero tolerance, and rate",
  signOff: ["clinical-safety-officer", "chief-medical-officer", "quality-lead", "regulatory-affairs"],
  monitors: [
    monitor({
      id: "patient_harm_events",
      name: "patient-harm events",
      definition: "events with harm or potential harm to which the output contributed; potential severe harm counts",
      measured: "every report",
      owner: "clinical-safety-officer",
      cadence: "continuous",
      dataSource: "incident system, clinicians' reports and chart review",
    }),
    share({
      id: "clinical_error_rate",
      name: "clinically significant error rate",
      definition: "{units} with an error that could change diagnosis or treatment / {units} reviewed",
      measured: "two clinicians, 200 a week at each site during launch",
      level: 0.5,
      owner: "clinical-lead",
      cadence: "weekly",
      dataSource: "clinicians' review",
    }),
    share({
      id: "alert_predictive_value",
      name: "positive predictive value of alerts",
      direction: "up",
      definition: "true alerts / alerts, with sensitivity beside it",
      ladder: "fixed",
      reference: "baseline",
      owner: "clinical-lead",
      cadence: "weekly",
      dataSource: "matured outcomes",
    }),
    monitor({
      id: "alert_load_per_shift",
      name: "alert load",
      definition: "alerts per clinician and shift",
      statistic: "mean",
      unit: "alerts",
      ladder: "fixed",
      level: null,
      reference: "baseline",
      owner: "clinical-lead",
      cadence: "weekly",
      dataSource: "alert log",
    }),
    share({
      id: "rapid_sign_off_share",
      name: "rapid sign-off",
      definition: "{units} accepted in less than the least reading time / {units} accepted",
      ladder: "fixed",
      level: 20,
      owner: "clinical-lead",
      cadence: "weekly",
      dataSource: "telemetry",
    }),
    monitor({
      id: "site_transport",
      name: "performance at each site",
      definition: "area under the curve at the site less that of the validation, on days 14 and 28 of the site",
      statistic: "score",
      unit: "ratio",
      direction: "up",
      ladder: "fixed",
      level: null,
      reference: "baseline",
      measured: "matured outcomes of the site",
      owner: "data-science-lead",
      cadence: "every two weeks",
      dataSource: "matured outcomes",
    }),
  ],
  watch: {
    monitor: "patient_harm_events",
    variants: [],
    also: ["clinical_error_rate"],
    event: "a confirmed event with harm to a patient to which the output contributed",
    act: "kill",
    rises: true,
  },
  detection: "audit by two clinicians, and the incident system",
  evidence: [{ ceiling: 0.5, units: 598, text: "598 clean units for 0.5 % in each class of site" }],
  investigate: [
    events("patient_harm_events", 1, "1 near miss of moderate potential", { which: "near miss of moderate potential" }),
    beyond(["alert_predictive_value", "<", change("baseline", -20, "%")], "predictive value down by more than 20 %", {
      window: weeks(1),
    }),
    beyond(["alert_load_per_shift", ">", change("baseline", 20, "%")], "alert load up by more than 20 %", {
      window: weeks(1),
    }),
  ],
  pause: [
    events("patient_harm_events", 1, "1 near miss of severe potential", { which: "near miss of severe potential" }),
    audited.pause("clinical_error_rate"),
    beyond(["rapid_sign_off_share", ">", level(20, "%")], "more than 20 % signed off too quickly", {
      window: weeks(1),
    }),
  ],
  kill: [
    events("patient_harm_events", 1, "1 confirmed event with severe harm or death", {
      which: "confirmed, with severe harm or death",
    }),
    beyond(["clinical_error_rate", ">", ceiling(2.5)], "clinical errors above 2.5 times the ceiling", {
      window: PHASE,
      leastUnits: 598,
    }),
  ],
  killWithin: { first: minutes(15), last: hours(1) },
  killAction:
    "Switch off for everyone; the site is told at once and withdraws what is printed or filed; open the assessment for vigilance",
  preLaunch: [
    "Silent validation on at least 100 past positives of the first sites, de-identified as all data of the phase",
    "Statement of intended use",
    "Memo on device status",
    "Hazard log",
    "More than 95 % of the users of the next phase trained",
    "Procedure for downtime",
  ],
  withholdingHarms: {
    archetypes: ["prediction", "classification"],
    why: "patients would go without warnings that have been shown to help",
  },
  notes: ["No site goes live whose performance cannot be shown to reach what was agreed"],
  reported: [
    { text: "an early-warning score reached 0.63 outside the vendor's data", ...SOURCES.sepsisOutside },
    { text: "its successor had predictive values of 13 to 26 %", ...SOURCES.sepsisUpdated },
  ],
  frameworks: { nist: [], owasp: [] },
};
