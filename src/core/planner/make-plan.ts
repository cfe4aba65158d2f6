import type { Brief } from "../brief/brief.ts";
import type { Facts } from "../brief/facts.ts";
import { ASSUMPTIONS, type AssumptionName } from "../catalog/assumptions.ts";
import { PHASE_TEMPLATES } from "../catalog/phase-templates.ts";
import type { Assumption } from "../plan/assumption.ts";
import { type Gate, isPassing } from "../plan/gate.ts";
import { sealPlan } from "../plan/hash-plan.ts";
import { phaseId } from "../plan/ids.ts";
import type { Phase } from "../plan/phase.ts";
import { PLAN_SCHEMA, type Plan } from "../plan/plan.ts";
import type { Population } from "../plan/population.ts";
import type { Profile } from "../plan/profile.ts";
import type { Finding } from "../shared/finding.ts";
import { type AssumedValues, baseCount, DEFAULT_VALUES, populationOf, profileOf } from "./assume.ts";
import { choosePhases } from "./choose-phases.ts";
import { planFindings, unplannable } from "./findings.ts";
import { longestWindow } from "./metric-model.ts";
import { cohortRules, exclusionsOf } from "./place-exclusions.ts";
import { metricIdsOf, metricOwnersOf, planMetrics } from "./plan-metrics.ts";
import { createUnitSearch, type UnitSearch } from "./sampling.ts";
import { setGates } from "./set-gates.ts";
import { type SizedPhase, sizePhases } from "./size-phases.ts";
import {
  calendarOf,
  controlOf,
  errorBudget,
  hazardsOf,
  monitoringOf,
  operationsOf,
  questionsOf,
  reentryRules,
  reviewsOf,
  summaryOf,
} from "./standing-parts.ts";
import { titleOf } from "./title.ts";

export interface PlanInput {
  readonly brief: Brief;
  readonly facts: Facts;
  /** What reading found; the plan carries it on its first page. */
  readonly findings: readonly Finding[];
  /** Name and version of what makes the plan: "rampwright 0.1.0". */
  readonly generator: string;
}

/** The plan is null where there is nothing to plan: no feature, or fewer than four people. The findings say so. */
export interface PlanResult {
  readonly plan: Plan | null;
  readonly findings: readonly Finding[];
}

/**
 * Facts to a plan, in the order in which the steps stand:
 * 1. assume: profile, population and the named assumptions, where the brief is silent
 * 2. choose phases: how many, and of which kinds
 * 3. size: exposure, steps and days of each
 * 4. place exclusions: who is out of which phase, and what lets them in
 * 5. set gates: limits by the metric's ladder, each with the evidence that its phase can read it
 * 6. assemble: the plan, sealed by the hash of its content
 */
export function makePlan(input: PlanInput): PlanResult {
  const blockers = unplannable(input.facts);
  if (blockers.length > 0 || input.facts.archetype === null)
    return { plan: null, findings: [...input.findings, ...blockers] };
  const profile = profileOf(input.facts, input.facts.archetype, titleOf(input.brief.feature));
  const search = createUnitSearch();
  const draft = draftPlan(input.facts, profile, DEFAULT_VALUES, search);
  const findings = [...input.findings, ...planFindings(input.facts)];
  return { plan: assemble(input, profile, draft, findings, search), findings };
}

/** Steps 1 to 5, for one set of assumed values. */
interface Draft {
  readonly population: Population;
  readonly holdout: number;
  readonly sized: readonly SizedPhase[];
  readonly gates: readonly (readonly Gate[])[];
}

function draftPlan(facts: Facts, profile: Profile, values: AssumedValues, search: UnitSearch): Draft {
  const population = populationOf(facts, values);
  const base = baseCount(population, values);
  const holdout = base < 200 ? 0 : base < 20_000 ? 0.1 : 0.05;
  const { kinds, why } = choosePhases(facts, profile, base);
  const sized = sizePhases({
    kinds,
    why,
    profile,
    base,
    unit: population.unit,
    holdout,
    longestWindow: longestWindow(facts.metrics),
  });
  const gates = setGates({
    facts,
    profile,
    phases: sized,
    planningLow: population.planningLow,
    values,
    metricIds: metricIdsOf(facts),
    metricOwners: metricOwnersOf(facts),
    search,
  });
  return { population: { ...population, breakEven: breakEven(population, gates) }, holdout, sized, gates };
}

/** Fewer eligible people than this, and a gate of the first phase that has measurable ones can't be read any more. */
function breakEven({ planningLow }: Population, gates: readonly (readonly Gate[])[]): number | null {
  const first = gates
    .map((all) =>
      all.flatMap(({ tier, evidence }) =>
        tier === "promote" && evidence?.measurable && evidence.available > 0 ? [evidence] : [],
      ),
    )
    .find((all) => all.length > 0);
  if (first === undefined) return null;
  return Math.ceil(Math.max(...first.map(({ needed, available }) => (planningLow * needed) / available)));
}

function assemble(
  { brief, facts, generator }: PlanInput,
  profile: Profile,
  draft: Draft,
  findings: readonly Finding[],
  search: UnitSearch,
): Plan {
  const { population, sized, gates, holdout } = draft;
  const kinds = sized.map(({ kind }) => kind);
  const phases = sized.map((phase, at): Phase => {
    const template = PHASE_TEMPLATES[phase.kind];
    const { exclude, admits } = cohortRules(facts, kinds, at);
    return {
      id: phaseId(at + 1, phase.kind),
      name: template.title,
      ...phase,
      cohort: { include: [template.include], exclude, admits },
      autonomy: null,
      entry: [...template.entry],
      skip:
        phase.kind === "conditional_admission"
          ? { onDay: phase.startDay, unless: "at least one condition is recorded as met" }
          : null,
      approver: template.approver,
      vetoes: [...template.vetoes],
      messages: [...template.messages],
      gates: [...(gates[at] ?? [])],
    };
  });
  return sealPlan({
    schema: PLAN_SCHEMA,
    version: { generator },
    brief,
    facts,
    profile,
    startDate: null,
    summary: summaryOf(phases, profile),
    assumptions: assumptionsOf(facts, profile, draft, search),
    population,
    metrics: planMetrics({ facts, profile, ids: metricIdsOf(facts), values: DEFAULT_VALUES, phases }),
    phases,
    exclusions: exclusionsOf(facts, kinds),
    hazards: hazardsOf(facts),
    regulations: [],
    control: controlOf(holdout, phases, profile),
    monitoring: monitoringOf(phases),
    errorBudget: errorBudget(),
    operations: operationsOf(profile),
    legal: {
      dataFlows: [],
      notices: [],
      disclaimer: "This plan is not legal advice; Legal confirms which laws apply.",
    },
    reentry: reentryRules(),
    questions: questionsOf(facts, population),
    suggestions: [],
    calendar: calendarOf(phases),
    reviews: reviewsOf(facts),
    findings: [...findings],
  });
}

/** The assumptions that change this plan, each with what half and twice as much of it do to its gates. */
function assumptionsOf(facts: Facts, profile: Profile, draft: Draft, search: UnitSearch): Assumption[] {
  const named = namedAssumptions(draft);
  const few = facts.metrics.length <= MOST_TRIED;
  return (Object.keys(ASSUMPTIONS) as AssumptionName[]).flatMap((name): Assumption[] => {
    const { id, value, unit, range, why } = ASSUMPTIONS[name];
    const row = { id, value, unit, range: { ...range }, source: "default" as const, why };
    if (!few)
      return named.has(name) ? [{ ...row, influence: `not tried: the brief has more than ${MOST_TRIED} metrics` }] : [];
    const other = (factor: number) => {
      const tried = Math.min(range.high, Math.max(range.low, value * factor));
      return draftPlan(facts, profile, { ...DEFAULT_VALUES, [name]: tried }, search);
    };
    const [half, twice] = [other(0.5), other(2)];
    if (!named.has(name) && sameGates(half, draft) && sameGates(twice, draft)) return [];
    const counts = [half, draft, twice].map(countMeasurable);
    const influence = `measurable gates: ${counts[0]} with half, ${counts[1]} as it is, ${counts[2]} with twice as much`;
    return [{ ...row, influence }];
  });
}

/** With more metrics, trying half and twice of every assumption would take longer than anybody waits. */
const MOST_TRIED = 30;

/** The assumptions that a value of the plan gives as its reason. */
function namedAssumptions({ population, gates }: Draft): ReadonlySet<string> {
  const reasons = [...Object.values(population.because), ...gates.flat().map(({ because }) => because)];
  return new Set(
    reasons.flatMap((reason) => {
      if (reason.source === "assumption") return [reason.assumption];
      return reason.source === "computed" ? reason.from.map((ground) => ground.replace(/^assumption:/, "")) : [];
    }),
  );
}

function sameGates(a: Draft, b: Draft): boolean {
  return JSON.stringify(a.gates) === JSON.stringify(b.gates);
}

function countMeasurable({ gates }: Draft): number {
  return gates.flat().filter((gate) => isPassing(gate) && gate.evidence?.measurable).length;
}
