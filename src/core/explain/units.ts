import { listText } from "../documents/words/sentence.ts";
import { shareText } from "../documents/words/share-text.ts";
import type { Evidence, MetricGate } from "../plan/gate.ts";
import { numberText } from "../plan/grammar/numbers.ts";
import type { Phase } from "../plan/phase.ts";
import type { Plan } from "../plan/plan.ts";
import { assumptionsBehind, assumptionText } from "./grounds.ts";

/** How many units the rule needs, how many there are, and what that number is made from. */
export function unitLines(plan: Plan, phase: Phase, gate: MetricGate): string[] {
  const { evidence, minUnits } = gate;
  const least = minUnits === null ? "" : ` With fewer than ${numberText(minUnits)} it is not decided.`;
  return [`${neededText(evidence)}${least}`, ...clusteringLine(evidence), ...supplyLine(plan, phase, gate)];
}

function neededText({ needed, available, measurable, sampleUnit }: Evidence): string {
  const there = available === null ? "how many there will be is not known" : `there are ${numberText(available)}`;
  if (needed === null) return `It is not measurable: no number of ${sampleUnit} that would do can be named; ${there}.`;
  if (needed === 0) return `It needs no least number of ${sampleUnit}: each counts as it comes.`;
  return `It needs ${numberText(needed)} ${sampleUnit}; ${there}. So it ${measurable ? "can be read" : "can't be read, and only informs"}.`;
}

function clusteringLine({ designEffect, needed, sampleUnit }: Evidence): string[] {
  if (designEffect === 1 || needed === null || needed === 0) return [];
  return [
    `Units of one person or account resemble one another: ${numberText(designEffect)} ${sampleUnit} tell as much as one independent unit, and the number needed has that in it (design effect; Kish, Survey Sampling, 1965).`,
  ];
}

function supplyLine(plan: Plan, phase: Phase, gate: MetricGate): string[] {
  const behind = assumptionsBehind(plan, gate.because);
  if (gate.evidence.available === null || behind.length === 0) return [];
  const { planningLow, unit, eligible } = plan.population;
  const basis =
    eligible === null
      ? `${numberText(planningLow)} ${unit}, a careful guess at who is eligible`
      : `the ${numberText(planningLow)} ${unit} who are eligible`;
  return [
    `The units there are come from ${basis}, of whom ${shareText(phase.exposed.shareOfEligible)} have the feature by the end of the phase, over ${phase.days} days, with ${listText(behind.map(assumptionText))}.`,
  ];
}
