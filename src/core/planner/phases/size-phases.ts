import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { EXPOSURE_BANDS, EXPOSURE_RULES } from "../../catalog/exposure-bands.ts";
import { PHASE_TEMPLATES } from "../../catalog/phase-templates.ts";
import { countedAs } from "../../catalog/population-units.ts";
import type { Because } from "../../plan/because.ts";
import type { PhaseKind } from "../../plan/ids.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { byHand, computed, fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { assignmentBecause, assignmentOf } from "./assignment.ts";
import { controlShare } from "./control.ts";
import { freezesFor, type GateFreeze, hardFreezeOn } from "./freezes.ts";
import { grouped } from "./grouped.ts";
import { sharesOf } from "./shares.ts";
import { datedSteps, stepDays } from "./step-days.ts";
import { risesOf } from "./steps.ts";

/** A phase with its days and exposure, before cohorts and gates. */
export type SizedPhase = Pick<Phase, "kind" | "startDay" | "days" | "exposed" | "steps" | "assignment" | "because">;

/** Least days that the gates of a phase need, and why; null where they need none of their own. */
export type Need = { readonly days: number; readonly why: Because } | null;

/** Days and cumulative share of a phase that were set by hand. */
export type SetSizes = ReadonlyMap<PhaseKind, { readonly days?: number; readonly share?: number }>;

export interface Chosen {
  readonly kinds: readonly PhaseKind[];
  readonly why: string;
}

/** Days, exposure and steps of every phase. Exposure is cumulative and strictly grows over the phases with customers. */
export function sizePhases(
  context: PlanContext,
  chosen: Chosen,
  needs: readonly Need[],
  set: SetSizes = new Map(),
): SizedPhase[] {
  const holdout = controlShare(context, chosen.kinds);
  const shown = chosen.kinds.filter((kind) => showsToCustomers({ kind }));
  const shares = sharesOf(context, shown, holdout).map((share, at) => set.get(shown[at] ?? "internal")?.share ?? share);
  const freezes = context.startDate === null ? [] : freezesFor(context);
  let startDay = 1;
  return chosen.kinds.map((kind, at) => {
    const place = shown.indexOf(kind);
    const share = place < 0 ? 0 : (shares[place] ?? 1);
    const rises = risesOf(context, chosen.kinds, kind, shares[place - 1] ?? 0, share);
    const asked = daysOf(context, kind, rises.length, needs[at] ?? null);
    const own = kind === "general_availability" ? asked : outOfFreeze(context, startDay, asked, freezes);
    const { days: setDays, share: setShare } = set.get(kind) ?? {};
    const length =
      setDays === undefined
        ? own
        : {
            days: setDays,
            because: byHand(`${setDays} days set by hand; ${own.days} by the plan: ${own.because.detail}`, []),
          };
    const rests = ["catalog:exposure-bands", "plan:/population"];
    const exposed =
      setShare === undefined || place < 0
        ? computed(exposureDetail(context, kind, share, holdout, place === 0), rests)
        : byHand(`${Number((share * 100).toPrecision(4))} % set by hand`, rests);
    const phase: SizedPhase = {
      kind,
      startDay,
      days: length.days,
      steps: datedSteps(kind, { startDay, days: length.days }, rises),
      exposed: exposedBy(context, share),
      assignment: assignmentOf(context, kind),
      because: {
        kind: computed(chosen.why, WHY_RESTS_ON),
        days: length.because,
        exposed,
        assignment: assignmentBecause(kind),
      },
    };
    startDay += phase.days;
    return phase;
  });
}

const WHY_RESTS_ON = ["fact:riskLevel", "fact:exclusions", "fact:segments", "fact:population", "fact:market"];

function exposedBy({ base, population }: PlanContext, share: number): SizedPhase["exposed"] {
  return { count: Math.round(share * base), unit: countedAs(population.unit), shareOfEligible: share };
}

interface Length {
  readonly days: number;
  readonly because: Because;
}

/** The longest of its needs, in whole weeks, up to the most that the risk allows; the need that decides is named. */
function daysOf(context: PlanContext, kind: PhaseKind, steps: number, need: Need): Length {
  const { profile } = context;
  const most = EXPOSURE_BANDS[profile.riskLevel].mostDays;
  const ramp = kind === "general_availability" ? (stepDays(steps, 1).at(-1) ?? 0) : steps * EXPOSURE_RULES.stepDays;
  const template = leastDays(context, kind);
  const wanted = Math.max(template.days, need?.days ?? 0, ramp);
  const days = Math.min(most, 7 * Math.ceil(wanted / 7));
  const rows = [template, ...(need === null ? [] : [{ days: need.days, because: need.why }]), rampLength(ramp, most)];
  const deciding = rows.find((row) => row.days === wanted) ?? template;
  return { days, because: wanted > most ? cutShort(deciding.because, wanted, most) : deciding.because };
}

/** The template's, and a shadow phase at least as long as its archetype takes to know outcomes. */
function leastDays({ profile }: PlanContext, kind: PhaseKind): Length {
  const template = PHASE_TEMPLATES[kind].minimumDays[profile.riskLevel];
  const silent = kind === "shadow" ? (ARCHETYPES[profile.archetype].shadow.leastDays ?? 0) : 0;
  if (silent > template) {
    const row = `archetypes: ${profile.archetype}, shadow; our default`;
    return { days: silent, because: fromCatalog("runs in silence until outcomes are known, and two weeks more", row) };
  }
  const row = `phase library: ${kind}; our default`;
  return {
    days: template,
    because: fromCatalog(`the minimum at ${profile.riskLevel} risk`, row),
  };
}

function rampLength(days: number, most: number): Length {
  const faster = days > most ? "; they follow faster than usual to fit" : "";
  return {
    days,
    because: computed(`the steps of its ramp take ${days} days, in whole weeks${faster}`, ["catalog:exposure-bands"]),
  };
}

function cutShort(because: Because, wanted: number, most: number): Because {
  return { ...because, detail: `${because.detail}; ${wanted} days would be needed, ${most} are the most for a phase` };
}

/** A gate meeting in a hard freeze moves once, by whole weeks; where no week up to the most is free, it stays. */
function outOfFreeze(context: PlanContext, startDay: number, asked: Length, freezes: readonly GateFreeze[]): Length {
  const lastDay = (days: number) => startDay + days - 1;
  const freeze = hardFreezeOn(context, freezes, lastDay(asked.days));
  if (freeze === null) return asked;
  const most = EXPOSURE_BANDS[context.profile.riskLevel].mostDays;
  for (let days = asked.days + 7; days <= most; days += 7) {
    if (hardFreezeOn(context, freezes, lastDay(days)) === null) {
      const detail = `${days - asked.days} days longer, so that its gate does not meet in "${freeze.title}"; without it ${asked.days} days: ${asked.because.detail}`;
      return { days, because: computed(detail, ["plan:/startDate", "catalog:freezes"]) };
    }
  }
  return asked;
}

function exposureDetail(
  { base, profile }: PlanContext,
  kind: PhaseKind,
  share: number,
  holdout: number,
  isFirst: boolean,
): string {
  const percent = `${Number((share * 100).toPrecision(4))} % of ${grouped(base)}`;
  if (share === 0) return "nobody but its builders and champions sees it";
  if (base < EXPOSURE_RULES.namedBelow) return `${percent}: named cohorts that grow to all of so few`;
  if (kind === "general_availability")
    return holdout === 0 ? `${percent}: everybody` : `${percent}: everybody but the holdout of ${holdout * 100} %`;
  const point = EXPOSURE_BANDS[profile.riskLevel];
  if (isFirst)
    return `${percent}: the point of the band at ${profile.riskLevel} risk, at most ${grouped(point.betaMostPeople)} people and at least ${EXPOSURE_RULES.floorPeople}`;
  return `${percent}: geometric between the first phase with customers and the last before general availability`;
}
