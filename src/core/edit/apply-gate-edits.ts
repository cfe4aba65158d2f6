import type { EditValue, GateEdit } from "../plan/edit.ts";
import { Gate } from "../plan/gate.ts";
import { FIELDS } from "./gate-fields.ts";
import { type EditOutcome, isInForce, lost, outcomeOf } from "./outcome.ts";

/** The gates of all phases with what was set by hand, and what became of each edit. */
export interface Edited {
  readonly gates: readonly (readonly Gate[])[];
  readonly outcomes: readonly EditOutcome[];
}

/** Pure: neither evidence nor reasons change here. Of several edits of one field the last holds. */
export function applyGateEdits(gates: readonly (readonly Gate[])[], edits: readonly GateEdit[]): Edited {
  let now = gates;
  const outcomes: EditOutcome[] = [];
  for (const edit of latest(edits)) {
    const gate = now.flat().find(({ id }) => id === edit.at);
    if (gate === undefined) {
      outcomes.push(lost(edit, "the plan has no such gate now"));
      continue;
    }
    const { outcome, becomes } = edit.field === "out" ? leftOut(edit) : written(gate, edit);
    outcomes.push(outcome);
    if (!isInForce(outcome)) continue;
    now = now.map((phase) => phase.flatMap((one) => (one !== gate ? [one] : becomes === null ? [] : [becomes])));
  }
  return { gates: now, outcomes };
}

interface Step {
  readonly outcome: EditOutcome;
  /** Null: the gate is gone. */
  readonly becomes: Gate | null;
}

function leftOut(edit: GateEdit): Step {
  return { outcome: outcomeOf(edit, false), becomes: null };
}

function written(gate: Gate, edit: GateEdit): Step {
  const { read, write } = FIELDS[edit.field as keyof typeof FIELDS];
  const value: EditValue | null = read(gate);
  if (value === null) return { outcome: lost(edit, `the gate has no ${WORDS[edit.field]} now`), becomes: gate };
  const parsed = Gate.safeParse(write(gate, edit.new));
  return parsed.success
    ? { outcome: outcomeOf(edit, value), becomes: parsed.data }
    : { outcome: lost(edit, `it can't be the ${WORDS[edit.field]} of this gate`), becomes: gate };
}

function latest(edits: readonly GateEdit[]): readonly GateEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.at} ${edit.field}`, edit])).values()];
}

const WORDS: Readonly<Record<GateEdit["field"], string>> = {
  limit: "single limit",
  low: "lower limit",
  high: "upper limit",
  minUnits: "least number of units",
  window: "window",
  consecutive: "readings in a row",
  owner: "owner",
  action: "action",
  check: "check",
  proof: "proof",
  out: "place",
};
