import type { HazardId } from "../../brief/facts.ts";
import { CHECKLISTS, REFUSALS_REACHED } from "../../catalog/checklists.ts";
import { EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { CHECKS_BY_HAND } from "../../catalog/small-organisations.ts";
import type { ChecklistGate } from "../../plan/gate.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { isRefusal } from "../cohorts/evidence-of.ts";
import { placeExclusions } from "../cohorts/place-exclusions.ts";
import type { PlanContext } from "../context.ts";
import { recordDuties } from "../law/record-duties.ts";
import { BEFORE_REAL_DATA, treatedLaws } from "../law/treated-laws.ts";
import { controlShare } from "../phases/control.ts";
import { isReportOnly } from "../watch/report-only.ts";
import { type ChecklistLine, checklistGate, lineOfRow } from "./checklist-line.ts";
import { conditionLines } from "./condition-lines.ts";
import { hazardLines } from "./hazard-lines.ts";
import { lawLines } from "./law-lines.ts";
import { clipped, listed } from "./words.ts";

/** The lines that people tick at the end of phase `at`, counted from 0; in the last phase, before the rollout is closed. `added`: hazards that the plan adds. */
export function checklistGates(
  context: PlanContext,
  kinds: readonly PhaseKind[],
  at: number,
  added: readonly HazardId[] = [],
): ChecklistGate[] {
  const last = kinds.length - 1;
  const kind = kinds[at] ?? "internal";
  const row = (which: keyof typeof CHECKLISTS) => lineOfRow(CHECKLISTS[which], context, { kind });
  const firstWithCustomers = kinds.findIndex((one) => showsToCustomers({ kind: one }));
  const lines: ChecklistLine[] = [
    ...(at === 0
      ? [row("rollback"), exclusionsLine(context, kinds), row("quality"), ...hazardLines(context, added)]
      : []),
    ...(kind === "shadow" ? [row("shadow")] : []),
    ...lawLines(context, kinds, at),
    ...recordsLines(context, kinds, at),
    ...(at === firstWithCustomers ? baselineLines(context, kind) : []),
    ...conditionLines(context, kinds, at),
    ...(at === last - 1 ? [row("rollbackAgain")] : []),
    ...(at === last ? [closingLine(context, kinds)] : []),
  ];
  return lines.map((line) => checklistGate(line, at === last));
}

function closingLine(context: PlanContext, kinds: readonly PhaseKind[]): ChecklistLine {
  const holdout = controlShare(context, kinds) === 0 ? "" : "the holdout ends and ";
  return lineOfRow(CHECKLISTS.closing, context, {
    kind: kinds.at(-1) ?? "general_availability",
    tier: "complete",
    slots: { holdout },
  });
}

/** Phase 1 shows that every exclusion holds; laws whose people stay out for good rest on it. */
function exclusionsLine(context: PlanContext, kinds: readonly PhaseKind[]): ChecklistLine {
  const placed = placeExclusions(context, kinds);
  const byHand = context.base < EXPOSURE_RULES.namedBelow;
  const slots = {
    count: String(placed.length),
    coverage: String(Math.round(context.values.attributeCoverage * 100)),
    tries: triesOf(context),
    refusals: context.facts.exclusions.some(isRefusal) ? REFUSALS_REACHED.check : "",
  };
  if (placed.length === 0)
    return lineOfRow(byHand ? CHECKLISTS.noExclusionsByHand : CHECKLISTS.noExclusions, context, {
      kind: "internal",
      slots,
    });
  const laws = treatedLaws(context, kinds).filter(({ treatment }) => treatment === "XP");
  return lineOfRow(byHand ? CHECKLISTS.exclusionsByHand : CHECKLISTS.exclusions, context, {
    kind: "internal",
    covers: [
      ...placed.map((_, index) => `exclusion:${index}` as const),
      ...laws.map(({ row }) => `regulation:${row.id}` as const),
    ],
    slots,
  });
}

/** As many tries as there are people to try it with, where they are few. */
function triesOf({ base }: PlanContext): string {
  const tries = Math.min(CHECKS_BY_HAND.most, base);
  return tries === 1 ? "1 case" : `${tries} cases`;
}

/** Output that a law keeps as a record is not deleted: asked before the first customer. */
function recordsLines(context: PlanContext, kinds: readonly PhaseKind[], at: number): ChecklistLine[] {
  const duties = recordDuties(context);
  if (at !== BEFORE_REAL_DATA || duties.length === 0) return [];
  const kind = kinds[at] ?? "internal";
  return [lineOfRow(CHECKLISTS.records, context, { kind, slots: { duties: duties.join("; ") } })];
}

/** More names than this stand in the packet alone. */
const MOST_NAMED = 3;

/** Metrics without a number: what they are today is recorded, and a target agreed, before the next phase. */
function baselineLines(context: PlanContext, kind: PhaseKind): ChecklistLine[] {
  const open = context.facts.metrics
    .map((fact, index) => ({ ...fact, index }))
    .filter((fact) => fact.comparator === "none" && !isReportOnly(fact, context));
  if (open.length === 0) return [];
  const names = open.map(({ name }) => clipped(name, 40));
  const shown = names.length > MOST_NAMED ? [`the ${names.length} metrics listed in the packet`] : names;
  const line = lineOfRow(CHECKLISTS.baselines, context, {
    kind,
    covers: open.map(({ index }) => `success-metric:${index}` as const),
    slots: { names: listed(shown) },
  });
  return [{ ...line, proof: [`Of ${listed(names)}:`, ...line.proof] }];
}
