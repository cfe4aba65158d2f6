import type { Because } from "../../../plan/because.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { LegalLine } from "../../../plan/regulation.ts";
import { BRIEF_FIELDS, type BriefField } from "../../../shared/span.ts";
import { markOf } from "../../words/mark.ts";
import { sentence, sentences } from "../../words/sentence.ts";
import { type Html, html, type Part } from "../markup.ts";
import { markSign } from "../number.ts";
import { assumptionName, assumptionValue } from "../sections/first-page.ts";
import { sureness } from "../sections/law.ts";
import { section, table, withSub } from "../table.ts";

const FIELDS: Record<BriefField, string> = {
  feature: "Feature",
  userBase: "Who uses it",
  riskProfile: "What could go wrong",
  successMetrics: "What success is",
  cohortExclusions: "Who is left out",
};

/** Where everything comes from: assumptions, reasons, law, and the brief itself. */
export function provenance(plan: Plan): Html {
  const body = html`<h3>Assumptions</h3>${assumptions(plan)}<h3>Why the values are what they are</h3>${reasons(plan)}<h3>Law</h3>${lawLines(plan)}${dataFlows(plan)}<h3>The brief</h3>${brief(plan)}`;
  return section("provenance", "F. Provenance", sentence(plan.legal.disclaimer), body);
}

function assumptions(plan: Plan): Html {
  const columns = [
    { head: "We assumed", width: 26 },
    { head: "Value", width: 16 },
    { head: "Why" },
    { head: "If it is half or twice as much", width: 30 },
  ];
  const rows = plan.assumptions.map((one) => ({
    cells: [
      withSub(assumptionName(one), html`<code>${one.id}</code>`),
      html`<span class="n">${assumptionValue(one)}${markSign(one.source === "default" ? "default" : "brief")}</span>`,
      sentence(one.why),
      sentence(one.influence),
    ],
  }));
  return table(columns, rows, "small");
}

function reasons(plan: Plan): Html {
  const { control, exclusions, hazards, metrics, operations, phases, population, profile, reentry, regulations } = plan;
  const rows: [string, Because][] = [
    ["Kind of feature", profile.because.archetype],
    ["Market", profile.because.market],
    ["Risk", profile.because.riskLevel],
    ["Eligible people", population.because.eligible],
    ["Least number planned for", population.because.planningLow],
    ["Break-even", population.because.breakEven],
    ["Holdout", control.because.share],
    ["Flag", operations.because.flag],
    ...phases.flatMap(({ name, because }): [string, Because][] => [
      [`${name}: chosen`, because.kind],
      [`${name}: length`, because.days],
      [`${name}: exposure`, because.exposed],
      [`${name}: how people are let in`, because.assignment],
    ]),
    ...metrics.map(({ name, because }): [string, Because] => [`Target of ${name}`, because.target]),
    ...gateReasons(plan),
    ...exclusions.map(({ text, because }): [string, Because] => [`Kept out: ${text}`, because]),
    ...hazards.map(({ id, because }): [string, Because] => [
      `Severity of ${id.replaceAll("-", " ")}`,
      because.severity,
    ]),
    ...regulations.map(({ id, because }): [string, Because] => [id, because.treatment]),
    ...reentry.map(({ after, because }): [string, Because] => [`After a ${after}`, because]),
  ];
  const columns = [{ head: "What", width: 24 }, { head: "Why" }, { head: "Source", width: 40 }];
  return table(
    columns,
    rows.map(([what, because]) => ({
      cells: [html`${what}${markSign(markOf(plan, because))}`, sentence(because.detail), sourceOf(plan, because)],
    })),
    "small",
  );
}

/** The reasons of a metric's gates, each once: ladders repeat them over the phases. */
function gateReasons({ metrics, phases }: Plan): [string, Because][] {
  const seen = new Set<string>();
  return phases
    .flatMap(({ gates }) => gates)
    .flatMap((gate): [string, Because][] => {
      const name = metrics.find(({ id }) => id === gate.metric)?.name ?? null;
      const key = `${name} ${gate.tier} ${gate.because.detail}`;
      if (name === null || seen.has(key)) return [];
      seen.add(key);
      return [[`${name}: ${gate.tier}`, gate.because]];
    });
}

function sourceOf({ brief: words }: Plan, because: Because): Part {
  if (because.source === "brief") {
    const { field, start, end } = because.span;
    return html`${FIELDS[field]}: <q class="q">${words[field].slice(start, end)}</q>`;
  }
  if (because.source === "catalog") return because.row;
  return because.source === "assumption" ? `assumption: ${because.assumption}` : groundsText(because.from);
}

/** "fact: metrics; assumption: iccUser, iccAccount". */
function groundsText(grounds: readonly string[]): string {
  const byKind = new Map<string, string[]>();
  for (const ground of grounds) {
    const [kind = "", ...rest] = ground.split(":");
    byKind.set(kind, [...(byKind.get(kind) ?? []), rest.join(":")]);
  }
  return [...byKind].map(([kind, names]) => `${kind}: ${names.join(", ")}`).join("; ");
}

function lawLines({ regulations }: Plan): Html {
  const lines = regulations.flatMap(({ id, lines: own, clocks }) => {
    const clockLines = clocks.flatMap((clock) => (clock.kind === "statutory" ? [clock.line] : []));
    return [...own, ...clockLines].map((line): [string, LegalLine] => [id, line]);
  });
  if (lines.length === 0) return html`<p>No line of law stands in this plan.</p>`;
  const columns = [
    { head: "Law", width: 14 },
    { head: "Says" },
    { head: "Stands in", width: 26 },
    { head: "Status", width: 20 },
  ];
  const rows = lines.map(([id, { text, citation, status, readOn }]) => ({
    cells: [
      id,
      sentence(text),
      citation,
      withSub(`${status}${sureness(status)}`, readOn === null ? "not read" : `read ${readOn}`),
    ],
  }));
  return table(columns, rows, "small");
}

function dataFlows({ legal, phases }: Plan): Html | null {
  if (legal.dataFlows.length === 0) return null;
  const columns = [
    { head: "Phase", width: 17 },
    { head: "Data" },
    { head: "Flow" },
    { head: "Lawful basis" },
    { head: "Kept for" },
  ];
  const rows = legal.dataFlows.map(({ phase, data, flow, lawfulBasis, retention }) => ({
    cells: [phases.find(({ id }) => id === phase)?.name ?? phase, data, flow, lawfulBasis, retention],
  }));
  return html`<h3>Data, phase by phase</h3>${table(columns, rows, "small")}`;
}

function brief(plan: Plan): Html {
  const fields = BRIEF_FIELDS.map((field) => {
    const words = plan.brief[field];
    return html`<dt>${FIELDS[field]}</dt><dd class="q" dir="auto">${words.trim() === "" ? "(empty)" : words}</dd>`;
  });
  const mean = sentences([
    `The plan takes this for ${plan.profile.archetype.replaceAll("-", " ")}, ${plan.profile.market.replaceAll("-", " ")}, risk ${plan.profile.riskLevel}`,
  ]);
  return html`<dl class="brief">${fields}</dl><p class="sub">${mean}</p>`;
}
