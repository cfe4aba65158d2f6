import {
  REVERSIBILITY_GRADES,
  type ReversibilityGrade,
  type ReversibilityRow,
} from "../../catalog/archetypes/reversibility-grades.ts";
import {
  FIRST_DATA,
  PUBLIC_RECORDS,
  RECORD_DUTIES,
  RECORDS_KEPT,
  STANDARDS_OF_FIRST_DATA,
} from "../../catalog/record-duties.ts";
import type { PlanContext } from "../context.ts";

type Context = Pick<PlanContext, "facts" | "profile">;

/** "ECOA: 25 months after notice of the action (12 CFR 1002.12(b))": what the laws of the brief ask to be kept, and for how long. */
export function recordDuties({ facts, profile }: Context): string[] {
  const ofLaws = facts.regulations.flatMap(({ id }) => {
    const duty = RECORD_DUTIES[id];
    return duty === undefined ? [] : [`${id}: ${duty.keep} (${duty.citation})`];
  });
  const isPublic = profile.market === "public-sector";
  return [...ofLaws, ...(isPublic ? [`${PUBLIC_RECORDS.keep} (${PUBLIC_RECORDS.citation})`] : [])];
}

/** How long data of a phase is kept: never shorter than a law's own line. `said`: an earlier phase has it in full. */
export function retentionOf(context: Context, usual: string, said = false): string {
  const duties = recordDuties(context);
  if (duties.length === 0) return usual;
  return (said ? RECORDS_KEPT.again : RECORDS_KEPT.retention)
    .replace("{duties}", () => duties.join("; "))
    .replace("{other}", () => usual);
}

/** A grade of reversibility, without a purge where what is stored may be a record. */
export function gradeOf(context: Context, id: ReversibilityGrade): ReversibilityRow {
  const grade: ReversibilityRow = REVERSIBILITY_GRADES[id];
  return recordDuties(context).length === 0 ? grade : { ...grade, ...grade.ofRecords };
}

/** What is used before customers see the feature where a law lets no real record be used yet; null elsewhere. */
export function firstDataOf({ facts }: Pick<Context, "facts">): string | null {
  const standards = facts.regulations.flatMap(({ id }) => STANDARDS_OF_FIRST_DATA[id] ?? []);
  return standards.length === 0 ? null : FIRST_DATA.text.replace("{standards}", () => standards.join("; "));
}
