import type { MetricFact } from "../../facts.ts";
import type { Aim } from "./aim.ts";
import type { Amount } from "./amounts.ts";
import type { Clause } from "./clause.ts";
import { type Direction, directionOf } from "./direction.ts";
import { has } from "./links.ts";
import { type MetricName, wordsOf } from "./metric-name.ts";
import { aimOf } from "./resolve-aim.ts";
import { statisticOf } from "./statistic.ts";
import { measureOf } from "./unit.ts";

/** A metric as read, with what the checks need to know about it. */
export interface ReadMetric {
  readonly fact: Omit<MetricFact, "origin">;
  readonly start: number;
  readonly end: number;
  readonly aim: Aim;
  readonly direction: Direction;
  /** Said to have no target, or to stay as it is. */
  readonly isTracked: boolean;
  /** The scale of a rating ("4.2 out of 5"). */
  readonly outOf: number | null;
}

/** What a clause does with a metric whose name stands before it. */
export interface Inherited {
  readonly name: MetricName;
  readonly comparator: MetricFact["comparator"];
}

/** The metric of a clause, or null where it names none. `inherited`: the metric before, for "p99 < 6 s" and "postage by £5". */
export function metricOf(text: string, clause: Clause, inherited: Inherited | null): ReadMetric | null {
  const name = clause.name ?? inherited?.name ?? null;
  if (name === null) return null;
  const { target, baseline } = clause.roles;
  const tail = wordsOf(text.slice(clause.start, clause.end));
  const isPercent = clause.pieces.some((piece) => piece.text === "%" && piece.depth > 0);
  const words = [...name.words, ...tail, ...(isPercent ? ["percent"] : [])];
  const measure = target === null ? null : measureOf(target.amount, siblingOf(clause, target.amount), words);
  const direction = directionOf(name.words, measure?.unit ?? null);
  const aim = aimOf(clause, measure, direction, inherited?.comparator ?? null);
  const statistic = statisticOf({
    said: clause.statistic,
    name: name.words,
    tail: parenthesised(text, clause),
    comparator: aim.comparator,
    unit: aim.unit,
    value: aim.target,
    isEach: has(clause.pieces, "each") && clause.statistic === null,
  });
  const fact = {
    name: aim.unit === "per-1k" ? withoutPerThousand(name.text) : name.text,
    statistic,
    comparator: aim.comparator,
    target: aim.target,
    unit: aim.unit,
    baseline: aim.baseline,
  };
  return {
    fact,
    start: clause.start,
    end: clause.end,
    aim,
    direction,
    isTracked: has(clause.pieces, "none", "flat"),
    outOf: target?.amount.outOf ?? baseline?.amount.outOf ?? null,
  };
}

function siblingOf(clause: Clause, amount: Amount): Amount | null {
  const other = clause.roles.baseline?.amount ?? clause.roles.spent[0]?.amount ?? null;
  return other === amount ? null : other;
}

/** Words in parentheses and behind the target. */
function parenthesised(text: string, clause: Clause): string[] {
  const from = clause.roles.target === null ? clause.pieces.length : clause.roles.target.at + 1;
  const kept = clause.pieces.filter((piece, at) => piece.depth > 0 || at >= from);
  return kept.flatMap((piece) => wordsOf(text.slice(piece.start, piece.end)));
}

function withoutPerThousand(name: string): string {
  const cut = name
    .replace(/,? ?\bper (?:[1-9]00|1,?000|1k|10,?000|10k|100,?000|100k|hundred|thousand|million)\b.*$/i, "")
    .trim();
  return cut === "" ? name : cut;
}
