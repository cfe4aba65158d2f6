import type { RiskLevel } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/** What a feature that acts may do by itself. A phase raises it by one rung at most, and not above the risk's. */
export interface AutonomyLadder extends Cited {
  /** From "it only plans" upwards, as a plan prints them. */
  readonly rungs: readonly string[];
  /** The highest rung within this plan, counted from 0. */
  readonly highest: Readonly<Record<RiskLevel, number>>;
}

const source = ours("rungs of autonomy: propose, approve, undo window, limits");

export const ACTING: AutonomyLadder = {
  ...source,
  rungs: [
    "plans and records what it would do; it can change nothing",
    "proposes each action; a person carries it out",
    "acts only after a person has approved the action",
    "acts by itself, with a window in which a person can undo; what can't be undone still needs approval",
    "acts by itself within limits on amount, number and kind; what can't be undone still needs approval",
  ],
  highest: { low: 4, medium: 4, high: 3, critical: 2 },
};
