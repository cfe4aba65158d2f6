import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const tcpa: RegulationRow = {
  ...SOURCE,
  id: "TCPA",
  kind: "law",
  name: "Telephone Consumer Protection Act",
  covers: "US calls and texts with autodialers or with prerecorded or artificial voice",
  protects: "people who are called or texted in the US",
  treatment: {
    byDefault: "XU",
    cases: [
      {
        treatment: "XU",
        when: "each number, until prior express consent is recorded, in writing for marketing",
        asks: "Is prior express consent on record for each number, in writing for marketing? A number without it stays out",
      },
      { treatment: "XP", when: "numbers on do-not-call lists and revoked numbers", asks: null },
    ],
  },
  liftedBy: "number",
  admittedIn: "closed_beta",
  admittedInText: "the beta, with consented numbers",
  cohort: "Numbers without recorded consent, on do-not-call lists or revoked are excluded",
  condition: "Prior express consent stored for the number (written if marketing)",
  lifts: ["Prior express consent recorded for the number"],
  proof: ["Sample of 200 proofs of consent", "Script that names the caller", "Test of the opt-out"],
  gates: [
    "Proof of consent for each number",
    "Caller named at the start",
    "Opt-out in the call",
    "Hours from 8:00 to 21:00 local time",
    "Type of line and reassigned numbers checked",
  ],
  monitors: ["calls_without_consent", "opt_out_delay", "complaint_rate"],
  clocks: [
    clock({
      ...UNVERIFIED,
      within: days(10),
      workingDays: true,
      time: "10 business days",
      to: "the person who opts out: calls and texts stop",
      trigger: "an opt-out received",
      citation: "47 CFR 64.1200",
    }),
  ],
  roleAssumed: NOT_APPLICABLE,
  owner: "legal-counsel",
  consulted: ["support-lead"],
  lines: [
    {
      ...LAW_SOURCES.artificialVoice,
      text: "A voice made by AI is artificial since February 2024",
      citation: "FCC 24-17",
    },
    { ...UNVERIFIED, text: "USD 500 to 1,500 are at stake for each call", citation: "47 USC 227" },
  ],
  citations: "47 USC 227; 47 CFR 64.1200; FCC 24-17",
  checkAgain: [],
  never: ["Calls outside 8:00 to 21:00 local time"],
};
