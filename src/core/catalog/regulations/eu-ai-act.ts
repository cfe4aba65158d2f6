import { UNVERIFIED } from "../metrics/cited.ts";
import { days } from "../metrics/time.ts";
import { clock, type RegulationRow, SOURCE } from "./regulation-row.ts";
import { LAW_SOURCES } from "./sources.ts";

const incident = { ...LAW_SOURCES.aiActIncidents, to: "market surveillance authority", citation: "AI Act art. 73" };

export const euAiAct: RegulationRow = {
  ...SOURCE,
  id: "EU-AI-Act",
  kind: "law",
  name: "EU AI Act",
  covers:
    "providers and deployers of AI systems used in the EU: prohibited, high-risk, transparency and general-purpose tiers",
  protects: "people in the EU",
  treatment: {
    byDefault: "AC",
    cases: [
      {
        treatment: "XP",
        when: "the use is prohibited",
        asks: "Which tier is it? Prohibited: nobody in the EU comes in; high-risk: they stay out until its duties are met",
      },
      { treatment: "XU", when: "the system is high-risk, until its duties are met", asks: null },
      { treatment: "AC", when: "only duties of transparency apply", asks: null },
    ],
  },
  liftedBy: "system",
  admittedIn: "conditional_admission",
  admittedInText: "the phase of conditional admission",
  cohort: "EU users included with the AI notice live; excluded until conformity where the system is high-risk",
  condition: "Risk tier and role memo signed; high-risk duties met where the tier requires",
  lifts: [
    "Risk management, data governance, technical file, logging, oversight and accuracy (high-risk)",
    "Conformity assessed (high-risk)",
    "Registered (high-risk)",
  ],
  proof: [
    "Memo on the tier",
    "Technical file and record of conformity if high-risk",
    "AI notice live",
    "Named overseer trained",
  ],
  gates: [
    "Memo on the role: provider or deployer",
    "Memo on the tier",
    "AI notice at the first interaction",
    "Overseer named with the power to stop",
  ],
  gatesWhere: [
    { all: ["text"], gates: ["Output marked as made by a machine, where article 50(2) asks for it"] },
    {
      role: "deployer",
      gates: ["Workers informed, logs kept for at least 6 months, fundamental-rights assessment where due"],
    },
  ],
  monitors: ["notice_shown_rate", "provenance_coverage", "oversight_override_rate", "significant_incidents"],
  clocks: [
    clock({
      ...incident,
      within: days(2),
      time: "2 days",
      trigger: "awareness of a widespread infringement or of harm to critical infrastructure, high-risk systems",
    }),
    clock({
      ...incident,
      within: days(10),
      time: "10 days",
      trigger: "awareness of a death, high-risk systems",
    }),
    clock({
      ...incident,
      within: days(15),
      time: "15 days",
      trigger: "awareness of another serious incident, high-risk systems; an incomplete first report is allowed",
    }),
  ],
  roleAssumed: { byDefault: "provider", byMarket: { internal: "deployer" } },
  owner: "ai-compliance-lead",
  consulted: ["legal-counsel"],
  lines: [
    { ...LAW_SOURCES.aiActDates, text: "Prohibitions since 2 February 2025", citation: "AI Act art. 5" },
    {
      ...LAW_SOURCES.aiActDates,
      text: "Duties for general-purpose models since 2 August 2025, enforcement powers from 2 August 2026",
      citation: "AI Act arts. 51-56",
    },
    { ...LAW_SOURCES.aiActDates, text: "Transparency duties from 2 August 2026", citation: "AI Act art. 50" },
    {
      ...LAW_SOURCES.aiActDates,
      text: "Machine-readable marking: grace to 2 December 2026 for systems already on the market",
      citation: "AI Act art. 50(2)",
    },
    {
      ...LAW_SOURCES.aiActDates,
      text: "High-risk uses of Annex III moved to 2 December 2027, products of Annex I to 2 August 2028; adopted by Parliament on 16 June and Council on 29 June 2026",
      citation: "Digital Omnibus on AI",
    },
    {
      ...LAW_SOURCES.aiActDates,
      text: "New ban on generating intimate images and abuse images from 2 December 2026",
      citation: "Digital Omnibus on AI",
    },
    {
      ...UNVERIFIED,
      text: "Deployers inform workers and keep logs for at least 6 months",
      citation: "AI Act art. 26(6)-(7)",
    },
  ],
  citations: "AI Act arts. 4, 5, 6, 9-15, 26, 27, 43, 49, 50, 72, 73",
  checkAgain: [
    "Publication of the Digital Omnibus on AI in the Official Journal was expected in July 2026 and was not seen",
    "Sources conflict on the reworded duty of literacy (article 4)",
  ],
  never: ["Emotions inferred in schools"],
};
