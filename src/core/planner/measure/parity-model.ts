import { LADDER_BY_KIND } from "../../catalog/metrics/ladder-by-kind.ts";
import type { PlanContext } from "../context.ts";
import type { LevelModel, SampleOf } from "./model.ts";
import { tightened } from "./rounding.ts";
import { type Sampling, worstOfGroups } from "./sampling.ts";

/**
 * A ratio between groups: equal groups are promised, and the gate shows that the worst is not far behind, with allowance
 * for how many groups there are. A ratio where less is better (errors of the worst over the best) is read upside down.
 */
export function parityModel(
  target: number,
  better: "higher" | "lower",
  sampleOf: SampleOf,
  { values }: Pick<PlanContext, "values">,
): LevelModel {
  const groups = Math.round(values.parityGroups);
  // Where less is better, errors are compared: they are rarer than what goes well.
  const rate = better === "lower" ? "rareRate" : "controlRate";
  const sampling = worstOfGroups(groups, values[rate], rate);
  const { pause, kill } = LADDER_BY_KIND.parity;
  const limit = (factor: number) =>
    tightened(better === "higher" ? target * factor : target / factor, { better, from: null });
  const stop = (tier: "pause" | "kill", factor: number) =>
    ({
      tier,
      limit: limit(factor),
      betaLimit: null,
      window: { value: 14, unit: "day" },
      consecutive: 1,
    }) as const;
  return {
    kind: "level",
    better,
    promised: 1,
    today: null,
    unit: "ratio",
    reference: null,
    sampling: better === "higher" ? sampling : turned(sampling),
    sampleOf,
    top: null,
    roundsFromTop: false,
    settleDays: 0,
    needsShare: 0,
    gate: {
      early: [target, target, target],
      factors: null,
      ladder: LADDER_BY_KIND.parity.kind,
      target,
      allowance: false,
    },
    stops: [stop("pause", pause), stop("kill", kill)],
  };
}

/** The same for the ratio of the worst to the best where the worst is the larger. */
function turned(sampling: Sampling): Sampling {
  return {
    ...sampling,
    clustered: (designEffect) => turned(sampling.clustered(designEffect)),
    atLeast: (limit, truth, n) => sampling.atMost(1 / limit, 1 / truth, n),
    atMost: (limit, truth, n) => sampling.atLeast(1 / limit, 1 / truth, n),
  };
}
