import { durationText } from "../../plan/duration.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import { dayText } from "../words/date-text.ts";
import { listText, sentences, unitsText } from "../words/sentence.ts";
import { type Block, bullets, code, heading, paragraph, table } from "./blocks.ts";

/** What the people on call need: the flag, who may kill, how soon it reaches everyone, capacity, drills, the way back. */
export function runbookParts(plan: Plan): Block[] {
  const { operations, monitoring } = plan;
  return [
    heading(1, "Appendix C. Runbook"),
    paragraph(
      "Flag: ",
      code(operations.flag),
      `. When the flag service is down the feature is ${operations.whenFlagServiceIsDown}. May switch it off alone: ${listText(operations.mayKillAlone)}.`,
    ),
    ...bullets(operations.runbook),
    ...table(
      [
        ["Surface", 60],
        ["A kill has ended it within, from the alarm or the confirmed case", 40],
      ],
      operations.killReaches.map(({ surface, within }) => [surface, durationText(within)]),
    ),
    ...table(
      [
        ["Phase", 30],
        ["From", 25],
        ["People", 20],
        [`Capacity, ${plan.profile.unit.many} an hour (twice the peak)`, 25],
      ],
      operations.capacity.map(({ phase, day, people, unitsPerHour }) => [
        plan.phases.find(({ id }) => id === phase)?.name ?? phase,
        dayText(plan, day),
        numberText(people),
        numberText(unitsPerHour),
      ]),
    ),
    heading(2, "Rollback drills"),
    ...bullets(
      monitoring.reversibility.drills.map(({ day, owner, within, proof }) =>
        sentences([`${dayText(plan, day)}: ${owner}, off within ${durationText(within)}`, `Shown by: ${proof}`]),
      ),
    ),
    heading(2, "The way back in"),
    ...bullets(reentry(plan)),
  ];
}

function reentry(plan: Plan): string[] {
  return plan.reentry.map(({ after, requires, returnsTo, minimumDays, approver }) =>
    sentences([
      `After a ${after}: ${requires.map((text) => text.replace(/\.$/, "")).join("; ")}`,
      `Back to: ${returnsTo}`,
      minimumDays === 0 ? "" : `Not before ${unitsText(minimumDays, "days")}`,
      `Approver: ${approver}`,
    ]),
  );
}
