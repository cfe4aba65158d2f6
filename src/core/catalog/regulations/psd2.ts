import { UNVERIFIED } from "../metrics/cited.ts";
import { byContract, NOT_APPLICABLE, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

export const psd2: RegulationRow = {
  ...SOURCE,
  id: "PSD2",
  kind: "law",
  name: "Second Payment Services Directive",
  covers: "payment services in the EU",
  protects: "payers in the EU",
  treatment: { byDefault: "XD", cases: [{ treatment: "AC", when: "the feature only gives information", asks: null }] },
  liftedBy: "action",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "Users included; no payment started and no payee changed without strong authentication",
  condition: "Strong authentication with dynamic linking on every initiated payment",
  lifts: ["Strong authentication and dynamic linking on each payment"],
  proof: ["Test of authentication", "Changes of payee blocked"],
  gates: ["Authentication tested on every way to pay", "Changes of payee by the model blocked"],
  monitors: ["payment_fraud_rate", "false_decline_rate", "unauthorised_transactions"],
  clocks: [byContract("payment incidents go through DORA for providers in its scope, unverified")],
  roleAssumed: NOT_APPLICABLE,
  owner: "risk-officer",
  consulted: ["compliance-officer"],
  lines: [
    {
      ...LAW_SOURCES.paymentServices,
      text: "Its successors were expected in mid-2026, with about 18 months to apply",
      citation: "PSD3 and PSR, expected",
    },
    {
      ...UNVERIFIED,
      text: "Remote payments are authenticated with amount and payee linked",
      citation: "RTS 2018/389",
    },
  ],
  citations: "PSD2 arts. 64-74, 95-98; RTS 2018/389",
  checkAgain: ["Publication of PSD3 and PSR"],
  never: ["A payment started by the model alone"],
};
