import { isPassing, type MetricGate, type Tier } from "../../plan/gate.ts";
import type { Phase } from "../../plan/phase.ts";

export type Zone = "promote" | "hold" | "investigate" | "pause" | "kill";

/** Which side of the good values a limit is on. */
type Side = "low" | "high";

/** A limit of one tier: beyond it, away from the good values, the zone begins (for `promote`: hold begins). */
export interface Edge {
  readonly tier: Tier;
  readonly side: Side;
  readonly value: number;
}

export interface Band {
  readonly zone: Zone;
  readonly low: number;
  readonly high: number;
}

/** The zones of one metric in one phase. */
export interface Rung {
  readonly edges: readonly Edge[];
  /** Whether the passing gate is there and only advisory. */
  readonly advisory: boolean;
  readonly passes: boolean;
}

/** The limits of a metric in a phase that can stand on one scale: everyone's, in one unit. */
export function rungOf(phase: Phase, metric: string, unit: string): Rung {
  const gates = phase.gates.filter((gate) => gate.kind === "metric" && gate.metric === metric);
  const drawn = gates.filter(
    (gate): gate is MetricGate => gate.kind === "metric" && gate.slice === null && gate.unit === unit,
  );
  const passing = drawn.filter(isPassing);
  const firm = drawn.filter(({ advisory }) => !advisory);
  const advisory = passing.length > 0 && passing.every((gate) => gate.advisory);
  const firstOf = new Map<string, Edge>();
  for (const edge of firm.flatMap(edgesOf)) {
    const key = `${edge.tier} ${edge.side}`;
    if (!firstOf.has(key)) firstOf.set(key, edge);
  }
  return { edges: [...firstOf.values()], advisory, passes: firm.some(isPassing) };
}

function edgesOf(gate: MetricGate): Edge[] {
  const { tier } = gate;
  if (gate.threshold === null) {
    return [
      { tier, side: "low", value: gate.limits.low },
      { tier, side: "high", value: gate.limits.high },
    ];
  }
  const low = isPassing(gate) ? gate.comparator.startsWith(">") : gate.comparator.startsWith("<");
  return [{ tier, side: low ? "low" : "high", value: gate.threshold }];
}

const BEYOND: Record<Tier, Zone> = {
  promote: "hold",
  complete: "hold",
  investigate: "investigate",
  pause: "pause",
  kill: "kill",
};

/** The value line between two ends, cut at the limits: each stretch is in one zone. */
export function bandsOf({ edges, passes }: Rung, low: number, high: number): Band[] {
  const below = edges.filter(({ side }) => side === "low").toSorted((a, b) => b.value - a.value);
  const above = edges.filter(({ side }) => side === "high").toSorted((a, b) => a.value - b.value);
  const good: Band = { zone: passes ? "promote" : "hold", low: below[0]?.value ?? low, high: above[0]?.value ?? high };
  const lower = below.map(({ tier, value }, at) => ({
    zone: BEYOND[tier],
    low: below[at + 1]?.value ?? low,
    high: value,
  }));
  const upper = above.map(({ tier, value }, at) => ({
    zone: BEYOND[tier],
    low: value,
    high: above[at + 1]?.value ?? high,
  }));
  return [...upper.toReversed(), good, ...lower].filter((band) => band.high > band.low);
}
