import type { Draws, Scatter } from "./scatter.ts";
import { shareDraws } from "./share.ts";

/** How a difference from the control is written: in points of a share, in the metric's own unit, in % of the control. */
export interface Difference {
  /** The control's true level, as `draws` take it. */
  readonly control: number;
  /** 100 where levels are shares and differences percentage points; 1 otherwise; null for % of the control. */
  readonly points: number | null;
}

/** A difference between people with the feature and the control, each drawn for itself. */
export function differenceScatter(draws: Draws, { control, points }: Difference): Scatter {
  return {
    ...draws,
    arms: "control",
    exact: false,
    levels: (value) => [points === null ? control * (1 + value / 100) : control + value / points, control],
    value: ([own = Number.NaN, other = Number.NaN], [ownUnits = 0, otherUnits = 0]) => {
      const [mean, base] = [own / ownUnits, other / otherUnits];
      return points === null ? 100 * (mean / base - 1) : points * (mean - base);
    },
  };
}

/**
 * The worst group's rate over the best's, or the other way round where less is better. All groups are at `rate`, but for
 * one that is behind where the true ratio is not 1: the least that makes this ratio.
 */
export function parityScatter(groups: number, rate: number): Scatter {
  return {
    ...shareDraws,
    arms: "groups",
    exact: false,
    levels: (ratio) => Array.from({ length: groups }, (_, at) => Math.min(1, at === 0 ? rate * ratio : rate)),
    value: (sums, units) => {
      const rates = sums.map((sum, at) => sum / (units[at] ?? 0));
      return Math.min(...rates) / Math.max(...rates);
    },
  };
}

/** The same where the metric is the largest rate over the smallest. */
export function turnedParityScatter(groups: number, rate: number): Scatter {
  const parity = parityScatter(groups, rate);
  return { ...parity, value: (sums, units) => 1 / parity.value(sums, units) };
}
