import type { HazardId } from "../../brief/facts.ts";
import { accuracy } from "./accuracy.ts";
import { availability } from "./availability.ts";
import { bias } from "./bias.ts";
import { brand } from "./brand.ts";
import { childSafety } from "./child-safety.ts";
import { clinicalSafety } from "./clinical-safety.ts";
import { compliance } from "./compliance.ts";
import { confidentiality } from "./confidentiality.ts";
import { cost } from "./cost.ts";
import { financialLoss } from "./financial-loss.ts";
import { hallucination } from "./hallucination.ts";
import { harmfulContent } from "./harmful-content.ts";
import type { HazardRow } from "./hazard-row.ts";
import { latency } from "./latency.ts";
import { legalLiability } from "./legal-liability.ts";
import { overReliance } from "./over-reliance.ts";
import { physicalSafety } from "./physical-safety.ts";
import { privacy } from "./privacy.ts";
import { security } from "./security.ts";
import { userTrust } from "./user-trust.ts";
import { wrongAction } from "./wrong-action.ts";

export const HAZARDS: Readonly<Record<HazardId, HazardRow>> = {
  hallucination,
  "harmful-content": harmfulContent,
  confidentiality,
  privacy,
  security,
  bias,
  brand,
  latency,
  cost,
  availability,
  "financial-loss": financialLoss,
  "physical-safety": physicalSafety,
  "clinical-safety": clinicalSafety,
  "legal-liability": legalLiability,
  "over-reliance": overReliance,
  "wrong-action": wrongAction,
  "child-safety": childSafety,
  compliance,
  accuracy,
  "user-trust": userTrust,
};
