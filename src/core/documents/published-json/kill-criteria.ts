import { durationText } from "../../plan/duration.ts";
import type { MetricGate, STOPPING_TIERS } from "../../plan/gate.ts";
import type { MetricGroup } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";
import { MOST_KILL_ROWS, MOST_OTHER_ROWS, PublishedKillCriteria, type PublishedRule } from "../../plan/published.ts";
import { phaseRuns, sameOrByPhase } from "../words/by-phase.ts";
import { limitParts, metricOf, metricTitle, windowText } from "../words/rule-text.ts";
import { sentences, uncapital, unitsText } from "../words/sentence.ts";

export type StoppingTier = (typeof STOPPING_TIERS)[number];

/** How many rows each tier may have. */
const MOST_ROWS: Readonly<Record<StoppingTier, number>> = {
  kill: MOST_KILL_ROWS,
  pause: MOST_OTHER_ROWS,
  investigate: MOST_OTHER_ROWS,
};

/** kill-criteria.json: every rule that stops or slows the rollout, one row for all the phases that it holds in. */
export function publishedKillCriteria(plan: Plan): PublishedKillCriteria {
  return PublishedKillCriteria.parse({
    kill_immediate_rollback: stoppingRows(plan, "kill"),
    pause_halt_expansion: stoppingRows(plan, "pause"),
    investigate_increase_monitoring: stoppingRows(plan, "investigate"),
  });
}

/** The rules of a tier as rows: those that act, harm first; then one row for all that are only reported. */
function stoppingRows(plan: Plan, tier: StoppingTier): PublishedRule[] {
  const rules = stoppingRules(plan, tier);
  const rowsOf = (acts: boolean) => rules.filter((rule) => rule.acts === acts).map((rule) => rule.row);
  const reported = rowsOf(false);
  const last = reported.length === 0 ? [] : [reportedTogether(reported)];
  return [...foldRows(rowsOf(true), MOST_ROWS[tier] - last.length), ...last];
}

/** One rule over all phases that it holds in, in words. */
export interface StoppingRule {
  readonly row: PublishedRule;
  /** The row's time without the least number of units: "The 7-day value on 3 days in a row." */
  readonly read: string;
  /** The row's action in its parts: what is done, within which time (empty where the deed says it), and by whom. */
  readonly deed: string;
  readonly within: string;
  readonly owner: string;
  /** False for a rule that is only reported, in every phase. */
  readonly acts: boolean;
}

/** Every rule of a tier, none folded, harm first. */
export function stoppingRules(plan: Plan, tier: StoppingTier): StoppingRule[] {
  return rulesOf(plan, tier)
    .map(inForceOnly)
    .map((rule) => ({
      row: rowOf(plan, rule),
      read: readText(plan, rule.gates),
      deed: inWords(plan, rule, ({ action }) => action),
      within: inWords(plan, rule, timeBound),
      owner: inWords(plan, rule, ({ owner }) => owner),
      acts: rule.gates.some((gate) => gate !== null && !gate.advisory),
    }));
}

/** Where a rule acts in some phases, those in which it is only reported are left out: a row of stops says what stops. */
function inForceOnly(rule: Rule): Rule {
  const acts = rule.gates.some((gate) => gate !== null && !gate.advisory);
  return acts ? { ...rule, gates: rule.gates.map((gate) => (gate?.advisory ? null : gate)) } : rule;
}

/** One rule over the phases: its gate in each, null where it does not hold. */
interface Rule {
  readonly group: MetricGroup;
  readonly gates: (MetricGate | null)[];
}

const HARM_FIRST: Readonly<Record<MetricGroup, number>> = { safety_and_compliance: 0, quality: 1, business: 2 };

/** The n-th rule of a tier on one metric and slice is one rule in all phases, whatever its limits are there. */
function rulesOf(plan: Plan, tier: StoppingTier): Rule[] {
  const rules = new Map<string, Rule>();
  plan.phases.forEach((phase, at) => {
    const seen = new Map<string, number>();
    for (const gate of phase.gates) {
      if (gate.kind === "checklist" || gate.tier !== tier) continue;
      const subject = JSON.stringify([gate.metric, gate.slice, gate.comparator, gate.reference, gate.unit]);
      const nth = (seen.get(subject) ?? 0) + 1;
      seen.set(subject, nth);
      const group = plan.metrics.find(({ id }) => id === gate.metric)?.group ?? "quality";
      const rule = rules.get(`${subject}${nth}`) ?? { group, gates: plan.phases.map(() => null) };
      rule.gates[at] = gate;
      rules.set(`${subject}${nth}`, rule);
    }
  });
  return [...rules.values()].sort((a, b) => HARM_FIRST[a.group] - HARM_FIRST[b.group]);
}

function inWords({ phases }: Plan, { gates }: Pick<Rule, "gates">, text: (gate: MetricGate) => string): string {
  return sameOrByPhase(
    phases,
    gates.map((gate) => (gate === null ? null : text(gate))),
  );
}

function rowOf(plan: Plan, { gates }: Pick<Rule, "gates">): PublishedRule {
  const first = gates.find((gate) => gate !== null);
  if (first === undefined) throw new Error("a rule holds in at least one phase");
  return {
    metric: metricTitle(first, metricOf(plan, first)),
    threshold: thresholdText(plan, first, gates),
    timeframe: timeframeText(plan, gates),
    action: inWords(plan, { gates }, actionText),
  };
}

/** "below 10.5% of displays in phase 2, 12.7% from phase 3 on". */
function thresholdText(plan: Plan, first: MetricGate, gates: readonly (MetricGate | null)[]): string {
  const metric = metricOf(plan, first);
  const { compares, per } = limitParts(first, metric);
  const values = gates.map((gate) => {
    if (gate === null) return null;
    return limitParts(gate, metric).value;
  });
  const limits = phaseRuns(plan.phases, values).map(({ text, where }, n) =>
    [n === 0 ? `${text}${per}` : text, where].filter((part) => part !== "").join(" "),
  );
  return `${compares} ${limits.join(", ")}`;
}

/** "The 7-day value, on 3 days in a row; n ≥ 710 drafts in phase 2, 1,400 from 3 on"; where windows differ, each with its own n. */
function timeframeText(plan: Plan, gates: readonly (MetricGate | null)[]): string {
  const reads = new Set(gates.filter((gate) => gate !== null).map(readOf));
  if (reads.size === 1) return sentences([[...reads, leastText(plan, gates)].filter(Boolean).join("; ")]);
  const texts = gates.map((gate) => (gate === null ? null : [readOf(gate), leastOf(gate)].filter(Boolean).join(", ")));
  return sentences(phaseRuns(plan.phases, texts).map(({ text, where }) => `${where}: ${uncapital(text)}`));
}

function readText(plan: Plan, gates: readonly (MetricGate | null)[]): string {
  const times = gates.map((gate) => (gate === null ? null : readOf(gate)));
  return sentences([sameOrByPhase(plan.phases, times)]);
}

/** The reading's time, without the stop at its end. */
function readOf(gate: MetricGate): string {
  return sentences([windowOf(gate), gate.timeframe]).replace(/\.$/, "");
}

function leastOf({ minUnits, evidence }: MetricGate): string {
  return minUnits === null ? "" : `n ≥ ${unitsText(minUnits, evidence.sampleUnit)}`;
}

/** "n ≥ 704 drafts in phase 2, 1,357 in 3, 1,402 from 4 on": unit and "phase" are named where they first stand. */
function leastText(plan: Plan, gates: readonly (MetricGate | null)[]): string {
  const least = gates.map((gate) =>
    gate === null || gate.minUnits === null ? null : unitsText(gate.minUnits, gate.evidence.sampleUnit),
  );
  const isOneUnit = new Set(gates.map((gate) => gate?.evidence.sampleUnit).filter(Boolean)).size === 1;
  const runs = phaseRuns(plan.phases, least).map(({ text, where }, n) =>
    (n > 0 && isOneUnit
      ? `${text.slice(0, text.indexOf(" "))} ${where.replace(/phases? /, "")}`
      : `${text} ${where}`
    ).trim(),
  );
  return runs.length === 0 ? "" : `n ≥ ${runs.join(", ")}`;
}

/** The window, unless the gate's own words about its time name it. */
function windowOf(gate: MetricGate): string {
  const { window, timeframe } = gate;
  if (window === null || new RegExp(`\\b${window.unit}s?\\b`, "i").test(timeframe)) return "";
  return windowText(gate);
}

/** What is done, by whom, and within which time where the action does not say it. */
function actionText(gate: MetricGate): string {
  const within = timeBound(gate);
  return sentences([gate.action, `Owner: ${gate.owner}${within === "" ? "" : `, ${within}`}`]);
}

function timeBound({ action, timeframe, actWithin }: MetricGate): string {
  const within = actWithin === null ? null : durationText(actWithin);
  return within === null || `${action} ${timeframe}`.includes(within) ? "" : `within ${within}`;
}

/** At most `room` rows: what is too many shares the last one. */
function foldRows(rows: readonly PublishedRule[], room: number): PublishedRule[] {
  if (rows.length <= room) return [...rows];
  return [...rows.slice(0, room - 1), together(rows.slice(room - 1))];
}

function together(rows: readonly PublishedRule[]): PublishedRule {
  const joined = (texts: readonly string[]) => [...new Set(texts)].join("; ");
  return {
    metric: joined(rows.map(({ metric }) => metric)),
    threshold: joined(rows.map(({ metric, threshold }) => `${metric} ${threshold}`)),
    timeframe: joined(rows.map(({ timeframe }) => timeframe)),
    action: joined(rows.map(({ action }) => action)),
  };
}

function reportedTogether(rows: readonly PublishedRule[]): PublishedRule {
  const { metric, threshold, timeframe } = together(rows);
  return { metric, threshold, timeframe, action: "Reported, never acting by rule: too few units to decide." };
}
