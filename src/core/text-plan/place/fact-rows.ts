import type { Words } from "../source.ts";
import { isPhaseName, type Role, roleOf } from "./labels.ts";
import { ownNumber } from "./phase-numbers.ts";

/** What a row tells of its phase, where it tells no limit. */
const OF_PHASE: ReadonlySet<Role | null> = new Set<Role | null>([
  "cohort",
  "traffic",
  "duration",
  "weeks",
  "exclusions",
]);

/**
 * The names of the phases of a sheet with a row for each fact, "Phase | Type | Metric | Threshold", in their order; none
 * where it is no such sheet. "All" is the name of no phase.
 */
export function phasesOfRows(cells: readonly (Words | undefined)[]): Words[] {
  const said = cells.flatMap((cell) => (cell === undefined || cell.text === "" ? [] : [cell]));
  const names = [...new Map(said.toReversed().map((cell) => [cell.text, cell])).values()].toReversed();
  const phases = names.filter(({ text }) => text.length <= 60 && (ownNumber(text) !== null || isPhaseName(text)));
  const isRepeated = said.length > names.length;
  return isRepeated && phases.length >= 2 && phases.length * 2 > names.length ? phases : [];
}

/** The field of a phase that a row fills: "Scope | Exposure" is its exposure. */
export function fieldOfRow(type: Words | null, label: Words | null): Role | null {
  const [byType, byLabel] = [type, label].map((words) => (words === null ? null : roleOf(words.text)));
  if (type !== null && !OF_PHASE.has(byType ?? null)) return null;
  const field = OF_PHASE.has(byLabel ?? null) && byType !== "exclusions" ? byLabel : byType;
  return OF_PHASE.has(field ?? null) ? (field ?? null) : null;
}
