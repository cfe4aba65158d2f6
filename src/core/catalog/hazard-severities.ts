import type { HazardId, RiskLevel } from "../brief/facts.ts";
import type { Sourced } from "./sourced.ts";

/** What a confirmed event of a hazard is worth, and who signs before customers see the feature. */
export interface HazardSeverityRow extends Sourced {
  readonly severity: "S0" | "S1" | "S2";
  readonly signOff: string;
}

const ours = { source: "Rampwright: default severities of hazards", status: "our default" } as const;
const row = (severity: HazardSeverityRow["severity"], signOff: string): HazardSeverityRow => ({
  ...ours,
  severity,
  signOff,
});

export const HAZARD_SEVERITIES: Readonly<Record<HazardId, HazardSeverityRow>> = {
  hallucination: row("S1", "Domain lead and ML lead"),
  "harmful-content": row("S1", "Trust and Safety"),
  confidentiality: row("S0", "Security"),
  privacy: row("S1", "Privacy officer"),
  security: row("S0", "Security"),
  bias: row("S1", "Responsible AI and Legal"),
  brand: row("S2", "Marketing"),
  latency: row("S2", "SRE"),
  cost: row("S2", "Finance and product manager"),
  availability: row("S1", "SRE"),
  "financial-loss": row("S0", "Finance controller"),
  "physical-safety": row("S0", "Safety engineering and executive"),
  "clinical-safety": row("S0", "Clinical safety officer"),
  "legal-liability": row("S1", "General counsel"),
  "over-reliance": row("S2", "UX research and domain lead"),
  "wrong-action": row("S0", "Owner of the target system"),
  "child-safety": row("S0", "Trust and Safety and Legal"),
  compliance: row("S1", "Compliance officer"),
  accuracy: row("S1", "Data science lead"),
  "user-trust": row("S2", "Product manager"),
};

/** Decision clocks by severity. */
export const SEVERITY_CLOCKS: Readonly<Record<HazardSeverityRow["severity"], string>> = {
  S0: "contained within 15 minutes; executive and Legal told within 1 hour",
  S1: "contained within 1 hour; Legal told within 4 hours",
  S2: "expansion halted the same day; decision within 5 working days",
};

/** The risk level of a brief that states none, by the worst severity among its hazards. */
export const RISK_BY_SEVERITY: Readonly<Record<HazardSeverityRow["severity"], RiskLevel>> = {
  S0: "high",
  S1: "medium",
  S2: "low",
};
