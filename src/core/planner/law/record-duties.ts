import type { RegulationId } from "../../brief/facts.ts";
import {
  GRADES_BY_TRAIT,
  REVERSIBILITY_GRADES,
  type ReversibilityGrade,
  type ReversibilityRow,
} from "../../catalog/archetypes/reversibility-grades.ts";
import {
  FIRST_DATA,
  LOG_DUTIES,
  PUBLIC_RECORDS,
  RECORD_DUTIES,
  RECORDS_KEPT,
  STANDARDS_OF_FIRST_DATA,
} from "../../catalog/record-duties.ts";
import type { PlanContext } from "../context.ts";
import { archetypeIn } from "../watch/archetype-in.ts";
import { hasTrait } from "../watch/traits.ts";
import { variantOf } from "./law-in.ts";
import { lawsOfOpenPlaces } from "./open-places.ts";

type Context = Pick<PlanContext, "facts" | "profile" | "brief">;

/** "ECOA: 25 months after notice of the action (12 CFR 1002.12(b))": what the laws of the brief ask to be kept, and for how long. */
export function recordDuties(context: Context): string[] {
  const { facts, profile } = context;
  const ofLaws = dutiesOf(RECORD_DUTIES, facts.regulations, context);
  const isPublic = profile.market === "public-sector";
  return [...ofLaws, ...(isPublic ? [`${PUBLIC_RECORDS.keep} (${PUBLIC_RECORDS.citation})`] : [])];
}

function dutiesOf(
  table: typeof RECORD_DUTIES,
  laws: readonly { readonly id: RegulationId }[],
  context: Context,
): string[] {
  return laws.flatMap(({ id }) => {
    const duty = (table === RECORD_DUTIES ? variantOf(id, context)?.records : undefined) ?? table[id];
    return duty === undefined ? [] : [`${id}: ${duty.keep} (${duty.citation})`];
  });
}

/** How long data of a phase is kept: never shorter than a law's own line. `said`: an earlier phase has it in full. */
export function retentionOf(context: Context, usual: string, said = false): string {
  const { facts, brief } = context;
  const laws = [...facts.regulations, ...lawsOfOpenPlaces(facts, brief)];
  const duties = [...recordDuties(context), ...dutiesOf(LOG_DUTIES, laws, context)];
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

/** What can be taken back of what this product does, the easiest first. */
export function gradesIn(context: Context): ReversibilityRow[] {
  const rows = GRADES_BY_TRAIT.filter(({ trait }) => hasTrait(trait, context));
  const drops = rows.flatMap((row) => row.drops);
  const all = [...archetypeIn(context).reversibility.grades, ...rows.flatMap((row) => row.adds)];
  const left = [...new Set(all)].filter((id) => !drops.includes(id)).sort();
  return (left.length === 0 ? (["R1"] as const) : left).map((id) => gradeOf(context, id));
}

/** What is used before the first gate is signed: by the laws' own standards where they have one. */
export function firstDataOf({ facts }: Pick<Context, "facts">): string {
  const standards = [...new Set(facts.regulations.flatMap(({ id }) => STANDARDS_OF_FIRST_DATA[id] ?? []))];
  const { text, ownStandard, anyStandard } = FIRST_DATA;
  const standard = standards.length === 0 ? anyStandard : ownStandard.replace("{standards}", standards.join("; "));
  return text.replace("{standard}", () => standard);
}
