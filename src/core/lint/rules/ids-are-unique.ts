import { gatesOf } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const idsAreUnique = rule({
  id: "ids-are-unique",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every id is given once.",
    why: "A result or a decision that names it could mean either.",
    todo: "Rename one of the two.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    yield* repeated(plan.phases.map(({ id }, n) => ({ id, at: `/phases/${n}/id` })));
    yield* repeated(plan.metrics.map(({ id }, n) => ({ id, at: `/metrics/${n}/id` })));
    yield* repeated([...gatesOf(plan)].map(({ gate, at }) => ({ id: gate.id, at: `${at}/id` })));
    yield* repeated(plan.exclusions.map(({ text }, n) => ({ id: text, at: `/exclusions/${n}/text` })));
    yield* repeated(plan.hazards.map(({ id }, n) => ({ id, at: `/hazards/${n}/id` })));
    yield* repeated(plan.regulations.map(({ id }, n) => ({ id, at: `/regulations/${n}/id` })));
    yield* repeated(plan.assumptions.map(({ id }, n) => ({ id, at: `/assumptions/${n}/id` })));
    yield* repeated(plan.questions.map(({ id }, n) => ({ id, at: `/questions/${n}/id` })));
  },
  examples: {
    bad: [
      {
        is: "two checks of one id",
        edits: [
          { at: "/phases/phase1_internal/gates/internal.flag_off_drill.promote/id", to: "internal.latency.promote" },
        ],
      },
    ],
    good: [],
  },
});

function* repeated(rows: readonly { readonly id: string; readonly at: string }[]): Generator<Breach> {
  const seen = new Map<string, string>();
  for (const { id, at } of rows) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else yield { at, message: `"${id}" is given here and at ${first}.` };
  }
}
