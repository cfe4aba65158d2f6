import { isPassing, type MetricGate } from "../../src/core/plan/gate.ts";
import { gateText } from "../../src/core/plan/grammar/gate-text.ts";
import { showsToCustomers } from "../../src/core/plan/phase.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { MOST_CRITERIA, MOST_KILL_ROWS, MOST_METRICS, MOST_OTHER_ROWS } from "../../src/core/plan/published.ts";
import { figuresOf, metricGates, percent, weeksOf } from "./figures.ts";

/** What a reader would shake their head at, whatever the rules say. Each yields one short line for every place. */
type Absurdity = (plan: Plan) => Iterable<string>;

/** Weeks beyond which a plan of this risk has to explain itself. */
const MOST_WEEKS = { low: 12, medium: 18, high: 24, critical: 30 } as const;
const LONGEST_TEXT = 300;

export function absurditiesOf(plan: Plan): string[] {
  return ABSURDITIES.flatMap((absurdity) => [...absurdity(plan)]);
}

const ABSURDITIES: readonly Absurdity[] = [
  function* tooLong(plan) {
    const most = MOST_WEEKS[plan.profile.riskLevel];
    if (weeksOf(plan) > most) yield `${weeksOf(plan)} weeks at ${plan.profile.riskLevel} risk (more than ${most})`;
  },
  function* reachesFew({ phases }) {
    const last = phases.filter(showsToCustomers).at(-2);
    if (last !== undefined && last.exposed.shareOfEligible < 0.01)
      yield `general availability follows on ${percent(last.exposed.shareOfEligible)} of eligible people`;
  },
  function* leapsToEveryone({ phases }) {
    const shown = phases.filter(showsToCustomers);
    for (const [at, phase] of shown.entries()) {
      const before = shown[at - 1]?.exposed.shareOfEligible ?? 0;
      if (before > 0 && phase.exposed.shareOfEligible > 20 * before)
        yield `${phase.id} has ${Math.round(phase.exposed.shareOfEligible / before)} times the people of the phase before`;
    }
  },
  function* tooManyCriteria({ phases }) {
    for (const { id, gates } of phases) {
      const criteria = gates.filter(isPassing).length;
      if (criteria > MOST_CRITERIA) yield `${id}: ${criteria} criteria`;
    }
  },
  function* tooManyRows(plan) {
    const { kill, pause, investigate } = figuresOf(plan);
    if (kill > MOST_KILL_ROWS) yield `${kill} kill rows`;
    if (pause > MOST_OTHER_ROWS) yield `${pause} pause rows`;
    if (investigate > MOST_OTHER_ROWS) yield `${investigate} investigate rows`;
  },
  function* tooManyMetrics({ metrics }) {
    if (metrics.length > MOST_METRICS) yield `${metrics.length} metrics`;
  },
  function* nothingMeasurable(plan) {
    if (figuresOf(plan).measurableGates === 0) yield "no measurable promotion gate before general availability";
  },
  function* nothingStops({ phases }) {
    for (const { id, gates, exposed } of phases) {
      if (exposed.count > 0 && !metricGates(gates).some(({ tier, advisory }) => tier === "kill" && !advisory))
        yield `${id}: customers and no kill rule that decides`;
    }
  },
  function* neverDecides({ metrics, phases }) {
    for (const { id } of metrics) {
      const own = phases.flatMap(({ gates }) => metricGates(gates)).filter(({ metric }) => metric === id);
      if (own.length === 0) yield `${id}: no rule`;
      else if (own.every(({ advisory }) => advisory)) yield `${id}: advisory rules only`;
    }
  },
  function* killsTheTarget({ metrics, phases }) {
    for (const gate of phases.flatMap(({ gates }) => metricGates(gates))) {
      const metric = metrics.find(({ id }) => id === gate.metric);
      if (gate.tier !== "kill" || gate.threshold === null || gate.window === null || metric?.target == null) continue;
      if (gate.reference !== null || metric.direction === "within") continue;
      const reached = gate.comparator.startsWith("<")
        ? gate.threshold >= metric.target
        : gate.threshold <= metric.target;
      if (reached) yield `${gate.id}: kill ${gate.comparator} ${gate.threshold} with a target of ${metric.target}`;
    }
  },
  function* decidesOnNothing({ phases }) {
    for (const gate of phases.flatMap(({ gates }) => metricGates(gates))) {
      const sampled = gate.window !== null && gate.evidence.needed !== 0;
      if (!gate.advisory && sampled && gate.minUnits === null)
        yield `${gate.id}: decides without a least number of units`;
    }
  },
  function* needsTheImpossible({ phases }) {
    for (const { id, advisory, evidence } of phases.flatMap(({ gates }) => metricGates(gates))) {
      if (advisory && evidence.needed !== null && evidence.needed > 100 * Math.max(1, evidence.available ?? 0))
        yield `${id}: would need ${evidence.needed} ${evidence.sampleUnit}, has ${evidence.available ?? 0}`;
    }
  },
  function* overflows(plan) {
    for (const { id, gates } of plan.phases) {
      for (const gate of gates) {
        const text = gate.kind === "metric" ? textOf(plan, gate) : gate.check;
        if (text.length > LONGEST_TEXT) yield `${id}: ${gate.id} is ${text.length} characters long`;
      }
    }
  },
  function* saysWhatIsNotANumber(plan) {
    for (const { gates } of plan.phases)
      for (const gate of metricGates(gates))
        if (/NaN|Infinity|undefined|null/.test(textOf(plan, gate))) yield `${gate.id}: ${textOf(plan, gate)}`;
  },
];

/** A metric gate as documents print it. */
export function textOf({ metrics }: Plan, gate: MetricGate): string {
  const metric = metrics.find(({ id }) => id === gate.metric);
  return metric === undefined ? `${gate.metric} (not defined)` : gateText(gate, metric);
}
