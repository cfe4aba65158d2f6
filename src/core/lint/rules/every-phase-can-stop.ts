import type { Tier } from "../../plan/gate.ts";
import { showsToCustomers } from "../../plan/phase.ts";
import { rule } from "../rule.ts";

export const everyPhaseCanStop = rule({
  id: "every-phase-can-stop",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every phase has an entry, and rules in force that kill; with customers, rules that pause and investigate too.",
    why: "A phase that can only be killed or let run is let run.",
    todo: "Add the missing tier, or what must be so before the phase begins.",
    source: "the contract's invariants",
    invariant: 9,
  },
  *check(plan) {
    for (const [index, phase] of plan.phases.entries()) {
      const inForce = new Set<Tier>(phase.gates.filter(({ advisory }) => !advisory).map(({ tier }) => tier));
      const needed: readonly Tier[] = showsToCustomers(phase) ? ["kill", "pause", "investigate"] : ["kill"];
      const missing = needed.filter((tier) => !inForce.has(tier));
      if (missing.length > 0)
        yield {
          at: `/phases/${index}/gates`,
          message: `${phase.id} has no ${missing.join(" and no ")} rule in force.`,
        };
      if (phase.entry.length === 0)
        yield { at: `/phases/${index}/entry`, message: `Nothing says what must be so before ${phase.id} begins.` };
    }
  },
  examples: {
    bad: [{ is: "a phase that anybody may begin", edits: [{ at: "/phases/phase2_closed_beta/entry", to: [] }] }],
    good: [],
  },
});
