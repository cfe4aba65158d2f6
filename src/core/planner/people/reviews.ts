import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import { REGULATIONS } from "../../catalog/regulations/regulations.ts";
import { REVIEWS } from "../../catalog/reviews.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFFS_BY_RISK } from "../../catalog/roles/sign-offs.ts";
import type { Exclusion } from "../../plan/exclusion.ts";
import type { Review } from "../../plan/follow-up.ts";
import type { Hazard } from "../../plan/hazard.ts";
import type { NotificationClock, Regulation } from "../../plan/regulation.ts";
import { clipped, hazardName, listed, lowerFirst } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";

/** Parts of the plan that reviewers look at. */
export interface ReviewedParts {
  readonly exclusions: readonly Exclusion[];
  readonly regulations: readonly Regulation[];
  readonly hazards: readonly Hazard[];
}

type Line = readonly [role: RoleId, verifies: string];

/** Each reviewing role once, with what it has to verify in this plan. */
export function reviewsOf(context: PlanContext, parts: ReviewedParts): Review[] {
  const reviews = new Map<string, string[]>(REVIEWS.map(({ role }) => [context.people.title(role), []]));
  const lines: Line[] = [
    ...lawLines(parts),
    ...exclusionLines(parts),
    ...hazardLines(parts),
    ...metricLines(context),
    ...standingLines(context),
    ...riskLines(context),
  ];
  for (const [role, verifies] of lines) {
    const title = context.people.title(role);
    const known = reviews.get(title) ?? [];
    if (!known.includes(verifies)) reviews.set(title, [...known, verifies]);
  }
  return [...reviews].map(([role, verifies]) => ({ role, verifies: [...standsFor(context, role), ...verifies] }));
}

function standsFor({ people }: PlanContext, title: string): string[] {
  const titles = people.standsFor(title).filter((one) => one !== title);
  return titles.length === 0 ? [] : [`Signs for ${listed(titles)}`];
}

function lawLines({ regulations }: ReviewedParts): Line[] {
  if (regulations.length === 0) return [["legal-counsel", "Which laws apply: the brief names none"]];
  const again = regulations.flatMap(({ id }) => REGULATIONS[id].checkAgain.map((line) => `${id}: ${lowerFirst(line)}`));
  return [
    ["legal-counsel", `That ${listed(regulations.map(({ id }) => id))} apply as taken, and nothing else does`],
    ...regulations.map(({ id, roleAssumed, treatment, clocks }): Line => {
      const role = roleAssumed === "not applicable" ? "" : `, role taken: ${roleAssumed}`;
      return [
        REGULATIONS[id].owner,
        `${id} (${treatment}${role}): its controls, its proof and its clock (${clockText(clocks[0])})`,
      ];
    }),
    ...regulations.flatMap(({ id, treatment }): Line[] => {
      const cases = REGULATIONS[id].treatment.cases.filter((one) => one.treatment !== treatment);
      if (cases.length === 0) return [];
      return [[REGULATIONS[id].owner, `${id}: that none of these holds: ${cases.map(({ when }) => when).join("; ")}`]];
    }),
    ...again.map((line): Line => ["legal-counsel", `Changed since it was read? ${line}`]),
  ];
}

function clockText(clock: NotificationClock | undefined): string {
  if (clock === undefined || clock.kind === "contract") return "no statutory clock: by contract";
  const confirm = clock.line.status === "primary" ? "" : "; confirm with counsel";
  return `${lowerFirst(clock.line.text)}${confirm}`;
}

function exclusionLines({ exclusions }: ReviewedParts): Line[] {
  const named = (wanted: readonly Exclusion[]) => wanted.map(({ text }) => `"${clipped(text, 60)}"`);
  const lines: Line[] = exclusions.flatMap(({ text, until, treatment, alsoNeeded, addedByPlan }): Line[] => {
    if (treatment !== "XU" || addedByPlan) return [];
    const more = alsoNeeded.length === 0 ? "" : `, with the ${alsoNeeded.length} conditions that the plan adds`;
    return [["legal-counsel", `"${clipped(text, 60)}": that "${clipped(until, 60)}" is enough to let them in${more}`]];
  });
  const permanent = named(exclusions.filter(({ treatment, addedByPlan }) => treatment === "XP" && !addedByPlan));
  const data = named(exclusions.filter(({ treatment }) => treatment === "XD"));
  const added = named(exclusions.filter(({ addedByPlan }) => addedByPlan));
  const vague = exclusions.filter(({ covers }) => covers !== null);
  if (permanent.length > 0)
    lines.push(["privacy-officer", `Kept out for good, also from logs and shadow: ${listed(permanent)}`]);
  if (data.length > 0)
    lines.push(["security-lead", `Blocked at input and in logs, the people being in: ${listed(data)}`]);
  for (const { text, covers } of vague)
    lines.push(["legal-counsel", `"${clipped(text, 60)}" is taken to cover ${covers}`]);
  if (added.length > 0) lines.push(["product-manager", `Kept out by this plan, not by the brief: ${listed(added)}`]);
  return lines;
}

function hazardLines({ hazards }: ReviewedParts): Line[] {
  return hazards.flatMap(({ id, severity, addedByPlan }) =>
    HAZARDS[id].signOff.map((role): Line => {
      const from = addedByPlan ? ", added by this plan" : "";
      return [
        role,
        `Hazard ${hazardName(id)} (${severity}${from}): checks before launch, monitors, pause and kill limits`,
      ];
    }),
  );
}

function metricLines({ facts }: PlanContext): Line[] {
  const open = facts.metrics.filter(({ comparator }) => comparator === "none").map(({ name }) => clipped(name, 40));
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

function riskLines({ profile }: PlanContext): Line[] {
  const { adds, board } = SIGN_OFFS_BY_RISK[profile.riskLevel];
  return adds.map((role): Line => {
    const also = board === null ? "" : `, and ${board}`;
    return [role, `Each gate, because the risk is ${profile.riskLevel}${also}`];
  });
}
