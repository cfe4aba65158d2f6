import type { HazardId } from "../brief/facts.ts";
import { INDUSTRIES } from "../catalog/industries/industries.ts";
import { isInForce } from "../edit/outcome.ts";
import type { MetricGate } from "../plan/gate.ts";
import { sealPlan } from "../plan/hash-plan.ts";
import { phaseId } from "../plan/ids.ts";
import type { Phase } from "../plan/phase.ts";
import { PLAN_SCHEMA, type Plan } from "../plan/plan.ts";
import type { Finding } from "../shared/finding.ts";
import { cohortRules, exclusionsOf } from "./cohorts/exclusions.ts";
import type { PlanContext } from "./context.ts";
import type { Draft } from "./draft-plan.ts";
import { legalOf } from "./law/legal.ts";
import { regulationsOf } from "./law/regulations.ts";
import { breakEvenOf } from "./measure/break-even.ts";
import { errorBudgetOf } from "./measure/error-budget.ts";
import { lateReviews } from "./measure/late-reviews.ts";
import { planMetrics } from "./measure/plan-metrics.ts";
import { withPower } from "./measure/power.ts";
import { operationsOf } from "./parts/operations.ts";
import type { RankedAssumptions } from "./parts/rank-assumptions.ts";
import { reentryRules } from "./parts/reentry.ts";
import { summaryOf } from "./parts/summary.ts";
import { questionsOf } from "./people/questions.ts";
import { reviewsOf } from "./people/reviews.ts";
import { signOffsFor } from "./people/sign-offs.ts";
import { suggestionsOf } from "./people/suggestions.ts";
import { volumeQuestion } from "./people/volume-question.ts";
import { calendarOf } from "./phases/calendar.ts";
import { controlOf, controlShare } from "./phases/control.ts";
import { industriesOf } from "./phases/industries-of.ts";
import { monitoringOf } from "./phases/monitoring.ts";
import { phaseQuestions } from "./phases/phase-questions.ts";
import { phaseTexts } from "./phases/phase-texts.ts";
import { hazardsOf, hazardsWatched } from "./watch/hazards.ts";

export interface Assembly {
  readonly draft: Draft;
  readonly ranked: RankedAssumptions;
  /** What was shown to save weeks. */
  readonly levers: readonly string[];
  readonly findings: readonly Finding[];
  readonly generator: string;
}

/** The whole plan: the draft's numbers, and all that people need beside them, each part made from the same draft. */
export function assemblePlan({ draft, ranked, levers, findings, generator }: Assembly): Plan {
  const { context, watched, budget } = draft;
  const { brief, facts, profile, population, startDate } = context;
  const kinds = draft.phases.map(({ kind }) => kind);
  const hazardIds = hazardsWatched(context, watched);
  const phases = draft.phases.map((_, at) => phaseOf(draft, at, hazardIds));
  const gates = phases.map((phase) => phase.gates);
  const control = controlShare(context, kinds);
  const late = lateReviews({ context, watched, budget, phases: draft.phases, control });
  const metrics = planMetrics(context, watched, phases, late);
  const exclusions = exclusionsOf(context, kinds);
  const hazards = hazardsOf(context, watched, phases);
  const regulations = regulationsOf(
    context,
    kinds,
    gates.flat().map(({ id }) => id),
    watched.map(({ id }) => id),
  );
  const industries = industriesOf(context);
  const breakEven = breakEvenOf({ context, watched, phases, control });
  return sealPlan({
    schema: PLAN_SCHEMA,
    version: { generator },
    brief,
    facts,
    profile,
    startDate,
    summary: summaryOf(context, phases, watched, ranked.riskiest, levers),
    assumptions: ranked.assumptions,
    population: {
      ...population,
      breakEven: breakEven.people,
      because: { ...population.because, breakEven: breakEven.because },
    },
    metrics,
    phases,
    exclusions,
    hazards,
    regulations,
    control: controlOf(context, phases),
    monitoring: monitoringOf(context, phases),
    errorBudget: errorBudgetOf(
      phases.map(({ days, gates }) => ({ days, gates: gates.filter(isMetricGate) })),
      watched,
      budget,
    ),
    operations: operationsOf(context, phases, hazards),
    legal: legalOf(context, phases),
    reentry: reentryRules(context),
    questions: questionsInOrder(context, ranked),
    suggestions: suggestionsOf(
      context,
      industries.map((id) => INDUSTRIES[id]),
    ),
    calendar: calendarOf(context, phases, metrics, late),
    reviews: reviewsOf(context, { exclusions, regulations, hazards, metrics, gates: gates.flat() }),
    findings: [...findings],
    ...(draft.edits.some(isInForce) ? { edits: draft.edits.filter(isInForce).map(({ edit }) => edit) } : {}),
  });
}

/** How many people there are and how much they make of it comes before all else. */
function questionsInOrder(context: PlanContext, { assumptions }: RankedAssumptions): Plan["questions"] {
  const [first, ...others] = questionsOf(context);
  const volume = volumeQuestion(context, assumptions);
  const people = first?.id === "population" || first?.id === "eligible" ? [first] : [];
  const rest = people.length > 0 || first === undefined ? others : [first, ...others];
  return [...people, ...volume, ...rest, ...phaseQuestions(context)];
}

function isMetricGate(gate: Phase["gates"][number]): gate is MetricGate {
  return gate.kind === "metric";
}

function phaseOf({ context, phases, watched }: Draft, at: number, hazards: readonly HazardId[]): Phase {
  const phase = phases[at];
  if (phase === undefined) throw new Error(`no phase ${at}`);
  const { gates, ...sized } = phase;
  const kinds = phases.map(({ kind }) => kind);
  const { include, ...texts } = phaseTexts(context, phases, at);
  const { exclude, admits } = cohortRules(context, kinds, at);
  const { approver, vetoes } = signOffsFor(phase.kind, context, { hazards, gates: phases[at - 1]?.gates ?? [] });
  return {
    id: phaseId(at + 1, phase.kind),
    ...texts,
    ...sized,
    cohort: { include, exclude, admits },
    approver,
    vetoes,
    gates: withPower(gates, watched, phase.days),
  };
}
