import type { Assumed, Evidence, MetricGate, Tier } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import { gateId, type PhaseKind } from "../../plan/ids.ts";
import { leastToSay } from "./rounding.ts";
import type { Sampling } from "./sampling.ts";
import type { UnitSearch } from "./search.ts";
import { COMPLETION_DAYS, type Supply } from "./supply.ts";

/** What the gates of one metric in one phase share. */
export interface Setting {
  readonly id: string;
  readonly kind: PhaseKind;
  readonly days: number;
  /** Counts the phases with customers from 0. */
  readonly position: number;
  /** The last phase before general availability: its gate tests the brief's own target. */
  readonly isLast: boolean;
  /** General availability itself. */
  readonly isFinal: boolean;
  /** Cumulative share of eligible people at the phase's end. */
  readonly share: number;
  readonly supply: Supply;
  /** Values are known only some time after a person's first day with the feature. */
  readonly matures: boolean;
  readonly sampleUnit: string;
  /** What an expert needs for one of the units; null where no expert scores them. */
  readonly minutesPerItem: number | null;
  readonly unit: string;
  readonly owner: string;
  readonly grounds: readonly string[];
  /** Limits of the phase before, by tier: none may loosen. */
  readonly before: ReadonlyMap<Tier, number>;
  readonly budget: Budget;
  readonly search: UnitSearch;
  /** Only the promotion gates are asked for: whoever looks for days does not need the rules that stop. */
  readonly passingOnly: boolean;
}

/** The share of the plan's error budget that one rule may spend; see budget.ts. */
export interface Budget {
  /** A promotion gate as promised: chance that it fails even after its one extension. */
  readonly failTwice: number;
  readonly pause: number;
  /** The same of rules on audits. */
  readonly audited: { readonly failTwice: number; readonly pause: number };
  readonly kill: number;
  /** Investigations a month. */
  readonly investigate: number;
}

export function common(setting: Setting, tier: Tier) {
  return {
    id: gateId(setting.kind, setting.id, tier),
    kind: "metric",
    tier,
    check: null,
    proof: null,
    covers: null,
    metric: setting.id,
    unit: setting.unit,
    reference: null,
    slice: null,
    owner: setting.owner,
  } as const satisfies Partial<MetricGate>;
}

/** What all promotion gates say of when and what then; in the last phase completion. */
export function passing(setting: Setting) {
  const { isFinal, days } = setting;
  return {
    tier: isFinal ? ("complete" as const) : ("promote" as const),
    window: isFinal ? { value: COMPLETION_DAYS, unit: "day" as const } : { value: 1 as const, unit: "phase" as const },
    consecutive: 1,
    timeframe: isFinal
      ? `over ${COMPLETION_DAYS} days with every step done`
      : `over the ${days} days of the phase, decided at the gate meeting`,
    action: isFinal ? "Close the rollout and hand over to the owner" : "Begin the next phase",
    act: isFinal ? ("complete" as const) : ("promote" as const),
    actWithin: null,
  };
}

/** What a rule that stops does, and how soon. Where nobody is left to add, a pause takes the ramp's last step back. */
export const STOPPING = {
  investigate: {
    act: "investigate",
    action: "The cause in writing within 5 working days; exposure unchanged",
    actWithin: { value: 1, unit: "day" },
  },
  pause: {
    act: "pause-expansion",
    action: "No new people or steps (after the last one: a step back); decide within 5 working days",
    actWithin: { value: 1, unit: "day" },
  },
  kill: {
    act: "kill",
    action: "Switch the feature off for everyone; keep the evidence",
    actWithin: { value: 1, unit: "hour" },
  },
} as const;

export interface Counted {
  readonly needed: number | null;
  readonly available: number;
  readonly designEffect: number;
  readonly looks: number;
  readonly falsePass: number | null;
  readonly falseFail: number | null;
  readonly method: string;
  readonly assumes: Assumed | null;
  /** Said where no number of units would do. */
  readonly never: string;
}

/** Fewer accounts than this, and clustering can't be told from chance, whatever its correlation. */
export const LEAST_ACCOUNTS = 20;

/** Raw units for so many independent ones; where the cohort has too few accounts, as many as enough of them would give. */
export function unitsNeeded(
  independent: number | null,
  designEffect: number,
  available: number,
  { accounts }: Supply,
): number | null {
  if (independent === null) return null;
  const needed = leastToSay(Math.ceil(independent * designEffect), available);
  if (accounts === null || accounts >= LEAST_ACCOUNTS || available === 0) return needed;
  return Math.max(needed, fromEnoughAccounts(available, accounts));
}

function fromEnoughAccounts(available: number, accounts: number): number {
  return Math.ceil((available * LEAST_ACCOUNTS) / accounts);
}

export function evidenceOf(setting: Setting, counted: Counted): Evidence {
  const { sampleUnit } = setting;
  const { needed, available, designEffect, looks, falsePass, falseFail, method } = counted;
  const basis = { sampleUnit, designEffect, looks, rulesOut: null, method, assumes: counted.assumes };
  if (needed !== null && needed <= available)
    return { measurable: true, needed, available, wouldNeed: null, falsePass, falseFail, ...basis };
  const wouldNeed = needed === null ? counted.never : shortfall(needed, available, setting);
  return { measurable: false, needed, available, wouldNeed, falsePass, falseFail, ...basis };
}

/** What is missing, in what it is bought with: accounts, hours of experts, or people and days. */
export function shortfall(
  needed: number,
  available: number,
  { sampleUnit, minutesPerItem, supply }: Pick<Setting, "sampleUnit" | "minutesPerItem" | "supply">,
): string {
  const wanted = `${numberText(needed)} ${sampleUnit}`;
  if (available === 0) return `${wanted}; the phase gives none`;
  const { accounts } = supply;
  if (accounts !== null && accounts < LEAST_ACCOUNTS && needed === fromEnoughAccounts(available, accounts))
    return `at least ${LEAST_ACCOUNTS} accounts; the phase has ${timesText(accounts)}`;
  const has = `there are ${numberText(available)}`;
  if (minutesPerItem !== null) {
    const hours = (items: number) => numberText(Math.ceil((items * minutesPerItem) / 60 - 1e-9));
    return `${wanted}; ${has}: ${hours(needed)} hours of review in place of ${hours(available)}`;
  }
  return `${wanted}; ${has}: ${timesText(needed / available)} times the people or days`;
}

function timesText(times: number): string {
  return times < 10 ? times.toFixed(1) : numberText(Math.round(times));
}

/** Never looser than in the phase before. */
export function tighter(limit: number, before: number | undefined, better: "higher" | "lower"): number {
  if (before === undefined) return limit;
  return better === "higher" ? Math.max(limit, before) : Math.min(limit, before);
}

/** The truths that a sampling's chances are computed at. */
export function assumedBy(sampling: Sampling, promised: number, edge: number | null): Assumed {
  const deviation = sampling.deviation(promised);
  return {
    scatter: sampling.scatter,
    promised: rounded(promised),
    edge: edge === null ? null : rounded(edge),
    deviation: deviation === null ? null : rounded(deviation),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
