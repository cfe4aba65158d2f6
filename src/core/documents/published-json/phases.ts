import { type Gate, isPassing, type MetricGate, type Tier } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { meetingDay } from "../../plan/meeting-day.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { MOST_CRITERIA, type PublishedLastPhase, type PublishedPhase, PublishedPhases } from "../../plan/published.ts";
import { phaseTitle } from "../../plan/week.ts";
import { cohortText, trafficText } from "../words/cohort-text.ts";
import { dayText } from "../words/date-text.ts";
import { foldLines } from "../words/fold.ts";
import { missedByChanceText } from "../words/missed-by-chance.ts";
import { metricOf, metricTitle, ruleText } from "../words/rule-text.ts";
import { capital, counted, listText, sentences, uncapital, unitsText } from "../words/sentence.ts";
import { shareText } from "../words/share-text.ts";

/** phases.json: the plan's phases in the published shape. A projection: nothing here that is not in the plan. */
export function publishedPhases(plan: Plan): PublishedPhases {
  const last = plan.phases.at(-1);
  const entries = plan.phases.map((phase) => [phase.id, publishedPhase(plan, phase, phase === last)] as const);
  return PublishedPhases.parse(Object.fromEntries(entries));
}

function publishedPhase(plan: Plan, phase: Phase, isLast: boolean): PublishedPhase | PublishedLastPhase {
  const shared = {
    name: phaseTitle(phase),
    cohort: sentences([cohortText(plan, phase), boundText(plan, phase)]),
    trafficPercentage: [trafficText(plan, phase), stepsText(plan, phase)].filter((text) => text !== "").join(": "),
    duration: durationText(plan, phase, isLast),
    promotionCriteria: criteria(plan, phase, isLast),
    investigateCriteria: stoppingRules(plan, phase, "investigate"),
    pauseCriteria: stoppingRules(plan, phase, "pause"),
  };
  const kill = stoppingRules(plan, phase, "kill");
  return isLast ? { ...shared, ongoingKillCriteria: kill } : { ...shared, killCriteria: kill };
}

/** Said where people first have it: shares and counts are of everybody as long as those kept out are not counted. */
function boundText(
  { phases, population: { eligible, stated, planningLow, unit }, exclusions }: Plan,
  phase: Phase,
): string {
  if (eligible !== null || stated === null || exclusions.length === 0) return "";
  if (phase !== phases.find(showsToCustomers)) return "";
  return `Counts are ceilings: how many of ${numberText(stated)} ${unit} are kept out is not counted yet; what gates expect is planned on ${numberText(planningLow)}`;
}

/** How long, what makes it that long, and of the last phase when completion is decided: after its own days. */
function durationText(plan: Plan, phase: Phase, isLast: boolean): string {
  const completion = isLast
    ? `; completion is decided on ${dayText(plan, meetingDay(plan, phase))} by ${phase.approver}${laterText(plan)}`
    : "";
  return `${counted(phase.days, "day", "days")}: ${phase.because.days.detail}${completion}`;
}

/** Dates are the earliest ones: a gate that is missed extends its phase, and some are missed by chance. */
function laterText(plan: Plan): string {
  const missed = missedByChanceText(plan);
  return missed === "" ? "" : `, later where a gate is missed: by chance alone ${missed}`;
}

/**
 * At most eight lines: gates on numbers that decide, one a line; then what is ticked, conditions of admission first; then
 * one line for all that is only reported.
 */
function criteria(plan: Plan, phase: Phase, isLast: boolean): string[] {
  const passing = phase.gates.filter(isPassing);
  const deciding = passing.filter(({ advisory }) => !advisory);
  const reported = passing.filter(({ advisory }) => advisory);
  const measured = deciding.filter((gate) => gate.kind === "metric").map((gate) => measuredText(plan, gate));
  const ticked = conditionsFirst(deciding).map((gate) => ruleText(plan, gate));
  const room = MOST_CRITERIA - (reported.length === 0 ? 0 : 1) - (isLast ? 0 : 1);
  const measuredLines = foldLines(measured, room - (ticked.length === 0 ? 0 : 1));
  const lines = [...measuredLines, ...foldLines(ticked, room - measuredLines.length)];
  if (lines.length === 0) lines.push(nothingDecides(isLast));
  const said = isLast ? lines.map((line) => `Complete when: ${line}`) : [...lines, signedBy(plan, phase)];
  return reported.length === 0 ? said : [...said, reportedText(plan, reported)];
}

/** How exposure rises within the phase, where it does: "4% from day 36 (week 6), with sales; 7% from day 43 (week 7)". */
function stepsText(plan: Plan, { steps }: Phase): string {
  if (steps.length < 2) return "";
  return steps
    .map(
      ({ day, shareOfEligible, adds }) =>
        `${shareText(shareOfEligible)} from ${dayText(plan, day)}${adds === null ? "" : `, with ${adds}`}`,
    )
    .join("; ");
}

/** Who lets the next phase begin, and who can refuse. */
function signedBy(plan: Plan, phase: Phase): string {
  const next = plan.phases[plan.phases.indexOf(phase) + 1];
  if (next === undefined) return "";
  const veto = next.vetoes.length === 0 ? "" : `; veto: ${listText(next.vetoes)}`;
  return `Signed by ${next.approver}${veto}`;
}

function conditionsFirst(gates: readonly Gate[]): Gate[] {
  const checks = gates.filter((gate) => gate.kind === "checklist");
  const lifts = ({ covers }: (typeof checks)[number]) => covers.some((cover) => cover.startsWith("exclusion:"));
  return [...checks.filter(lifts), ...checks.filter((gate) => !lifts(gate))];
}

function nothingDecides(isLast: boolean): string {
  return isLast
    ? "every step is done and nothing stands open"
    : "The approver decides in writing: no gate can be measured with these people and days";
}

/** A gate on a number, and how many units are expected beside the least that it needs: whether that is enough data. */
function measuredText(plan: Plan, gate: MetricGate): string {
  const text = ruleText(plan, gate);
  const { available, assumes } = gate.evidence;
  // What must not happen at all is looked for in everybody: there is no sample to fall short.
  if (gate.minUnits === null || available === null || assumes?.scatter === "events") return text;
  const expected = `${rounded(available)} expected`;
  return text.endsWith(")") ? `${text.slice(0, -1)}; ${expected})` : `${text} (${expected})`;
}

/** What too few units can decide is named without its limits, with what there is of what it would need. */
function reportedText(plan: Plan, gates: readonly Gate[]): string {
  const names = gates.map((gate) => {
    if (gate.kind === "checklist") return gate.check;
    const { needed, available, sampleUnit } = gate.evidence;
    const title = metricTitle(gate, metricOf(plan, gate));
    if (!isPassing(gate) || needed === null || available === null || available >= needed) return title;
    return `${title} (needs n ≥ ${unitsText(needed, sampleUnit)}, has ${rounded(available)})`;
  });
  return `Reported only, too few units to decide: ${listText([...new Set(names)])}`;
}

/** A supply of units to three digits, rounded down. */
function rounded(count: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 2);
  return numberText(Math.floor(count / step) * step);
}

function stoppingRules(plan: Plan, phase: Phase, tier: Tier): string {
  const rules = phase.gates.filter((gate) => gate.tier === tier);
  const acting = rules.filter(({ advisory }) => !advisory).map((gate) => ruleText(plan, limitAlone(gate)));
  const reported = rules.filter(({ advisory }) => advisory);
  const parts = [...acting, ...(reported.length === 0 ? [] : [uncapital(reportedText(plan, reported))])];
  return capital(parts.join("; ")) || `No ${tier} rule on a number in this phase`;
}

/** When a stop is read and how many units it needs stands once for all phases, in kill-criteria.json: here a reader looks for the limits. */
function limitAlone(gate: Gate): Gate {
  return gate.kind === "metric" ? { ...gate, minUnits: null, window: null, consecutive: 1 } : gate;
}
