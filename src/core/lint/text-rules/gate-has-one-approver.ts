import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const gateHasOneApprover = textRule({
  id: "gate-has-one-approver",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "One role decides at a gate.",
    why: "A consensus lets everybody veto and nobody decide.",
    todo: "Name one approver, and who has a veto on which rows.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { words, tier } of view.plan.criteria) {
      const found =
        /\b(?:consensus|everyone agrees|team (?:agrees|sign[- ]?off|is comfortable)|all stakeholders|joint(?:ly)? sign\w*)\b[^.;]*/i.exec(
          words.text,
        );
      if (tier === "promote" && found !== null)
        yield {
          at: words,
          message: `${quote(found[0])}: ${Math.max(2, found[0].split(/,| and /).filter((part) => part.trim() !== "").length)} or more must agree, and no one decides.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a consensus",
        edits: [
          [
            "  - 0 confidential rates shown in 9,000 notes",
            "  - 0 confidential rates shown in 9,000 notes\n  - Team consensus from product, SRE and Legal",
          ],
        ],
      },
    ],
  },
});
