import { textRule } from "../text/text-rule.ts";

export const phaseHasAnApprover = textRule({
  id: "phase-has-an-approver",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Each phase with customers names who lets the next begin.",
    why: "The gate is met by numbers that nobody signs, and nobody can be asked why.",
    todo: "Write one role for each phase.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const without = view.exposed.filter((phase) => {
      const texts = [
        ...phase.notes.map(({ text }) => text),
        ...view.plan.criteria
          .filter(({ phase: index, tier }) => index === phase.index && tier === "promote")
          .map(({ words }) => words.text),
      ];
      return !texts.some((text) =>
        /\bapprov\w+|\bsign(?:ed|s)?[- ]?off|\bsigned|\bdecides?\b|\bgo decision\b|go\/no-go|who lets it begin|veto|owner/i.test(
          text,
        ),
      );
    });
    // Where most phases have a signature of their own, the others lack theirs.
    const isOfEach = view.exposed.some(
      (phase) => !without.includes(phase) && phase.notes.some(({ text }) => SIGNS.test(text)),
    );
    if (!isOfEach && view.says(APPROVES)) return;
    for (const { name } of without)
      yield {
        at: name,
        message: `No approver is named in ${without.length} of ${view.exposed.length} phases with customers.`,
      };
  },
  examples: {
    bad: [
      {
        is: "phases without approvers",
        edits: [
          ["- Approver: Engineering lead\n", ""],
          ["- Approver: Product manager\n", ""],
          ["- Approver: Product director\n", ""],
          ["- Approver: Product director\n", ""],
          ["- Approver: Executive sponsor\n", ""],
          ["resume by the approver in writing", "resume by the product manager in writing"],
        ],
      },
    ],
  },
});

/** A line of a phase that names who signs: "Sign-off: ...", "approved by: ...". */
const SIGNS =
  /^(?:(?:promotion |phase |stage )?(?:approv\w+|sign(?:ed)?(?:[- ]?off)?|go decision|decision)(?: by)?)\s*:/i;

/** Who decides may be said once for all phases. */
const APPROVES =
  /\bapprov(?:er|ers|es|ed by|al of)\b|\bsign(?:s|atory|atories|ing off)\b|\bsign(?:ed)?[- ]?off by|\bsigned by|\bsigns? (?:each|every|the)\b|\bwho signs|\baccountable\b|\bdecides?\b|\bdecision (?:by|maker|log)|go\/no[- ]go|gate (?:review|meeting)|promotion meeting|steering (?:group|committee)|\bveto\b|authori[sz]e[sd]? (?:by|each)|lets? (?:it|the next phase) begin/i;
