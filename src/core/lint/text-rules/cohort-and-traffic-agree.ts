import { textRule } from "../text/text-rule.ts";
import { numberText, quote } from "../text/text-view.ts";

export const cohortAndTrafficAgree = textRule({
  id: "cohort-and-traffic-agree",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The number of people in the cohort is that of the traffic.",
    why: "The smaller of the two numbers decides what can be measured, the larger how much harm can be done.",
    todo: "Say one number, of people; if accounts are meant, say how many people they have.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const phase of view.exposed) {
      const count = /\(\s*n\s*[~≈=]?\s*([\d,.]+)(k?)\b/i.exec(phase.cohort?.text ?? "");
      const people = phase.traffic?.people;
      if (!count || !people || !phase.cohort) continue;
      const n = Number((count[1] ?? "").replaceAll(",", "")) * (count[2] === "" ? 1 : 1000);
      if (!(n > 0) || Math.max(n / people, people / n) < 1.5) continue;
      yield {
        at: phase.cohort,
        subject: String(phase.index),
        message: `The cohort is ${quote(count[0].slice(1))}, the traffic ${numberText(people)} people: ${numberText(Math.round((people / n) * 10) / 10)} times as many.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a cohort of 90 for 2,000 people",
        edits: [
          [
            "dispatchers drawn by lot among those who volunteer.",
            "dispatchers drawn by lot among those who volunteer (n~90).",
          ],
        ],
      },
    ],
  },
});
