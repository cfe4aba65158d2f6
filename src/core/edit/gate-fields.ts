import type { EditValue, GateField } from "../plan/edit.ts";
import type { Gate } from "../plan/gate.ts";
import { timeframeOf } from "../plan/timeframe.ts";

/** How one field of a gate is read, and written; what is written is checked by the contract afterwards. */
interface Access {
  /** Null where the gate has no such value. */
  read(gate: Gate): EditValue | null;
  write(gate: Gate, value: EditValue): object;
}

const metric = <Value>(gate: Gate, value: (of: Extract<Gate, { kind: "metric" }>) => Value) =>
  gate.kind === "metric" ? value(gate) : null;

const plain = (key: "minUnits" | "owner" | "action" | "check" | "proof"): Access => ({
  read: (gate) => gate[key],
  write: (gate, value) => ({ ...gate, [key]: value }),
});

const edge = (key: "low" | "high"): Access => ({
  read: (gate) => metric(gate, ({ limits }) => limits?.[key] ?? null),
  write: (gate, value) => ({ ...gate, limits: { ...gate.limits, [key]: value } }),
});

export const FIELDS: Readonly<Record<Exclude<GateField, "out">, Access>> = {
  limit: {
    read: (gate) => gate.threshold,
    write: (gate, value) => ({ ...gate, threshold: value }),
  },
  low: edge("low"),
  high: edge("high"),
  minUnits: plain("minUnits"),
  window: {
    read: (gate) => gate.window,
    write: (gate, value) => timed({ ...gate, window: value }),
  },
  consecutive: {
    // One that is judged as it comes has no readings to count.
    read: (gate) => (gate.window === null ? null : gate.consecutive),
    write: (gate, value) => timed({ ...gate, consecutive: value }),
  },
  owner: plain("owner"),
  action: plain("action"),
  check: plain("check"),
  proof: plain("proof"),
};

/** With the words for its window. */
function timed(gate: object): object {
  const { window, consecutive } = gate as Extract<Gate, { kind: "metric" }>;
  return window === null ? gate : { ...gate, timeframe: timeframeOf(window, consecutive) };
}
