import type { Plan } from "../../plan/plan.ts";
import { rule } from "../rule.ts";

export const errorBudgetKept = rule({
  id: "error-budget-kept",
  meta: {
    severity: "error",
    since: "0.1",
    what: "What the rules get wrong together stays within the budget, or the plan says what would buy it.",
    why: "Ten rules of 5 % each stop four good rollouts in ten.",
    todo: "Loosen nothing: take longer windows, more people or fewer rules, or say what would bring it within reach.",
    source:
      "our default: a promised feature is stopped in at most 10 % of rollouts, one at the kill line completes in at most 1 %",
    invariant: null,
  },
  *check(plan) {
    const { wouldBuy } = plan.errorBudget;
    for (const name of CHANCES) {
      const { limit, reached } = plan.errorBudget[name];
      if (limit > MOST[name])
        yield { at: `/errorBudget/${name}/limit`, message: `The limit is ${limit}; at most ${MOST[name]} is allowed.` };
      if (reached !== null && reached > limit && wouldBuy === null)
        yield {
          at: `/errorBudget/${name}/reached`,
          message: `${reached} is reached of ${limit}, and nothing says what would change that.`,
        };
    }
    for (const [n, { completed, failedGate, paused, killed }] of plan.errorBudget.worlds.entries()) {
      const sum = completed + failedGate + paused + killed;
      if (Math.abs(sum - 1) > ROUNDING)
        yield {
          at: `/errorBudget/worlds/${n}`,
          message: `${completed} + ${failedGate} + ${paused} + ${killed} = ${Number(sum.toFixed(4))}; every rollout ends in one of four ways.`,
        };
    }
  },
  examples: {
    bad: [{ is: "one good rollout in five stopped", edits: [{ at: "/errorBudget/stoppedWrongly/reached", to: 0.2 }] }],
    good: [
      {
        is: "a budget that can't be kept, with its price",
        edits: [
          { at: "/errorBudget/stoppedWrongly/reached", to: 0.2 },
          { at: "/errorBudget/wouldBuy", to: "Twice the people in the beta." },
        ],
      },
    ],
  },
});

/** Four rounded shares. */
const ROUNDING = 0.02;

const MOST = {
  stoppedWrongly: 0.1,
  falsePause: 0.1,
  falseInvestigate: 1,
  passedAtKillLine: 0.01,
} as const satisfies Partial<Record<keyof Plan["errorBudget"], number>>;
const CHANCES = ["stoppedWrongly", "falsePause", "falseInvestigate", "passedAtKillLine"] as const;
