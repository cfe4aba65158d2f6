import type { Cited } from "./cited.ts";

/** Nobody kept the days on which these pages were read. */
const read = (status: "primary" | "secondary", source: string): Cited => ({ source, status, readOn: null });

/** What was read for the facts in archetypes and hazards; laws have their own list. */
export const SOURCES = {
  gmailReplies: read("secondary", "TechRepublic on Gmail's smart replies, citing a newspaper report of 2018"),
  inboxReplies: read("secondary", "Televisor reprint on smart replies: Inbox 12 %, Gmail 10 %"),
  assumedResolution: read("primary", 'Intercom help, "Fin AI Agent resolutions"'),
  resolutionShares: read("secondary", "NHI Management Group, summary of an interview with WorkOS"),
  disputedResolution: read("secondary", "CloneDesk comparison page, an interested competitor"),
  clinicalSummaries: read("primary", "npj Digital Medicine 8:274 (2025), PMC12075489"),
  clinicalNotes: read("primary", "arXiv 2604.14829, a preprint on the evaluation of clinical notes"),
  legalResearch: read(
    "secondary",
    "Stanford study of legal research tools, arXiv 2405.20362 and Journal of Empirical Legal Studies 2025, through two summaries",
  ),
  agentBenchmark: read("secondary", "tau-bench, arXiv 2406.12045, through two secondary pages"),
  wipedDatabase: read("secondary", "CompanyScope register of AI agent incidents, AIR-2026-001"),
  airCanada: read("secondary", "Moffatt v. Air Canada, 2024 BCCRT 149, through several summaries"),
  automationRate: read("primary", "Fin help: automation rate is involvement rate times resolution rate"),
  assistAtWork: read("primary", "Stanford Digital Economy Lab, abstract of Generative AI at Work"),
  completionAcceptance: read("secondary", "Ziegler et al. 2022, arXiv 2205.06537, as quoted on gwern.net"),
  insecureCode: read("primary", "Veracode blog on AI-generated code: the vendor's own claim"),
  developerThroughput: read(
    "secondary",
    "summary of the field experiments in three companies, about 5,000 engineers, on tomhipwell.co",
  ),
  winningExperiments: read("secondary", "Vetora Labs on the share of positive experiments"),
  pooledRamps: read("secondary", "notes.justin.abrah.ms, table of a ramp-up Simpson's paradox"),
  launderingAlerts: read("secondary", "Riftbeacon and FluxForce, vendors, on money-laundering alerts"),
  appealOverturns: read("secondary", "Backfield note on a platform's transparency report for the first half of 2025"),
  extractionAccuracy: read("secondary", "Invoice Data Extraction guide, a vendor"),
  extractionPilots: read("secondary", "Strategy Peeps on pilots of invoice extraction"),
  straightThrough: read("secondary", "AI Finance Tools glossary"),
  correctedDocuments: read("secondary", "KnowMBA on document processing"),
  speechDisparity: read("primary", "PNAS 2020, abstract of Racial disparities in automated speech recognition"),
  sepsisOutside: read("primary", "JAMA Internal Medicine 2021, PMC8218233"),
  sepsisUpdated: read("primary", "JAMA Network Open 2026, abstract, doi 10.1001/jamanetworkopen.2026.0181"),
  sepsisAlerts: read("secondary", "Center Consulting's account of the study of 2021"),
  translationReview: read("secondary", "KnowMBA on the quality of AI translation"),
  translationErrors: read("secondary", "kt.tc on multidimensional quality metrics and language models"),
  learnedMetrics: read("primary", "arXiv 2402.18747"),
  generativeRisks: read("secondary", "Ayliea and AI Alert on NIST AI 600-1: 12 risks, July 2024"),
  promptRisks: read(
    "secondary",
    "AI Learn Play on the OWASP Top 10 for LLM applications, edition of 2025, published November 2024",
  ),
  biasAuditGroups: read("secondary", "Regulume index of 6 RCNY 5-301"),
  impactCharges: read("secondary", "Bloomberg Law and Associated Press reports, September 2025"),
  resumeTool: read("secondary", "Associated Press on an abandoned resume tool"),
  regulationB: read(
    "secondary",
    "Venable, Cooley and Orrick notes, April and May 2026: rule published 22 April, effective 21 July 2026",
  ),
} as const satisfies Record<string, Cited>;
