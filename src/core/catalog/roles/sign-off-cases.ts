import type { ExclusionKind, HazardId, RegulationId, SegmentDimension } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";

/** When a veto that holds only in a case does hold: one match of any list is enough. */
export interface SignOffCase extends Cited {
  readonly hazards: readonly HazardId[];
  readonly regulations: readonly RegulationId[];
  /** Exclusions of the brief with a condition. */
  readonly conditionsOfKind: readonly ExclusionKind[];
  /** At least two segments of the dimension. */
  readonly segments: SegmentDimension | null;
  /** What the role verifies that has the veto, as the sign-off sheet has it. */
  readonly verifies: string;
}

const source = ours("cases of conditional vetoes");

/** By the words of `when` in the table of sign-offs. */
export const SIGN_OFF_CASES: Readonly<Record<string, SignOffCase>> = {
  "a country is new": {
    ...source,
    hazards: [],
    regulations: [],
    conditionsOfKind: ["region"],
    segments: "region",
    verifies: "Law and terms of each country before it is let in",
  },
  "people are ranked": {
    ...source,
    hazards: ["bias"],
    regulations: ["ECOA", "FCRA", "EEOC", "NYC-LL144"],
    conditionsOfKind: [],
    segments: null,
    verifies: "Ratios between groups and the search for proxies, before people are ranked",
  },
};
