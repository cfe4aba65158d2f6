import { ARCHETYPES } from "../../catalog/archetypes/archetypes.ts";
import { CURRENCIES, USUAL_CURRENCY } from "../../catalog/metrics/currencies.ts";
import { unitOf } from "../../catalog/population-units.ts";
import type { PlanContext } from "../context.ts";
import type { SampleOf } from "../measure/model.ts";

/** A text of the catalog with its slots {unit}, {units} and {currency} filled: "{units} audited" becomes "letters audited". */
export function inNouns(text: string, context: Pick<PlanContext, "profile" | "brief" | "facts">): string {
  const { one, many } = context.profile.unit;
  return text
    .replaceAll("{units}", many)
    .replaceAll("{unit}", one)
    .replaceAll("{assigned}", assignedNoun(context))
    .replaceAll("{currency}", currencyOf(context));
}

/** What is drawn by lot: accounts are let in whole, and a test of their people would take each of them for a draw. */
function assignedNoun({ profile, facts }: Pick<PlanContext, "profile" | "facts">): string {
  if (profile.market === "B2B") return "accounts";
  const { is, words } = unitOf(facts.population?.unit ?? "people");
  const word = facts.population?.unit.toLowerCase() ?? "people";
  return is === "several people" || is === "thing" ? (words.includes(word) ? word : "people") : "people";
}

/** The currency that the brief speaks in: of its metrics, else of its first amount; dollars where it names none. */
export function currencyOf({ brief, facts }: Pick<PlanContext, "brief" | "facts">): string {
  const ofMetrics = facts.metrics.find(({ unit }) => unit !== null && CURRENCIES.some(({ code }) => code === unit));
  if (ofMetrics?.unit != null) return ofMetrics.unit;
  const text = Object.values(brief).join("\n");
  const met = CURRENCIES.map(({ code, words }) => ({ code, at: text.search(words) })).filter(({ at }) => at >= 0);
  return met.toSorted((a, b) => a.at - b.at)[0]?.code ?? USUAL_CURRENCY;
}

/** What a metric counts, in one and many, and which of them. */
export function countedNoun(
  sampleOf: SampleOf,
  { profile }: Pick<PlanContext, "profile">,
): { one: string; many: string; which: string } {
  const { one, many } = profile.unit;
  const nouns: Record<SampleOf, { one: string; many: string; which: string }> = {
    units: { one, many, which: `${ARCHETYPES[profile.archetype].unit.done} people in the cohort of the phase` },
    "accepted units": {
      one: `accepted ${one}`,
      many: `accepted ${many}`,
      which: "of people in the cohort of the phase",
    },
    calls: { one: `call for a ${one}`, many: `calls for ${many}`, which: "by people in the cohort of the phase" },
    people: { one: "person", many: "people", which: "in the cohort of the phase who have had the feature" },
    answers: {
      one: "survey answer",
      many: "survey answers",
      which: "of people in the cohort of the phase who were asked",
    },
    "audited items": {
      one: `audited ${one}`,
      many: `audited ${many}`,
      which: "drawn at random in the phase and scored by experts",
    },
    "audited flags": {
      one: `audited ${one} that was flagged`,
      many: `audited ${many} that were flagged`,
      which: "drawn at random from what was flagged in the phase and scored by experts",
    },
    "audited positives": {
      one: `audited ${one} of the class looked for`,
      many: `audited ${many} of the class looked for`,
      which: "as experts found them among those drawn at random in the phase",
    },
  };
  return nouns[sampleOf];
}
