import { type Cited, UNVERIFIED } from "../metrics/cited.ts";
import { SOURCES } from "../metrics/sources.ts";

/** Risks of generative AI as NIST AI 600-1 (July 2024) lists them. */
export const NIST_RISKS = [
  "CBRN information",
  "confabulation",
  "dangerous or hateful content",
  "data privacy",
  "environmental impact",
  "harmful bias and homogenisation",
  "human-AI configuration",
  "information integrity",
  "information security",
  "intellectual property",
  "obscene or abusive content",
  "value chain",
] as const;
export type NistRisk = (typeof NIST_RISKS)[number];

/** The OWASP Top 10 for applications of large language models, edition of 2025. */
export const OWASP_RISKS = {
  "01": "prompt injection",
  "02": "sensitive information disclosure",
  "03": "supply chain",
  "04": "data and model poisoning",
  "05": "improper output handling",
  "06": "excessive agency",
  "07": "system prompt leakage",
  "08": "vector and embedding weaknesses",
  "09": "misinformation",
  "10": "unbounded consumption",
} as const;
export type OwaspRisk = keyof typeof OWASP_RISKS;

/** The lists were read; which hazard answers to which risk is from general knowledge. */
export const FRAMEWORK_SOURCES = {
  nist: SOURCES.generativeRisks,
  owasp: SOURCES.promptRisks,
  mapping: UNVERIFIED,
} as const satisfies Record<string, Cited>;
