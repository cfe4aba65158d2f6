import { keptOutPart } from "../../text-plan/words/groups.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const exclusionIsNotNarrowed = textRule({
  id: "exclusion-is-not-narrowed",
  meta: {
    severity: "error",
    since: "0.1",
    what: "An exclusion is as wide in each phase as in the brief.",
    why: "A word added to the group lets in everybody whom the word leaves out.",
    todo: "Use the brief's own words for the group in each phase.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded)
      for (const phase of view.exposed) {
        const text = phase.cohort?.text ?? "";
        const flags = new RegExp(
          `\\b(UK|US|EU|German|French|Canadian|large|small|new)[- ](?:${group.words.source})`,
          "i",
        );
        const place = new RegExp(
          `(?:${group.words.source})(?:[- ][a-z]+){0,3} (?:based |located )?(?:in|from) (?:the )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)*`,
          "u",
        );
        const found = flags.exec(keptOutPart(text)) ?? (PLACE.test(fact.text) ? null : place.exec(keptOutPart(text)));
        if (!phase.cohort || found === null || flags.test(fact.text)) continue;
        if (group.words.test(keptOutPart(text).replaceAll(found[0], ""))) continue;
        yield {
          at: phase.cohort,
          subject: group.id,
          message: `The brief keeps out ${quote(fact.text)}; ${phaseName(phase)} keeps out only ${quote(found[0])}.`,
        };
      }
  },
  examples: {
    bad: [
      {
        is: "only US trial accounts kept out",
        edits: [
          [
            "a random part of eligible dispatchers. Kept out: customs brokers, trial accounts,",
            "a random part of eligible dispatchers. Kept out: customs brokers, US trial accounts,",
          ],
        ],
      },
    ],
  },
});

/** The brief's own words name a place. */
const PLACE = /\b(?:in|from|of) (?:the )?\p{Lu}/u;
