import type { Estimate } from "./estimate.ts";

/** One stated chance beside the simulated one. */
export interface Row {
  /** A gate's id, or the name of a chance of the whole plan. */
  readonly of: string;
  readonly chance:
    | "false fail, least units"
    | "false fail, phase"
    | "false pass, least units"
    | "false pass, phase"
    | "false alarm, phase"
    | "false alarm, least units"
    | "false alarm, exact union"
    | "whole plan";
  readonly claim: number | null;
  readonly simulated: Estimate;
}
