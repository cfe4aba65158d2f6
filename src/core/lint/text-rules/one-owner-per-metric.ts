import { textRule } from "../text/text-rule.ts";
import { quote } from "../text/text-view.ts";

export const oneOwnerPerMetric = textRule({
  id: "one-owner-per-metric",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each metric and stop has one owner.",
    why: "Of two owners each waits for the other; at night neither is called.",
    todo: "Name one role, and whom it consults.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    const owners = [
      ...view.plan.monitors.map(({ owner }) => owner),
      ...view.plan.criteria.filter(({ from }) => from === "table").map(({ owner }) => owner),
    ].flatMap((owner) => owner ?? []);
    const pairs = owners.filter(
      ({ text }) =>
        /^[^(]*\w\s*(?:\/|\+|,| and | or )\s*\w/i.test(text.replace(/\(.*$/, "")) &&
        !/^[\w ]+ and \w+ (?:lead|manager|officer|team|partner|director)$/i.test(text.replace(/\s*\(.*$/, "")),
    );
    for (const at of pairs)
      yield {
        at,
        message: `${pairs.length} of ${owners.length} owners name several roles: ${[...new Set(pairs.map(({ text }) => quote(text)))].slice(0, 4).join(", ")}.`,
      };
  },
  examples: {
    bad: [
      {
        is: "two owners of a metric",
        edits: [
          [
            "| product events | daily | Product manager |\n| P95 latency | Time",
            "| product events | daily | Product/Analytics |\n| P95 latency | Time",
          ],
        ],
      },
    ],
  },
});
