import { tierOfAction } from "../../text-plan/place/labels.ts";
import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const monitorDoesWhatTheTablesSay = textRule({
  id: "monitor-does-what-the-tables-say",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What a metric's page says at a limit is what the stop rules say.",
    why: "The person who watches the metric follows its page, and does less than the plan asks.",
    todo: "Let the page name the tiers, and nothing else.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { action, name } of view.plan.monitors) {
      const found = /\bbelow (?:the )?(pause|kill) (?:threshold|limit)\s*(?:=|:|→|->|means)\s*(?:=\s*)?([\w-]+)/i.exec(
        action?.text ?? "",
      );
      if (!action || found === null) continue;
      const does = tierOfAction(found[2] ?? "");
      if (does === null || does === (found[1] ?? "").toLowerCase()) continue;
      yield {
        at: action,
        subject: name.text,
        message: `${quote(found[0])}: at the ${found[1]} limit the page says ${quote(found[2] ?? "")}, the stop rules ${found[1]}.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a page that investigates at the pause limit",
        edits: [
          [
            "| Metric | Definition | Data source | Cadence | Owner |\n| --- | --- | --- | --- | --- |\n| Note acceptance rate | Notes sent, edited or not / notes shown | product events | daily | Product manager |",
            "| Metric | Definition | Data source | Cadence | Owner | Action |\n| --- | --- | --- | --- | --- | --- |\n| Note acceptance rate | Notes sent, edited or not / notes shown | product events | daily | Product manager | below pause limit = investigate |",
          ],
        ],
      },
    ],
  },
});
