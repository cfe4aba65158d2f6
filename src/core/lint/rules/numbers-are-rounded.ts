import type { Plan } from "../../plan/plan.ts";
import { rule } from "../rule.ts";

export const numbersAreRounded = rule({
  id: "numbers-are-rounded",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Computed numbers are rounded before they enter the plan.",
    why: "Nobody can read, check or set 15.299999999999999, and two machines may differ in its last digit.",
    todo: "Round to what the metric can show, to the strict side.",
    source: "the contract's invariants",
    invariant: 12,
  },
  *check(plan) {
    const stated = new Set(
      plan.facts.metrics.flatMap(({ target, baseline }) =>
        [target, baseline].filter((value) => value !== null).map(Math.abs),
      ),
    );
    for (const { value, at } of computedNumbers(plan)) {
      if (!isShort(value) && !stated.has(Math.abs(value)))
        yield {
          at,
          message: `${value} has more than ${DIGITS} digits; ${Number(value.toPrecision(4))} says the same.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a limit with all its digits",
        edits: [
          { at: "/phases/phase2_closed_beta/gates/closed_beta.summary_use_rate.promote/threshold", to: 25.5000000001 },
        ],
      },
    ],
    good: [],
  },
});

const DIGITS = 6;

/**
 * Six digits of the value, or of its distance from the end of a scale: limits of 99.9997 % are shares of failure. A
 * subtraction leaves dust behind, so distances may miss by that much.
 */
function isShort(value: number): boolean {
  const missesBy = (one: number) => Math.abs(one - Number(one.toPrecision(DIGITS)));
  return Number.isInteger(value) || missesBy(value) === 0 || [100, 1_000].some((end) => missesBy(end - value) < DUST);
}
const DUST = 1e-12;

function* computedNumbers({ phases, population, control, errorBudget, operations }: Plan) {
  const parts = { phases, population, control, errorBudget, operations };
  for (const [key, part] of Object.entries(parts)) yield* numbersIn(part, `/${key}`);
}

function* numbersIn(node: unknown, at: string): Generator<{ readonly value: number; readonly at: string }> {
  if (typeof node === "number") yield { value: node, at };
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) yield* numbersIn(value, `${at}/${key}`);
}
