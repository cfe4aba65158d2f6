import type { AssumptionName } from "../assumptions.ts";
import type { Window } from "./time.ts";

/** What a rule's limit is made from. Percentages as 18, not 0.18. */
export type Limit =
  /** A number of events; `which` of them count: suspected, confirmed, or a kind. */
  | { readonly by: "count"; readonly value: number; readonly which: string }
  /** A level in the metric's own scale. */
  | { readonly by: "value"; readonly value: number; readonly unit: string }
  /** An assumed share in percent, moved by so many points: nearer than that it would ring on what is planned. */
  | { readonly by: "assumption"; readonly name: AssumptionName; readonly points: number }
  /** So many times as long as triage of a report may take in the plan, in hours. */
  | { readonly by: "triage"; readonly times: number }
  /** A multiple of the metric's target, the budget or the agreed limit. */
  | { readonly by: "target"; readonly factor: number }
  /** A multiple of the ceiling: the metric's `level`. */
  | { readonly by: "ceiling"; readonly factor: number }
  /** A count on the phase's pooled sample, with this chance a phase of being passed at half the ceiling. */
  | { readonly by: "chance"; readonly atHalfCeiling: number }
  /** Steps of a bounded scale below the target, in percent of the scale's range. */
  | { readonly by: "steps"; readonly percentOfRange: number }
  /**
   * A multiple of the tolerance of `within` (the size of the difference is read, whatever its sign) or of the loss that
   * is accepted (negative: below the control).
   */
  | { readonly by: "margin"; readonly factor: number }
  /** The observed value at which the interval of this confidence lies wholly beyond `value`; computed for the least units. */
  | { readonly by: "bound"; readonly value: number; readonly confidence: number }
  /** A difference from what stands in `from`. */
  | {
      readonly by: "change";
      readonly from: "trailing mean" | "baseline" | "control" | "forecast" | "target" | "overall";
      readonly value: number;
      readonly unit: "%" | "points" | "times";
    };

/** A fixed limit on an observed value: intervals and tests belong to the evidence, never to a rule. */
export interface Rule {
  /** Id of a metric; in a ladder, `this` stands for the metric that uses the ladder. */
  readonly metric: string;
  readonly comparator: ">=" | ">" | "<=" | "<";
  readonly limit: Limit;
  /** Null: each event is judged as it comes. */
  readonly window: Window | null;
  /** Readings in a row that must meet the rule. */
  readonly consecutive: number;
  /** Fewer units than this, and the rule is not decided. */
  readonly leastUnits: number | null;
  /** Chance that one reading of a value known in full fires although all is well; 0 where nothing is random, null where nobody knows. */
  readonly falseAlarm: number | null;
  /** As a plan prints it. */
  readonly text: string;
}

type Reading = Partial<Pick<Rule, "window" | "consecutive" | "leastUnits" | "falseAlarm">>;
const ONCE = { window: null, consecutive: 1, leastUnits: null, falseAlarm: 0 };

/** So many events, each judged as it comes unless a window is given; confirmed ones unless `which` says otherwise. */
export function events(
  metric: string,
  value: number,
  text: string,
  { which = "confirmed", ...reading }: Reading & { which?: string } = {},
): Rule {
  // How often events come although all is well, nobody knows before they are counted.
  const chance = { ...ONCE, falseAlarm: null };
  return { metric, comparator: ">=", limit: { by: "count", value, which }, ...chance, ...reading, text };
}

/** The metric lies beyond a limit. */
export function beyond(
  [metric, comparator, limit]: readonly [string, Rule["comparator"], Limit],
  text: string,
  reading: Reading = {},
): Rule {
  return { metric, comparator, limit, ...ONCE, ...reading, text };
}

export const ceiling = (factor: number): Limit => ({ by: "ceiling", factor });
export const target = (factor: number): Limit => ({ by: "target", factor });
export const level = (value: number, unit: string): Limit => ({ by: "value", value, unit });

/** `change("baseline", 20, "%")`: a fifth from where it was. */
export function change(
  from: Extract<Limit, { by: "change" }>["from"],
  value: number,
  unit: "%" | "points" | "times",
): Limit {
  return { by: "change", from, value, unit };
}

/**
 * Investigate and pause limits of a harm that is found by audit: counts on the phase's pooled sample.
 * They replace the shares of the ceiling that tables of hazards give, because half the ceiling is what is promised.
 */
export const audited = {
  investigate: (metric: string): Rule =>
    beyond(
      [metric, ">", { by: "chance", atHalfCeiling: 0.1 }],
      "more failures in the phase's pooled audit than half the ceiling gives in 9 of 10 phases",
      { window: { value: 1, unit: "phase" } },
    ),
  pause: (metric: string): Rule =>
    beyond(
      [metric, ">", { by: "chance", atHalfCeiling: 0.01 }],
      "more failures in the phase's pooled audit than half the ceiling gives in 99 of 100 phases",
      { window: { value: 1, unit: "phase" } },
    ),
};
