import { type Gate, isPassing } from "../plan/gate.ts";
import type { Verdict } from "./judge.ts";

/** What happens next in a phase, the gravest first. `write` is a decision in writing by the approver. */
export type Decision = "kill" | "pause" | "hold" | "extend" | "write" | "promote";

/** Where a phase stands when it is decided on. */
export interface Standing {
  /** Its last day has passed. */
  readonly isOver: boolean;
  readonly isExtended: boolean;
}

/**
 * Kill before pause before hold before promote. A phase is extended once, by its own days, where a gate is not met or
 * has not enough data at its end; after that a person decides in writing. Advisory gates never block, and lines that a
 * person ticks are taken as ticked. Gives the gates that made it so.
 */
export function decidePhase(
  gates: readonly Gate[],
  verdicts: ReadonlyMap<string, Verdict>,
  { isOver, isExtended }: Standing,
): { readonly decision: Decision; readonly because: readonly string[] } {
  const deciding = gates.filter((gate) => gate.kind === "metric" && !gate.advisory);
  const fired = (tier: Gate["tier"]) =>
    deciding.filter((gate) => gate.tier === tier && verdicts.get(gate.id)?.result === "fail").map(({ id }) => id);
  for (const tier of ["kill", "pause"] as const) {
    const because = fired(tier);
    if (because.length > 0) return { decision: tier, because };
  }
  if (!isOver) return { decision: "hold", because: [] };
  const open = deciding
    .filter((gate) => isPassing(gate) && verdicts.get(gate.id)?.result !== "pass")
    .map(({ id }) => id);
  if (open.length === 0) return { decision: "promote", because: [] };
  return { decision: isExtended ? "write" : "extend", because: open };
}
