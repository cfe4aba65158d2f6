import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const vigilance = { ...LAW_SOURCES.mdrVigilance, to: "competent authority", citation: "MDR art. 87" };

export const mdr: RegulationRow = {
  ...SOURCE,
  id: "MDR",
  kind: "law",
  name: "EU Medical Device Regulation",
  covers: "medical devices in the EU; software is usually class IIa or higher under rule 11",
  protects: "patients and users of the device's function in the EU",
  treatment: { byDefault: "XU", cases: [] },
  liftedBy: "intended purpose",
  admittedIn: null,
  admittedInText: "a phase of its own",
  cohort: "Clinical use in the EU excluded until the CE mark for the intended purpose is in force",
  condition: "CE mark for the intended purpose in force",
  lifts: ["Conformity assessed", "Clinical evaluation", "Plan for the time on the market"],
  proof: ["Certificate", "Clinical evaluation", "Post-market plan"],
  gates: ["Intended purpose frozen", "Clinical evaluation signed", "Vigilance process rehearsed"],
  monitors: ["significant_incidents", "device_complaint_trend"],
  clocks: [
    clock({ ...vigilance, within: days(2), time: "2 days", trigger: "a serious threat to public health" }),
    clock({
      ...vigilance,
      within: days(10),
      time: "10 days",
      trigger: "a death or an unanticipated serious deterioration",
    }),
    clock({ ...vigilance, within: days(15), time: "15 days", trigger: "another serious incident" }),
  ],
  roleAssumed: { byDefault: "manufacturer", byMarket: {} },
  owner: "regulatory-affairs",
  consulted: ["quality-lead"],
  lines: [
    { ...UNVERIFIED, text: "A named person answers for regulatory compliance", citation: "MDR art. 15" },
    { ...UNVERIFIED, text: "Trends are watched and reported", citation: "MDR art. 88" },
  ],
  citations: "MDR arts. 10, 52, 61, 83-88; Annex VIII rule 11",
  checkAgain: ["MDR also stands for managed detection and response, and for merchant discount rate"],
  never: [],
};
