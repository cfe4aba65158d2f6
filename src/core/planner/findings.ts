import type { Facts } from "../brief/facts.ts";
import type { Finding } from "../shared/finding.ts";

/** What makes a plan impossible. */
export function unplannable(facts: Facts): Finding[] {
  if (facts.archetype === null) {
    return [
      {
        code: "no-feature",
        severity: "error",
        place: { in: "input" },
        message: "What the feature does can't be read from the brief, so there is nothing to plan.",
        remedy:
          "Describe the feature in a sentence or two: what it makes or decides, for whom, and who looks at the result.",
      },
    ];
  }
  if (facts.population !== null && facts.population.count < 4) {
    return [
      {
        code: "too-few-people",
        severity: "error",
        place: { in: "brief", span: facts.population.origin.span },
        message: `With ${facts.population.count} ${facts.population.unit} there are no phases to speak of.`,
        remedy: "Run a supervised trial with each person by name instead of a staged rollout.",
      },
    ];
  }
  return [];
}

/** What this version leaves to its reader, said in the plan itself. */
export function planFindings(facts: Facts): Finding[] {
  const named = [...facts.hazards.map(({ id }) => id), ...facts.regulations.map(({ id }) => id)];
  if (named.length === 0) return [];
  return [
    {
      code: "hazards-not-gated",
      severity: "warning",
      place: { in: "plan", pointer: "/hazards" },
      message: `This version sets gates for success metrics and exclusions only; ${named.join(", ")} ${named.length === 1 ? "has no rule of its own" : "have no rules of their own"}.`,
      remedy: "Add a monitor, a pause and a kill rule for each before the first customer phase.",
    },
  ];
}
