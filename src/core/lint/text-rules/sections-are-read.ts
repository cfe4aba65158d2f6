import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const sectionsAreRead = textRule({
  id: "sections-are-read",
  meta: {
    severity: "info",
    since: "0.1",
    what: "Of the gates, the stops and the monitoring something could be read.",
    why: "Rules that compare with what was not read are silent; their silence says nothing about the plan.",
    todo: "Write a line for each metric or limit, or a table whose columns are named: metric, threshold, action, owner.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { about, words } of view.plan.unread)
      yield {
        at: words,
        subject: `${about} ${words.at.start}`,
        message: `Nothing under ${quote(words.text)} (line ${words.at.line}) could be read as ${NAMES[about]}; rules about them did not look there.`,
      };
    const [first] = view.exposed;
    const isSaid = view.plan.unread.some(({ about }) => about === "gates");
    if (first === undefined || isSaid || view.plan.criteria.some(({ tier }) => tier === "promote")) return;
    yield {
      at: first.name,
      subject: "gates",
      message: `No promotion criterion was read in ${view.plan.phases.length} ${view.plan.phases.length === 1 ? "phase" : "phases"}; rules about gates did not look.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a section on observability that only refers to another paper",
        edits: [["## Shadow run\n", "## Observability\nAs agreed in the last review.\n\n## Shadow run\n"]],
      },
    ],
  },
});

const NAMES = { gates: "promotion criteria", stops: "stop rules", monitoring: "monitored metrics" } as const;
