import type { ExclusionKind, Facts, HazardId } from "../../brief/facts.ts";
import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { type GroupAtRisk, RAISED_ONE_STEP } from "../../catalog/hazards/severities.ts";
import type { HazardSeverity } from "../../plan/hazard.ts";

const RAISED: Readonly<Record<HazardSeverity, HazardSeverity>> = { S0: "S0", S1: "S0", S2: "S1", S3: "S2" };

/** The group among the people of the brief whom harm hits harder; null where none is named. */
export function groupAtRisk({ hazards, regulations, population, segments, exclusions }: Facts): string | null {
  const groups: readonly GroupAtRisk[] = RAISED_ONE_STEP.groups;
  const keepsOut: readonly ExclusionKind[] = RAISED_ONE_STEP.lawsCountUnlessExcluded;
  const laws = exclusions.some(({ kind }) => keepsOut.includes(kind)) ? [] : regulations;
  const names = [population?.unit ?? "", ...segments.map(({ name }) => name)];
  const found = groups.find(
    (row) =>
      hazards.some(({ id }) => row.hazards.includes(id)) ||
      laws.some(({ id }) => row.regulations.includes(id)) ||
      names.some((name) => row.words.test(name)),
  );
  return found?.group ?? null;
}

/** The class of a confirmed event of a hazard, and the group that makes it a step graver, if one does. */
export function severityOf(id: HazardId, facts: Facts): { severity: HazardSeverity; raisedBy: string | null } {
  const { severity, watch } = HAZARDS[id];
  const group = watch.rises ? groupAtRisk(facts) : null;
  if (group === null || severity.byDefault === "S0") return { severity: severity.byDefault, raisedBy: null };
  return { severity: RAISED[severity.byDefault], raisedBy: group };
}
