import { textRule } from "../text/text-rule.ts";

export const planSaysWhoWatches = textRule({
  id: "plan-says-who-watches",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "The plan defines its metrics: what is counted, from which source, how often, and by whom.",
    why: "Gates and stops are then read by whoever has time, from whichever dashboard shows the number.",
    todo: "Add the monitoring: a row for each metric with definition, source, cadence and owner.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (view.plan.unread.length > 0) return;
    const [first] = view.exposed;
    if (first === undefined || view.plan.monitors.length > 0) return;
    if (view.plan.unread.some(({ about }) => about === "monitoring")) return;
    if (view.plan.texts.some(({ text }) => SECTION.test(text))) return;
    const metrics = new Set(view.placed.map(({ rule }) => rule.metric).filter((metric) => metric !== ""));
    if (metrics.size === 0) return;
    yield {
      at: view.placed.find(({ rule }) => rule.metric !== "")?.criterion.words ?? first.name,
      message: `${metrics.size} ${metrics.size === 1 ? "metric has" : "metrics have"} limits, and none is defined anywhere.`,
    };
  },
  examples: {
    bad: [
      {
        is: "a plan without its monitoring",
        edits: [
          ["## Monitoring\n", "## Annex\n"],
          ["| Metric | Definition | Data source | Cadence | Owner |", "| Thing | Words | Place | Pace | Person |"],
        ],
      },
    ],
  },
});

/** A section about what is watched, though no metric could be read from it. */
const SECTION =
  /^[^\p{L}\n]{0,12}(?:what (?:we|is|to|gets) (?:watch|monitor|track|measure)\w*|(?:the )?monitoring|watch ?list|observability)\b[^\n]{0,40}$/imu;
