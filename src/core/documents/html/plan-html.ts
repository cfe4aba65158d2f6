import type { Plan } from "../../plan/plan.ts";
import { figurePatterns } from "../figures/figure-style.ts";
import { evidence } from "./appendices/evidence.ts";
import { gatePackets } from "./appendices/gate-packets.ts";
import { provenance } from "./appendices/provenance.ts";
import { runbook } from "./appendices/runbook.ts";
import { signOff } from "./appendices/sign-off.ts";
import { html, trusted } from "./markup.ts";
import { behaviour } from "./sections/behaviour.ts";
import { exclusions } from "./sections/exclusions.ts";
import { firstPage } from "./sections/first-page.ts";
import { ladders } from "./sections/ladders.ts";
import { law } from "./sections/law.ts";
import { monitoring } from "./sections/monitoring.ts";
import { openPoints } from "./sections/open-points.ts";
import { phases } from "./sections/phases.ts";
import { killRules } from "./sections/stop-rules.ts";
import { timetable } from "./sections/timetable.ts";
import { documentStyle } from "./style.ts";

/** Nothing is loaded and nothing runs, whatever a plan's texts say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The plan as one HTML page that stands alone: page 1 by itself, a body, and appendices; for the screen, light and dark,
 * and for A4. A projection: nothing here that is not in the plan.
 */
export function planHtml(plan: Plan): string {
  const { profile, version } = plan;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="generator" content="${version.generator}">
<title>${profile.title}, rollout plan</title>
<style>${trusted(documentStyle(plan))}</style></head>
<body>${figurePatterns}<main>
${firstPage(plan)}
${timetable(plan)}${ladders(plan)}${phases(plan)}${killRules(plan)}${exclusions(plan)}${law(plan)}${monitoring(plan)}${behaviour(plan)}
<div class="appendix">${signOff(plan)}${openPoints(plan)}${gatePackets(plan)}${runbook(plan)}${evidence(plan)}${provenance(plan)}</div>
<footer>${version.generator}. Content hash ${version.hash}. ${plan.legal.disclaimer}</footer>
</main></body></html>
`.markup;
}
