import type { Aim, Comparator } from "./aim.ts";
import { changeOf } from "./change.ts";
import type { Clause } from "./clause.ts";
import type { Direction } from "./direction.ts";
import { baselineOf, isTimeLimit, levelOf } from "./level.ts";
import { has, isTolerance, type Link } from "./links.ts";
import type { Piece } from "./pieces.ts";
import type { Measure } from "./unit.ts";
import { isZeroClaim } from "./zero-claim.ts";

const NONE: Aim = { comparator: "none", target: null, unit: null, baseline: null, from: "words" };
const ZERO: Aim = { comparator: "<=", target: 0, unit: "count", baseline: null, from: "words" };

/** Resolves comparator, target and baseline of a clause. `before`: the comparator of the metric that it continues. */
export function aimOf(clause: Clause, measure: Measure | null, direction: Direction, before: Comparator | null): Aim {
  const { target } = clause.roles;
  const { pieces } = clause;
  if (target === null || measure === null) {
    if (has(pieces, "none", "flat")) return NONE;
    return has(pieces, "nil") || isNo(pieces) ? ZERO : NONE;
  }
  if (isLargestDrop(target)) return within(clause, target, measure);
  if (target.amount.low === 0 && target.behind[0]?.cue === "tolerance") return ZERO;
  if (isTolerance(target) && !isTimeLimit(target)) return within(clause, target, measure);
  const scaled = (value: number) => Number((value * measure.scale).toPrecision(12));
  const { amount } = target;
  if (amount.unit === "x") return times(amount.low);
  const change = changeOf(clause, target, direction, before);
  if (change !== null) {
    const value = scaled(change === "increase" ? amount.low : amount.low);
    return {
      comparator: change,
      target: value,
      unit: measure.unit,
      baseline: baselineOf(clause, measure),
      from: "words",
    };
  }
  return levelOf(clause, target, measure, direction);
}

/** "Zero" in the form of "no data leaks". */
const isNo = (pieces: readonly Piece[]) => (pieces[0]?.text === "no" && pieces.length > 1) || isZeroClaim(pieces);

/** "no more than a 1% drop in conversion". */
function isLargestDrop(target: Link): boolean {
  if (!has(target.before, "le", "lt") || has(target.before, "up", "down", "by")) return false;
  return target.behind.some((piece) =>
    /^(?:drop|fall|decline|decrease|loss|rise|increase|reduction) (?:in|of)$/.test(piece.text),
  );
}

function within(clause: Clause, target: Link, measure: Measure): Aim {
  const value = Number((target.amount.high * measure.scale).toPrecision(12));
  return {
    comparator: "within",
    target: value,
    unit: measure.unit,
    baseline: baselineOf(clause, measure),
    from: "words",
  };
}

/** "2x" is an increase of 100 %. */
function times(factor: number): Aim {
  const change = Number(((factor - 1) * 100).toPrecision(12));
  return {
    comparator: change < 0 ? "decrease" : "increase",
    target: Math.abs(change),
    unit: "%",
    baseline: null,
    from: "words",
  };
}
