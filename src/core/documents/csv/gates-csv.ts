import { durationText } from "../../plan/duration.ts";
import type { Gate } from "../../plan/gate.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { weekLabel } from "../../plan/week.ts";
import { dateOfDay } from "../words/date-text.ts";
import { MARK_TEXT, markOf } from "../words/mark.ts";
import { ruleText, windowText } from "../words/rule-text.ts";
import { type Cell, csvText } from "./csv-text.ts";

interface GateColumn {
  readonly title: string;
  readonly cell: (gate: Gate, phase: Phase, plan: Plan) => Cell;
}

/** Columns in order. Numbers are bare, their units stand beside them; shares and chances are fractions. */
const COLUMNS: readonly GateColumn[] = [
  { title: "phase", cell: (_, phase) => phase.name },
  { title: "weeks", cell: (_, phase) => weekLabel(phase) },
  { title: "first date", cell: (_, phase, plan) => dateOfDay(plan, phase.startDay) },
  { title: "last date", cell: (_, phase, plan) => dateOfDay(plan, phase.startDay + phase.days - 1) },
  { title: "gate", cell: (gate) => gate.id },
  { title: "tier", cell: (gate) => gate.tier },
  { title: "kind", cell: (gate) => gate.kind },
  { title: "blocking", cell: (gate) => (gate.advisory ? "advisory" : "blocking") },
  { title: "rule", cell: (gate, _, plan) => ruleText(plan, gate) },
  { title: "proof", cell: (gate) => gate.proof },
  { title: "metric", cell: (gate) => gate.metric },
  { title: "comparator", cell: (gate) => comparatorText(gate) },
  { title: "threshold", cell: (gate) => gate.threshold },
  { title: "low limit", cell: (gate) => gate.limits?.low ?? null },
  { title: "high limit", cell: (gate) => gate.limits?.high ?? null },
  { title: "unit", cell: (gate) => gate.unit },
  { title: "compared with", cell: (gate) => gate.reference },
  { title: "slice", cell: (gate) => gate.slice },
  { title: "least units", cell: (gate) => gate.minUnits },
  { title: "window", cell: (gate) => (gate.kind === "metric" ? windowText(gate) : null) },
  { title: "needed", cell: (gate) => gate.evidence?.needed ?? null },
  { title: "available", cell: (gate) => gate.evidence?.available ?? null },
  { title: "units counted", cell: (gate) => gate.evidence?.sampleUnit ?? null },
  { title: "would need", cell: (gate) => gate.evidence?.wouldNeed ?? null },
  { title: "false pass", cell: (gate) => gate.evidence?.falsePass ?? null },
  { title: "false fail", cell: (gate) => gate.evidence?.falseFail ?? null },
  { title: "when", cell: (gate) => gate.timeframe },
  { title: "action", cell: (gate) => gate.action },
  { title: "within", cell: (gate) => (gate.actWithin === null ? null : durationText(gate.actWithin)) },
  { title: "owner", cell: (gate) => gate.owner },
  { title: "source", cell: (gate, _, plan) => MARK_TEXT[markOf(plan, gate.because)] },
  { title: "reason", cell: (gate) => gate.because.detail },
];

/** Every gate of the plan, one a line, in the order of the phases. */
export function gatesCsv(plan: Plan): string {
  const rows = plan.phases.flatMap((phase) =>
    phase.gates.map((gate) => COLUMNS.map(({ cell }) => cell(gate, phase, plan))),
  );
  return csvText(
    COLUMNS.map(({ title }) => title),
    rows,
  );
}

const COMPARATORS = { ">=": "at least", ">": "above", "<=": "at most", "<": "below" } as const;

/** In words, since a lone sign would be set apart as a formula. */
function comparatorText({ comparator }: Gate): Cell {
  if (comparator === null || comparator === "within" || comparator === "outside") return comparator;
  return COMPARATORS[comparator];
}
