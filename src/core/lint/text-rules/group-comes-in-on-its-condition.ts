import type { TextPhase } from "../../text-plan/text-plan.ts";
import { readDay } from "../../text-plan/words/dates.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const groupComesInOnItsCondition = textRule({
  id: "group-comes-in-on-its-condition",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase that lets in a group of the brief's exclusions says that its condition holds, and begins no earlier than its day.",
    why: "The group is named as part of the phase, so it is switched on with it, whether or not what it waits for has happened.",
    todo: "Move the group to the phase after its day, and make the proof of its condition part of that phase's entry.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      const names = properNames(fact.text);
      if (fact.until === null || names.length === 0) continue;
      const day = readDay(
        /\b(?:not|no) (?:before|earlier than)\b.*|\b(?:planned|expected|due)\b.*/i.exec(fact.until)?.[0] ?? "",
      );
      for (const phase of view.exposed) {
        const words = admits(phase, names);
        if (words === null) continue;
        const at = phase.dates?.from ?? null;
        const isEarly = day !== null && at !== null && at > 0 && at < day;
        const isSilent = view.lacks({ of: fact.until, besides: [], need: "half" });
        if (!isEarly && !isSilent) continue;
        yield {
          at: words,
          subject: group.id,
          message: isEarly
            ? `${phaseName(phase)} lets in ${quote(names[0] ?? "")} on ${quote(phase.dates?.words.text ?? "")}; the brief keeps out ${quote(fact.text)} until ${quote(fact.until)}.`
            : `${phaseName(phase)} lets in ${quote(names[0] ?? "")}; no text says that ${quote(fact.until)}, for which the brief lets ${quote(fact.text)} wait.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a country that a phase names without its condition",
        edits: [
          [
            "- Exclusions: Customs brokers;",
            "- Exclusions: Customs brokers; hauliers in Portugal until the tachograph union agrees in writing;",
          ],
          [
            "- Cohort: a random part of eligible dispatchers. Kept out: customs brokers",
            "- Cohort: a random part of eligible dispatchers of Spain and Portugal. Kept out: customs brokers",
          ],
        ],
        alsoBreaks: ["condition-survives-admission"],
      },
    ],
  },
});

const NO_NAME =
  /^(?:The|Any|All|Users?|People|Customers?|Hospitals?|Hotels?|Sites?|Schools?|Accounts?|Office|Patients?|Students?|AI|EU|US|UK|GDPR|HIPAA)$/;

/** "Nordheim" of "Hospital Nordheim": capitals amid the words of a group. */
function properNames(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
  return words.filter((word, n) => n > 0 && /^\p{Lu}\p{Ll}{3,}/u.test(word) && !NO_NAME.test(word));
}

/** What takes a sentence back: the group is out, or in by its condition. */
const NOT_IN =
  /\b(?:not|no|never|out|except|exclud\w*|without|until|unless|only|if|when|after|once|kept|stays?|whose|pending|subject to|non-\w+)\b/i;

/** The words by which a phase lets the group in; null where it does not name it, or names it as out. */
function admits(phase: TextPhase, names: readonly string[]) {
  const isNamed = (text: string) => names.some((name) => new RegExp(`\\b${name}\\b`, "u").test(text));
  if (isNamed(phase.exclusions?.text ?? "")) return null;
  for (const words of [phase.name, phase.cohort, ...phase.notes]) {
    const said = (words?.text ?? "").split(/[.;](?:\s|$)/).filter(isNamed);
    if (words && said.length > 0 && said.every((sentence) => !NOT_IN.test(sentence))) return words;
  }
  return null;
}
