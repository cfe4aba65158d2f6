import { type ExclusionFact, RegulationId } from "../../brief/facts.ts";
import { regionAt } from "../../brief/lexicon/regions.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { ADMISSIONS } from "../../catalog/phase-compositions.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import type { Finding } from "../../shared/finding.ts";
import { placeExclusions } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";

/** People who come in together, because one condition lets them in. */
export interface Wave {
  readonly groups: readonly ExclusionFact[];
  /** Who, as a step prints it: "EU users (DPA addendum signed)". */
  readonly who: string;
}

/** Whether an exclusion's condition takes a phase of conditional admission. */
export function takesOwnPhase({ until, kind }: ExclusionFact): boolean {
  return until !== null && ADMISSIONS[kind].ownPhase;
}

/** Those whom the brief lets in on a condition and a phase of this kind admits, the strictest last. */
function admittedGroups(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  kind: PhaseKind = "conditional_admission",
): ExclusionFact[] {
  const phase = kinds.indexOf(kind);
  return placeExclusions(context, kinds)
    .flatMap(({ fact, admission }) => (fact !== null && admission !== null && admission.at === phase ? [fact] : []))
    .toSorted((a, b) => ADMISSIONS[a.kind].strictness - ADMISSIONS[b.kind].strictness);
}

/** One wave for each condition, the strictest last; from the third on they go together. */
export function wavesOf(context: PlanContext, kinds: readonly PhaseKind[]): Wave[] {
  const all = conditionsOf(context, kinds);
  const first = all.slice(0, EXPOSURE_RULES.mostWaves - 1);
  const rest = all.slice(EXPOSURE_RULES.mostWaves - 1).flat();
  return [...first, ...(rest.length > 0 ? [rest] : [])].map((groups) => ({
    groups,
    who: whoText(groups),
  }));
}

function whoText(groups: readonly ExclusionFact[]): string {
  return groups.map(({ text, until }) => `${text} (${until})`).join("; ");
}

/** Who comes in on a condition with a phase of another kind; null where nobody does. */
export function whoComesIn(context: PlanContext, kinds: readonly PhaseKind[], kind: PhaseKind): string | null {
  const groups = admittedGroups(context, kinds, kind);
  return groups.length === 0 ? null : whoText(groups);
}

/** Groups with the same condition, in the order of their waves. */
function conditionsOf(context: PlanContext, kinds: readonly PhaseKind[]): ExclusionFact[][] {
  const byCondition = new Map<string, ExclusionFact[]>();
  for (const group of admittedGroups(context, kinds)) {
    const key = (group.until ?? "").toLowerCase().trim();
    byCondition.set(key, [...(byCondition.get(key) ?? []), group]);
  }
  return [...byCondition.values()];
}

/** More than three waves do not fit one phase. */
export function waveFindings(context: PlanContext, kinds: readonly PhaseKind[]): Finding[] {
  const all = conditionsOf(context, kinds);
  const late = all.slice(EXPOSURE_RULES.mostWaves).flat();
  const first = late[0];
  if (first === undefined) return [];
  return [
    {
      code: "too-many-waves",
      severity: "warning",
      place: { in: "brief", span: first.origin.span },
      message: `${all.length} different conditions admit people; one phase carries ${EXPOSURE_RULES.mostWaves} waves, so the last ones come in together.`,
      remedy: `Give ${late.map(({ text }) => `"${text}"`).join(", ")} a plan of their own, after general availability.`,
    },
  ];
}

/** "EU", "EU and UK", "Consent Wave", "HIPAA Wave": whom the phase lets in beside everybody else. */
export function admissionTitle(context: PlanContext, kinds: readonly PhaseKind[]): string {
  return titleOf(admittedGroups(context, kinds));
}

const GENERAL = "Conditional Waves";
const MOST_NAMES = 2;

function titleOf(groups: readonly ExclusionFact[]): string {
  const titles = [...new Set(groups.map(({ kind }) => kind))].map((kind) => {
    const row = ADMISSIONS[kind];
    const names = [...new Set(groups.filter((one) => one.kind === kind).map((one) => nameIn(one) ?? ""))];
    return names.length > MOST_NAMES || names.includes("")
      ? row.titleWithoutName
      : row.title.replace("{name}", names.join(" and "));
  });
  return titles.length === 0 || titles.length > MOST_NAMES ? GENERAL : titles.join(" and ");
}

/** The region or law that an exclusion names; null where its words name none. */
function nameIn({ kind, text, until }: ExclusionFact): string | null {
  if (kind === "regulated") {
    const words = new Set(`${text} ${until ?? ""}`.split(/[^\p{L}\p{N}-]+/u));
    return RegulationId.options.find((id) => words.has(id)) ?? null;
  }
  const words = text.match(/[\p{L}\p{N}.'&]+/gu) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = regionAt(words, at);
    if (hit !== null) return placeName(words.slice(at, at + hit.length).join(" "));
  }
  return null;
}

/** As the brief has it, with capitals: "eu" is "EU", "south korea" is "South Korea". */
function placeName(words: string): string {
  return words.length <= LONGEST_CODE
    ? words.toUpperCase()
    : words.replace(/(?:^| )\p{Ll}/gu, (start) => start.toUpperCase());
}
const LONGEST_CODE = 3;
