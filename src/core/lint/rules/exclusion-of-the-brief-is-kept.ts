import { rule } from "../rule.ts";

export const exclusionOfTheBriefIsKept = rule({
  id: "exclusion-of-the-brief-is-kept",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every exclusion of the brief stands in the plan, with the brief's own condition.",
    why: "Somebody must not get the feature, and said so.",
    todo: "Add the exclusion by the brief's words; a condition that the brief states is never replaced or left out, only added to.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    const byText = new Map(plan.exclusions.map((row, n) => [row.text, { row, at: `/exclusions/${n}` }]));
    for (const { text, until } of plan.facts.exclusions) {
      const found = byText.get(text);
      if (found === undefined) {
        yield { at: "/exclusions", message: `"${text}" is excluded by the brief and not in the plan.` };
        continue;
      }
      const { row, at } = found;
      if (row.addedByPlan)
        yield { at: `${at}/addedByPlan`, message: `"${text}" is marked as added by the plan; the brief states it.` };
      if (row.treatment === "XP" ? false : row.until !== until)
        yield { at: `${at}/until`, message: `"${text}": the brief says ${said(until)}, the plan ${said(row.until)}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "an exclusion that the plan leaves out",
        edits: [{ at: "/facts/exclusions/trial accounts/text", to: "accounts on trial" }],
      },
      {
        is: "another condition than the brief's",
        edits: [{ at: "/facts/exclusions/EU customers/until", to: "the vendor hosts in the EU" }],
      },
    ],
    good: [],
  },
});

function said(until: string | null): string {
  return until === null ? "for good" : `until "${until}"`;
}
