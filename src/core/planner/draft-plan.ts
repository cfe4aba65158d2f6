import type { Brief } from "../brief/brief.ts";
import type { Facts } from "../brief/facts.ts";
import { applyGateEdits } from "../edit/apply-gate-edits.ts";
import type { EditOutcome } from "../edit/outcome.ts";
import { phaseOutcomes, setSizes } from "../edit/phase-edits.ts";
import type { Edit, GateEdit, PhaseEdit } from "../plan/edit.ts";
import type { Gate } from "../plan/gate.ts";
import { showsToCustomers } from "../plan/phase.ts";
import type { Profile } from "../plan/profile.ts";
import { baseCount, populationOf } from "./assume/population.ts";
import type { AssumedValues } from "./assume/values.ts";
import { checklistGates } from "./checks/checklist-gates.ts";
import type { PlanContext } from "./context.ts";
import { budgetOf } from "./measure/budget.ts";
import { dayNeeds } from "./measure/day-needs.ts";
import type { Budget } from "./measure/gate-parts.ts";
import { reckoned } from "./measure/reckon.ts";
import type { UnitSearch } from "./measure/search.ts";
import { setGates } from "./measure/set-gates.ts";
import type { Tiered } from "./measure/watched.ts";
import { peopleOf } from "./people/people.ts";
import { choosePhases } from "./phases/choose-phases.ts";
import { controlShare } from "./phases/control.ts";
import { type Chosen, type Need, type SizedPhase, sizePhases } from "./phases/size-phases.ts";
import { addedHazards, worstSeverity } from "./watch/hazards.ts";
import { watchedMetrics } from "./watch/watch.ts";

export interface DraftInput {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly profile: Profile;
  /** A Wednesday, or null for relative weeks. */
  readonly startDate: string | null;
  readonly search: UnitSearch;
  /** What was set by hand in a plan of this brief. */
  readonly edits?: readonly Edit[];
}

/** How a plan would run with one set of assumed values: phases, exposure and days. */
interface Sized {
  readonly context: PlanContext;
  readonly watched: readonly Tiered[];
  readonly chosen: Chosen;
  readonly control: number;
  readonly needs: readonly Need[];
  /** As the planner sizes them itself. */
  readonly own: readonly SizedPhase[];
  /** With the days and shares that were set by hand. */
  readonly phases: readonly SizedPhase[];
}

/** Everything that numbers decide: phases, exposure, days and gates for one set of assumed values. */
export interface Draft extends Omit<Sized, "control" | "own"> {
  readonly budget: Budget;
  readonly phases: readonly (SizedPhase & { readonly gates: Gate[] })[];
  readonly edits: readonly EditOutcome[];
}

/** Context, phases, watched metrics, days by need: in this order, each from what stands before it. */
function sizedPlan(input: DraftInput, values: AssumedValues): Sized {
  const { brief, facts, profile, startDate, search } = input;
  const population = populationOf(facts, values);
  const base = baseCount(population, values);
  const people = peopleOf(facts, base, worstSeverity(facts));
  const context: PlanContext = { brief, facts, profile, values, population, base, people, startDate };
  const chosen = choosePhases(context);
  const control = controlShare(context, chosen.kinds);
  const watched = watchedMetrics(context, control > 0);
  const needs = dayNeeds(context, watched, sizePhases(context, chosen, []), control, search);
  const own = sizePhases(context, chosen, needs);
  const set = onPhases(input);
  const phases = set.length === 0 ? own : sizePhases(context, chosen, needs, setSizes(set));
  return { context, watched, chosen, control, needs, own, phases };
}

function onPhases({ edits = [] }: DraftInput): PhaseEdit[] {
  return edits.filter((edit): edit is PhaseEdit => edit.on === "phase");
}

/** How many days the phases take together, which no gate changes. */
export function plannedDays(input: DraftInput, values: AssumedValues): number {
  return daysOf(sizedPlan(input, values));
}

export function daysOf({ phases }: Pick<Sized, "phases">): number {
  return phases.reduce((sum, { days }) => sum + days, 0);
}

/** A sized plan with its gates. */
export function draftPlan(input: DraftInput, values: AssumedValues): Draft {
  const { control, own, phases: sized, ...rest } = sizedPlan(input, values);
  const { context, watched, chosen } = rest;
  const { search, edits = [] } = input;
  const gates = setGates({ context, watched, phases: sized, control, search });
  const added = addedHazards(input.facts, watched);
  const set = sized.map((_, at) => [...(gates[at] ?? []), ...checklistGates(context, chosen.kinds, at, added)]);
  const byHand = applyGateEdits(
    set,
    edits.filter((edit): edit is GateEdit => edit.on === "gate"),
  );
  return {
    ...rest,
    budget: budgetOf(watched, sized.filter(showsToCustomers)),
    phases: sized.map((phase, at) => ({
      ...phase,
      gates: reckoned(byHand.gates[at] ?? [], set[at] ?? [], { context, watched, phases: sized, control, search }, at),
    })),
    edits: [...phaseOutcomes(onPhases(input), own), ...byHand.outcomes],
  };
}
