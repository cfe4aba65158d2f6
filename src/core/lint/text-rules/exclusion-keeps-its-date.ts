import { readDay } from "../../text-plan/words/dates.ts";
import { saidOfGroup } from "../text/kept-out.ts";
import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const exclusionKeepsItsDate = textRule({
  id: "exclusion-keeps-its-date",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A group is kept out to the day that the brief names, and no shorter.",
    why: "Teams let people in by the date in the plan; nobody looks up the brief on that day.",
    todo: "Write the brief's date, and its condition beside it.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, group } of view.excluded) {
      const asked = readDay(FROM.exec(fact.until ?? "")?.[1] ?? fact.until ?? "");
      if (asked === null) continue;
      for (const { phase, text } of saidOfGroup(view, group)) {
        const day = readDay(/\b(?:until|till|before|from|expected|planned|to)\b(.{4,60})/i.exec(text)?.[1] ?? "");
        if (day === null || day >= asked) continue;
        yield {
          at: phase.exclusions ?? phase.cohort ?? phase.name,
          subject: group.id,
          message: `The brief keeps out ${quote(fact.text)} until ${quote(fact.until ?? "")}; ${phaseName(phase)} says ${quote(text)}, ${asked - day} days earlier.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "a group let in a month before its date",
        edits: [
          [
            "Canadian users until the privacy addendum is signed.",
            "Canadian users until the privacy addendum is signed by the board and by the lawyers of the whole group, not before 1 June 2027.",
          ],
          [
            "- Cohort: dispatchers drawn by lot among those who volunteer. Kept out: customs brokers, trial accounts, Canadian users.",
            "- Cohort: dispatchers drawn by lot among those who volunteer. Kept out: customs brokers, trial accounts; Canadian users until 30 April 2027.",
          ],
        ],
      },
    ],
    good: [
      {
        is: "a later date than the brief's",
        edits: [
          [
            "Canadian users until the privacy addendum is signed.",
            "Canadian users until the privacy addendum is signed, not before 1 June 2027.",
          ],
          [
            "- Cohort: dispatchers drawn by lot among those who volunteer. Kept out: customs brokers, trial accounts, Canadian users.",
            "- Cohort: dispatchers drawn by lot among those who volunteer. Kept out: customs brokers, trial accounts; Canadian users until 1 July 2027.",
          ],
        ],
      },
    ],
  },
});

/** "..., and not before 1 June 2027"; else the day stands for itself. */
const FROM = /\b(?:not|no) (?:before|earlier than|sooner than|until)\b(.{4,60})/i;
