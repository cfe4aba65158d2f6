import { durationText } from "../../../plan/duration.ts";
import type { MetricGate } from "../../../plan/gate.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { limitParts, metricOf, metricTitle, windowText } from "../../words/rule-text.ts";
import { capital, listText, sentence } from "../../words/sentence.ts";
import { wasIn } from "../../words/was.ts";
import { type Html, html, type Part } from "../markup.ts";
import { numbers } from "../number.ts";
import { type Column, list, type Row, table } from "../table.ts";

/** The same rule in all its phases; null where a phase has none. */
interface Rule {
  readonly first: MetricGate;
  readonly byPhase: (MetricGate | null)[];
}

/** What stands small under a limit. */
type Under = (gate: MetricGate) => string;

export interface Group {
  readonly title: string;
  readonly takes: (gate: MetricGate) => boolean;
  /** Whether it says what is done. */
  readonly acts: boolean;
}

/** Rules on numbers: one row a rule, one column a phase, in groups. What most rules of a group do stands in its heading. */
export function ruleMatrix(plan: Plan, groups: readonly Group[], under: Under = () => ""): Html {
  const parts = groups.map((group) => groupOf(plan, group, rulesOf(plan, group.takes), under));
  const rows = parts.flatMap((part) => part.rows);
  return html`${rows.length === 0 ? null : table(columnsOf(plan), rows, "matrix")}${list(
    parts.flatMap((part) => part.notes),
    "notes",
  )}`;
}

function columnsOf({ phases }: Plan): Column[] {
  const width = 41 / phases.length;
  const phaseColumns = phases.map((_, at) => ({ head: `Phase ${at + 1}`, phase: at + 1, right: true, width }));
  return [{ head: "Measure", width: 20 }, ...phaseColumns, { head: "Read", width: 26 }, { head: "Owner" }];
}

function rulesOf({ phases, metrics }: Plan, takes: Group["takes"]): Rule[] {
  const rules = new Map<string, Rule>();
  phases.forEach(({ gates }, at) => {
    for (const gate of gates) {
      if (gate.kind !== "metric" || !takes(gate)) continue;
      const { compares, per } = limitParts(gate, metricOf({ metrics }, gate));
      const key = JSON.stringify([gate.metric, gate.slice, compares, per, gate.unit]);
      const same = [...rules.entries()].find(([other, rule]) => other.startsWith(key) && rule.byPhase[at] === null);
      const rule = same?.[1] ?? { first: gate, byPhase: phases.map(() => null) };
      rule.byPhase[at] = gate;
      if (same === undefined) rules.set(`${key}${rules.size}`, rule);
    }
  });
  return [...rules.values()];
}

function groupOf(
  plan: Plan,
  { title, acts }: Group,
  rules: readonly Rule[],
  under: Under,
): { rows: Row[]; notes: Html[] } {
  if (rules.length === 0) return { rows: [], notes: [] };
  const rows = rules.map((rule) => ({ cells: cellsOf(plan, rule, under) }));
  if (!acts) return { rows: [{ cells: [], group: title }, ...rows], notes: [] };
  const usual = mostCommon(rules.map(actionOf));
  const other = rules.filter((rule) => actionOf(rule) !== usual);
  const says = [usual, other.length === 0 ? "" : "Other acts stand under the table."].filter((text) => text !== "");
  return {
    rows: [{ cells: [], group: `${title}: ${says.join(" ")}` }, ...rows],
    notes: other.map((rule) => html`<b>${nameOf(plan, rule)}:</b> ${actionOf(rule)}`),
  };
}

/** What is done, and how soon. */
function actionOf({ first, byPhase }: Rule): string {
  const actions = new Set(byPhase.flatMap((gate) => (gate === null ? [] : [sentence(gate.action)])));
  const within = first.actWithin === null ? "" : ` Within ${durationText(first.actWithin)}.`;
  return [...actions].join(" ") + within;
}

/** The text that stands at least twice and most often; "" if none does. */
function mostCommon(texts: readonly string[]): string {
  const count = (one: string) => texts.filter((other) => other === one).length;
  const [best = ""] = texts.toSorted((a, b) => count(b) - count(a));
  return count(best) > 1 ? best : "";
}

function nameOf(plan: Plan, { first }: Rule): string {
  const metric = metricOf(plan, first);
  const { compares, per } = limitParts(first, metric);
  return `${capital(metricTitle(first, metric))} ${compares}${per}`;
}

function cellsOf(plan: Plan, rule: Rule, under: Under): Part[] {
  const { byPhase } = rule;
  const values = numbers(
    plan,
    byPhase.map((gate) => (gate === null ? null : { text: limitValue(plan, gate), because: gate.because })),
  );
  const all = byPhase.filter((gate) => gate !== null);
  return [
    nameOf(plan, rule),
    ...values.map((value, at) => cell(withWas(plan, value, byPhase[at] ?? null), byPhase[at] ?? null, under)),
    readText(all),
    ownersOf(all),
  ];
}

/** Where a limit was set by hand, the old one struck before it. */
function withWas(plan: Plan, value: Part, gate: MetricGate | null): Part {
  if (gate === null || gate.threshold === null) return value;
  const was = wasIn(plan, gate, "limit");
  if (typeof was !== "number") return value;
  return html`<s>${limitParts({ ...gate, threshold: was }, metricOf(plan, gate)).value}</s> ${value}`;
}

function cell(value: Part, gate: MetricGate | null, under: Under): Part {
  if (gate === null) return "";
  const shown = gate.advisory ? html`<span class="soft">${value}</span><span class="sub">advisory</span>` : value;
  const small = under(gate);
  return small === "" || gate.advisory ? shown : html`${shown}<span class="sub">${small}</span>`;
}

function limitValue(plan: Plan, gate: MetricGate): string {
  const { value } = limitParts(gate, metricOf(plan, gate));
  return value === "(1 or more)" ? "1" : value;
}

function ownersOf(gates: readonly MetricGate[]): string {
  return listText([...new Set(gates.map(({ owner }) => owner))]);
}

/** Its window, and the least number of units: each once, though phases may differ. */
function readText(gates: readonly MetricGate[]): string {
  const windows = [...new Set(gates.map(windowText))].join(" or ");
  const counts = gates.map(({ minUnits }) => minUnits).filter((count) => count !== null);
  if (counts.length === 0) return windows;
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const range = low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;
  return `${windows}, from ${range} ${gates[0]?.evidence.sampleUnit ?? "units"} on`;
}
