import { textRule } from "../text/text-rule.ts";
import { numberText, percentText, quote } from "../text/text-view.ts";

export const lastGateTestsTheBrief = textRule({
  id: "last-gate-tests-the-brief",
  meta: {
    severity: "error",
    since: "0.1",
    what: "The strictest gate on a success metric is about as strict as the brief's target.",
    why: "A target that no gate tests is reported as met without anybody having looked.",
    todo: "Test the target itself in the last phase, less a printed allowance for chance.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    for (const { fact, metric } of view.targets) {
      if (fact.target === null || fact.target <= 0) continue;
      const gates = view.placed.filter(({ criterion, rule }) => criterion.tier === "promote" && rule.metric === metric);
      const values = gates.flatMap(({ rule: { expression } }) =>
        expression.form === "range"
          ? [expression.limits.high]
          : sameUnit(expression.form === "limit" ? expression.unit : "", fact.unit)
            ? [expression.threshold]
            : [],
      );
      const gate = gates.at(-1);
      if (!gate || values.length === 0) continue;
      const up = fact.comparator === ">=" || fact.comparator === ">";
      const best = up ? Math.max(...values) : Math.min(...values);
      const off = up ? 1 - best / fact.target : best / fact.target - 1;
      if (off <= ALLOWANCE || !view.isRead("gates")) continue;
      // A stricter gate may stand where nothing was understood.
      if (!view.lacks({ of: fact.name, besides: ["gate", "warning", "stop", "monitor", "operation"], need: "all" }))
        continue;
      yield {
        at: gate.criterion.words,
        subject: metric,
        message: `${quote(fact.name)}: the brief asks for ${fact.comparator === "within" ? "±" : ""}${numberText(fact.target)}${fact.unit === "count" ? "" : (fact.unit ?? "")}, ${gates.length === 1 ? "its only gate" : `the strictest of ${gates.length} gates`} for ${fact.comparator === "within" ? "±" : ""}${numberText(best)}: ${percentText(off)} looser.`,
      };
    }
  },
  examples: {
    bad: [
      {
        is: "a last gate far from the target",
        edits: [["Note acceptance rate at least 30%;", "Note acceptance rate at least 40%;"]],
      },
    ],
  },
});

/** What sampling may take off a target. */
const ALLOWANCE = 0.06;

function sameUnit(written: string, asked: string | null): boolean {
  return written === (asked ?? "") || (written === "" && asked === "count");
}
