import { type Gate, isPassing, type MetricGate } from "../../plan/gate.ts";
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
  /** Names of metrics with gates of which none decides. */
  readonly reportedOnly: readonly string[];
  /** Hazards without a pause or kill rule that decides on a measurement of their own. */
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
  const measured = new Set<string>(
    stops.filter((gate) => decides(gate) && gate.metric !== OF_REPORTS).map(({ id }) => id),
  );
  return {
    gates: counted(gates),
    stops: counted(stops),
    reportedOnly: metrics.filter(({ id }) => gated.has(id) && !decided.has(id)).map(({ name }) => name),
    unguarded: hazards
      .filter(({ coveredBy }) => !coveredBy.some((id) => measured.has(id)))
      .map(({ id }) => id.replaceAll("-", " ")),
  };
}

function counted(rules: readonly Gate[]): Counted {
  return { decide: rules.filter(decides).length, inAll: rules.length };
}

function decides({ advisory }: Gate): boolean {
  return !advisory;
}
