import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { REVIEWS } from "../../catalog/reviews.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFF_CASES } from "../../catalog/roles/sign-off-cases.ts";
import { SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "../../catalog/roles/sign-offs.ts";
import type { Exclusion } from "../../plan/exclusion.ts";
import type { Review } from "../../plan/follow-up.ts";
import type { Gate } from "../../plan/gate.ts";
import type { Hazard } from "../../plan/hazard.ts";
import type { Metric } from "../../plan/metric.ts";
import type { NotificationClock, Regulation, Treatment } from "../../plan/regulation.ts";
import { clipped, hazardName, listed, lowerFirst } from "../checks/words.ts";
import { confirmerRole } from "../cohorts/confirmer.ts";
import { lawsOfExclusion } from "../cohorts/laws-of-exclusion.ts";
import type { PlanContext } from "../context.ts";
import { lawsBeside } from "../law/doubts.ts";
import { lawIn } from "../law/law-in.ts";
import { openPlaces } from "../law/open-places.ts";
import { ownerIn } from "../watch/owners.ts";
import { isReportOnly } from "../watch/report-only.ts";
import { signersOf } from "../watch/signers.ts";
import { holds } from "./sign-offs.ts";

/** Parts of the plan that reviewers look at. */
export interface ReviewedParts {
  readonly exclusions: readonly Exclusion[];
  readonly regulations: readonly Regulation[];
  readonly hazards: readonly Hazard[];
  readonly metrics: readonly Pick<Metric, "id" | "name">[];
  readonly gates: readonly Gate[];
}

type Line = readonly [role: RoleId, verifies: string];

/** Each reviewing role once, with what it has to verify in this plan. */
export function reviewsOf(context: PlanContext, parts: ReviewedParts): Review[] {
  const reviews = new Map<string, string[]>(REVIEWS.map(({ role }) => [context.people.title(role), []]));
  const lines: Line[] = [
    ...lawLines(context, parts),
    ...exclusionLines(parts, context),
    ...hazardLines(parts, context),
    ...metricLines(context),
    ...standingLines(context),
    ...caseLines(context),
    ...riskLines(context),
  ];
  for (const [role, verifies] of lines) {
    const title = context.people.title(role);
    const known = reviews.get(title) ?? [];
    if (!known.includes(verifies)) reviews.set(title, [...known, verifies]);
  }
  for (const [title, verifies] of ownRows(parts)) reviews.set(title, [...(reviews.get(title) ?? []), verifies]);
  return [...reviews].map(([role, verifies]) => ({ role, verifies: [...standsFor(context, role), ...verifies] }));
}

/** Whoever owns a row that lets the rollout on or ends it signs for it: rules by their metric, checks by their number. */
function ownRows({ metrics, gates }: ReviewedParts): [title: string, verifies: string][] {
  const deciding = gates.filter((gate) => !gate.advisory && gate.tier !== "investigate");
  return [...Map.groupBy(deciding, ({ owner }) => owner)].map(([title, own]) => {
    const watched = new Set(own.map(({ metric }) => metric));
    const names = metrics.filter(({ id }) => watched.has(id)).map(({ name }) => name);
    const checks = own.filter(({ kind }) => kind === "checklist").length;
    const rules = names.length === 0 ? [] : [`the rules on ${listed(names)}, their limits and what is done`];
    const lines = checks === 0 ? [] : [checks === 1 ? "1 check of the packets" : `${checks} checks of the packets`];
    return [title, `Own rows: ${[...rules, ...lines].join("; ")}`];
  });
}

function standsFor({ people }: PlanContext, title: string): string[] {
  const titles = people.standsFor(title).filter((one) => one !== title);
  return titles.length === 0 ? [] : [`Signs for ${listed(titles)}`];
}

function lawLines(context: PlanContext, { regulations }: ReviewedParts): Line[] {
  const again = regulations.flatMap(({ id }) => REGULATIONS[id].checkAgain.map((line) => `${id}: ${lowerFirst(line)}`));
  return [
    ["legal-counsel", whichLaws(context, regulations)],
    ...regulations.map(({ id, roleAssumed, treatment, clocks }): Line => {
      const role = roleAssumed === "not applicable" ? "" : `, role taken: ${roleAssumed}`;
      return [
        REGULATIONS[id].owner,
        `${id} (${TREATED_AS[treatment]}${role}): its controls, its proof and its clock (${clockText(clocks[0])})`,
      ];
    }),
    ...regulations.flatMap(({ id, treatment }): Line[] => {
      const open = lawIn(id, context).treatment.cases.filter((one) => one.treatment !== treatment && one.asks !== null);
      return open.map(({ asks }): Line => [REGULATIONS[id].owner, `${id}, to be answered before signing: ${asks}`]);
    }),
    ...again.map((line): Line => ["legal-counsel", `Changed since it was read? ${line}`]),
  ];
}

/** How a signatory reads the treatment: nobody outside this project knows its codes. */
const TREATED_AS: Readonly<Record<Treatment, string>> = {
  XP: "kept out in this plan",
  XU: "out until a condition is shown",
  AC: "in, with controls",
  XD: "people in, its data out",
};

/** What Legal signs: the laws taken to apply, and by name everything that is still open. Never that nothing else does. */
function whichLaws(context: PlanContext, regulations: readonly Regulation[]): string {
  const named = regulations.filter(({ addedByPlan }) => !addedByPlan);
  const sure = named.filter(({ doubt }) => doubt === null).map(({ id }) => id);
  const doubtful = named.filter(({ doubt }) => doubt !== null).map(({ id }) => id);
  const places = openPlaces(context.facts, context.brief).map(({ name, laws }) => `${name} (${laws.join(", ")})`);
  const beside = lawsBeside(context).map(({ law, citation }) => `${law} (${citation})`);
  return [
    sure.length === 0 ? "Which laws apply" : `That these apply as taken: ${listed(sure)}; and which others do`,
    ...(doubtful.length === 0 ? [] : [`named by the brief, doubtful: ${listed(doubtful)}`]),
    ...(places.length === 0 ? [] : [`open: ${places.join(", ")}`]),
    ...(beside.length === 0 ? [] : [`not named, to be ruled out or taken up: ${beside.join("; ")}`]),
  ].join("; ");
}

function clockText(clock: NotificationClock | undefined): string {
  if (clock === undefined) return "no statutory clock: by contract";
  if (clock.kind === "contract") return `${clock.text}${clock.usually === null ? "" : `, ${clock.usually}`}`;
  const confirm = clock.line.status === "primary" ? "" : "; confirm with counsel";
  return `${lowerFirst(clock.line.text)}${confirm}`;
}

function exclusionLines({ exclusions }: ReviewedParts, { facts }: PlanContext): Line[] {
  const named = (wanted: readonly Exclusion[]) => wanted.map(({ text }) => `"${clipped(text, 60)}"`);
  const lines: Line[] = exclusions.flatMap(({ text, kind, until, treatment, alsoNeeded, addedByPlan }): Line[] => {
    if (treatment !== "XU" || addedByPlan) return [];
    const more =
      alsoNeeded.length === 0
        ? ""
        : `, with ${alsoNeeded.length === 1 ? "the condition" : `the ${alsoNeeded.length} conditions`} that the plan adds`;
    const role = confirmerRole({ text, kind, until }, lawsOfExclusion({ text, until }, facts).keys());
    return [[role, `"${clipped(text, 60)}": that "${clipped(until, 60)}" is enough to let them in${more}`]];
  });
  const permanent = named(exclusions.filter(({ treatment, addedByPlan }) => treatment === "XP" && !addedByPlan));
  const data = named(exclusions.filter(({ treatment }) => treatment === "XD"));
  const added = named(exclusions.filter(({ addedByPlan }) => addedByPlan));
  const vague = exclusions.filter(({ covers }) => covers !== null);
  if (permanent.length > 0)
    lines.push(["privacy-officer", `Kept out for good, also from logs and shadow: ${listed(permanent)}`]);
  if (data.length > 0)
    lines.push(["privacy-officer", `Blocked at input and in logs, the people being in: ${listed(data)}`]);
  for (const { text, covers } of vague)
    lines.push(["legal-counsel", `"${clipped(text, 60)}" is taken to cover ${covers}`]);
  if (added.length > 0) lines.push(["product-manager", `Kept out by this plan, not by the brief: ${listed(added)}`]);
  return lines;
}

function hazardLines({ hazards }: ReviewedParts, context: PlanContext): Line[] {
  return hazards.flatMap(({ id, severity, addedByPlan }) =>
    signersOf(id, context).map((role): Line => {
      const from = addedByPlan ? ", added by this plan" : "";
      return [
        ownerIn(role, context),
        `Hazard ${hazardName(id)} (${severity}${from}): checks before launch, monitors, pause and kill limits`,
      ];
    }),
  );
}

function metricLines(context: PlanContext): Line[] {
  const open = context.facts.metrics
    .filter((fact) => fact.comparator === "none" && !isReportOnly(fact, context))
    .map(({ name }) => clipped(name, 40));
  return open.length === 0 ? [] : [["product-manager", `Targets to agree, as the brief gives none: ${listed(open)}`]];
}

function standingLines({ profile, values }: PlanContext): Line[] {
  const slots = {
    units: profile.unit.many,
    icc: String(values.iccUser),
    perWeek: String(values.unitsPerPersonPerWeek),
  };
  const fill = (text: string) =>
    Object.entries(slots).reduce((all, [slot, value]) => all.replaceAll(`{${slot}}`, () => value), text);
  return REVIEWS.flatMap(({ role, verifies }) => verifies.map((line): Line => [role, fill(line)]));
}

/** Who has a veto in a case that holds here has a row of what it is about. */
function caseLines(context: PlanContext): Line[] {
  const cases = Object.values<SignOff>(SIGN_OFFS).flatMap(({ conditional }) => conditional);
  return cases
    .filter(({ when }) => holds(when, context))
    .flatMap(({ role, when }): Line[] => {
      const row = SIGN_OFF_CASES[when];
      return row === undefined ? [] : [[role, row.verifies]];
    });
}

function riskLines({ profile }: PlanContext): Line[] {
  const { adds, board } = SIGN_OFFS_BY_RISK[profile.riskLevel];
  return adds.map((role): Line => {
    const also = board === null ? "" : `, and ${board}`;
    return [role, `Each gate, because the risk is ${profile.riskLevel}${also}`];
  });
}
