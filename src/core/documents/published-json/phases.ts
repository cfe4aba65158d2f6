import { type Gate, isPassing, type MetricGate, type Tier } from "../../plan/gate.ts";
import { gateText } from "../../plan/grammar/gate-text.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { MOST_CRITERIA, type PublishedLastPhase, type PublishedPhase, PublishedPhases } from "../../plan/published.ts";
import { phaseTitle } from "../../plan/week.ts";

/** phases.json: the plan's phases in the published shape. A projection: nothing here that is not in the plan. */
export function publishedPhases(plan: Plan): PublishedPhases {
  const last = plan.phases.at(-1);
  const entries = plan.phases.map((phase) => [phase.id, publishedPhase(plan, phase, phase === last)] as const);
  return PublishedPhases.parse(Object.fromEntries(entries));
}

function publishedPhase(plan: Plan, phase: Phase, isLast: boolean): PublishedPhase | PublishedLastPhase {
  const shared = {
    name: phaseTitle(phase),
    cohort: cohortText(phase),
    trafficPercentage: trafficText(plan, phase),
    duration: `${phase.days} days: ${phase.because.days.detail}`,
    promotionCriteria: criteria(plan, phase, isLast),
    investigateCriteria: rules(plan, phase, "investigate"),
    pauseCriteria: rules(plan, phase, "pause"),
  };
  const kill = rules(plan, phase, "kill");
  return isLast ? { ...shared, ongoingKillCriteria: kill } : { ...shared, killCriteria: kill };
}

function cohortText({ cohort }: Phase): string {
  const kept = cohort.exclude.map(({ exclusion, until }) =>
    until === null ? exclusion : `${exclusion} (until ${until})`,
  );
  const admitted = cohort.admits.map(({ exclusion, when }) => `${exclusion}, each once recorded: ${when}`);
  return [
    `In: ${cohort.include.join("; ")}.`,
    kept.length === 0 ? "Kept out: nobody by the brief." : `Kept out: ${kept.join("; ")}.`,
    ...(admitted.length === 0 ? [] : [`May come in: ${admitted.join("; ")}.`]),
  ].join(" ");
}

/** Counts are upper bounds as long as nobody knows how many people the exclusions keep out. */
function trafficText({ population }: Plan, { exposed, kind }: Phase): string {
  if (exposed.count === 0)
    return kind === "shadow" ? "0% exposed (processed, shown to nobody)" : "0% of customers (staff only)";
  const people = numberText(exposed.count);
  const percent = exposed.shareOfEligible * 100;
  const share = percent >= 1 ? Math.round(percent) : Number(percent.toPrecision(2));
  const bound = population.eligible === null ? `up to ${people} ${exposed.unit}` : `${people} ${exposed.unit}`;
  return `${share}% of eligible ${population.unit} (${bound})`;
}

/** At most eight lines: deciding gates first, then one line for what is advisory; what is too many shares a line. */
function criteria(plan: Plan, phase: Phase, isLast: boolean): string[] {
  const passing = phase.gates.filter(isPassing);
  const texts = (advisory: boolean) =>
    passing.filter((gate) => gate.advisory === advisory).map((gate) => textOf(plan, gate));
  const reported = texts(true);
  const room = MOST_CRITERIA - (reported.length === 0 ? 0 : 1);
  const deciding = texts(false);
  const fitting =
    deciding.length <= room ? deciding : [...deciding.slice(0, room - 1), deciding.slice(room - 1).join("; ")];
  const lines = isLast ? fitting.map((line) => `Complete when: ${line}`) : fitting;
  if (lines.length === 0)
    lines.push(
      isLast
        ? "Complete when: every step is done and nothing stands open"
        : "The approver decides in writing: no gate can be measured with these people and days",
    );
  return reported.length === 0 ? lines : [...lines, `Reported, never blocking: ${reported.join("; ")}`];
}

function rules(plan: Plan, phase: Phase, tier: Tier): string {
  const texts = phase.gates.filter((gate) => gate.tier === tier && !gate.advisory).map((gate) => textOf(plan, gate));
  const shown = phase.gates.filter((gate) => gate.tier === tier && gate.advisory).map((gate) => textOf(plan, gate));
  const reported =
    shown.length === 0 ? [] : [`too few people to act on by rule, looked at weekly: ${shown.join("; ")}`];
  const all = [...texts, ...reported];
  return all.length === 0 ? `No ${tier} rule on a number in this phase` : all.join("; ");
}

function textOf(plan: Plan, gate: Gate): string {
  if (gate.kind === "checklist") return gate.check;
  const allowed = /less a sampling allowance of [\d.]+ %/.exec(gate.because.detail)?.[0];
  const text = gateText(gate, metricOf(plan, gate));
  return allowed === undefined ? text : `${text} (the brief's target ${allowed})`;
}

function metricOf(plan: Plan, gate: MetricGate) {
  const metric = plan.metrics.find(({ id }) => id === gate.metric);
  if (metric === undefined) throw new Error(`gate ${gate.id} names an unknown metric`);
  return metric;
}
