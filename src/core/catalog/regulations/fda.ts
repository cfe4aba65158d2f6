import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const fda: RegulationRow = {
  ...SOURCE,
  id: "FDA",
  kind: "law",
  name: "FDA rules for devices",
  covers: "software that is a device, unless it meets the exemption for decision support",
  protects: "patients and users of the device's function",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XU",
        when: "model updates: only inside an authorised change control plan",
        asks: "Is there an authorised change control plan? If not, the model is not updated during the rollout",
      },
    ],
  },
  liftedBy: "intended use",
  admittedIn: null,
  admittedInText: "a phase of its own",
  cohort: "Clinical use excluded until it is authorised, or a memo says that it is no device",
  condition: "Authorised for the intended use, or non-device memo signed by Regulatory",
  lifts: [
    "Marketing authorisation for the intended use",
    "Change control plan with changes, protocol and impact assessment",
    "Signed memo that the software is no device",
  ],
  proof: ["Clearance number or memo", "Scope check of the change control plan", "Validation by site and subgroup"],
  gates: [
    "Intended use frozen",
    "Labelling",
    "Quality system",
    "Cybersecurity file",
    "Validation by site and subgroup",
  ],
  monitors: ["changes_outside_plan", "device_complaint_trend", "site_transport"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(5),
      workingDays: true,
      time: "5 work days",
      to: "FDA",
      trigger: "an event that needs remedial action",
      citation: "21 CFR 803",
    }),
    clock({
      ...UNVERIFIED,
      within: days(10),
      workingDays: true,
      time: "10 working days",
      to: "FDA",
      trigger: "a correction or removal",
      citation: "21 CFR 806",
    }),
    clock({
      ...UNVERIFIED,
      within: days(30),
      time: "30 days",
      to: "FDA",
      trigger: "a death, serious injury or malfunction",
      citation: "21 CFR 803",
    }),
  ],
  roleAssumed: { byDefault: "manufacturer", byMarket: {} },
  owner: "regulatory-affairs",
  consulted: ["quality-lead"],
  lines: [
    {
      ...LAW_SOURCES.changeControl,
      text: "Final guidance on change control plans of December 2024, issued again in August 2025",
      citation: "FD&C Act 515C",
    },
    {
      ...UNVERIFIED,
      text: "A new model in a canary is a change of the device; phases use the authorised version",
      citation: "FD&C Act 515C",
    },
  ],
  citations: "FD&C Act 201(h), 515C, 520(o); 21 CFR 803, 806, 820",
  checkAgain: [],
  never: ["A phase with a model that is not the authorised version"],
};
