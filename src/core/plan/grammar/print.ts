import { durationText, type Window } from "../duration.ts";
import type { OneSided } from "../gate.ts";
import type { GateExpression } from "./gate-expression.ts";
import { numberText, perText } from "./numbers.ts";
import { parseGate } from "./parse.ts";
import { isScoreUnit, unitOfId } from "./units.ts";

const COMPARATOR_TEXT: Record<OneSided, string> = { "<": "<", ">": ">", "<=": "at most", ">=": "at least" };

/** How names are set: as they stand, or in quotes. */
type SetName = (name: string) => string;
const asItStands: SetName = (name) => name;
const inQuotes: SetName = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * The one canonical text of a rule; `parseGate` reads it back to the same values.
 *
 * Numbers have commas between thousands. A blank stands between number and unit, but "%" is attached ("12%") unless the
 * number has a ± ("±8 %"), and the signs of money stand before the number ("$0.04"). Differences from a reference carry
 * their sign ("+0.5 pp against control"). Names are quoted only where they would be misread, as that of a metric called "P95 story".
 */
export function printGate(expression: GateExpression): string {
  const text = write(expression, asItStands);
  return readsBack(text, [expression], null) ? text : write(expression, inQuotes);
}

/** Several rules in one text. The semicolons keep each one's time its own. */
export function printGates(expressions: readonly GateExpression[], join: "and" | "or" | null): string {
  const link = join === null ? "; " : `; ${join} `;
  const text = expressions.map(printGate).join(link);
  return readsBack(text, expressions, join) ? text : expressions.map((one) => write(one, inQuotes)).join(link);
}

function readsBack(text: string, expressions: readonly GateExpression[], join: "and" | "or" | null): boolean {
  const parsed = parseGate(text);
  if (!parsed.ok || parsed.join !== join || parsed.remarks.length > 0 || parsed.action !== null) return false;
  if (parsed.phases.some((one) => one !== null)) return false;
  return sorted(parsed.expressions) === sorted(expressions);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object"
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function write(expression: GateExpression, set: SetName): string {
  return [
    expression.form === "count" ? countText(expression, set) : measuredText(expression, set),
    perPart(expression, set),
    expression.form !== "count" && expression.reference !== null ? referencePart(expression) : "",
    expression.form === "count" ? exposurePart(expression, set) : "",
    timePart(expression),
    expression.form !== "count" || expression.per ? leastPart(expression, set) : "",
    expression.slice === null ? "" : `, on ${set(expression.slice)}`,
  ].join("");
}

function countText({ comparator, threshold, metric, per }: GateExpression & { form: "count" }, set: SetName): string {
  if (per === null && comparator === "<=" && threshold === 0) return `0 ${set(metric)}`;
  if (per === null && comparator === ">=" && threshold === 1) return `any ${set(metric)}`;
  return `${COMPARATOR_TEXT[comparator]} ${numberText(threshold)} ${set(metric)}`;
}

function measuredText(expression: Exclude<GateExpression, { form: "count" }>, set: SetName): string {
  const { metric, statistic } = expression;
  const prefix = statistic === null ? "" : statistic.startsWith("p") ? statistic.toUpperCase() : statistic;
  // In quotes even a missing name is set, so that what follows the number can't be taken for it.
  const name = metric === "" && set === asItStands ? "" : set(metric);
  return [prefix, name, comparisonText(expression, set)].filter((part) => part !== "").join(" ");
}

function comparisonText(expression: Exclude<GateExpression, { form: "count" }>, set: SetName): string {
  const { unit } = expression;
  const signed = expression.reference !== null;
  if (expression.form === "limit") {
    return `${COMPARATOR_TEXT[expression.comparator]} ${valueText(expression.threshold, unit, signed, set)}`;
  }
  const { comparator, limits } = expression;
  if (limits.low === -limits.high) return `${comparator} ${toleranceText(limits.high, unit, set)}`;
  const [word, link] = comparator === "within" ? ["between", "and"] : ["outside", "to"];
  const low = unitOfId(unit)?.before ? valueText(limits.low, unit, signed, set) : signedText(limits.low, signed);
  return `${word} ${low} ${link} ${valueText(limits.high, unit, signed, set)}`;
}

function toleranceText(value: number, unit: string, set: SetName): string {
  const known = unitOfId(unit);
  if (known?.before) return `±${known.text}${numberText(value)}`;
  return unit === "" ? `±${numberText(value)}` : `±${numberText(value)} ${unitText(unit, set)}`;
}

function valueText(value: number, unit: string, signed: boolean, set: SetName): string {
  const known = unitOfId(unit);
  if (known?.before)
    return `${signedText(value, signed).replace(/[\d.].*/, "")}${known.text}${numberText(Math.abs(value))}`;
  const number = signedText(value, signed);
  if (unit === "" || unit === "%") return number + unit;
  return `${number} ${unitText(unit, set)}`;
}

function signedText(value: number, signed: boolean): string {
  return (signed && value > 0 ? "+" : "") + numberText(value);
}

/** Units of the table and of scores are never quoted. */
function unitText(unit: string, set: SetName): string {
  return unitOfId(unit)?.text ?? (isScoreUnit(unit) ? unit : set(unit));
}

function perPart({ per, ...expression }: GateExpression, set: SetName): string {
  if (per === null) return "";
  if (expression.form !== "count" && expression.unit === "%" && per.count === 1) return ` of ${set(per.of)}`;
  return per.count === 1 ? ` per ${set(per.of)}` : ` per ${perText(per.count)} ${set(per.of)}`;
}

function referencePart(expression: Exclude<GateExpression, { form: "count" }>): string {
  const around = expression.form === "range" && expression.limits.low === -expression.limits.high;
  return ` ${around ? "of" : "against"} ${expression.reference}`;
}

function exposurePart({ minUnits, per }: GateExpression, set: SetName): string {
  return minUnits === null || per !== null ? "" : ` in ${numberText(minUnits.count)} ${set(minUnits.of)}`;
}

function leastPart({ minUnits }: GateExpression, set: SetName): string {
  return minUnits === null ? "" : `, n ≥ ${numberText(minUnits.count)} ${set(minUnits.of)}`;
}

function timePart({ window, consecutive }: GateExpression): string {
  if (window === null) return "";
  if (window.unit === "phase") return " over the phase";
  if (consecutive === 1) return ` ${timePreposition(window)} ${durationText(window)}`;
  const run = `${consecutive} ${window.unit}s in a row`;
  return window.value === 1 ? ` for ${run}` : ` over ${durationText(window)}, ${run}`;
}

/** A short stretch is one that something lasts "for"; a long one is one that is added up "over". */
function timePreposition({ unit }: Window): string {
  return unit === "second" || unit === "minute" || unit === "hour" ? "for" : "over";
}
