import type { HazardId, RegulationId } from "../../brief/facts.ts";
import { type Cited, ours } from "../metrics/cited.ts";
import type { Reported } from "../metrics/metric-row.ts";
import type { RoleId } from "../roles/roles.ts";
import type { FreezeId, FreezeStrength, FreezeWindow } from "./freezes.ts";

/** A time that matters in one industry alone. */
export interface OwnFreeze extends Cited {
  readonly text: string;
  /** Null where it is no date but an event to ask about. */
  readonly window: FreezeWindow | null;
  readonly strength: FreezeStrength;
}

/** What an industry brings: suggestions marked as not in the brief, never facts. */
export interface IndustryRow extends Cited {
  readonly title: string;
  /** Words of briefs that hint at it. */
  readonly words: readonly string[];
  readonly populations: readonly string[];
  readonly hazards: readonly HazardId[];
  readonly regulations: readonly RegulationId[];
  /** Laws and duties outside the closed list. */
  readonly otherDuties: readonly string[];
  readonly signOff: readonly RoleId[];
  readonly freezes: readonly FreezeId[];
  readonly ownFreezes: readonly OwnFreeze[];
  readonly exclusions: readonly string[];
  readonly quirks: readonly string[];
  readonly cohorts: readonly string[];
  /** Metrics that the industry reads, by name. */
  readonly metrics: readonly string[];
  readonly reported: readonly Reported[];
}

export const SOURCE = ours("industries");

/** Said in the plan; it moves nothing. */
export function told(text: string, window: FreezeWindow | null = null): OwnFreeze {
  return { ...SOURCE, text, window, strength: "told" };
}

/** `between(12, 15, 1, 10)`: 15 December to 10 January. */
export function between(...[month, day, toMonth, toDay]: readonly [number, number, number, number]): FreezeWindow {
  return { kind: "dates", from: { month, day }, to: { month: toMonth, day: toDay } };
}
