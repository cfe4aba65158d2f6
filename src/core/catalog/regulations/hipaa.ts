import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const breach = "discovery of a breach of unsecured protected health information";

export const hipaa: RegulationRow = {
  ...SOURCE,
  id: "HIPAA",
  kind: "law",
  name: "HIPAA",
  appliesTo: {
    markets: ["B2B", "B2B2C", "internal", "public-sector"],
    words: null,
    doubt:
      "it binds providers, health plans, clearinghouses and those who work for them, not what consumers buy for themselves",
    instead: "the FTC's Health Breach Notification Rule (16 CFR 318) and health-data laws of the states",
  },
  covers: "US providers, health plans, clearinghouses and their business associates",
  protects: "accounts under HIPAA and their patients",
  treatment: {
    byDefault: "XP",
    cases: [{ treatment: "XU", when: "the brief states a business associate agreement as condition", asks: null }],
  },
  perAccount: "a business associate agreement that covers the feature",
  liftedBy: "account",
  admittedIn: null,
  admittedInText: "the last customer phase, or a phase of its own",
  cohort: "HIPAA accounts excluded",
  condition: "Business associate agreement covering {feature} and sub-processors executed with {account}",
  lifts: [
    "Agreement covering the feature and every sub-processor",
    "Risk analysis updated",
    "Minimum necessary",
    "No training on protected health information",
    "Audit controls",
    "Retention at the model vendor none, or 30 days at most",
  ],
  proof: [
    "Id of the agreement",
    "Risk analysis updated",
    "Vendor's terms on training and retention",
    "Sample of 50 audit log entries",
  ],
  gates: [
    "Register of agreements checked in full, and read at each exposure",
    "Business associate agreement with whoever else runs the model",
    "Access and audit tested",
    "Method of de-identification documented if one is used",
    "Clinical safety signs where care is influenced",
  ],
  monitors: ["exclusion_leak", "phi_outside_agreement", "access_log_findings"],
  clocks: [
    clock({
      ...LAW_SOURCES.hipaaAssociate,
      within: days(60),
      time: "without unreasonable delay, 60 days at most",
      to: "covered entity",
      trigger: breach,
      citation: "45 CFR 164.410",
      binds: ["business associate"],
    }),
    clock({
      ...LAW_SOURCES.hipaaOthers,
      within: days(60),
      time: "without unreasonable delay, 60 days at most",
      to: "people concerned",
      trigger: breach,
      citation: "45 CFR 164.404",
      binds: ["covered entity"],
    }),
    clock({
      ...LAW_SOURCES.hipaaOthers,
      within: days(60),
      time: "without unreasonable delay, 60 days at most from 500 people on, else within 60 days of the year's end",
      to: "Health and Human Services",
      trigger: breach,
      citation: "45 CFR 164.408",
      binds: ["covered entity"],
    }),
    clock({
      ...LAW_SOURCES.hipaaOthers,
      within: days(60),
      time: "without unreasonable delay, 60 days at most",
      to: "media, for more than 500 people in a state",
      trigger: breach,
      citation: "45 CFR 164.406",
      binds: ["covered entity"],
    }),
  ],
  roleAssumed: { byDefault: "business associate", byMarket: { B2C: "covered entity", internal: "covered entity" } },
  owner: "privacy-officer",
  consulted: ["security-lead"],
  lines: [
    {
      ...UNVERIFIED,
      text: "Contracts usually give a business associate 24 to 72 hours, up to 5 days",
      citation: "business associate agreements",
    },
    {
      ...LAW_SOURCES.hipaaRewrite,
      text: "A rewrite of the Security Rule was proposed in January 2025 and stands on the agenda for 2026",
      citation: "HIPAA Security Rule, proposal",
    },
  ],
  citations: "45 CFR 164.308, .312, .314, .402-.414, .502, .504(e), .514",
  checkAgain: ["The rewrite of the Security Rule was not confirmed as final"],
  never: ["Training on protected health information"],
};
