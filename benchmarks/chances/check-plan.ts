import type { MetricGate } from "../../src/core/plan/gate.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { exactlyMet, metAtLeastUnits } from "./at-least-units.ts";
import type { Crowd, Group } from "./crowd.ts";
import { type Estimate, shareOf } from "./estimate.ts";
import { firesQuickly } from "./quick-windows.ts";
import { Random } from "./random/random.ts";
import { rollOut } from "./rollout.ts";
import type { Row } from "./row.ts";
import { Tally } from "./tally.ts";
import { daysRead, splitShare, type Trial, type Trials, trialsOf, unitsIn } from "./trials.ts";
import { Assumed, edgeOf, FALLBACKS, gatesOf, isPromotion } from "./world.ts";

/** Units that a gate says are available, beside those counted from the plan's people, steps and assumptions. */
export interface Supplied {
  readonly gate: MetricGate;
  readonly claimed: number;
  readonly counted: number;
}

export interface Checked {
  readonly rows: readonly Row[];
  readonly supplies: readonly Supplied[];
  readonly skipped: Trials["skipped"];
  readonly trials: number;
  /** Assumptions that the data need and the plan does not list. */
  readonly missing: readonly string[];
  /** Investigations a month of a promised feature, in its busiest phase. */
  readonly busiest: number;
  /** Promotion gates that too often have not enough data at their first reading, with the share of rollouts. */
  readonly undecided: readonly { readonly gate: MetricGate; readonly share: number }[];
}

interface Setup {
  readonly plan: Plan;
  readonly trials: readonly Trial[];
  readonly phases: readonly { readonly phase: Plan["phases"][number]; readonly trials: readonly Trial[] }[];
  readonly random: Random;
  readonly runs: number;
  readonly assumed: Assumed;
}

const LONG_BEFORE = 1_000;
const OFTEN_UNDECIDED = 0.05;

/** Estimates every chance that a plan states, from the plan alone. */
export function checkPlan(plan: Plan, runs: number, seed: number): Checked {
  const assumed = new Assumed(plan, FALLBACKS);
  const { trials, skipped } = trialsOf(plan, assumed);
  const phases = plan.phases.map((phase, at) => ({ phase, trials: trials.filter(({ phaseAt }) => phaseAt === at) }));
  const setup: Setup = { plan, trials, phases, random: new Random(seed), runs, assumed };
  const { rows, busiest, undecided } = promisedWorld(setup);
  return {
    rows: [
      ...trials.flatMap((trial) => leastUnitsRows(setup, trial)),
      ...trials.flatMap((trial) => leastUnitsAlarm(setup, trial)),
      ...passRows(setup),
      ...rows,
      ...killLine(setup),
    ],
    supplies: trials.filter(({ scale }) => scale === 1).map(suppliedTo),
    skipped,
    trials: trials.length,
    missing: [...assumed.missing].sort(),
    busiest,
    undecided,
  };
}

/** The gate on exactly its least units: as promised, and at the pause edge. */
function leastUnitsRows({ random, assumed }: Setup, trial: Trial): Row[] {
  const { gate, edge, promised } = trial;
  if (!isPromotion(gate)) return [];
  const rows: Row[] = [];
  const event = gate.evidence.rulesOut;
  const asPromised = event === null ? metAtLeastUnits(random, trial, promised, assumed) : null;
  if (asPromised !== null) {
    const failed = { ...asPromised, share: 1 - asPromised.share };
    rows.push({ of: gate.id, chance: "false fail, least units", claim: gate.evidence.falseFail, simulated: failed });
  }
  const atEdge = edge === null ? null : metAtLeastUnits(random, trial, edge, assumed);
  if (atEdge !== null)
    rows.push({ of: gate.id, chance: "false pass, least units", claim: gate.evidence.falsePass, simulated: atEdge });
  return rows;
}

/** A rule that stops, in a phase that gives each of its windows no more than its least units. */
function leastUnitsAlarm({ random, runs, assumed }: Setup, trial: Trial): Row[] {
  const { gate, phase, promised } = trial;
  if (isPromotion(gate) || gate.minUnits === null) return [];
  const scaled = onLeastUnits(trial, gate.minUnits);
  const simulated = scaled.quick
    ? firesQuickly(random, scaled, promised, runs)
    : firesInPhase(random, phase, scaled, runs);
  const { falseFail, looks } = gate.evidence;
  const rows: Row[] = [{ of: gate.id, chance: "false alarm, least units", claim: falseFail, simulated }];
  const exact = exactlyMet(trial, promised, assumed);
  if (exact === null || falseFail === null) return rows;
  return [
    ...rows,
    { of: gate.id, chance: "false alarm, exact union", claim: falseFail, simulated: repeats(exact, looks) },
  ];
}

/** The trial with its least units in a window: fewer people, or of an audit fewer items of the same people. */
function onLeastUnits(trial: Trial, units: number): Trial {
  const { crowd, phase, gate } = trial;
  if (crowd.counted !== "audited") return { ...trial, scale: 1, settle: 0, crowd: crowdOfUnits(trial, units) };
  const days = daysRead(gate, phase.days);
  return { ...trial, settle: 0, scale: Math.min(1, (units + days) / unitsIn(crowd, phase, days, 0)) };
}

/** One reading's chance, as often as the claim adds it up. */
function repeats({ share, error }: Estimate, looks: number): Estimate {
  return { share: Math.min(1, share * looks), error: error * looks };
}

/** People who came in long before the phase, so many that a window holds its least units; half of them as control. */
function crowdOfUnits({ gate, phase, crowd }: Trial, units: number): Crowd {
  const [usual] = crowd.treated;
  const accounts = usual === undefined ? 1 : usual.clusters.accounts / usual.clusters.people;
  const group = (people: number): Group => {
    const clusters = { within: 0, between: 0, ...usual?.clusters, people, accounts: people * accounts };
    return { day: phase.startDay - LONG_BEFORE, people, clusters };
  };
  const one: Crowd = { ...crowd, treated: [group(1)], control: [] };
  const days = daysRead(gate, phase.days);
  // One unit a day more, so that days of whole units do not fall short of the least number by rounding.
  const people = (units + days) / unitsIn(one, phase, days, 0);
  const half = gate.reference === "control" ? people / 2 : people;
  return { ...crowd, treated: [group(half)], control: gate.reference === "control" ? [group(half)] : [] };
}

function firesInPhase(random: Random, phase: Trial["phase"], trial: Trial, runs: number): Estimate {
  let fired = 0;
  for (let run = 0; run < runs; run += 1) {
    const { happened } = rollOut(random, [{ phase, trials: [trial] }], () => trial.promised, new Map());
    if ((happened[0]?.fired.length ?? 0) > 0) fired += 1;
  }
  return shareOf(fired, runs);
}

/** The gate on what its phase gives, with the metric at the pause edge. */
function passRows(setup: Setup): Row[] {
  const { trials, random, runs } = setup;
  return trials.flatMap((trial): Row[] => {
    const { gate, edge, phase } = trial;
    if (!isPromotion(gate) || edge === null || gate.evidence.rulesOut !== null || trial.quick) return [];
    const only = [{ phase, trials: [trial] }];
    let passed = 0;
    for (let run = 0; run < runs; run += 1)
      if (rollOut(random, only, () => edge, new Map()).happened[0]?.first === "met") passed += 1;
    return [
      { of: gate.id, chance: "false pass, phase", claim: gate.evidence.falsePass, simulated: shareOf(passed, runs) },
    ];
  });
}

/** Everything as promised: gates that fail, rules that fire, and how the whole plan ends. */
function promisedWorld(setup: Setup): { rows: Row[] } & Pick<Checked, "busiest" | "undecided"> {
  const { plan, trials, phases, random, runs } = setup;
  const quick = new Map(
    trials.filter(({ quick }) => quick).map((trial) => [trial, firesQuickly(random, trial, trial.promised, runs)]),
  );
  const chances = new Map([...quick].map(([trial, { share }]) => [trial, share]));
  const tally = new Tally(plan);
  for (let run = 0; run < runs; run += 1) tally.add(rollOut(random, phases, ({ promised }) => promised, chances));
  const rows = trials.flatMap((trial): Row[] => {
    const { id, evidence } = trial.gate;
    const claim = evidence.falseFail;
    if (isPromotion(trial.gate)) {
      return [{ of: id, chance: "false fail, phase", claim, simulated: shareOf(tally.failed(trial), runs) }];
    }
    return [
      { of: id, chance: "false alarm, phase", claim, simulated: quick.get(trial) ?? shareOf(tally.fired(trial), runs) },
    ];
  });
  const undecided = trials
    .map((trial) => ({ gate: trial.gate, share: tally.undecided(trial) / runs }))
    .filter(({ share }) => share > OFTEN_UNDECIDED);
  return { rows: [...rows, ...tally.rows(runs)], busiest: tally.busiestMonth(runs), undecided };
}

/** Each gated metric alone at the kill limit of its last phase: how often it reaches general availability. */
function killLine({ plan, trials, phases, random, runs }: Setup): Row[] {
  const before = phases.filter(({ phase }) => phase.kind !== "general_availability");
  const gated = new Set(
    trials.filter(({ gate }) => gate.tier === "promote" && gate.evidence.rulesOut === null).map(({ metric }) => metric),
  );
  const reached = [...gated].flatMap((metric) => {
    const truth = edgeOf(gatesOf(plan, metric), "kill") ?? edgeOf(gatesOf(plan, metric), "pause");
    if (truth === null) return [];
    const own = before.map(({ phase, trials }) => ({
      phase,
      trials: trials.filter((trial) => trial.metric === metric),
    }));
    let passed = 0;
    for (let run = 0; run < runs; run += 1)
      if (rollOut(random, own, () => truth, new Map()).ending.outcome === "completed") passed += 1;
    return [{ metric: metric.id, simulated: shareOf(passed, runs) }];
  });
  const worst = reached.toSorted((a, b) => b.simulated.share - a.simulated.share)[0];
  if (worst === undefined) return [];
  const claim = plan.errorBudget.passedAtKillLine.reached;
  return [
    {
      of: `at the kill line (${worst.metric}) to general availability`,
      chance: "whole plan",
      claim,
      simulated: worst.simulated,
    },
  ];
}

function suppliedTo(trial: Trial): Supplied {
  return { gate: trial.gate, claimed: trial.gate.evidence.available ?? 0, counted: available(trial) };
}

/** Units in the last window of a gate's phase; of a comparison, as an even split counts them. */
function available(trial: Trial): number {
  const { gate, phase, crowd, settle, readAt } = trial;
  const counted = unitsIn(crowd, phase, daysRead(gate, phase.days), settle, isPromotion(gate) ? readAt : phase.days);
  return gate.reference === "control" ? counted * splitShare(crowd, phase) : counted;
}
