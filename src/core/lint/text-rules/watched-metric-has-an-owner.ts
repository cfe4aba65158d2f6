import { textRule } from "../text/text-rule.ts";

export const watchedMetricHasAnOwner = textRule({
  id: "watched-metric-has-an-owner",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Each metric of the monitoring has somebody who watches it.",
    why: "An alarm without an owner rings until somebody switches it off.",
    todo: "Name one role for each metric, and who stands in for it.",
    source: "Rampwright: what every plan must hold",
  },
  *check({ plan }) {
    // A row of limits that tells how it is measured is a stop, and has its own rule.
    const rows = new Set(plan.criteria.flatMap(({ label }) => label?.at.start ?? []));
    const monitors = plan.monitors.filter(({ name }) => !rows.has(name.at.start));
    const without = monitors.filter(({ owner }) => owner === null || NOBODY.test(owner.text));
    // Where no metric has an owner, owners may stand elsewhere.
    if (without.length * 2 > monitors.length) return;
    for (const { name } of without)
      yield {
        at: name,
        message: `${without.length} of ${monitors.length} metrics ${without.length === 1 ? "has" : "have"} no owner.`,
      };
  },
  examples: {
    bad: [
      {
        is: "a metric whose owner is to be found",
        edits: [["| service traces | every minute | SRE lead |", "| service traces | every minute | TBD |"]],
      },
    ],
  },
});

const NOBODY =
  /^(?:|[-–—?]+|tb[acd]\.?|to be (?:named|defined|decided|confirmed|found)|open|nobody|unassigned|n\/?a|\?\?\?)$/i;
