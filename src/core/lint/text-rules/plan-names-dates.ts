import { textRule } from "../text/text-rule.ts";

export const planNamesDates = textRule({
  id: "plan-names-dates",
  meta: {
    severity: "info",
    since: "0.1",
    what: "The plan has a first day, and says what happens in freezes and holidays.",
    why: "Weeks without dates move over quarter ends, holidays and code freezes unseen.",
    todo: "Give the first day, and the freezes in which no step falls.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.plan.phases;
    if (first === undefined || view.says(DATE) || view.plan.phases.some(({ dates }) => dates !== null)) return;
    yield {
      at: first.name,
      message: `${view.plan.phases.length} phases, and no calendar date and no freeze anywhere.`,
    };
  },
  examples: {
    bad: [
      {
        is: "no first day",
        edits: [["First day: 2027-03-01. No step falls in the freeze of 2027-05-03 to 2027-05-07. ", ""]],
      },
    ],
  },
});

const DATE =
  /\b20\d\d-\d\d-\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}\.\d{1,2}\.(?:20\d\d)?(?=\s|$)|\bfirst day\b|no first day|\bstart date\b/i;
