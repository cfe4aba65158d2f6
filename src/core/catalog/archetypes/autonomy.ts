import type { RiskLevel } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/** What a feature that acts may do by itself. A phase raises it by one rung at most. */
export interface AutonomyLadder extends Cited {
  /** From "it only plans" upwards, as a plan prints them. */
  readonly rungs: readonly string[];
  /** The highest rung within this plan where the brief does not say what is shipped, counted from 0. */
  readonly highest: Readonly<Record<RiskLevel, number>>;
  /** What the brief says that general availability ships, in its own words; the first that fits counts. */
  readonly shipped: readonly { readonly words: RegExp; readonly rung: number }[];
  /** What must be there before a phase with the last rung. */
  readonly signed: string;
}

const source = ours("rungs of autonomy: propose, approve, undo window, limits");

const ALONE = 4;
const APPROVED = 2;

export const ACTING: AutonomyLadder = {
  ...source,
  rungs: [
    "plans and records what it would do; it can change nothing",
    "proposes each action; a person carries it out",
    "acts only after a person has approved the action",
    "acts by itself, with a window in which a person can undo; what can't be undone still needs approval",
    "acts by itself within the signed limits on amount, number and kind; a person approves whatever is above them",
  ],
  highest: { low: 4, medium: 4, high: 3, critical: 2 },
  shipped: [
    {
      words:
        /\b(?:nothing|never|not|no|none|nobody)\b[^.;\n]{0,60}\b(?:without (?:a |an |any |the |someone's |somebody's )?(?:[\w']+ )?(?:approval|sign-?off|ok)|on its own|by itself)|\b(?:human|person|manager|engineer|lead|agent|officer|clinician|analyst)s? (?:must |has to |have to )?(?:approves?|signs? off|confirms?) (?:each|every|all)\b/i,
      rung: APPROVED,
    },
    {
      words:
        /\bno ?(?:body|one) (?:approves|confirms|checks|signs off)|\bno (?:human|person)\b|\bno (?:manual |human )?(?:approval|sign-?off)\b|\b(?:without|w\/o) (?:a |an |any )?(?:human|person|approval|sign-?off)|\b(?:by itself|by themselves|on its own|autonomously|unattended|fully automatic(?:ally)?)\b/i,
      rung: ALONE,
    },
  ],
  signed: "Limits on amount, number and kind of what it does alone are signed by the owner of the target system",
};
