import { type Because, groundsOf } from "../../../plan/because.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { LegalLine } from "../../../plan/regulation.ts";
import { BRIEF_FIELDS } from "../../../shared/brief-fields.ts";
import type { BriefField } from "../../../shared/span.ts";
import { markOf } from "../../words/mark.ts";
import { mergedTexts } from "../../words/merged-texts.ts";
import { sentence, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
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
    { head: "We assumed", width: 19 },
    { head: "Value", width: 15 },
    { head: "Why" },
    { head: "If it is half or twice as much", width: 36 },
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

/** Why something is as it is, in one row: each of its values with its own reason. */
interface Reasons {
  readonly what: string;
  /** Those of one name and one reason stand together; "" where there is one value only. */
  readonly values: readonly Reason[];
}

type Reason = readonly [name: string, because: Because];

function reasons(plan: Plan): Html {
  const { control, exclusions, hazards, operations, phases, population, profile, reentry, regulations } = plan;
  const one = (what: string, because: Because): Reasons => ({ what, values: [["", because]] });
  const ofPhases = (what: string, key: keyof Plan["phases"][number]["because"]): Reasons => ({
    what,
    values: phases.map(({ name, because }): Reason => [name, because[key]]),
  });
  const rows: Reasons[] = [
    one("Kind of feature", profile.because.archetype),
    one("Market", profile.because.market),
    one("Risk", profile.because.riskLevel),
    one("Eligible people", population.because.eligible),
    one("Least number planned for", population.because.planningLow),
    one("Break-even", population.because.breakEven),
    one("Holdout", control.because.share),
    one("Flag", operations.because.flag),
    ofPhases("Phases chosen", "kind"),
    ofPhases("Length of phases", "days"),
    ofPhases("Exposure", "exposed"),
    ofPhases("How people are let in", "assignment"),
    ...metricReasons(plan),
    { what: "Kept out", values: exclusions.map(({ text, because }): Reason => [text, because]) },
    { what: "Severity", values: hazards.map(({ id, because }): Reason => [id.replaceAll("-", " "), because.severity]) },
    { what: "Law", values: regulations.map(({ id, because }): Reason => [id, because.treatment]) },
    { what: "The way back", values: reentry.map(({ after, because }): Reason => [`after a ${after}`, because]) },
  ];
  const columns = [{ head: "What", width: 17 }, { head: "Why" }, { head: "Source", width: 30 }];
  return table(
    columns,
    rows
      .filter(({ values }) => values.length > 0)
      .map(({ what, values }) => ({ cells: [what, whyOf(plan, values), sourcesOf(plan, values)] })),
    "small",
  );
}

/** Names that share a reason are said together; reasons of one name that differ in a number are one sentence. */
function whyOf(plan: Plan, values: Reasons["values"]): Html {
  const byReason = Map.groupBy(values, ([, { detail, source }]) => `${source} ${detail}`);
  const named = [...byReason.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ name: [...new Set(same.map(([name]) => name))].join("; "), because: first[1] }];
  });
  const byName = Map.groupBy(named, ({ name, because }) => `${markOf(plan, because)} ${name}`);
  return html`${[...byName.values()].map((same) => {
    const [first] = same;
    if (first === undefined) return null;
    const details = mergedTexts(same.map(({ because }) => sentence(because.detail))).join(" ");
    return html`${first.name === "" ? null : html`<span class="x">${first.name}:</span> `}${details}${markSign(markOf(plan, first.because))} `;
  })}`;
}

const TIERS: readonly string[] = ["target", "promote", "complete", "investigate", "pause", "kill"];

/** A metric's target and the reasons of its gates, which ladders repeat over the phases. */
function metricReasons({ metrics, phases }: Plan): Reasons[] {
  const gates = phases.flatMap((phase) => phase.gates);
  return metrics.map(({ id, name, because }) => {
    const own = gates.filter(({ metric }) => metric === id).map((gate): Reason => [gate.tier, gate.because]);
    const values: Reason[] = [["target", because.target], ...own];
    return { what: name, values: values.toSorted(([a], [b]) => TIERS.indexOf(a) - TIERS.indexOf(b)) };
  });
}

/** What a row's values rest on, each ground once. */
function sourcesOf(plan: Plan, values: Reasons["values"]): Html {
  const all = values.map(([, because]) => because);
  const grounds = new Set(all.flatMap((because) => groundsOf(because)));
  const named = all.flatMap((because) => {
    if (because.source === "catalog") return [because.row];
    return because.source === "assumption" ? [`assumption: ${because.assumption}`] : [];
  });
  const texts = [...new Set(named), groundsText([...grounds])].filter((text) => text !== "");
  return html`${quotes(plan, values)}${texts.join("; ")}`;
}

/** The words of the brief by field; those that the row itself quotes in full are not said again. */
function quotes({ brief: words }: Plan, values: Reasons["values"]): Html[] {
  const spans = values.flatMap(([name, because]) => (because.source === "brief" ? [{ name, span: because.span }] : []));
  const byField = Map.groupBy(spans, ({ span }) => span.field);
  return [...byField].map(([field, found]) => {
    const said = found.flatMap(({ name, span }) => {
      const text = words[field].slice(span.start, span.end);
      return text === name ? [] : [text];
    });
    const quoted = [...new Set(said)].map((text) => html` <q class="q">${text}</q>`);
    return html`<div>${FIELDS[field]}${quoted.length === 0 ? null : html`:${quoted}`}</div>`;
  });
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
    { head: "Law", width: 13 },
    { head: "Says" },
    { head: "Stands in", width: 18 },
    { head: "Status", width: 32 },
  ];
  const rows = lines.map(([id, { text, citation, status, readOn }]) => ({
    cells: [
      id,
      sentence(text),
      citation,
      `${status}${sureness(status)}, ${readOn === null ? "not read" : `read ${readOn}`}`,
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
