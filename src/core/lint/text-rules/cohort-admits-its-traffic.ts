import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const cohortAdmitsItsTraffic = textRule({
  id: "cohort-admits-its-traffic",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The cohort's words let in as many people as the share says.",
    why: '"All users" at 15% says nothing about who the 15% are; a cohort that picks itself can\'t be compared.',
    todo: "Say how the share is drawn from the cohort: by lot, by hash of the account.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { cohort, traffic, index, kind } of view.exposed) {
      const all =
        /\b(?:all|every|everyone)\b(?! (?:in|exclusions|others))[^.;(]{0,60}\b(?:users?|customers?|accounts?|people|members)\b/i.exec(
          cohort?.text ?? "",
        );
      if (!cohort || all === null || !traffic?.share || traffic.share >= 80 || kind === "general-availability")
        continue;
      if (/\b(?:random|lot|sample|hash|drawn|part of|percent of|% of|step|segment after)\b/i.test(cohort.text))
        continue;
      yield {
        at: cohort,
        subject: String(index),
        message: `${quote(all[0])} are let in, at ${traffic.share}% of ${traffic.base || "the base"}.`,
      };
    }
  },
  examples: {
    bad: [{ is: "all users at 12%", edits: [["a random part of eligible dispatchers.", "all eligible users."]] }],
  },
});
