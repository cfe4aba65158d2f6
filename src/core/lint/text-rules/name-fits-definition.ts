import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const nameFitsDefinition = textRule({
  id: "name-fits-definition",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The days in a metric's name are those of its definition.",
    why: "The brief's target is for the days in the name; on other days another number comes out.",
    todo: "Define the metric over the days of its name, or rename it and its target.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { name, definition } of view.plan.monitors) {
      const days = /(\d+)[ _-]?day/i.exec(name.text);
      const weeks = /\bweek (\d) and (?:in )?week (\d)\b/i.exec(definition?.text ?? "");
      if (!days || !weeks || !definition) continue;
      const until = Number(weeks[2]) * 7;
      if (until <= Number(days[1])) continue;
      yield {
        at: definition,
        subject: name.text,
        message: `${quote(name.text)} is over ${days[1]} days by its name, and known only after ${until} by its definition (${quote(weeks[0])}).`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a 14-day metric over three weeks",
        edits: [
          ["People with a note sent on days 8 to 14 after their first", "People with a note sent in week 1 and week 3"],
        ],
        alsoBreaks: ["metric-matures-in-its-phase"],
      },
    ],
  },
});
