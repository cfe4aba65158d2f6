import { type Gate, isPassing, type MetricGate } from "../../plan/gate.ts";
import type { Metric } from "../../plan/metric.ts";
import type { Plan } from "../../plan/plan.ts";

/** How many rules with a number there are, and how many of them decide. */
export interface Counted {
  readonly decide: number;
  readonly inAll: number;
}

/** What the rules with a number decide in a plan, and what they leave to people. */
export interface DecidedBy {
  readonly gates: Counted;
  /** Pause and kill rules. */
  readonly stops: Counted;
  /** Names of metrics that gates decide on before the last phase, when not yet everybody has the feature. */
  readonly before: readonly string[];
  /** Names of metrics on which completion alone decides. */
  readonly atCompletion: readonly string[];
  /** Names of metrics of the brief that no gate decides on, with or without gates, and of others with gates of which none decides. */
  readonly reportedOnly: readonly string[];
  /** Hazards without a pause or kill rule that decides, before the last phase, on a measurement of their own. */
  readonly unguarded: readonly string[];
}

/** The age of the oldest report stands for every hazard and measures none: a report is not a measurement. */
const OF_REPORTS = "oldest_open_report";

export function decidedBy({ phases, metrics, hazards }: Plan): DecidedBy {
  const rules = phases.flatMap(({ gates }) => gates.filter((gate): gate is MetricGate => gate.kind === "metric"));
  const gates = rules.filter(isPassing);
  const stops = rules.filter(({ tier }) => tier === "pause" || tier === "kill");
  const gated = new Set<string>(gates.map(({ metric }) => metric));
  const decided = new Set<string>(gates.filter(decides).map(({ metric }) => metric));
  const early = new Set<string>(
    gates.filter((gate) => decides(gate) && gate.tier === "promote").map(({ metric }) => metric),
  );
  const last = new Set(phases.at(-1)?.gates.map(({ id }) => id));
  const measured = new Set<string>(
    stops.filter((gate) => decides(gate) && gate.metric !== OF_REPORTS && !last.has(gate.id)).map(({ id }) => id),
  );
  const named = (isSo: (metric: Metric) => boolean) => metrics.filter(isSo).map(({ name }) => name);
  return {
    gates: counted(gates),
    stops: counted(stops),
    before: named(({ id }) => early.has(id)),
    atCompletion: named(({ id }) => decided.has(id) && !early.has(id)),
    reportedOnly: named((metric) => (gated.has(metric.id) || isOfBrief(metric)) && !decided.has(metric.id)),
    unguarded: hazards
      .filter(({ coveredBy }) => !coveredBy.some((id) => measured.has(id)))
      .map(({ id }) => id.replaceAll("-", " ")),
  };
}

function isOfBrief({ covers }: Metric): boolean {
  return covers.some((cover) => cover.startsWith("success-metric:"));
}

function counted(rules: readonly Gate[]): Counted {
  return { decide: rules.filter(decides).length, inAll: rules.length };
}

function decides({ advisory }: Gate): boolean {
  return !advisory;
}
