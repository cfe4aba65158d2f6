import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const insurance: IndustryRow = {
  ...SOURCE,
  title: "insurance",
  words: ["claim", "adjuster", "underwriting", "premium", "policyholder", "broker", "FNOL", "actuarial", "subrogation"],
  populations: ["policyholders", "claimants", "applicants with health data"],
  hazards: ["bias", "financial-loss", "legal-liability", "accuracy"],
  regulations: ["HIPAA", "FCRA", "GDPR", "EU-AI-Act", "DORA"],
  otherDuties: ["bulletins of US states on AI in insurance (unverified)"],
  // Actuarial and the head of claims have no role of their own; the domain and operations leads stand for them.
  signOff: ["domain-lead", "operations-lead", "compliance-officer"],
  freezes: ["us-open-enrolment", "disaster"],
  ownFreezes: [
    // The freeze calendar ends open enrolment on 15 January (hard); insurers' convention runs on and is told.
    told("health enrolment, 1 November to 31 January", between(11, 1, 1, 31)),
    told("renewals of 1 January", between(1, 1, 1, 1)),
    told("renewals of 1 April", between(4, 1, 4, 1)),
    told("renewals of 1 July", between(7, 1, 7, 1)),
  ],
  exclusions: ["denials by machine: a person decides"],
  quirks: [
    "Catastrophes change the mix overnight: promotion stops for 30 days",
    "Denial by automation is sensitive: a person decides denials",
  ],
  cohorts: ["Small losses first"],
  metrics: ["leakage", "cycle time", "reopened claims", "complaint ratio", "fairness by proxy of postcode"],
  reported: [],
};
