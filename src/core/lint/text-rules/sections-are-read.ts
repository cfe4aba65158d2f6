import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";
import { PHASES } from "./plan-has-phases.ts";

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
    for (const { about, words, read, lost } of view.plan.unread)
      yield {
        at: words,
        subject: `${about} ${words.at.start}`,
        message: `${read === 0 ? "Nothing" : `${read} of ${read + lost} lines`} under ${quote(words.text)} (line ${words.at.line}) could be read as ${NAMES[about]}; rules about what is missing there are silent.`,
      };
    const [start] = view.plan.unplaced;
    if (view.plan.phases.length < 2 && start !== undefined && view.says(PHASES)) {
      const named = view.plan.unplaced.find(({ text }) => PHASES.test(text));
      yield {
        at: named ?? start,
        subject: "phases",
        message: `The text speaks of ${quote(PHASES.exec(named?.text ?? "")?.[0] ?? "phases")}, and ${view.plan.phases.length === 0 ? "no phase" : "one phase"} could be read; rules about phases did not look.`,
      };
    }
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
