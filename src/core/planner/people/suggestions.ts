import { HAZARDS } from "../../catalog/hazards/hazards.ts";
import type { IndustryRow } from "../../catalog/industries/industry-row.ts";
import type { RoleId } from "../../catalog/roles/roles.ts";
import { SIGN_OFFS, SIGN_OFFS_BY_RISK, type SignOff } from "../../catalog/roles/sign-offs.ts";
import { SUGGESTION_LIMITS } from "../../catalog/suggestion-limits.ts";
import type { Suggestion } from "../../plan/follow-up.ts";
import { fromCatalog } from "../because.ts";
import { hazardName, listed } from "../checks/words.ts";
import type { PlanContext } from "../context.ts";

/** What briefs of these industries often have and this one has not: to be taken over or struck out. */
export function suggestionsOf(context: PlanContext, industries: readonly IndustryRow[]): Suggestion[] {
  const perIndustry = industries.flatMap((row) => [
    ...hazardSuggestions(context, row),
    ...exclusionSuggestions(context, row),
    ...signOffSuggestions(context, row),
  ]);
  const seen = new Set<string>();
  const fresh = perIndustry.filter(({ key }) => !seen.has(key) && seen.add(key));
  return fresh.slice(0, SUGGESTION_LIMITS.inAll).map(({ kind, text, title }) => ({
    kind,
    text,
    because: fromCatalog(`usual in ${title}, not in the brief`, `industries: ${title}; our default`),
  }));
}

interface Proposal extends Pick<Suggestion, "kind" | "text"> {
  /** Two industries may propose the same thing. */
  readonly key: string;
  readonly title: string;
}

function hazardSuggestions({ facts }: PlanContext, { title, hazards }: IndustryRow): Proposal[] {
  return hazards
    .filter((id) => facts.hazards.every((named) => named.id !== id))
    .slice(0, SUGGESTION_LIMITS.hazards)
    .map((id) => ({
      kind: "hazard",
      key: `hazard ${id}`,
      title,
      text: `Name ${hazardName(id)} as a hazard, or say why it can't happen (severity ${HAZARDS[id].severity.byDefault})`,
    }));
}

function exclusionSuggestions({ facts }: PlanContext, { title, exclusions }: IndustryRow): Proposal[] {
  const spoken = new Set(facts.exclusions.flatMap(({ text }) => wordsOf(text)));
  return exclusions
    .filter((text) => !wordsOf(text).some((word) => spoken.has(word)))
    .slice(0, SUGGESTION_LIMITS.exclusions)
    .map((text) => ({
      kind: "exclusion",
      key: `exclusion ${text}`,
      title,
      text: `Keep out ${text}, or say that they are in`,
    }));
}

/** Long words: two exclusions that share one are likely about the same people. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

function signOffSuggestions({ facts, profile, people }: PlanContext, { title, signOff }: IndustryRow): Proposal[] {
  const asked = new Set<RoleId>([
    ...Object.values<SignOff>(SIGN_OFFS).flatMap(({ approver, vetoes }) => [approver, ...vetoes]),
    ...SIGN_OFFS_BY_RISK[profile.riskLevel].adds,
    ...facts.hazards.flatMap(({ id }) => HAZARDS[id].signOff),
  ]);
  const titles = new Set([...asked].map((role) => people.title(role)));
  const missing = [...new Set(signOff.map((role) => people.title(role)))].filter((one) => !titles.has(one));
  if (missing.length === 0) return [];
  const some = missing.slice(0, SUGGESTION_LIMITS.signOffs);
  return [
    {
      kind: "sign-off",
      key: `sign-off ${some.join()}`,
      title,
      text: `Ask the ${listed(some)} to sign before the first customer phase`,
    },
  ];
}
