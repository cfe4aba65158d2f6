import { SOURCES } from "../metrics/sources.ts";
import { between, type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const legal: IndustryRow = {
  ...SOURCE,
  title: "legal",
  words: [
    "law firm",
    "counsel",
    "contract",
    "clause",
    "e-discovery",
    "matter",
    "brief",
    "citation",
    "privilege",
    "redline",
  ],
  populations: ["clients under privilege", "matters under seal", "data of the opposing party"],
  hazards: ["hallucination", "confidentiality", "legal-liability", "over-reliance"],
  regulations: ["GDPR", "SOC2", "ISO-27001"],
  otherDuties: [
    "professional duties of competence, confidentiality and supervision",
    "court rules on disclosure of AI",
    "guidelines of clients",
  ],
  signOff: ["general-counsel", "compliance-officer", "security-lead"],
  freezes: [],
  ownFreezes: [
    told("dates of trials"),
    told("deadlines for filing"),
    told("closing of deals, 1 to 31 December", between(12, 1, 12, 31)),
    told("recess of courts, by court"),
  ],
  exclusions: ["matters without the client's consent", "matters under seal"],
  quirks: [
    "One invented citation is a sanctionable event",
    "Ethical walls: conflicts and information governance sign too",
    "Consent of clients",
    "Billing by time works against adoption",
  ],
  cohorts: ["The internal knowledge team, one practice group, then matters with the client's consent"],
  metrics: [],
  reported: [{ text: "17 to 33 % hallucinated answers in a test of research tools", ...SOURCES.legalResearch }],
};
