import type { Tier } from "../../plan/gate.ts";
import type { Metric } from "../../plan/metric.ts";
import { type Phase, showsToCustomers } from "../../plan/phase.ts";
import { upperFirst } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";
import type { LateReview } from "./late-reviews.ts";
import type { MetricModel, SampleOf } from "./model.ts";
import type { Tiered, Watched } from "./watched.ts";

type GatedPhase = Pick<Phase, "id" | "kind" | "gates">;

/** The watched metrics as the contract has them: with titles of people, whose units count, and where they can first be read. */
export function planMetrics(
  context: PlanContext,
  watched: readonly Tiered[],
  phases: readonly GatedPhase[],
  late: readonly LateReview[],
): Metric[] {
  return watched.map((metric): Metric => {
    const { model, maturesDays, tiers: _, firstAid, ...plain } = metric;
    const first = phases.find(
      (phase) =>
        showsToCustomers(phase) &&
        phase.gates.some(
          (gate) => gate.metric === metric.id && (maturesDays === 0 || gate.evidence?.available !== null),
        ),
    );
    return {
      ...plain,
      action: sentenceOf(firstAid, lateAction(metric, late) ?? actionOf(metric, phases)),
      owner: context.people.title(metric.owner),
      consulted: consultedOf(context, metric),
      analysisPopulation: populationOf(context, metric),
      randomisationUnit: isCompared(model) ? unitOf(context) : null,
      cluster: context.profile.market === "B2B" ? "account" : "person",
      matures: maturesDays === 0 ? null : { value: maturesDays, unit: "day" },
      proxy: maturesDays === 0 ? null : proxyOf(metric, watched),
      firstReadable: first?.id ?? null,
    };
  });
}

/** What its rules do, of those that decide in some phase: the monitoring table says the same as the table of what stops it. */
function actionOf({ id, model, action }: Watched, phases: readonly GatedPhase[]): string {
  if (model.kind !== "level" && model.kind !== "within" && model.kind !== "audit") return action;
  const gates = phases.flatMap((phase) => phase.gates.filter((gate) => gate.metric === id && !gate.advisory));
  const deeds = DEEDS.flatMap(([tiers, deed]) => (gates.some((gate) => tiers.includes(gate.tier)) ? [deed] : []));
  return deeds.length === 0 ? action : upperFirst(deeds.join("; "));
}

/** No gate of the rollout can act on what is known only after it: the review does. */
function lateAction({ id }: Watched, late: readonly LateReview[]): string | null {
  const review = late.find(({ metric }) => metric === id);
  return review === undefined ? null : `Reviewed on day ${review.day}, after the rollout: ${review.rule}`;
}

const DEEDS: readonly (readonly [tiers: readonly Tier[], deed: string])[] = [
  [["promote", "complete"], "gate missed: hold, extend once, then a written decision"],
  [["pause"], "pause: stop expansion"],
  [["kill"], "kill: switch off for everyone"],
];

function sentenceOf(firstAid: string | null, action: string): string {
  return firstAid === null ? action : `First aid: ${firstAid}. ${upperFirst(action)}`;
}

/** Small organisations have one title for several roles: nobody is consulted about their own metric, or twice. */
function consultedOf({ people }: PlanContext, { owner, consulted }: Watched): string[] {
  const titles = new Set(consulted.map((role) => people.title(role)));
  titles.delete(people.title(owner));
  return [...titles];
}

function isCompared(model: MetricModel): boolean {
  return model.kind === "within" || (model.kind === "level" && model.reference === "control");
}

function unitOf({ profile }: PlanContext): string {
  return profile.market === "B2B" ? "account" : "person";
}

/** A metric that is known at once stands in until the slow one is: one that is sampled, the brief's own first. */
function proxyOf(slow: Watched, watched: readonly Watched[]): string | null {
  const atOnce = watched.filter(({ id, maturesDays, model }) => id !== slow.id && maturesDays === 0 && hasLevel(model));
  const sampled = atOnce.filter(({ model }) => model.kind === "level" || model.kind === "within");
  const isPromised = ({ covers }: Watched) => covers.some((cover) => cover.startsWith("success-metric:"));
  const standsIn = sampled.find(isPromised) ?? sampled[0] ?? atOnce.find(isPromised) ?? atOnce[0];
  return standsIn?.id ?? null;
}

/** Single events have no level that could foretell another. */
function hasLevel({ kind }: MetricModel): boolean {
  return kind !== "events";
}

function populationOf({ profile }: PlanContext, { model, maturesDays }: Watched): string {
  const counted: Readonly<Record<SampleOf, string>> = {
    units: `all ${profile.unit.many}`,
    "accepted units": `all ${profile.unit.many} that were accepted`,
    calls: `all calls for ${profile.unit.many}`,
    people: "people who have the feature",
    answers: "answers of people who have the feature and were asked",
    "audited items": `${profile.unit.many} drawn by lot for review`,
    "audited flags": `${profile.unit.many} drawn by lot for review from those that were flagged`,
    "audited positives": `those of the class looked for, among ${profile.unit.many} drawn by lot for review`,
  };
  const sample = "sampleOf" in model ? model.sampleOf : model.kind === "audit" ? "audited items" : "units";
  const parts = [
    `${counted[sample]} in the cohort of the phase; nobody whom an exclusion keeps out`,
    ...(maturesDays > 0 ? [`only people admitted at least ${maturesDays} days before`] : []),
    ...("settleDays" in model && model.settleDays > 0
      ? [`without a person's first ${model.settleDays} days at promotion gates`]
      : []),
    ...(isCompared(model) ? ["both arms of the same weeks, beta participants left out after the beta"] : []),
  ];
  return parts.join("; ");
}
