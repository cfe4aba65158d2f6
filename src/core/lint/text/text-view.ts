import type { ExclusionFact, Facts, MetricFact } from "../../brief/facts.ts";
import { readBrief } from "../../brief/read-brief.ts";
import type { GateExpression } from "../../plan/grammar/gate-expression.ts";
import type { Span } from "../../shared/span.ts";
import { isPhaseLabel } from "../../text-plan/place/labels.ts";
import { ownNumber } from "../../text-plan/place/phase-numbers.ts";
import type { Words } from "../../text-plan/source.ts";
import type { Criterion, TextRule as PlanRule, TextPhase, TextPlan, Tier, Unread } from "../../text-plan/text-plan.ts";
import { type Group, groupOf, isReason } from "../../text-plan/words/groups.ts";
import { metricKey } from "../../text-plan/words/metric-key.ts";
import { type Absence, isSure, type Said, saidIn } from "./said.ts";
import { stemsIn } from "./telling-words.ts";

/** A comparison with the criterion that it stands in. */
export interface Placed {
  readonly criterion: Criterion;
  readonly rule: PlanRule;
}

/** A one-sided limit of one metric, tier and phase. */
export interface Limit extends Placed {
  readonly tier: Tier;
  readonly phase: number;
  readonly value: number;
  /** "<" and "<=" are low, the others high. */
  readonly side: "low" | "high";
}

export interface Excluded {
  readonly fact: ExclusionFact;
  readonly group: Group;
}

/** A plan in words with what several rules ask of it, computed once. */
export interface TextView {
  readonly plan: TextPlan;
  readonly facts: Facts | null;
  /** Phases that show the feature to customers. */
  readonly exposed: readonly TextPhase[];
  readonly last: TextPhase | null;
  /** Every comparison that decides; advisory ones are not among them. */
  readonly placed: readonly Placed[];
  readonly limits: readonly Limit[];
  readonly excluded: readonly Excluded[];
  readonly targets: readonly { readonly fact: MetricFact; readonly metric: string }[];
  /** All that the plan says outside its brief. */
  readonly allWords: readonly Words[];
  /** All stretches of the plan, understood or not. */
  readonly said: readonly Said[];
  /** Whether any stretch of the plan's text, understood or not, fits. */
  says(pattern: RegExp): boolean;
  /** Whether surely no word of the plan means it. */
  lacks(absence: Absence): boolean;
  /** Whether most of what the plan says about it was understood. */
  isRead(part: Unread["about"]): boolean;
}

export function textView(plan: TextPlan): TextView {
  const facts = plan.brief === null ? null : readBrief(plan.brief.brief).facts;
  const deciding = plan.criteria.filter(({ advisory }) => !advisory);
  const placed = deciding.flatMap((criterion) => criterion.rules.map((rule) => ({ criterion, rule })));
  const exposed = plan.phases.filter(({ kind }) => kind === "customers" || kind === "general-availability");
  const allWords = wordsOf(plan);
  const said = saidIn(plan);
  return {
    plan,
    facts,
    exposed,
    last: plan.phases.at(-1) ?? null,
    placed,
    limits: placed.flatMap(limitsOf),
    excluded: (facts?.exclusions ?? [])
      .filter(({ text }) => !isReason(text) && !NO_GROUP.test(text))
      .map((fact) => ({ fact, group: groupOf(fact.text) })),
    targets: (facts?.metrics ?? []).map((fact) => ({ fact, metric: inPlan(plan, metricKey(fact.name).key) })),
    allWords,
    said,
    says: (pattern) => allWords.some(({ text }) => pattern.test(text)) || said.some(({ text }) => pattern.test(text)),
    lacks: (absence) => plan.phases.length > 0 && isSure(said, absence),
    isRead: (part) => !plan.unread.some(({ about }) => about === part),
  };
}

/** "No live scoring of anybody" is an order, and "scored" what is left of a sentence. */
const NO_GROUP = /^(?:[Nn]othing|[Nn]obody|[Nn]o)\b|^\p{Ll}+ed$/u;

/** The plan's own key for a metric of the brief: the same, or the only one that has its words and more, or fewer. */
function inPlan(plan: TextPlan, key: string): string {
  const keys = new Set([
    ...plan.monitors.map(({ metric }) => metric),
    ...plan.criteria.flatMap(({ rules }) => rules.map(({ metric }) => metric)),
  ]);
  if (keys.has(key)) return key;
  const near = [...keys].filter(
    (one) =>
      one !== "" && one.startsWith("gap") === key.startsWith("gap") && (isPartOf(key, one) || isPartOf(one, key)),
  );
  return near.length === 1 ? (near[0] ?? key) : key;
}

function isPartOf(a: string, b: string): boolean {
  const words = b.split(" ");
  return a !== "" && a.split(" ").every((word) => words.includes(word));
}

function limitsOf({ criterion, rule }: Placed): Limit[] {
  const { expression } = rule;
  if (expression.form === "range") return [];
  const side = expression.comparator.startsWith("<") ? "low" : "high";
  return rule.phases.map((phase) => ({
    criterion,
    rule,
    tier: criterion.tier,
    phase,
    value: expression.threshold,
    side,
  }));
}

function wordsOf(plan: TextPlan): Words[] {
  const said = (words: Words | null | undefined) => (words ? [words] : []);
  return [
    ...plan.phases.flatMap((phase) => [
      phase.name,
      ...said(phase.cohort),
      ...said(phase.traffic?.words),
      ...said(phase.duration),
      ...said(phase.exclusions),
      ...phase.notes,
    ]),
    ...plan.criteria.flatMap(({ words, label, timeframe, action, owner, sample, reentry }) => [
      words,
      ...said(label),
      ...said(timeframe),
      ...said(action),
      ...said(owner),
      ...said(sample),
      ...said(reentry),
    ]),
    ...plan.monitors.flatMap(({ name, definition, dataSource, cadence, owner, action }) => [
      name,
      ...[definition, dataSource, cadence, owner, action].flatMap(said),
    ]),
    ...plan.operations.map(({ words }) => words),
    ...plan.unplaced,
  ];
}

/** What the brief says about one of its facts, at its own place; the whole brief where that can't be found again. */
export function inBrief({ plan: { brief } }: TextView, { field, start, end }: Span): Words | null {
  if (brief === null) return null;
  const said = brief.brief[field].slice(start, end).split("\n", 1)[0]?.trim() ?? "";
  const { text, at } = brief.words;
  const from = said === "" ? -1 : text.indexOf(said);
  if (from === -1) return brief.words;
  const before = text.slice(0, from).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? at.column : 1);
  const begin = at.start + from;
  const line = at.line + before.length - 1;
  return { text: said, at: { ...at, line, column, start: begin, end: begin + said.length } };
}

/** The first words of the plan about something, to point at where it lacks something. */
export function closest(view: TextView, about: RegExp): Words | null {
  const operations = view.plan.operations.flatMap(({ label, words }) => [label, words]);
  return [...operations, ...view.allWords].find(({ text }) => about.test(text)) ?? null;
}

/**
 * Rules are on one value line: one metric, part, unit and reference, under one condition ("with patient harm").
 * What has no known metric is on a line of its own.
 */
export function valueLine({ metric, name, piece, slice, expression }: PlanRule): string {
  const about = metric === "" ? piece : [...qualifiersOf(name, piece)].join(" ");
  const slices = /\b(?:all|us \+ eu|across)\b/.test(slice) ? "" : slice;
  return JSON.stringify([
    metric,
    about,
    slices,
    unitOf(expression),
    expression.form === "count" ? null : expression.reference,
  ]);
}

/** What a limit depends on beside its value: the words behind "with", "unless", "that" and the like. */
function qualifiersOf(name: string, piece: string): ReadonlySet<string> {
  const behind =
    /\b(?:with(?:out)?|unless|except|among|that|which|who|where|causing|involving|leading to|not explained)\s+(.{3,80})/i.exec(
      piece.replace(name, " "),
    );
  return behind === null ? new Set() : stemsIn(behind[1] ?? "");
}

export function unitOf(expression: GateExpression): string {
  const per = expression.per === null ? "" : ` per ${expression.per.count}`;
  return (expression.form === "count" ? "" : expression.unit) + (expression.per?.count === 1 ? "" : per);
}

/** A value as the plan would write it: "12%", "1,200 ms", "8 per 1,000". */
export function valueText(value: number, expression: GateExpression): string {
  const unit = unitOf(expression);
  const number = numberText(value);
  return unit === "" ? number : unit === "%" ? `${number}%` : `${number} ${unit.trim()}`;
}

export function numberText(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 1e6) / 1e6).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A share as a percentage with two digits that count: "5.8 %". */
export function percentText(share: number): string {
  const percent = share * 100;
  return `${numberText(Number(percent.toPrecision(percent >= 10 ? 3 : 2)))}%`;
}

export function phaseName({ index, name }: TextPhase): string {
  const short = name.text.replace(/\s*\([^()]*\)\s*$/, "");
  if (/^\d/.test(short)) return `phase ${short}`;
  return isPhaseLabel(short) ? short : `phase ${index + 1} (${short})`;
}

/** How long a phase lasts, by its duration, its dates or its weeks. */
export function daysOf({ days, weeks }: TextPhase): number | null {
  return days ?? (weeks?.to ? (weeks.to - weeks.from + 1) * 7 : null);
}

/** "phases 2 and 4", by the plan's own numbers or letters where each phase has one. */
export function phasesText({ plan }: TextView, phases: readonly number[]): string {
  const own = plan.phases.map(({ name }) => ownNumber(name.text)?.toUpperCase() ?? null);
  const isNumbered = own.every((number) => number !== null) && new Set(own).size === own.length;
  const numbers = [...new Set(phases)]
    .toSorted((a, b) => a - b)
    .map((n) => (isNumbered ? (own[n] ?? "") : String(n + 1)));
  const last = numbers.pop() ?? "";
  return numbers.length === 0 ? `phase ${last}` : `phases ${numbers.join(", ")} and ${last}`;
}

export function quote(text: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return `"${one.length > 120 ? `${one.slice(0, 119)}…` : one}"`;
}

/** A check that somebody signs; the numbers in it are how much is tested, and no limit of a metric. */
export function isChecklist({ text }: Words): boolean {
  return /^☐|\b(?:signed|done and|checks (?:for|done)|tested|rehears\w*|on record|legal hold)\b/i.test(text);
}

/** Whether the next phase begins in the week after `end`: only then may a phase's weeks be written anew. */
export function staysContiguous(phases: readonly TextPhase[], index: number, end: number): boolean {
  const next = phases[index + 1];
  return next === undefined || next.weeks?.from === end + 1;
}
