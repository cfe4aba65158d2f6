import { isPassing, type MetricGate } from "../plan/gate.ts";
import type { Counted, Observations, ReadValue } from "./observations.ts";
import { nextRun, READING, type Reading, read } from "./reading.ts";
import { type Rule, ruleOf } from "./rule.ts";

/**
 * `pass`: a promotion rule is met, or a stopping rule is not. `fail`: the other way round. `hold`: not enough units or
 * days to say so. `no data`: nothing was observed. `error`: what was observed can't be computed with.
 */
export type Result = "pass" | "fail" | "hold" | "no data" | "error";

/** What a gate says, with the numbers that it was decided by: those of the reading that decided, else of the last one. */
export interface Verdict {
  readonly gate: string;
  readonly result: Result;
  readonly value: number | null;
  readonly units: number | null;
  /** Days after the phase began between which the reading's units lie. */
  readonly from: number | null;
  readonly to: number | null;
  /** Readings in a row that met the rule, and how many it takes. */
  readonly run: number;
  readonly consecutive: number;
  readonly minUnits: number;
  readonly why: string;
}

/** Where in its phase a gate is judged. */
export interface Moment {
  /** Days since the phase began; what was observed later is not looked at. */
  readonly day: number;
  /** The phase's days, its extension included. What is decided at a phase's end holds until then. */
  readonly phaseDays: number;
}

/** Judges one gate by what was observed. Pure: the same observations give the same verdict. */
export function judge(gate: MetricGate, observations: Observations, moment: Moment): Verdict {
  const rule = ruleOf(gate);
  const verdict = (result: Result, why: string, last: Step | null, run = 0): Verdict => ({
    gate: gate.id,
    result,
    value: last?.value ?? null,
    units: last?.units ?? null,
    from: last?.from ?? null,
    to: last?.to ?? null,
    run,
    consecutive: rule.consecutive,
    minUnits: rule.minUnits,
    why,
  });
  if (observations.kind === "failed") return verdict("error", observations.why, null);
  const wrong = wrongIn(observations);
  if (wrong !== null) return verdict("error", wrong, null);
  const steps = stepsOf(gate, rule, observations, moment);
  if (steps.length === 0) {
    const nothing = seenBy(observations, moment.day) === 0;
    return nothing ? verdict("no data", "nothing was observed", null) : verdict("hold", "no window is full yet", null);
  }
  return isPassing(gate) ? passing(steps, verdict) : stopping(steps, rule, verdict);
}

interface Step {
  readonly value: number;
  readonly units: number;
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

type Say = (result: Result, why: string, last: Step | null, run?: number) => Verdict;

function passing(steps: readonly Step[], verdict: Say): Verdict {
  const last = steps.at(-1) ?? null;
  if (last === null || last.reading === READING.undecided) return verdict("hold", "too few units", last);
  return last.reading === READING.met
    ? verdict("pass", "the limit is met", last, 1)
    : verdict("fail", "the limit is not met", last);
}

/** A stopping rule that fired once has fired: what came after does not undo it. */
function stopping(steps: readonly Step[], rule: Rule, verdict: Say): Verdict {
  let run = 0;
  let decided: Step | null = null;
  for (const step of steps) {
    run = nextRun(run, step.reading);
    if (step.reading !== READING.undecided) decided = step;
    if (run >= rule.consecutive) return verdict("fail", "the limit is reached", step, run);
  }
  if (decided === null) return verdict("hold", "too few units", steps.at(-1) ?? null);
  return run > 0
    ? verdict("hold", `${run} of ${rule.consecutive} readings in a row`, decided, run)
    : verdict("pass", "the limit is not reached", decided);
}

/** The readings of a rule up to a moment, in the order of time. */
function stepsOf(
  gate: MetricGate,
  rule: Rule,
  observations: Exclude<Observations, { kind: "failed" }>,
  { day, phaseDays }: Moment,
): Step[] {
  const once = rule.everyDays === Number.POSITIVE_INFINITY;
  const isRead = (at: number) =>
    at <= day + CLOSE && (once ? Math.abs(at - phaseDays) < CLOSE : isMultiple(at, rule.everyDays));
  if (observations.kind === "read")
    return observations.values
      .filter(({ at }) => isRead(at))
      .map((one) => stepOf(rule, one, Math.max(0, one.at - rule.windowDays)));
  const { stretches, scale } = observations;
  return stretches
    .filter(({ at }) => isRead(at) && (rule.windowDays === Number.POSITIVE_INFINITY || at >= rule.windowDays - CLOSE))
    .map(({ at }) => {
      const from = Math.max(0, at - rule.windowDays);
      const inside = stretches.filter((one) => one.at > from + CLOSE && one.at <= at + CLOSE);
      return stepOf(rule, { at, ...pooled(gate, inside, scale) }, from);
    });
}

function stepOf(rule: Rule, { at, units, value }: ReadValue, from: number): Step {
  return { value, units, from, to: at, reading: read(rule, value, units) };
}

/** Units are pooled, rates are not averaged: days differ in size. */
function pooled(gate: MetricGate, stretches: readonly Counted[], scale: number): { units: number; value: number } {
  const total = (part: (one: Counted) => number) => stretches.reduce((sum, one) => sum + part(one), 0);
  const units = total((one) => one.units);
  const sum = total((one) => one.sum);
  // A rule on single events counts them; it has no rate.
  if (gate.window === null) return { units: Math.max(units, sum), value: sum };
  const own = (sum * scale) / units;
  if (gate.reference !== "control") return { units, value: own };
  const controlUnits = total((one) => one.control?.units ?? 0);
  const other = (total((one) => one.control?.sum ?? 0) * scale) / controlUnits;
  const even = units === 0 || controlUnits === 0 ? 0 : 4 / (1 / units + 1 / controlUnits);
  return { units: even, value: gate.unit === "%" ? 100 * (own / other - 1) : own - other };
}

const CLOSE = 1e-9;

function isMultiple(at: number, every: number): boolean {
  return Math.abs(at / every - Math.round(at / every)) < CLOSE;
}

function seenBy(observations: Exclude<Observations, { kind: "failed" }>, day: number): number {
  const all = observations.kind === "read" ? observations.values : observations.stretches;
  return all.filter(({ at, units }) => at <= day + CLOSE && units > 0).length;
}

/** What is wrong with observations as numbers, or null. */
function wrongIn(observations: Exclude<Observations, { kind: "failed" }>): string | null {
  const all =
    observations.kind === "read"
      ? observations.values.map(({ at, units, value }) => [at, units, value])
      : observations.stretches.map(({ at, units, sum, control }) => [
          at,
          units,
          sum,
          control?.units ?? 0,
          control?.sum ?? 0,
        ]);
  if (all.some((numbers) => numbers.some((number) => !Number.isFinite(number)))) return "a value is not a number";
  if (all.some(([at = 0, units = 0]) => at <= 0 || units < 0)) return "units or a time below 0";
  return all.some(([at = 0], index) => index > 0 && at <= (all[index - 1]?.[0] ?? 0))
    ? "not in the order of time"
    : null;
}
