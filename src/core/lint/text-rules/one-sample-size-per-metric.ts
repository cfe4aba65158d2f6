import { textRule } from "../text/text-rule.ts";
import { numberText, quote } from "../text/text-view.ts";

export const oneSampleSizePerMetric = textRule({
  id: "one-sample-size-per-metric",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "A metric has one least number of answers or samples.",
    why: "The smaller number lets the gate be read on data that its own definition calls too few, or the other way round.",
    todo: "Keep the larger number in both texts.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const monitor of view.plan.monitors) {
      const own = /\bn\s*[≥>=]+\s*(\d[\d,]*)/i.exec(`${monitor.definition?.text ?? ""}`);
      if (own === null || !monitor.definition) continue;
      const gate = view.placed.find(
        ({ rule, criterion }) =>
          rule.metric === monitor.metric && criterion.tier === "promote" && rule.expression.minUnits !== null,
      );
      const n = Number((own[1] ?? "").replaceAll(",", ""));
      const other = gate?.rule.expression.minUnits?.count;
      if (!gate || other === undefined || other === n) continue;
      for (const at of [gate.criterion.words, monitor.definition])
        yield {
          at,
          subject: monitor.metric,
          message: `${monitor.name.text}: at least ${numberText(other)} at the gate, ${quote(own[0])} in its definition.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "two numbers of notes",
        edits: [
          [
            "| Note acceptance rate | Notes sent, edited or not / notes shown |",
            "| Note acceptance rate | Notes sent, edited or not / notes shown (n≥300) |",
          ],
        ],
      },
    ],
  },
});
