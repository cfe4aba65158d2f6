import { linearExposureFigure } from "../../../core/documents/figures/exposure.ts";
import { figurePatterns } from "../../../core/documents/figures/figure-style.ts";
import { profileFigure } from "../../../core/documents/figures/profile.ts";
import { signOff } from "../../../core/documents/html/appendices/sign-off.ts";
import { type Html, html, trusted } from "../../../core/documents/html/markup.ts";
import { behaviour, worldsTable } from "../../../core/documents/html/sections/behaviour.ts";
import { exclusions } from "../../../core/documents/html/sections/exclusions.ts";
import { asked, errors, headline, people, story, tally } from "../../../core/documents/html/sections/first-page.ts";
import { ladders, laddersTable } from "../../../core/documents/html/sections/ladders.ts";
import { law } from "../../../core/documents/html/sections/law.ts";
import { monitoring } from "../../../core/documents/html/sections/monitoring.ts";
import { phases } from "../../../core/documents/html/sections/phases.ts";
import { killRules } from "../../../core/documents/html/sections/stop-rules.ts";
import { timetable } from "../../../core/documents/html/sections/timetable.ts";
import { bothWidths } from "../../../core/documents/html/table.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { SHEET_WORDS } from "../words.ts";
import type { SectionName, Sections } from "./messages.ts";

/** The sheet's parts by core's own templates, which escape every text of the plan. */
const PARTS: Readonly<Record<SectionName, (plan: Plan) => Html>> = {
  patterns: () => figurePatterns,
  profile: (plan) => bothWidths((width) => trusted(profileFigure(plan, width))),
  summary: (plan) =>
    html`<h1>${plan.profile.title}: <span class="whole">${headline(plan)}</span></h1><p class="say">${story(plan)}</p>${errors(plan)}${asked(plan)}${tally(plan)}`,
  timetable: (plan) =>
    html`${timetable(plan)}<details class="lin" data-of="exposure"><summary>${SHEET_WORDS.asLinear}</summary>${bothWidths((width) => trusted(linearExposureFigure(plan, width)))}</details>${asTable("timetable", people(plan))}`,
  ladders: (plan) => html`${ladders(plan, asWideAsTheRuler)}${asTable("ladders", laddersTable(plan))}`,
  phases,
  kills: killRules,
  exclusions,
  law,
  monitoring,
  behaviour: (plan) => html`${behaviour(plan)}${asTable("behaviour", worldsTable(plan))}`,
  signOff,
};

/** Its phases stand under those of the ruler. */
const asWideAsTheRuler = (figure: (width: number) => Html) =>
  html`<div class="wd">${figure(708)}</div><div class="ph">${figure(358)}</div>`;

/** What a figure shows, for whoever reads numbers; it stays open when the plan is drawn anew. */
function asTable(of: string, table: Html | null): Html | null {
  return table === null
    ? null
    : html`<details class="as-table" data-of="${of}"><summary>${SHEET_WORDS.asTable}</summary>${table}</details>`;
}

export function sectionsOf(plan: Plan): Sections {
  const names = Object.keys(PARTS) as SectionName[];
  return Object.fromEntries(names.map((name) => [name, forPage(PARTS[name](plan).markup)])) as Record<
    SectionName,
    string
  >;
}

/**
 * Reasons as data, so that the page shows them in the margin and no browser covers the text with its own bubble. Text
 * can't look like these tags: templates have escaped every angle bracket of it.
 */
function forPage(markup: string): string {
  return markup
    .replaceAll(/<span class="(n|n edited)" title="/g, '<span class="$1" data-why="')
    .replaceAll("appendix B", "Findings")
    .replaceAll(/(?<=: |[Ii]n )appendix [C-F]\b|(?<=See )the runbook\b/g, "$& of plan.html")
    .replace("<h2>A. Sign-off", "<h2>Sign-off");
}
