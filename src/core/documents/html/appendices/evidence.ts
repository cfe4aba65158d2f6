import type { MetricGate } from "../../../plan/gate.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { laddersOf } from "../../figures/ladder-order.ts";
import { limitParts, metricOf } from "../../words/rule-text.ts";
import { sentence, sentences } from "../../words/sentence.ts";
import { chanceText, shareText } from "../../words/share-text.ts";
import { type Html, html } from "../markup.ts";
import { worldsTable } from "../sections/behaviour.ts";
import { grid } from "../sections/ladders.ts";
import { type Column, code, gateCode, phasePart, type Row, section, table, withSub } from "../table.ts";

const COLUMNS: readonly Column[] = [
  { head: "Gate", width: 35 },
  { head: "Limit" },
  { head: "Needed", right: true, width: 16 },
  { head: "Available", right: true, width: 9 },
  { head: "Design effect", right: true, width: 7 },
  { head: "Looks", right: true, width: 5.5 },
  { head: "False pass", right: true, width: 5.5 },
  { head: "False fail", right: true, width: 5.5 },
];

/** Every gate on a number: what it needs, what it has, and how often it errs. */
export function evidence(plan: Plan): Html {
  const { rest } = laddersOf(plan);
  const others = rest.length === 0 ? null : html`<h3>Ladders of the other measures</h3>${grid(plan, rest)}`;
  const rows = plan.phases.flatMap((phase): Row[] => {
    const own = phase.gates.filter((gate) => gate.kind === "metric");
    return own.length === 0
      ? []
      : [{ cells: [], group: html`${phase.name} ${phasePart(own)}` }, ...own.map((gate) => rowOf(plan, gate))];
  });
  const lede =
    "All computed. Needed and available count raw units. False pass: at the pause limit. False fail: as promised; of a stopping rule, that it fires.";
  return section(
    "evidence",
    "E. Evidence",
    lede,
    html`${table(COLUMNS, rows, "small")}${worldsTable(plan)}<h3>Methods</h3>${methods(plan)}<h3>What is counted</h3>${populations(plan)}<h3>How exclusions are shown</h3>${exclusions(plan)}${others}`,
  );
}

function rowOf(plan: Plan, gate: MetricGate): Row {
  const { compares, value, per } = limitParts(gate, metricOf(plan, gate));
  const { evidence: shown } = gate;
  const notes = [shown.measurable ? "" : `Advisory; would need: ${shown.wouldNeed}`, rulesOut(gate)];
  const cells = [
    gateCode(gate),
    `${compares} ${value}${per}`,
    countOf(shown.needed, shown.sampleUnit),
    countOf(shown.available, ""),
    numberText(Number(shown.designEffect.toPrecision(3))),
    numberText(shown.looks),
    chance(shown.falsePass),
    chance(shown.falseFail),
  ];
  const row = { cells, note: sentences(notes) };
  return gate.advisory ? { ...row, style: "adv" } : row;
}

function countOf(count: number | null, unit: string): string {
  return count === null ? "not known" : `${numberText(count)} ${unit}`.trimEnd();
}

function chance(value: number | null): string {
  return value === null ? "–" : chanceText(value);
}

function rulesOut({ evidence: { rulesOut: bound } }: MetricGate): string {
  return bound === null
    ? ""
    : `None seen rules out a rate above ${chanceText(bound.rate)} at ${chanceText(bound.confidence)}`;
}

/** Each method once, with how many gates rest on it. */
function methods(plan: Plan): Html {
  const counts = new Map<string, number>();
  for (const gate of plan.phases.flatMap(({ gates }) => gates)) {
    if (gate.kind === "metric") counts.set(gate.evidence.method, (counts.get(gate.evidence.method) ?? 0) + 1);
  }
  const rows = [...counts].map(([method, count]) => ({ cells: [sentence(method), numberText(count)] }));
  return table([{ head: "Method" }, { head: "Gates", right: true, width: 10 }], rows, "small");
}

function populations(plan: Plan): Html {
  const columns = [
    { head: "Measure", width: 22 },
    { head: "Whose units count, and what is done" },
    { head: "Drawn by lot", width: 9 },
    { head: "Alike within", width: 9 },
    { head: "First read in", width: 13 },
  ];
  const name = (id: string | null) => plan.phases.find((phase) => phase.id === id)?.name ?? "no customer phase";
  const actions = plan.metrics.map(({ action }) => action);
  const count = (one: string) => actions.filter((other) => other === one).length;
  const usual = actions.toSorted((a, b) => count(b) - count(a))[0] ?? "";
  const done =
    usual === "" ? null : html`<p class="sub">What is done where nothing else is said: ${sentence(usual)}</p>`;
  const rows = plan.metrics.map((metric) => ({
    cells: [
      withSub(metric.name, code(metric.id)),
      metric.action === usual ? metric.analysisPopulation : withSub(metric.analysisPopulation, sentence(metric.action)),
      metric.randomisationUnit ?? "one arm",
      metric.cluster ?? "–",
      name(metric.firstReadable),
    ],
  }));
  const { control } = plan;
  const holdout =
    control.share === 0
      ? "No holdout."
      : `Holdout: ${shareText(control.share)} by ${control.unit}, from ${control.from} until ${control.until}, seed ${control.seed}.`;
  const leftOut = control.leftOut.length === 0 ? "" : ` Left out of comparisons: ${control.leftOut.join("; ")}.`;
  return html`${done}${table(columns, rows, "small")}<p class="sub">${holdout}${leftOut}</p>`;
}

function exclusions(plan: Plan): Html {
  const columns = [
    { head: "Kept out", width: 30 },
    { head: "Taken to cover", width: 26 },
    { head: "What shows that someone is in or out" },
  ];
  const rows = plan.exclusions.map(({ text, covers, kind, evidence: proof }) => ({
    cells: [html`<span class="q">${text}</span>`, covers ?? kind.replaceAll("-", " "), sentence(proof)],
  }));
  return rows.length === 0 ? html`<p>Nobody is kept out.</p>` : table(columns, rows, "small");
}
