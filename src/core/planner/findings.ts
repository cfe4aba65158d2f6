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
