import type { MetricGate } from "../gate.ts";
import type { Metric } from "../metric.ts";
import type { GateExpression } from "./gate-expression.ts";
import { PrintedStatistic } from "./gate-expression.ts";
import { printGate } from "./print.ts";
import { HIGHEST_SCORE, isScoreUnit, scoreUnit } from "./units.ts";

type RuleKey =
  | "comparator"
  | "threshold"
  | "limits"
  | "unit"
  | "reference"
  | "minUnits"
  | "window"
  | "consecutive"
  | "slice";

/** The columns of a plan's gate that its text says. */
export type GateRule = MetricGate extends infer Branch
  ? Branch extends MetricGate
    ? Pick<Branch, RuleKey>
    : never
  : never;

/** What a gate's text takes from the metric. */
type Named = Pick<Metric, "name" | "statistic" | "unit" | "per" | "scale">;

/** Units that a text leaves out: the name or what it is taken per says them. */
const UNSAID: ReadonlySet<string> = new Set(["ratio", "count", "per-1k"]);
/** With the statistic `count`, the name is what is counted: "at most 5 tickets", but "crash rate at most 5". */
const COUNTED: ReadonlySet<string> = new Set(["count", "per-1k"]);

/** A metric gate in words, as every document prints it. A checklist gate is its own words: `check`. */
export function gateText(gate: MetricGate, metric: Named): string {
  const known = PRINTED.get(gate);
  if (known?.metric === metric) return known.text;
  const text = printGate(expressionOf(gate, metric));
  PRINTED.set(gate, { metric, text });
  return text;
}

/** A text is read back before it is given, so it is made once for all documents of a plan; plans are never changed. */
const PRINTED = new WeakMap<MetricGate, { readonly metric: Named; readonly text: string }>();

/** A plan's gate as a rule of the grammar. */
export function expressionOf(gate: MetricGate, metric: Named): GateExpression {
  const { minUnits, window, consecutive, slice, reference } = gate;
  const common = {
    // A difference is no longer taken per anything.
    per: reference === null ? metric.per : null,
    minUnits: minUnits === null ? null : { count: minUnits, of: gate.evidence.sampleUnit },
    window,
    consecutive,
    slice,
  };
  const statistic = PrintedStatistic.safeParse(metric.statistic).data ?? null;
  const measured = { metric: metric.name, statistic, unit: textUnit(gate.unit, metric), reference, ...common };
  if (gate.threshold === null) return { form: "range", ...measured, comparator: gate.comparator, limits: gate.limits };
  const { comparator, threshold } = gate;
  const counts = metric.statistic === "count" && COUNTED.has(gate.unit) && reference === null;
  if (counts) return { form: "count", metric: metric.name, comparator, threshold, ...common };
  return { form: "limit", ...measured, comparator, threshold };
}

/** The columns of a plan's gate that a rule of the grammar says about this metric. */
export function ruleOf(expression: GateExpression, metric: Named): GateRule {
  const rest = {
    unit: expression.form === "count" ? planUnit("", metric) : planUnit(expression.unit, metric),
    reference: expression.form === "count" ? null : expression.reference,
    minUnits: expression.minUnits?.count ?? null,
    window: expression.window,
    consecutive: expression.consecutive,
    slice: expression.slice,
  };
  if (expression.form === "range") {
    return { comparator: expression.comparator, threshold: null, limits: expression.limits, ...rest };
  }
  return { comparator: expression.comparator, threshold: expression.threshold, limits: null, ...rest };
}

function textUnit(unit: string, { scale }: Named): string {
  if (UNSAID.has(unit)) return "";
  const isScore = unit === "points" && scale !== null && scale.low >= 0 && scale.high < HIGHEST_SCORE;
  return isScore ? scoreUnit(scale.high) : unit;
}

function planUnit(unit: string, metric: Named): string {
  if (isScoreUnit(unit)) return "points";
  return unit === "" ? (metric.unit ?? "count") : unit;
}
