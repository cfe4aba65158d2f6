import type { Because } from "../../../core/plan/because.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { FIELDS, WORDS } from "../words.ts";

/** A reason of the plan, and the gate that it belongs to where it is one's. */
interface Reason {
  readonly because: Because;
  readonly gate: { readonly id: string; readonly phase: number } | null;
}

/** All reasons of a plan by their sentence, which is what stands beside a number in the markup. */
export function reasonsOf(plan: Plan): ReadonlyMap<string, readonly Reason[]> {
  const found = new Map<string, Reason[]>();
  const add = (reason: Reason) =>
    found.set(reason.because.detail, [...(found.get(reason.because.detail) ?? []), reason]);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isRecord(value)) {
      if (typeof value.source === "string" && typeof value.detail === "string")
        add({ because: value as Because, gate: null });
      else Object.values(value).forEach(walk);
    }
  };
  const { phases, ...rest } = plan;
  walk(rest);
  phases.forEach(({ gates, ...phase }, at) => {
    walk(phase);
    for (const gate of gates) add({ because: gate.because, gate: { id: gate.id, phase: at + 1 } });
  });
  return found;
}

export interface Ground {
  readonly label: string;
  readonly text: string;
  /** The user's own words. */
  readonly quoted: boolean;
}

/** Where a reason comes from, in words. */
export function groundOf({ brief, assumptions }: Plan, because: Because): Ground | null {
  if (because.source === "brief") {
    const { field, start, end } = because.span;
    return {
      label: `${WORDS.whatIs.brief} (${FIELDS[field].label})`,
      text: brief[field].slice(start, end),
      quoted: true,
    };
  }
  if (because.source === "assumption") {
    const one = assumptions.find(({ id }) => id === because.assumption);
    const value = one === undefined ? "" : `: ${one.value} ${one.unit}`;
    return { label: WORDS.whatIs.assumption, text: because.assumption + value, quoted: false };
  }
  if (because.source === "catalog") return { label: WORDS.whatIs.catalog, text: because.row, quoted: false };
  if (because.source === "edit") return null;
  if (because.from.length === 0) return null;
  const grounds = because.from.map((ground) => ground.replace(":", " "));
  return { label: WORDS.whatIs.computed, text: grounds.join(", "), quoted: false };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
