import type { Plan } from "../../plan/plan.ts";
import { type Block, code, heading, pageBreak, paragraph } from "./blocks.ts";
import { evidenceParts } from "./evidence-parts.ts";
import { timetableParts } from "./figure-parts.ts";
import { frontPage } from "./front-page.ts";
import { phaseParts } from "./phase-parts.ts";
import { protectionParts } from "./protection-parts.ts";
import { provenanceParts } from "./provenance-parts.ts";
import { runbookParts } from "./runbook-parts.ts";
import { gatePackets, signOffParts } from "./sign-off-parts.ts";
import { monitoringParts, stoppingParts } from "./watch-parts.ts";

export interface Report {
  readonly title: string;
  /** Stands on every page: a signature binds the plan by it. */
  readonly stamp: string;
  readonly blocks: readonly Block[];
}

/**
 * The whole plan as one document for people: page 1 that stands alone, a body, and appendices. Formats render its blocks.
 */
export function reportOf(plan: Plan): Report {
  const known = REPORTS.get(plan);
  if (known !== undefined) return known;
  const report = reportMade(plan);
  REPORTS.set(plan, report);
  return report;
}

/** Made once for all formats of a plan; plans are never changed. */
const REPORTS = new WeakMap<Plan, Report>();

function reportMade(plan: Plan): Report {
  const { hash, generator } = plan.version;
  return {
    title: `${plan.profile.title}: staged rollout plan`,
    stamp: `Plan ${hash}, made by ${generator}`,
    blocks: [
      paragraph("Plan ", code(hash), `, made by ${generator}. Any edit changes the hash.`),
      ...frontPage(plan),
      pageBreak,
      ...timetableParts(plan),
      heading(1, "The phases and their gates"),
      ...phaseParts(plan),
      ...stoppingParts(plan),
      ...monitoringParts(plan),
      ...protectionParts(plan),
      pageBreak,
      ...signOffParts(plan),
      pageBreak,
      ...gatePackets(plan),
      pageBreak,
      ...runbookParts(plan),
      ...evidenceParts(plan),
      ...provenanceParts(plan),
      paragraph("Plan ", code(hash), `, made by ${generator}.`),
    ],
  };
}
