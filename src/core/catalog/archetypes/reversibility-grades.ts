import { type Cited, ours } from "../metrics/cited.ts";
import { type Duration, minutes } from "../metrics/time.ts";
import type { Trait } from "./traits.ts";

/** What can be taken back, and what follows for a plan. */
export interface ReversibilityRow extends Cited {
  readonly meaning: string;
  readonly consequence: string;
  /** The same where what is stored may be a record that a law keeps. */
  readonly ofRecords?: { readonly meaning: string; readonly consequence: string };
  /** How soon switching off reaches 99 of 100 clients. */
  readonly offWithin: Duration;
}

const source = ours("grades of reversibility");

export const REVERSIBILITY_GRADES = {
  R1: {
    ...source,
    meaning: "what is only displayed",
    consequence: "nothing of it persists, so switching off is enough",
    offWithin: minutes(15),
  },
  R2: {
    ...source,
    meaning: "stored output that can be purged by model version",
    consequence: "needs a purge job with an owner",
    ofRecords: {
      meaning: "stored output that may be a record",
      consequence:
        "faulty versions are superseded and marked, never deleted, which needs a job with an owner; Legal lifts holds",
    },
    offWithin: minutes(15),
  },
  R3: {
    ...source,
    meaning: "output that people have sent or published",
    consequence: "needs a template for correction notices",
    offWithin: minutes(15),
  },
  R4: {
    ...source,
    meaning: "actions that a second step can make good",
    consequence: "what is under way is held; needs a journal of actions and a weekly undo drill",
    offWithin: minutes(5),
  },
  R5: {
    ...source,
    meaning: "what can't be taken back once it is done",
    consequence: "a person approves whatever lies above the signed limits; limits per day; a second approver",
    offWithin: minutes(5),
  },
} as const satisfies Record<string, ReversibilityRow>;

export type ReversibilityGrade = keyof typeof REVERSIBILITY_GRADES;

/** Where a product has more, or less, that persists than its archetype: by its traits. */
export const GRADES_BY_TRAIT: readonly (Cited & {
  readonly trait: Trait;
  readonly adds: readonly ReversibilityGrade[];
  readonly drops: readonly ReversibilityGrade[];
})[] = [
  { ...source, trait: "takesEffect", adds: ["R4"], drops: ["R1"] },
  { ...source, trait: "writesNothing", adds: [], drops: ["R4", "R5"] },
];

/** How a kill works in every plan. */
export const KILL_PATH = {
  ...source,
  text: "Off for 99 % of clients within 15 minutes (5 minutes where actions are taken or can't be undone); model or prompt rolled back within 15 minutes without a new deployment",
  drill: "Before phase 2 and monthly after; the record with its time stamps is the evidence",
  owner: "engineering-lead",
  modelRollbackWithin: minutes(15),
} as const;
