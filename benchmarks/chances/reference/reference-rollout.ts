import { addDay, emptyTotals, firstFiring, type Observed, type Rule, readRule, type Totals } from "../judge.ts";
import type { Random } from "../random/random.ts";
import type { Outcome, ReferenceCase, Truth } from "./reference.ts";

/** A phase of the reference plan: `users` are exposed on each of its days. */
export interface ReferencePhase {
  readonly days: number;
  readonly users: number;
  readonly promoteAt: number;
}

/** Rules are off in a phase with fewer units than these. */
const GUARDS = { guarded: { daily: 100, weekly: 1_000 }, naive: { daily: 0, weekly: 0 } };

const rate = (sum: number, units: number) => sum / units;
const per1000 = (sum: number, units: number) => (sum * 1000) / units;

interface ReferenceRule {
  readonly outcome: Outcome;
  readonly reads: "accepted" | "tickets" | "latency";
  readonly rule: Rule;
}

/** In the order in which they are judged on one day. */
function rulesOf(rules: ReferenceCase["rules"]): ReferenceRule[] {
  const guard = GUARDS[rules];
  const daily = { high: 0, windowDays: 1, every: 1, wholeWindow: true, minUnits: guard.daily };
  const weekly = { ...daily, windowDays: 7, minUnits: guard.weekly, consecutive: 1 };
  return [
    { outcome: "killed-acceptance", reads: "accepted", rule: { ...daily, comparator: "<", low: 0.22, consecutive: 3 } },
    { outcome: "killed-tickets", reads: "tickets", rule: { ...weekly, comparator: ">", low: 8 } },
    { outcome: "killed-p95", reads: "latency", rule: { ...daily, comparator: ">", low: 2500, consecutive: 2 } },
    { outcome: "paused", reads: "accepted", rule: { ...daily, comparator: "<", low: 0.26, consecutive: 5 } },
  ];
}

/** One rollout through all phases, judged day by day by the same judge as plans are. */
export function referenceRollout(
  phases: readonly ReferencePhase[],
  { truth, rules }: Pick<ReferenceCase, "truth" | "rules">,
  random: Random,
): { outcome: Outcome; days: number } {
  const judged = rulesOf(rules);
  let days = 0;
  for (const phase of phases) {
    const seen = drawPhase(phase, truth, random);
    const fired = judged.map(({ rule, reads }) => firstFiring(rule, seen[reads], phase.days));
    const first = Math.min(...fired);
    const ended = judged[fired.indexOf(first)];
    if (ended !== undefined && Number.isFinite(first)) return { outcome: ended.outcome, days: days + first };
    days += phase.days;
    if (readRule(promotion(phase), seen.accepted, phase.days) !== "met") return { outcome: "held", days };
  }
  return { outcome: "completed", days };
}

function promotion({ promoteAt }: ReferencePhase): Rule {
  const once = { every: 1, wholeWindow: false, minUnits: 0, consecutive: 1 };
  return { comparator: ">=", low: promoteAt, high: 0, windowDays: 7, ...once };
}

function drawPhase({ days, users }: ReferencePhase, truth: Truth, random: Random) {
  const [accepted, tickets, latency] = [emptyTotals(days), emptyTotals(days), emptyTotals(days)];
  for (let day = 1; day <= days; day += 1) {
    addDay(accepted, day, random.binomial(users, truth.p), users);
    addDay(tickets, day, random.poisson((truth.tickets * users) / 1000), users);
    // The day's P95 is drawn as a value; times its users it is a sum that a window of one day gives back.
    addDay(latency, day, users * (truth.p95 + (truth.p95Scale / Math.sqrt(users)) * random.normal()), users);
  }
  return { accepted: series(accepted, rate), tickets: series(tickets, per1000), latency: series(latency, rate) };
}

function series(totals: Totals, ratio: (sum: number, units: number) => number): Observed {
  return {
    arms: [totals],
    counted: ([units = 0]) => units,
    value: ([sum = 0], [units = 0]) => ratio(sum, units),
  };
}
