import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const firstPhaseIsInternal = textRule({
  id: "first-phase-is-internal",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The first phase exposes no customers.",
    why: "The off switch, the exclusions and the logs are tried for the first time on customers.",
    todo: "Begin with staff or a shadow run, with the rollback rehearsed there.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const [first] = view.plan.phases;
    if (!first || first.kind === "internal" || first.kind === "shadow" || view.plan.phases.length < 2) return;
    // Who is neither said to be a customer nor to have a share may be staff.
    const who = [first.name, first.cohort, first.traffic?.words, ...first.notes]
      .map((words) => words?.text ?? "")
      .join(". ");
    if (STAFF.test(who) || (!first.traffic?.share && !OUTSIDE.test(who))) return;
    const share = first.traffic?.share;
    yield {
      at: first.name,
      message: `${phaseName(first)} is the first and has ${share ? `${share}% of ${first.traffic?.base || "traffic"}` : "customers"}.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a first phase with customers",
        edits: [
          ["Phase 1: Internal", "Phase 1: Small Pilot"],
          ["Traffic: 0% of eligible dispatchers", "Traffic: 1% of eligible dispatchers (500 people)"],
          ["Cohort: 40 staff of the operations team, on synthetic loads.", "Cohort: 500 dispatchers drawn by lot."],
        ],
        alsoBreaks: ["phase-prints-its-stops", "shadow-comes-before-exposure"],
      },
    ],
  },
});

const OUTSIDE =
  /\b(?:customers?|users?|accounts?|subscribers?|patients?|guests?|residents?|citizens?|shoppers?|visitors?|consumers?|tenants|merchants|sellers|buyers|riders|learners|pupils|students|members of the public|public)\b/i;
/** Words of people who work for the one that rolls out, and of tests without people. */
const STAFF =
  /\b(?:staff|employees?|colleagues?|internal|our own|own (?:team|kids|children|people)|team members|(?<!customer )agents?|handlers?|operators?|supervisors?|adjusters?|clinicians?|nurses?|champions?|analysts?|advisers?|volunteers? from|technicians?|shadow|dry run|silent|not (?:shown|played|sent))\b/i;
