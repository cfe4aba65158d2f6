import { rule } from "../rule.ts";

export const sharesAreRound = rule({
  id: "shares-are-round",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A share drawn by hash is a whole percent, or below that one significant digit.",
    why: "A flag system can't hold other shares, and nobody can check them.",
    todo: "Round the share down to one that a flag system can hold.",
    source: "our default: flag systems split people into 100 to 100,000 buckets",
    invariant: 12,
  },
  *check(plan) {
    for (const [index, { steps, assignment }] of plan.phases.entries()) {
      for (const [n, { shareOfEligible: share }] of steps.entries()) {
        if (assignment.by !== "hash" || share === rounded(share)) continue;
        yield {
          at: `/phases/${index}/steps/${n}/shareOfEligible`,
          message: `A share of ${share} can't be set; ${rounded(share)} can.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        is: "8.37 % of people by hash",
        edits: [{ at: "/phases/2/steps/0/shareOfEligible", to: 0.0837 }],
      },
    ],
    good: [],
  },
});

function rounded(share: number): number {
  return share >= 0.01 ? Number(share.toFixed(2)) : Number(share.toPrecision(1));
}
