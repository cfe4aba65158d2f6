import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { byContract, clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
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
  variants: [
    {
      words: /\b(?:side[- ]effects?|adverse (?:drug )?(?:events?|reactions?)|pharmacovigilance|drug[- ]safety)\b/i,
      unless: /\b(?:medical devices?|510\(k\)|software as a medical device)\b/i,
      name: "FDA rules on safety reports of drugs",
      covers:
        "who holds a drug's approval and those who work for them, on reports of adverse events; our reading, counsel confirms",
      protects: "patients who take the drugs",
      treatment: { byDefault: "XU", cases: [] },
      liftedBy: "account",
      cohort: "Companies excluded until the route and clock of their safety reports are agreed",
      condition: "Route and clock of safety reports agreed with {account}, and shown to hold with the feature on",
      lifts: ["Safety agreement: who reports what to whom, and by when"],
      proof: ["Safety agreements, account by account", "Planted serious cases with the time at which each was opened"],
      gates: [
        "Every message is still read by a person, flagged or not, in time for the report that it may call for",
        "Planted serious cases reach the safety officer within 1 business day",
        "System validated for the handling of safety reports",
        "Memo that the software is no device, signed by Regulatory",
      ],
      monitors: [],
      clocks: [
        clock({
          ...UNVERIFIED,
          within: days(15),
          time: "15 calendar days",
          to: "FDA",
          trigger: "receipt of a report of a serious and unexpected adverse event of a drug",
          citation: "21 CFR 314.80(c)(1), 600.80(c)(1)",
          binds: ["applicant"],
        }),
        byContract("the safety agreement, often 1 business day from receipt", ["vendor to applicants"]),
      ],
      roleAssumed: {
        byDefault: "applicant",
        byMarket: { B2B: "vendor to applicants", B2B2C: "vendor to applicants" },
      },
      lines: [
        {
          ...UNVERIFIED,
          text: "Serious and unexpected adverse events are reported within 15 calendar days of receipt, and followed up",
          citation: "21 CFR 314.80(c)(1)",
        },
        {
          ...UNVERIFIED,
          text: "Field alerts on the quality of a distributed drug follow within 3 working days",
          citation: "21 CFR 314.81(b)(1)",
        },
      ],
      records: {
        ...UNVERIFIED,
        keep: "10 years for records of adverse events",
        citation: "21 CFR 314.80(j)",
      },
      citations: "21 CFR 310.305, 314.80, 314.81, 600.80",
      never: ["A report held back because the feature did not flag it"],
    },
  ],
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
