import { dayText } from "../documents/words/date-text.ts";
import { ruleText } from "../documents/words/rule-text.ts";
import { durationText } from "../plan/duration.ts";
import { type Gate, isPassing, type Tier } from "../plan/gate.ts";
import { meetingDay } from "../plan/meeting-day.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import { phaseTitle } from "../plan/week.ts";
import { nearestNames } from "../shared/nearest-names.ts";
import { explainChecklist } from "./explain-checklist.ts";
import { explainMetricGate } from "./explain-metric-gate.ts";
import { type ExplanationSection, unstopped } from "./section.ts";

/** Why one gate is as it is: from the plan alone, so that it can't say anything else than the plan. */
export interface Explanation {
  readonly gate: string;
  /** "Promotion gate of Closed Beta (Weeks 2-4)". */
  readonly title: string;
  /** The gate in a line, as every document prints it. */
  readonly rule: string;
  readonly sections: readonly ExplanationSection[];
}

/** Null where the plan has no such gate; `nearestGates` says which were meant. */
export function explainGate(plan: Plan, gateId: string): Explanation | null {
  for (const phase of plan.phases) {
    const gate = phase.gates.find(({ id }) => id === gateId);
    if (gate === undefined) continue;
    const parts = gate.kind === "checklist" ? explainChecklist(plan, gate) : explainMetricGate(plan, phase, gate);
    return {
      gate: gate.id,
      title: `${TIER_TITLES[gate.tier]} of ${phaseTitle(phase)}${gate.advisory ? ", advisory" : ""}`,
      rule: ruleText(plan, gate),
      sections: [{ id: "act", heading: "What it does", lines: actLines(plan, phase, gate) }, ...parts],
    };
  }
  return null;
}

/** Ids of the plan's gates that are nearest to a mistyped one. */
export function nearestGates(plan: Plan, gateId: string): string[] {
  return nearestNames(
    gateId,
    plan.phases.flatMap(({ gates }) => gates.map(({ id }) => id)),
  );
}

const TIER_TITLES: Readonly<Record<Tier, string>> = {
  promote: "Promotion gate",
  complete: "Completion gate",
  investigate: "Investigate rule",
  pause: "Pause rule",
  kill: "Kill rule",
};

function actLines(plan: Plan, phase: Phase, gate: Gate): string[] {
  const bound = gate.actWithin === null ? "" : `, within ${durationText(gate.actWithin)}`;
  const decided = isPassing(gate) ? ` Gate meeting: ${dayText(plan, meetingDay(plan, phase))}.` : "";
  const advisory = gate.advisory ? " It is shown only: it never blocks and proves nothing." : "";
  return [`${unstopped(gate.action)}${bound}. Owner: ${gate.owner}.${decided}${advisory}`];
}
