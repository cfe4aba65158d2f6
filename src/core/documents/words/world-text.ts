import type { WorldOutcome } from "../../plan/error-budget.ts";
import type { Plan } from "../../plan/plan.ts";

const WORLDS: Record<WorldOutcome["world"], string> = {
  promised: "As promised",
  "pause-line": "At the pause line",
  "kill-line": "At the kill line",
};

/** "At the kill line of acceptance rate". */
export function worldText({ metrics }: Pick<Plan, "metrics">, { world, metric }: WorldOutcome): string {
  const name = metrics.find(({ id }) => id === metric)?.name ?? null;
  return name === null ? WORLDS[world] : `${WORLDS[world]} of ${name}`;
}
