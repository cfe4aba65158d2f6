import { isPassing } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { firstShown, gatesById, type Placed } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const regulationHasGateAndClock = rule({
  id: "regulation-has-gate-and-clock",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every law, the brief's first, has a gate before the people whom it protects come in, and says when whom must be told.",
    why: "The first unlawful display is the breach; a gate behind it is too late.",
    todo: 'Name a checklist line of an earlier phase, and the statutory clock or "no statutory clock: by contract".',
    source: "the contract's invariants",
    invariant: 8,
  },
  *check(plan) {
    const named = new Set<string>(plan.regulations.map(({ id }) => id));
    for (const { id } of plan.facts.regulations) {
      if (!named.has(id)) yield { at: "/regulations", message: `The brief names ${id}; the plan does not.` };
    }
    const gates = gatesById(plan);
    const entrance = firstShown(plan);
    const admission = plan.phases.findIndex(({ cohort }) => cohort.admits.length > 0);
    for (const [n, { id, treatment, gates: own }] of plan.regulations.entries()) {
      if (treatment === "XP") continue;
      const before = treatment === "XU" ? lastAdmission(plan, new Set(own), admission) : entrance;
      if (before === -1) continue;
      const rests = own.flatMap((name) => gates.get(name) ?? []).filter((placed) => blocksBefore(placed, before));
      if (rests.length === 0)
        yield {
          at: `/regulations/${n}/gates`,
          message: `${id} (${treatment}): none of ${own.length} gates blocks before phase ${before + 1}, in which the people come in.`,
        };
    }
  },
  examples: {
    bad: [
      {
        is: "a law whose gate comes after the admission",
        edits: [{ at: "/regulations/GDPR/gates", to: ["conditional_admission.latency.promote"] }],
      },
    ],
    good: [],
  },
});

/** The phase that lets in by one of the law's gates, or else the first that lets anybody in; -1 where none does. */
function lastAdmission({ phases }: Plan, own: ReadonlySet<string>, admission: number): number {
  const by = phases.findIndex(({ cohort }) => cohort.admits.some(({ gate }) => own.has(gate)));
  return by === -1 ? admission : by;
}

function blocksBefore({ gate, index }: Placed, before: number): boolean {
  return !gate.advisory && isPassing(gate) && index < before;
}
