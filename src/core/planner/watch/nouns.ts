import type { PlanContext } from "../context.ts";
import type { SampleOf } from "../measure/model.ts";

/** A text of the catalog in the feature's own noun: "units displayed" becomes "suggestions displayed". */
export function inNouns(text: string, { profile }: Pick<PlanContext, "profile">): string {
  return text.replace(/\bunits\b/g, profile.unit.many).replace(/\bunit\b/g, profile.unit.one);
}

/** What a metric counts, in one and many, and which of them. */
export function countedNoun(
  sampleOf: SampleOf,
  { profile }: Pick<PlanContext, "profile">,
): { one: string; many: string; which: string } {
  const { one, many } = profile.unit;
  const nouns: Record<SampleOf, { one: string; many: string; which: string }> = {
    units: { one, many, which: "made for people in the cohort of the phase" },
    people: { one: "person", many: "people", which: "in the cohort of the phase who have had the feature" },
    answers: { one: "answer", many: "answers", which: "of people in the cohort of the phase who were asked" },
    "audited items": {
      one: `audited ${one}`,
      many: `audited ${many}`,
      which: "drawn at random in the phase and scored by experts",
    },
  };
  return nouns[sampleOf];
}
