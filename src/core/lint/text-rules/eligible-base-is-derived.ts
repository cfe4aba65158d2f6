import { textRule } from "../text/text-rule.ts";
import { numberText, percentText } from "../text/text-view.ts";

export const eligibleBaseIsDerived = textRule({
  id: "eligible-base-is-derived",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The number of eligible people is derived where it is used.",
    why: "Who is excluded makes the base; a base that nobody counted makes every share and sample size a guess.",
    todo: "Say how many people each exclusion keeps out, and how they were counted.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const population = view.facts?.population?.count;
    for (const { traffic } of view.exposed) {
      if (!population || !traffic?.share || !traffic.people || !/eligible/i.test(traffic.base)) continue;
      const eligible = Math.round(traffic.people / (traffic.share / 100));
      if (Math.abs(eligible / population - 1) < 0.01 || view.says(DERIVED)) continue;
      yield {
        at: traffic.words,
        message: `${numberText(eligible)} are taken as eligible of the ${numberText(population)} in the brief: ${numberText(population - eligible)} (${percentText(1 - eligible / population)}) are left out, and no text counts them.`,
      };
      return;
    }
  },
  examples: {
    bad: [
      {
        is: "an eligible base from nowhere",
        edits: [
          [
            "Eligible: 50,000 dispatchers = 60,000 less the 10,000 counted in excluded accounts. Every share is of these.\n",
            "",
          ],
        ],
      },
    ],
  },
});

const DERIVED =
  /\b(?:eligible|counted)\b[^.]{0,80}(?:=|less|minus|after (?:removing|excluding)|not known)|up to [\d,]+ people/i;
