import type { Cited } from "./cited.ts";
import { ours } from "./cited.ts";
import { audited, beyond, events, type Rule, target } from "./rule.ts";
import { days, hours, minutes, PHASE } from "./time.ts";

/**
 * How a metric's limits follow from what was promised.
 *
 * Rules read the metric that uses the ladder, written `this`. The investigate edge of HB, SC, EQ and RL is not here: it
 * is computed midway between gate and pause, at least 2 standard errors from both, else dropped and said so.
 */
export interface MetricLadder extends Cited {
  readonly title: string;
  readonly for: string;
  readonly gate: string;
  /** Tiers whose limits the planner computes are empty. */
  readonly investigate: readonly Rule[];
  readonly pause: readonly Rule[];
  readonly kill: readonly Rule[];
  /** In the first customer phase, where they differ. */
  readonly beta: { readonly pause: readonly Rule[]; readonly kill: readonly Rule[] } | null;
}

const week = { window: days(7) } as const;
const source = ours("ladders by kind of metric");

export const METRIC_LADDERS = {
  HB: {
    ...source,
    title: "value, higher is better",
    for: "adoption and value rates",
    gate: "7-day value at or above the phase's share of the target",
    investigate: [],
    pause: [
      beyond(["this", "<", target(0.8)], "7-day value below 0.80 of the target on 5 consecutive days", {
        ...week,
        consecutive: 5,
      }),
    ],
    kill: [
      beyond(["this", "<", target(0.67)], "7-day value below 0.67 of the target on 3 consecutive days", {
        ...week,
        consecutive: 3,
      }),
    ],
    beta: {
      pause: [
        beyond(["this", "<", target(0.67)], "7-day value below 0.67 of the target on 5 consecutive days", {
          ...week,
          consecutive: 5,
        }),
      ],
      kill: [
        beyond(["this", "<", target(0.55)], "7-day value below 0.55 of the target on 3 consecutive days", {
          ...week,
          consecutive: 3,
        }),
      ],
    },
  },
  // The table of archetypes has a second kill line (1.5 times the target for 24 h); DECISIONS drops it, since it is
  // looser than the pause line of 2 h and kills at the same value.
  LQ: {
    ...source,
    title: "service latency, lower is better",
    for: "latency of the service at any percentile",
    gate: "at or below the target over the whole phase",
    investigate: [beyond(["this", ">", target(1.1)], "above 1.10 of the target for 24 hours", { window: hours(24) })],
    pause: [beyond(["this", ">", target(1.5)], "above 1.50 of the target for 2 hours", { window: hours(2) })],
    kill: [
      beyond(["this", ">", target(1.9)], "above 1.90 of the target for 30 minutes with at least 500 calls", {
        window: minutes(30),
        leastUnits: 500,
      }),
    ],
    beta: null,
  },
  // DECISIONS: work time, cost and edit shares move slowly, so hours of latency make no sense for them.
  slow: {
    ...source,
    title: "slow measure, lower is better",
    for: "work time, cost per unit, edit share, forecast error, word error rate",
    gate: "7-day value at or below the target",
    investigate: [
      beyond(["this", ">", target(1.1)], "7-day value above 1.10 of the target on 2 consecutive days", {
        ...week,
        consecutive: 2,
      }),
    ],
    pause: [
      beyond(["this", ">", target(1.25)], "7-day value above 1.25 of the target on 5 consecutive days", {
        ...week,
        consecutive: 5,
      }),
    ],
    kill: [
      beyond(["this", ">", target(1.5)], "7-day value above 1.50 of the target on 3 consecutive days", {
        ...week,
        consecutive: 3,
      }),
    ],
    beta: null,
  },
  // Nobody promised it and nobody is harmed: a cost above its usual value holds the rollout, and Finance decides.
  spend: {
    ...source,
    title: "running cost, lower is better",
    for: "cost per unit where the brief promises none",
    gate: "no gate",
    investigate: [
      beyond(["this", ">", target(1.1)], "7-day value above 1.10 of the usual on 2 consecutive days", {
        ...week,
        consecutive: 2,
      }),
    ],
    pause: [
      beyond(["this", ">", target(1.25)], "7-day value above 1.25 of the usual on 5 consecutive days", {
        ...week,
        consecutive: 5,
      }),
    ],
    kill: [],
    beta: null,
  },
  // The table of archetypes puts confidence bounds into the rules; DECISIONS pools the phase's audits and uses counts.
  HR: {
    ...source,
    title: "harm, sampled against a ceiling",
    for: "harm and error rates found by audit or flags",
    gate: "no more failures in the phase's pooled audit than a rate at the ceiling would seldom give",
    investigate: [audited.investigate("this")],
    pause: [audited.pause("this")],
    kill: [
      beyond(
        ["this", ">", { by: "ceiling", factor: 2.5 }],
        "share of failures above 2.5 times the ceiling on the least number of items",
        { window: PHASE },
      ),
    ],
    beta: null,
  },
  SC: {
    ...source,
    title: "score of experts or users",
    for: "bounded scores: rubric of 1 to 5, stars, satisfaction, NPS, area under the curve",
    gate: "mean at or above the target; on a rubric of 1 to 5 also at most 5 % of items scored 2 or less",
    investigate: [],
    pause: [
      beyond(
        ["this", "<", { by: "steps", percentOfRange: 7.5 }],
        "below the target by 7.5 % of the scale (0.3 on 1 to 5, 15 NPS points) on 5 consecutive days",
        { ...week, consecutive: 5 },
      ),
    ],
    kill: [
      beyond(
        ["this", "<", { by: "steps", percentOfRange: 15 }],
        "below the target by 15 % of the scale (0.6 on 1 to 5, 30 NPS points) on 3 consecutive days",
        { ...week, consecutive: 3 },
      ),
    ],
    beta: null,
  },
  EQ: {
    ...source,
    title: "neutral within a tolerance",
    for: "guardrails against a randomised control",
    gate: "difference from the control shown to lie inside the tolerance",
    investigate: [],
    pause: [beyond(["this", ">", { by: "margin", factor: 1.6 }], "difference beyond 1.6 times the tolerance", week)],
    kill: [
      beyond(
        ["this", ">", { by: "margin", factor: 3 }],
        "difference beyond 3 times the tolerance on 3 consecutive days",
        { ...week, consecutive: 3 },
      ),
    ],
    beta: null,
  },
  // The table of archetypes also pauses at 2 suspected cases in 7 days; DECISIONS drops it: suspicions do not scale.
  CT: {
    ...source,
    title: "prohibited event",
    for: "events of which any confirmed case is a breach",
    gate: "0 confirmed cases, with the exposure and the rate that it rules out",
    investigate: [events("this", 1, "1 suspected case: triage within 4 hours", { which: "suspected" })],
    pause: [
      events("this", 1, "1 suspected case still open after 24 hours", {
        which: "suspected and open for 24 hours",
        window: hours(24),
      }),
    ],
    kill: [events("this", 1, "1 confirmed case: off within 15 minutes of confirmation")],
    beta: null,
  },
  // A bound is turned into a fixed limit for the least units when the plan is made (OUTPUT); DECISIONS makes the gate an equivalence test and drops "or the interval covers 0".
  FX: {
    ...source,
    title: "parity between groups",
    for: "ratio of the worst group to the best, with at least 200 units in each; a ratio of errors above 1 is turned over (1.25 is 0.80)",
    gate: "worst ratio at or above 0.90, shown by an equivalence test with allowance for the number of groups",
    investigate: [
      beyond(["this", "<", { by: "value", value: 0.9, unit: "ratio" }], "worst ratio below 0.90", {
        window: PHASE,
        leastUnits: 200,
      }),
    ],
    pause: [
      beyond(["this", "<", { by: "value", value: 0.8, unit: "ratio" }], "worst ratio below 0.80", {
        window: PHASE,
        leastUnits: 200,
      }),
    ],
    kill: [
      beyond(
        ["this", "<", { by: "bound", value: 0.8, confidence: 0.95 }],
        "worst ratio so low that its 95 % interval lies below 0.80, where outputs decide about people",
        { window: PHASE, leastUnits: 200 },
      ),
    ],
    beta: null,
  },
  RL: {
    ...source,
    title: "lift against a control",
    for: "increase or decrease of a metric compared with a randomised control",
    gate: "difference from the control above 0, or above the loss that was accepted in advance",
    investigate: [],
    pause: [beyond(["this", "<", { by: "margin", factor: -1 }], "difference below the accepted loss for 7 days", week)],
    kill: [
      beyond(
        ["this", "<", { by: "bound", value: 0, confidence: 0.95 }],
        "difference so low that its 95 % interval lies below the accepted loss",
        { ...week, consecutive: 3 },
      ),
    ],
    beta: null,
  },
  fixed: {
    ...source,
    title: "limits of its own",
    for: "metrics whose limits stand in their own rules",
    gate: "inside the limits that its definition or its hazard's rules give",
    investigate: [],
    pause: [],
    kill: [],
    beta: null,
  },
  watch: {
    ...source,
    title: "watched both ways",
    for: "metrics whose fall is as telling as their rise",
    gate: "no gate",
    investigate: [],
    pause: [],
    kill: [],
    beta: null,
  },
} as const satisfies Record<string, MetricLadder>;

export type LadderId = keyof typeof METRIC_LADDERS;
