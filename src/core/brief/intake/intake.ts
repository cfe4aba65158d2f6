import type { Finding } from "../../shared/finding.ts";
import type { Brief } from "../brief.ts";

/** A brief as it came in, or null where it can't be made out, and what there is to say about it. */
export interface Intake {
  readonly brief: Brief | null;
  readonly findings: Finding[];
}

/** The longest brief that is read, in UTF-16 units. A long memo has 20,000. */
export const LONGEST_BRIEF = 1_048_576;
