import type { ChecklistRow } from "../../catalog/checklists.ts";
import type { Because } from "../../plan/because.ts";
import type { ChecklistGate } from "../../plan/gate.ts";
import { gateId, type PhaseKind } from "../../plan/ids.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";

/** What differs between checklist gates. */
export interface ChecklistLine {
  readonly id: string;
  readonly check: string;
  readonly proof: readonly string[];
  readonly covers: ChecklistGate["covers"];
  readonly owner: string;
  readonly because: Because;
  /** Where the line is about its own people alone and not about the next phase. */
  readonly action?: string;
}

export function checklistGate(line: ChecklistLine, final: boolean): ChecklistGate {
  return {
    id: line.id,
    kind: "checklist",
    tier: final ? "complete" : "promote",
    check: line.check,
    proof: line.proof.join("; "),
    covers: [...line.covers],
    metric: null,
    comparator: null,
    threshold: null,
    limits: null,
    unit: null,
    reference: null,
    minUnits: null,
    window: null,
    consecutive: null,
    slice: null,
    evidence: null,
    advisory: false,
    timeframe: "by the gate meeting",
    action: line.action ?? (final ? "Close the rollout and hand over to the owner" : "Begin the next phase"),
    act: final ? "complete" : "promote",
    actWithin: null,
    owner: line.owner,
    because: line.because,
  };
}

/** A line of the catalog, its slots filled. `{units}` is always there. */
export function lineOfRow(
  row: ChecklistRow,
  context: Pick<PlanContext, "people" | "profile">,
  {
    kind,
    tier = "promote",
    covers = [],
    slots = {},
  }: { kind: PhaseKind; tier?: string; covers?: ChecklistGate["covers"]; slots?: Readonly<Record<string, string>> },
): ChecklistLine {
  const filled = { units: context.profile.unit.many, ...slots };
  const fill = (text: string) =>
    Object.entries(filled).reduce((all, [slot, value]) => all.replaceAll(`{${slot}}`, () => value), text);
  return {
    id: gateId(kind, row.subject, tier),
    check: fill(row.check),
    proof: row.proof.map(fill),
    covers,
    owner: context.people.title(row.owner),
    because: fromCatalog(row.why, `phase library: checklists; ${row.status}`),
  };
}
