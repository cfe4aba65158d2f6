import type { MetricGate } from "../../plan/gate.ts";
import type { Sampled } from "./error-budget.ts";
import { proportion, type Sampling } from "./sampling.ts";
import type { Shown } from "./teeth.ts";

/** Chances that an observed value meets a comparison, by the true value and the number of units. */
export interface Chances {
  /** On exactly so many. */
  on(truth: number, units: number): number;
  /** The least and the most that it can be on so many or more, while the truth lies on the side that more units show. */
  least(truth: number, units: number): number;
  most(truth: number, units: number): number;
}

/** Of a limit, on independent units. A gate promises its chances from its least units on, and more are not always better. */
export function chancesAt(sampling: Sampling, better: "higher" | "lower", limit: number): Chances {
  const shown: Shown = better === "higher" ? "at least" : "at most";
  const chance = better === "higher" ? sampling.atLeast : sampling.atMost;
  const on = (truth: number, units: number) => chance(limit, truth, units);
  return {
    on,
    least: (truth, units) => {
      const { lowest } = sampling.extremes(limit, units, shown);
      return Math.min(...lowest.map((many) => on(truth, many)));
    },
    most: (truth, units) => {
      const { highest } = sampling.extremes(limit, units, shown);
      return Math.max(...highest.map((many) => on(truth, many)));
    },
  };
}

/** Of a gate's own comparison, on raw units. */
export function chancesOf(model: Sampled, gate: MetricGate, designEffect = gate.evidence.designEffect): Chances {
  const sampling = samplingOf(model).clustered(designEffect);
  return onRawUnits(ofComparison(sampling, gate), designEffect);
}

function ofComparison(sampling: Sampling, { comparator, threshold, limits }: MetricGate): Chances {
  if (limits === null) {
    // "More than" is met by exactly what "at most" is not met by.
    if (comparator === ">") return opposite(chancesAt(sampling, "lower", threshold));
    if (comparator === "<") return opposite(chancesAt(sampling, "higher", threshold));
    return chancesAt(sampling, comparator === ">=" ? "higher" : "lower", threshold);
  }
  const above = chancesAt(sampling, "higher", limits.high);
  const below = chancesAt(sampling, "lower", limits.low);
  const inside: Chances = {
    on: (truth, units) => Math.max(0, 1 - above.on(truth, units) - below.on(truth, units)),
    least: (truth, units) => Math.max(0, 1 - above.most(truth, units) - below.most(truth, units)),
    most: (truth, units) => Math.max(0, 1 - above.least(truth, units) - below.least(truth, units)),
  };
  return comparator === "within" ? inside : opposite(inside);
}

/** Failures in an audit are a share of its items. */
function samplingOf(model: Sampled): Sampling {
  return model.kind === "audit" ? proportion(model.of) : model.sampling;
}

function opposite({ on, least, most }: Chances): Chances {
  return {
    on: (truth, units) => 1 - on(truth, units),
    least: (truth, units) => 1 - most(truth, units),
    most: (truth, units) => 1 - least(truth, units),
  };
}

/** The same by raw units; an exact count needs whole ones. */
export function onRawUnits({ on, least, most }: Chances, designEffect: number): Chances {
  const independent = (units: number) => Math.max(1, designEffect <= 1 ? Math.floor(units) : units / designEffect);
  return {
    on: (truth, units) => on(truth, independent(units)),
    least: (truth, units) => least(truth, independent(units)),
    most: (truth, units) => most(truth, independent(units)),
  };
}
