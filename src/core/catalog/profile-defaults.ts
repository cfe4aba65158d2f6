import type { Market, RiskLevel } from "../brief/facts.ts";
import type { Sourced } from "./sourced.ts";

export interface ProfileDefaults extends Sourced {
  /** Whose first phase is by invitation: the more careful choice. */
  readonly market: Market;
  readonly riskWithoutHazards: RiskLevel;
  /** The risk of a brief that states none, by the worst severity among its hazards; phases.md, section 2. */
  readonly riskBySeverity: Readonly<Record<"S0" | "S1" | "S2", RiskLevel>>;
}

/** What a plan takes a feature to be where the brief leaves it open. */
export const PROFILE_DEFAULTS: ProfileDefaults = {
  source: "Rampwright: profile defaults",
  status: "our default",
  market: "B2B",
  riskWithoutHazards: "medium",
  riskBySeverity: { S0: "high", S1: "medium", S2: "low" },
};
