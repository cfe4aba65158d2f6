import { textRule } from "../text/text-rule.ts";
import { phaseName, quote } from "../text/text-view.ts";

export const driftHasALargeBaseline = textRule({
  id: "drift-has-a-large-baseline",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "What drift is measured against is larger than a trial by staff.",
    why: "Staff are few and know the product: a change against them is a change of people.",
    todo: "Measure against the first weeks of customers, or a frozen set of examples.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { name, definition } of view.plan.monitors) {
      const found = /baseline\s*\(?\s*(?:is |from |of |in )?(?:the )?(?:phase 1|internal|dogfood)/i.exec(
        definition?.text ?? "",
      );
      const [first] = view.plan.phases;
      if (!definition || found === null || first?.kind !== "internal") continue;
      const staff = /n\s*[~≈=]\s*(\d+)/i.exec(first.cohort?.text ?? "")?.[1];
      yield {
        at: definition,
        subject: name.text,
        message: `${quote(name.text)} is measured against ${phaseName(first)}${staff ? `, about ${staff} staff` : ""}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a baseline of staff",
        edits: [
          [
            "Audited notes whose cause the order contradicts / audited notes",
            "Audited notes whose cause the order contradicts, against baseline (Phase 1)",
          ],
        ],
      },
    ],
  },
});
