import { LAW_SOURCES } from "../regulations/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const kids: IndustryRow = {
  ...SOURCE,
  title: "kids",
  words: ["children", "kids", "parents", "under 13", "family plan", "classroom", "toy", "cartoon", "tween", "teen"],
  populations: ["children under 13 in the US", "children under 16 or the national age in the EU", "parents", "schools"],
  hazards: ["child-safety", "privacy", "harmful-content", "compliance"],
  regulations: ["COPPA", "GDPR", "UK-GDPR", "DSA", "DPDP"],
  otherDuties: ["UK children's code", "laws of US states on design for age"],
  signOff: ["trust-and-safety-lead", "child-safety-adviser", "legal-counsel"],
  freezes: ["back-to-school"],
  ownFreezes: [told("school holidays change the mix"), told("gifts in December", between(12, 1, 12, 31))],
  exclusions: ["children until a parent's consent is recorded"],
  quirks: [
    "Age is uncertain",
    "Parent and child are two users; a panel of parents is asked",
    "Measures of engagement are hazards",
    "Tests with children need guardians and a review of ethics",
  ],
  cohorts: [
    "Adults simulate, then parents with their child supervised (50 to 200 families), then consented accounts in capped sessions",
    "No measure of growth as a gate",
  ],
  metrics: [],
  reported: [{ text: "the amended rule is mandatory since 22 April 2026", ...LAW_SOURCES.coppaAmendments }],
};
