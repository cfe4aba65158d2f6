import { type Gate, isPassing } from "../../plan/gate.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Watched } from "./watched.ts";

/** What an action may speak of, and whether a rule is that. */
const LIMITS: readonly { readonly named: RegExp; readonly is: (gate: Gate) => boolean }[] = [
  { named: /\bthe gate\b/, is: isPassing },
  { named: /\bthe pause limit\b/, is: ({ tier }) => tier === "pause" },
  { named: /\bthe kill limit\b/, is: ({ tier }) => tier === "kill" },
];

/**
 * A metric's action without its clauses on limits that no rule in force has: nobody waits for a rule that isn't there. A
 * sampled metric on which nothing decides is only reported, or read later than any gate where it matures that late.
 */
export function actionInForce(
  { id, action, model, maturesDays }: Pick<Watched, "id" | "action" | "model" | "maturesDays">,
  phases: readonly Pick<Phase, "gates">[],
): string {
  const rules = phases.flatMap(({ gates }) => gates.filter(({ metric }) => metric === id));
  const deciding = rules.filter(({ advisory }) => !advisory);
  const isEstimated = model.kind === "level" || model.kind === "within" || model.kind === "audit";
  if (isEstimated && deciding.length === 0)
    return rules.length === 0 && maturesDays > 0
      ? `Read it once it is known, ${maturesDays} days after first use: no gate comes late enough for it`
      : "Report it at every gate beside the others; it decides nothing until it can be read";
  const clauses = action
    .split("; ")
    .filter((clause) => LIMITS.every(({ named, is }) => !named.test(clause) || deciding.some(is)));
  const said = clauses.join("; ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
