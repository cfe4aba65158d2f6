import { durationText } from "../../plan/duration.ts";
import { isPassing, type MetricGate } from "../../plan/gate.ts";
import { gateText } from "../../plan/grammar/gate-text.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import type { PlanContext } from "../context.ts";
import type { SizedPhase } from "../phases/size-phases.ts";
import type { Budget } from "./gate-parts.ts";
import { createUnitSearch } from "./search.ts";
import { gatesOf, isPromised } from "./set-gates.ts";
import { shareAt } from "./supply.ts";
import type { Tiered } from "./watched.ts";

/** A review reads what has become known in the four weeks before it. */
const READ_DAYS = 28;
/** Nobody waits longer for enough values: then the owner decides on those that there are. */
const LONGEST_WAIT = 182;

/** A promise that is known only after the rollout, when it is decided, and by what rule of its own. */
export interface LateReview {
  readonly metric: string;
  /** A Tuesday, as every gate meeting. */
  readonly day: number;
  readonly rule: string;
}

interface LateInput {
  readonly context: PlanContext;
  readonly watched: readonly Tiered[];
  readonly budget: Budget;
  readonly phases: readonly SizedPhase[];
  readonly control: number;
}

/** One review for each promise that no gate can read: the first Tuesday on which enough is known for its kill rule to decide. */
export function lateReviews(input: LateInput): LateReview[] {
  const shown = input.phases.filter(showsToCustomers);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = last.startDay + last.days;
  return input.watched
    .filter((metric) => metric.maturesDays > 0 && metric.target !== null && isPromised(metric))
    .filter(({ maturesDays }) => shareAt(shown, end - maturesDays) === 0)
    .map((metric) => reviewOf(metric, shown, last, first.startDay + metric.maturesDays + 7, input));
}

function reviewOf(
  metric: Tiered,
  shown: readonly SizedPhase[],
  last: SizedPhase,
  from: number,
  { context, control, budget }: LateInput,
): LateReview {
  const search = createUnitSearch();
  const earliest = Math.ceil(from / 7) * 7;
  for (let day = earliest; day <= earliest + LONGEST_WAIT; day += 7) {
    // Read as a phase without steps would be: who has the feature stays who has it.
    const stretch = { ...last, startDay: day + 1 - READ_DAYS, days: READ_DAYS, steps: [] };
    const rules = gatesOf(metric, stretch, [...shown, stretch], new Map(), budget, { context, control, search });
    const kill = rules.find(({ tier, advisory }) => tier === "kill" && !advisory);
    if (kill !== undefined) return { metric: metric.id, day, rule: ruleText(metric, kill, rules.find(isPassing)) };
  }
  return { metric: metric.id, day: earliest, rule: `${known(metric)}; ${withoutRule(metric)}` };
}

function ruleText(metric: Tiered, kill: MetricGate, passes: MetricGate | undefined): string {
  const goesOn = passes === undefined ? [] : [`goes on where ${limitText(metric, passes)}`];
  const off = `off for everyone where ${limitText(metric, kill)}`;
  return [known(metric), ...goesOn, off, "between them its owner decides in writing"].join("; ");
}

function withoutRule({ model }: Tiered): string {
  return model.kind === "unread"
    ? `its rule is agreed at the completion meeting, because ${model.why}`
    : "too few for a rule, so its owner decides in writing whether it goes on, is changed, or is switched off";
}

function known({ maturesDays }: Tiered): string {
  return `known of whoever has had the feature for ${durationText({ value: maturesDays, unit: "day" })}`;
}

/** The limit, with its least units where there are so many; the review itself says when. */
function limitText(metric: Tiered, gate: MetricGate): string {
  const minUnits = gate.advisory ? null : gate.minUnits;
  return gateText({ ...gate, minUnits, window: null, consecutive: 1 }, metric);
}
