import { NO_PEOPLE } from "../../lexicon/people-nouns.ts";

/** Nouns that briefs count most often: only these are recognised when mistyped. */
const COMMON =
  "users customers consumers subscribers members employees accounts patients students teachers drivers engineers developers managers merchants sellers physicians clinicians nurses technicians analysts designers advisers advisors households companies businesses organisations organizations operators learners shoppers listeners visitors travellers passengers residents citizens officers inspectors accountants lawyers pharmacists recruiters candidates applicants underwriters dispatchers planners handlers professionals creators players readers viewers policyholders cardholders borrowers homeowners workspaces hospitals clinics schools";

const LEAST_LETTERS = 5;

/** Each common noun under itself and under every form that lacks one letter. */
const INDEX = new Map(
  COMMON.split(" ").flatMap((noun) => [noun, ...shortened(noun)].map((form) => [form, noun] as const)),
);

function shortened(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The common noun that a mistyped word stands for ("custmers", "emplyoees"): one letter off, same first letter. */
export function commonNoun(word: string): string | null {
  if (word.length < LEAST_LETTERS || word.length > 20 || NO_PEOPLE.has(word)) return null;
  for (const form of [word, ...shortened(word)]) {
    const noun = INDEX.get(form);
    if (noun?.charAt(0) === word.charAt(0)) return noun;
  }
  return null;
}
