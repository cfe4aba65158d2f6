import type { ArchetypeRow } from "../../catalog/archetypes/archetype-row.ts";
import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { KILL_PATH } from "../../catalog/archetypes/reversibility-grades.ts";
import { EXPOSURE_BANDS } from "../../catalog/exposure-bands.ts";
import { FIRST_DATA } from "../../catalog/record-duties.ts";
import type { Because } from "../../plan/because.ts";
import { durationText } from "../../plan/duration.ts";
import type { Drill, Monitoring, Reversibility, Shadow } from "../../plan/monitoring.ts";
import type { Phase } from "../../plan/phase.ts";
import { fromCatalog } from "../because.ts";
import type { PlanContext } from "../context.ts";
import { gradesIn } from "../law/record-duties.ts";
import { killReachesOf, offWithin } from "../parts/kill-times.ts";
import { archetypeIn } from "../watch/archetype-in.ts";
import { controlShare } from "./control.ts";
import { drillDays } from "./drills.ts";
import { middle, roundShare } from "./shares.ts";

/** What is processed without being shown, how the feature is taken back, and what is done about imperfect data. */
export function monitoringOf(context: PlanContext, phases: readonly Phase[]): Monitoring {
  return {
    shadow: shadowOf(context, phases),
    reversibility: reversibilityOf(context, phases),
    data: {
      missing:
        "A day without data is no evidence: it neither passes nor fails a gate. Hours marked as maintenance, as in a drill, are left out. Windows of a day or less are sized as if use were even over the week: at quiet hours a rule waits until it has its least units",
      late: "Gates are read on data closed on the Sunday night before the meeting; what comes later counts from the next gate on",
      firstDaysLeftOut: 7,
    },
  };
}

/** Inputs that can't be shown to nobody: only a suite or a log is run, so no share of live inputs applies, as in phase 1. */
const OFFLINE: ReadonlySet<ArchetypeRow["shadow"]["possible"]> = new Set(["offline only", "partial"] as const);

function shadowOf(context: PlanContext, phases: readonly Phase[]): Shadow {
  const { facts, profile } = context;
  const { shadow } = archetypeIn(context);
  const own = phases.find(({ kind }) => kind === "shadow");
  const phase = own ?? phases[0];
  const live = own !== undefined && !OFFLINE.has(shadow.possible);
  const kept = facts.exclusions.length === 0 ? "" : "; never data of those who are excluded, in any phase";
  return {
    shadow_mode_phases: `${phase?.name ?? "Internal"}${own === undefined ? ", as a step of it" : ""}: ${lower(shadow.how)}${own === undefined ? `; on ${FIRST_DATA.inShort}` : ""}`,
    dataSource: `${live ? "Copies of eligible inputs" : "As the data of the phase"}${kept}; compared: ${shadow.compared.join("; ")}`,
    cadence:
      "Read once at the phase's gate, before the exposure that it protects; disagreements looked through weekly. The ML lead runs the frozen evaluation set again each week and after each change of model, prompt or data: a fall of more than 5 % is looked into before the next step",
    phases: phase === undefined ? [] : [phase.id],
    shareOfInputs: live ? roundShare(middle(EXPOSURE_BANDS[profile.riskLevel].shadowInputs)) : null,
    because: { phases: placeBecause(context, own !== undefined), shareOfInputs: shareBecause(context, live) },
  };
}

function placeBecause({ profile }: PlanContext, own: boolean): Because {
  const { shadow } = ARCHETYPES[profile.archetype];
  const place = own
    ? `it runs ${shadow.leastDays} days or more, so it has a phase of its own`
    : "14 days are enough, so it is a step of phase 1";
  return fromCatalog(`${shadow.requirement}; ${place}`, `archetypes: ${profile.archetype}, shadow; our default`);
}

function shareBecause({ profile }: PlanContext, live: boolean): Because {
  if (!live)
    return fromCatalog(
      "run on data without real people, or on a suite, not on live inputs",
      `archetypes: ${profile.archetype}, shadow; our default`,
    );
  return fromCatalog(
    `the point of the band at ${profile.riskLevel} risk`,
    "traffic bands by risk: shadow; our default",
  );
}

function reversibilityOf(context: PlanContext, phases: readonly Phase[]): Reversibility {
  const { reversibility, baseline } = archetypeIn(context);
  const worst = gradesIn(context)
    .map(({ meaning, consequence }) => `${meaning}: ${consequence}`)
    .join("; ");
  const share = controlShare(
    context,
    phases.map(({ kind }) => kind),
  );
  const beside =
    share === 0 ? "" : `; the holdout of ${share * 100} % works that way until 90 days after general availability`;
  return {
    reversibility: `${reversibility.text}. What can be taken back: ${worst}`,
    dual_run_capability: `The present way of working stays available in every phase, and is the baseline: ${lower(baseline)}${beside}`,
    drills: drillsOf(context, phases),
  };
}

/** Of those exposed: enough for every kind of client, too few to be seen in a rule. */
const SLICE = "staff and 1 % of those exposed, at least one";

function drillsOf(context: PlanContext, phases: readonly Phase[]): Drill[] {
  const within = offWithin(context, phases);
  const surfaces = killReachesOf(context, phases).map(
    ({ surface, within: reach }) => `${surface.split(",")[0]} ${durationText(reach)}`,
  );
  return drillDays(phases).map((day, at) => ({
    day,
    owner: context.people.title(KILL_PATH.owner),
    within: { ...within },
    proof: `Record of the drill with its time stamps, on ${at === 0 ? "staff" : SLICE}, marked as maintenance: its hour is left out of every rule and window; date, who switched it, minutes until refused by the server, and each surface against its own time (${surfaces.join("; ")})`,
  }));
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
