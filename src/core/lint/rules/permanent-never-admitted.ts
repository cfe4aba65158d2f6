import { rule } from "../rule.ts";

export const permanentNeverAdmitted = rule({
  id: "permanent-never-admitted",
  meta: {
    severity: "error",
    since: "0.1",
    what: "An exclusion without a condition is never admitted.",
    why: "The brief says no, for good.",
    todo: "Take it out of the admissions; a condition that would lift it belongs in the brief first.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    const never = new Set(plan.exclusions.filter(({ treatment }) => treatment !== "XU").map(({ text }) => text));
    const stated = new Set(plan.facts.exclusions.filter(({ until }) => until === null).map(({ text }) => text));
    for (const [index, { cohort }] of plan.phases.entries()) {
      for (const [n, { exclusion, when }] of cohort.admits.entries()) {
        if (never.has(exclusion) || stated.has(exclusion))
          yield {
            at: `/phases/${index}/cohort/admits/${n}`,
            message: `"${exclusion}" has no condition in the brief, and comes in when "${when}".`,
          };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "trial accounts that come in",
        edits: [
          {
            at: "/phases/phase3_conditional_admission/cohort/admits/-",
            to: { exclusion: "trial accounts", when: "they ask", gate: "closed_beta.dpa_register.promote" },
          },
        ],
        alsoBreaks: ["admission-has-a-gate"],
      },
    ],
    good: [],
  },
});
