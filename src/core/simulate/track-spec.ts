import type { Rule } from "../gates/rule.ts";
import type { Tier } from "../plan/gate.ts";
import type { Family } from "./family.ts";

/** A gate as a simulation watches it. */
export interface Watch {
  /** Its number in the list of all gates. */
  readonly gate: number;
  readonly tier: Tier;
  readonly rule: Rule;
  /** Of rules that fire at the same time the lowest speaks: kills before pauses, then the order of the plan. */
  readonly rank: number;
  /** Days that it pools: its window, or fewer where the plan counts fewer units in it. */
  readonly spanDays: number;
}

/** One metric in one phase of one world. Arrays by day hold the days of the phase and of its extension. */
export interface TrackSpec {
  /** The metric's number: people of the phase before keep their level. */
  readonly stream: number;
  readonly family: Family;
  readonly days: number;
  readonly truths: readonly number[];
  readonly units: readonly number[];
  /** Variance that all days have in common (the same people), as a share of one unit's. */
  readonly levelShare: number;
  /** How many people it is read on, in any unit: those of an earlier phase are still among them. */
  readonly people: number;
  readonly watches: readonly Watch[];
}
