import { type Cited, ours } from "../metrics/cited.ts";

export interface ActRow extends Cited {
  /** The word that a plan prints. */
  readonly word: string;
  readonly exactly: string;
}

const source = ours("vocabulary of actions");

/** One word for one act, by the plan's name for it. */
export const ACTS = {
  promote: { ...source, word: "promote", exactly: "the next phase begins" },
  complete: { ...source, word: "complete", exactly: "the rollout is done; permanent rules stay in force" },
  investigate: {
    ...source,
    word: "investigate",
    // The table of hazards blocks promotion until the finding is closed; DECISIONS: only if the gate fails or the hazard
    // is of the highest class.
    exactly:
      "name an owner, raise the cadence by one step, write the finding within 5 working days; exposure unchanged; promotion waits only if the gate itself fails or the hazard is of the gravest class",
  },
  "pause-expansion": {
    ...source,
    word: "pause expansion",
    exactly: "no new users or regions; the present cohort stays; decision within 5 working days",
  },
  "freeze-cohort": {
    ...source,
    word: "freeze cohort",
    exactly: "pause expansion and stop new enrolments",
  },
  contain: {
    ...source,
    word: "contain",
    exactly: "switch off for the cohort, region, tenant or type of action affected",
  },
  kill: {
    ...source,
    word: "kill, roll back",
    exactly:
      "switch off for everyone by server flag; keep evidence; the plan returns to the last phase whose gate still holds, never by itself",
  },
  "revert-model": {
    ...source,
    word: "revert model",
    exactly: "pin the former model, prompt or index; the feature stays on",
  },
  "shadow-only": {
    ...source,
    word: "shadow only",
    exactly:
      "generation goes on, display stops; never the answer to an injection, a privacy event or a missing lawful basis, because processing goes on",
  },
} as const satisfies Record<string, ActRow>;
