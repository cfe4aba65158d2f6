import type { Archetype, HazardId, Market, Statistic } from "../../brief/facts.ts";
import type { RoleId } from "../roles/roles.ts";
import { type Cited, ours } from "./cited.ts";
import type { LadderId } from "./ladders.ts";
import type { Cadence } from "./time.ts";

/** Where values of this kind usually lie, in the metric's unit. Never printed as a target. */
export interface TypicalRange extends Cited {
  readonly low: number | null;
  readonly high: number | null;
}

/** What somebody measured and published. */
export interface Reported extends Cited {
  readonly text: string;
}

/** A level that replaces the row's own in some plans. */
export interface LevelCase {
  readonly level: number;
  readonly where: {
    readonly hazards?: readonly HazardId[];
    readonly markets?: readonly Market[];
    readonly archetypes?: readonly Archetype[];
  };
  readonly why: string;
}

/** A metric that a plan may need, in the words in which it is printed. */
export interface MetricRow extends Cited {
  /** Snake case; rows of one id mean the same metric and are merged. */
  readonly id: string;
  /** Slots here and in the definition, for what the feature makes: {unit}, {units}. */
  readonly name: string;
  readonly group: "quality" | "business" | "safety_and_compliance";
  readonly statistic: Statistic;
  /** As in the facts: %, pp, ms, s, min, points, count, per-1k, ratio, or a word; null without a number. */
  readonly unit: string | null;
  readonly direction: "up" | "down" | "within";
  readonly definition: string;
  /** Who or what counts, and how much is looked at. */
  readonly measured: string;
  readonly typical: TypicalRange | null;
  readonly reported: readonly Reported[];
  readonly ladder: LadderId;
  /** What the ladder starts from (target, ceiling, score, tolerance or margin), in `unit`; null: from the brief or its baseline. */
  readonly level: number | null;
  /** What the value is compared with; null: with `level` alone. */
  readonly reference: "control" | "baseline" | null;
  /** What its values are counted on where its own limits gate it; "in full": known without sampling error. */
  readonly countedOn: "units" | "calls" | "people" | "answers" | "audited items" | "in full";
  /** Days until the value of a unit is known; 0 at once. */
  readonly maturesDays: number;
  /** Levels that replace `level`: the first whose hazard, market or archetype the plan has. */
  readonly cases: readonly LevelCase[];
  readonly owner: RoleId;
  readonly consulted: readonly RoleId[];
  readonly cadence: Cadence;
  readonly dataSource: string;
  /** Events to log, as in the list of events common to all archetypes. */
  readonly events: readonly string[];
}

const DEFAULTS = {
  typical: null,
  reported: [],
  level: null,
  reference: null,
  countedOn: "units",
  maturesDays: 0,
  cases: [],
  consulted: [],
  events: [],
  ...ours("metrics of the catalog"),
} as const;

/** A row with the usual blanks filled. */
export function metric(row: Partial<MetricRow> & Omit<MetricRow, keyof typeof DEFAULTS>): MetricRow {
  return { ...DEFAULTS, ...row };
}

type Monitor = Pick<MetricRow, "id" | "name" | "definition" | "owner" | "cadence" | "dataSource"> & Partial<MetricRow>;

/** A count that has to stay at 0, each case confirmed; other monitors say what differs. */
export function monitor(row: Monitor): MetricRow {
  return {
    ...DEFAULTS,
    group: "safety_and_compliance",
    statistic: "count",
    unit: "count",
    direction: "down",
    ladder: "CT",
    level: 0,
    measured: "automatic, every unit",
    ...row,
  };
}

/** A share in percent that should not pass its ceiling. */
export function share(row: Monitor): MetricRow {
  return monitor({ statistic: "rate", unit: "%", ladder: "HR", level: null, ...row });
}
