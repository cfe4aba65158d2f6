import { type IndustryRow, SOURCE, told } from "./industry-row.ts";

export const media: IndustryRow = {
  ...SOURCE,
  title: "media",
  words: ["newsroom", "publisher", "feed", "creator", "streaming", "article", "headline", "podcast", "ad"],
  populations: ["minors", "creators", "persons depicted", "EU platform users"],
  hazards: ["harmful-content", "legal-liability", "brand", "bias"],
  regulations: ["DSA", "GDPR", "EU-AI-Act"],
  otherDuties: ["copyright and contracts on rights", "defamation", "rules for elections", "codes of advertising"],
  // The editor in chief and standards have no role of their own; the domain and brand leads stand for them.
  signOff: ["domain-lead", "brand-lead", "legal-counsel"],
  freezes: ["elections"],
  ownFreezes: [told("large events and launches"), told("breaking news")],
  exclusions: [],
  quirks: [
    "One error spreads to everybody",
    "Policy of corrections",
    "Consent of contributors to training",
    "Labels on synthetic content",
  ],
  cohorts: ["Evergreen content before news", "An editor approves before anything is automatic"],
  metrics: [],
  reported: [],
};
