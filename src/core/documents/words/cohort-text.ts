import { isMetOneByOne } from "../../plan/condition.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Excluded, Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { listText, sentences, unitsText } from "./sentence.ts";
import { shareText } from "./share-text.ts";

type Parts = Pick<Plan, "exclusions">;

/** Who is in a phase, how many, and every exclusion in force there, by name and status. */
export function cohortText(plan: Plan, phase: Phase): string {
  return sentences([whoIsIn(plan, phase), ...comingIn(plan, phase), ...keptOut(plan, phase)]);
}

/**
 * Everybody who is kept out of a phase: by the brief, for good or until the condition that stands with each, then by the
 * plan, then as data. Who comes in on a condition is told by `comingIn`.
 */
export function keptOut(plan: Parts, { cohort }: Pick<Phase, "cohort">): string[] {
  const admitted = new Set(cohort.admits.map(({ exclusion }) => exclusion));
  const rest = cohort.exclude.filter(({ exclusion }) => !admitted.has(exclusion));
  if (cohort.exclude.length === 0) return ["Kept out: nobody"];
  const isData = ({ exclusion }: Excluded) => treatmentOf(plan, exclusion) === "XD";
  const people = rest.filter((one) => !isData(one));
  const withStatus = (status: Excluded["status"]) => people.filter((one) => one.status === status).map(named);
  return [
    group("Kept out", [...withStatus("permanent"), ...withStatus("waiting")]),
    group("Added by this plan, confirm", withStatus("added by this plan")),
    group("Kept out as data, whoever uses the feature", rest.filter(isData).map(named)),
  ].filter((text) => text !== "");
}

/**
 * Who comes in with this phase because a condition is met, those of one condition together; then who has come in before.
 * The condition is quoted, so that a clause ("the glossary is done") and a noun ("a second test") read alike.
 */
export function comingIn({ phases }: Pick<Plan, "phases">, phase: Phase): string[] {
  const before = phases[phases.findIndex(({ id }) => id === phase.id) - 1];
  const known = new Set(before?.cohort.admits.map(({ exclusion }) => exclusion));
  const earlier = phase.cohort.admits.filter(({ exclusion }) => known.has(exclusion));
  const byCondition = Map.groupBy(
    phase.cohort.admits.filter(({ exclusion }) => !known.has(exclusion)),
    ({ when }) => when,
  );
  return [
    ...[...byCondition].map(([when, some]) => `Coming in: ${namesOf(some)}, ${entryText(when)}`),
    ...(earlier.length === 0 ? [] : [`Already in, where on record: ${namesOf(earlier)}; the others stay out`]),
  ];
}

function namesOf(admitted: Phase["cohort"]["admits"]): string {
  return listText(admitted.map(({ exclusion }) => exclusion));
}

/** Contracts and consents are given by each; any other condition is one event, and lets all of them in. */
function entryText(when: string): string {
  return isMetOneByOne(when)
    ? `each account or person once "${when}" is on record for it; the others stay out and the phase goes on`
    : `once for all when "${when}" is on record as met; until then they stay out and the phase goes on`;
}

/** "1% of eligible MAU (up to 4,800 people)". Counts are upper bounds as long as nobody knows how many are eligible. */
export function trafficText({ population, monitoring }: Plan, { id, exposed, kind }: Phase): string {
  if (exposed.count === 0) {
    const share = monitoring.shadow.phases.includes(id) ? monitoring.shadow.shareOfInputs : null;
    if (kind !== "shadow") return "0% of customers (staff only)";
    return share === null
      ? "0% exposed (inputs are processed, results shown to nobody)"
      : `0% exposed (${shareText(share)} of eligible inputs are processed, results shown to nobody)`;
  }
  const bound = population.eligible === null ? "up to " : "";
  const people = unitsText(exposed.count, exposed.unit);
  return `${shareText(exposed.shareOfEligible)} of eligible ${population.unit} (${bound}${people})`;
}

function whoIsIn({ population }: Plan, { cohort, exposed }: Phase): string {
  const who = cohort.include.length === 0 ? "nobody" : cohort.include.join("; ");
  const isSaid = cohort.include.some((text) => text.includes(numberText(exposed.count)));
  if (exposed.count === 0 || isSaid) return `In: ${who}`;
  const bound = population.eligible === null ? "up to " : "";
  return `In: ${who}; ${bound}${unitsText(exposed.count, exposed.unit)} by the end of the phase`;
}

function treatmentOf({ exclusions }: Parts, text: string): string | null {
  return exclusions.find((exclusion) => exclusion.text === text)?.treatment ?? null;
}

function named({ exclusion, until }: Excluded): string {
  return until === null ? exclusion : `${exclusion} (until ${until.replace(/^until\s+/i, "")})`;
}

function group(title: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${title}: ${names.join("; ")}`;
}
