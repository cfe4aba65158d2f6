import { showsToCustomers } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { gatesById, metricsByCover, type Placed } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const hazardHasMonitorAndStop = rule({
  id: "hazard-has-monitor-and-stop",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every hazard, the brief's first, has a metric that covers it and a pause or kill rule in force; one of the gravest class (S0) has such a rule in every customer phase.",
    why: "A harm that nobody looks for is found by a customer.",
    todo: "Add a metric that covers the hazard, and a rule on it that stops.",
    source: "the contract's invariants",
    invariant: 8,
  },
  *check(plan) {
    const named = new Set<string>(plan.hazards.map(({ id }) => id));
    for (const { id } of plan.facts.hazards) {
      if (!named.has(id)) yield { at: "/hazards", message: `The brief names ${id}; the plan does not.` };
    }
    const covering = metricsByCover(plan);
    const gates = gatesById(plan);
    for (const [n, { id, severity, monitors, coveredBy }] of plan.hazards.entries()) {
      const own = new Set(covering.get(`hazard:${id}`)?.map((metric) => metric.id));
      if (!monitors.some((monitor) => own.has(monitor)))
        yield {
          at: `/hazards/${n}/monitors`,
          message: `None of ${monitors.length} metrics named covers hazard:${id}.`,
        };
      const at = `/hazards/${n}/coveredBy`;
      const rules = coveredBy.flatMap((name) => gates.get(name) ?? []).filter(stops);
      if (rules.length === 0) yield { at, message: `${id}: none of ${coveredBy.length} rules named pauses or kills.` };
      else if (severity === "S0") yield* unstopped(plan, id, { at, rules });
    }
  },
  examples: {
    bad: [
      {
        is: "a hazard whose kill rule ends with the beta",
        edits: [{ at: "/hazards/confidentiality/coveredBy", to: ["closed_beta.confirmed_leaks.kill"] }],
      },
      { is: "a hazard that no metric covers", edits: [{ at: "/hazards/confidentiality/monitors", to: ["latency"] }] },
    ],
    good: [],
  },
});

function* unstopped(
  { phases }: Plan,
  id: string,
  { at, rules }: { at: string; rules: readonly Placed[] },
): Generator<Breach> {
  const stopped = new Set(rules.map(({ index }) => index));
  const open = phases.filter((phase, index) => showsToCustomers(phase) && !stopped.has(index));
  if (open.length > 0)
    yield { at, message: `${id}: no pause or kill rule in ${open.map((phase) => phase.id).join(", ")}.` };
}

/** An advisory rule never acts. */
function stops({ gate }: Placed): boolean {
  return !gate.advisory && (gate.tier === "pause" || gate.tier === "kill");
}
