import type { Edit } from "../../../core/plan/edit.ts";
import type { Gate } from "../../../core/plan/gate.ts";
import type { PhaseKind } from "../../../core/plan/ids.ts";
import type { Phase } from "../../../core/plan/phase.ts";
import type { Plan } from "../../../core/plan/plan.ts";

/** What can be changed by hand: a gate by its id, a phase by its kind. */
export type Target = Pick<Edit, "on" | "at">;

export function targetOf({ dataset }: HTMLElement | SVGElement): Target | null {
  if (dataset.gate !== undefined) return { on: "gate", at: dataset.gate };
  if (dataset.phase !== undefined) return { on: "phase", at: dataset.phase as PhaseKind };
  return null;
}

/** Its number on the sheet: in a table if there is one, so that there is room under it; else in one that is folded away. */
export function elementOf({ on, at }: Target): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(`.plan [data-${on}="${CSS.escape(at)}"]`)];
  const shown = all.filter((one) => one.checkVisibility());
  const isText = (one: HTMLElement) => one.closest("svg") === null;
  return shown.find(isText) ?? all.find(isText) ?? shown[0] ?? null;
}

export function isAt(edit: Edit, target: Target): boolean {
  return edit.on === target.on && edit.at === target.at;
}

export interface Found {
  readonly gate: Gate | null;
  readonly phase: Phase;
  /** JSON pointer of the gate, or of the phase. */
  readonly pointer: string;
}

export function find({ phases }: Plan, { on, at }: Target): Found | null {
  for (const [n, phase] of phases.entries()) {
    if (on === "phase" && phase.kind === at) return { gate: null, phase, pointer: `/phases/${n}` };
    const g = on === "gate" ? phase.gates.findIndex(({ id }) => id === at) : -1;
    if (g !== -1) return { gate: phase.gates[g] ?? null, phase, pointer: `/phases/${n}/gates/${g}` };
  }
  return null;
}
