import { type Cited, ours } from "../metrics/cited.ts";

/** Who stands for a role in an organisation of under 5,000 people without a hazard of the highest class. */
export type SmallOrganisationRole = "owner" | "technical owner" | "data responsible" | "legal contact";

export interface RoleRow extends Cited {
  /** As a plan prints it. */
  readonly title: string;
  /** What the role owns or decides. */
  readonly owns: string;
  readonly standsIn: SmallOrganisationRole;
}

const source = ours("roles and who owns what");
const of =
  (standsIn: SmallOrganisationRole) =>
  (title: string, owns: string): RoleRow => ({ ...source, title, owns, standsIn });
const owner = of("owner");
const technical = of("technical owner");
const data = of("data responsible");
const legal = of("legal contact");

export const ROLES = {
  "product-manager": owner("Product manager", "adoption, value and the gate packet"),
  "product-director": owner("Product director", "approves promotion through the customer phases"),
  "executive-sponsor": owner("Executive sponsor", "approves general availability"),
  "senior-responsible-official": owner("Senior responsible official", "answers for the service in a public body"),
  "incident-commander": technical("Incident commander", "kill decisions; may act alone"),
  "engineering-lead": technical("Engineering lead", "the build, the off switch and the checks at each exposure"),
  "sre-lead": technical("SRE lead", "latency, availability and the kill switch"),
  "ml-lead": technical("ML lead", "quality, drift and evaluation sets"),
  "data-science-lead": technical("Data science lead", "experiments, calibration and matured outcomes"),
  "domain-lead": owner("Domain lead", "errors of the trade: what is right, what is material"),
  "operations-lead": owner("Operations lead", "the process that the feature works in"),
  "target-system-owner": technical("Owner of the target system", "the system that actions change"),
  "ux-research-lead": owner("UX research lead", "reliance, trust surveys and seeded errors"),
  "security-lead": technical("Security lead", "injection, leaks and tenant isolation"),
  ciso: technical("CISO", "information security risk and third parties"),
  "privacy-officer": data("Privacy officer", "personal data, consent and retention"),
  dpo: data("Data protection officer", "impact assessments and the supervisory authority"),
  "legal-counsel": legal("Legal counsel", "regulated cohorts, notices and claims"),
  "legal-operations": legal("Legal operations", "the register of agreements and the eligibility flags"),
  "general-counsel": legal("General counsel", "liability of the company"),
  "compliance-officer": legal("Compliance officer", "obligations and their controls"),
  "chief-compliance-officer": legal("Chief compliance officer", "supervision of a regulated firm"),
  "ai-compliance-lead": legal("AI compliance lead", "risk tier, technical file and oversight of AI systems"),
  "risk-officer": legal("Risk officer", "limits on loss, second line and independent of product"),
  "model-risk": legal("Model risk", "independent validation of models"),
  "fair-lending-officer": legal("Fair lending officer", "adverse action and parity in credit"),
  controller: owner("Financial controller", "controls over financial reporting"),
  "internal-audit": legal("Internal audit", "tests of controls"),
  "finance-partner": owner("Finance partner", "unit cost and budget"),
  "clinical-lead": owner("Clinical lead", "clinical error and alert load"),
  "clinical-safety-officer": legal("Clinical safety officer", "hazard log and patient harm"),
  "chief-medical-officer": owner("Chief medical officer", "clinical use in the organisation"),
  "regulatory-affairs": legal("Regulatory affairs", "intended use, clearance and vigilance"),
  "quality-lead": technical("Quality lead", "the quality system"),
  "trust-and-safety-lead": legal("Trust and Safety lead", "harmful content, minors and appeals"),
  "child-safety-adviser": legal("Child safety adviser", "tests and limits for minors"),
  "responsible-ai-lead": legal("Responsible AI lead", "parity between groups"),
  "accessibility-lead": owner("Accessibility lead", "conformance and equal alternatives"),
  "localisation-lead": owner("Localisation lead", "translations and locales"),
  "support-lead": owner("Support lead", "tickets and escalations"),
  "customer-success-lead": owner("Customer success lead", "accounts and their administrators"),
  "brand-lead": owner("Brand lead", "style and claims guide"),
  "communications-lead": owner("Communications lead", "public statements"),
  "hr-lead": owner("HR lead", "hiring and employee processes"),
  "employment-counsel": legal("Employment counsel", "law of work and hiring"),
  "works-council": legal("Works council", "employee representation"),
  "academic-lead": owner("Academic lead", "use in teaching and examination"),
  "district-data-officer": data("District data officer", "student records of the institution"),
  "safety-engineering-head": technical("Head of safety engineering", "hazard analysis and hard limits"),
  "plant-manager": owner("Plant manager", "the site and its workers"),
  "export-control-officer": legal("Export control officer", "controlled data and licences"),
  "federal-compliance-lead": legal("Federal compliance lead", "authorised boundaries and agencies"),
  "regional-lead": owner("Regional lead", "readiness of a region"),
  "segment-owner": owner("Segment owner", "readiness of a segment"),
} as const satisfies Record<string, RoleRow>;

export type RoleId = keyof typeof ROLES;
