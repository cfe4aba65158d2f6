import { gatesOf } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const ownerIsOneRole = rule({
  id: "owner-is-one-role",
  meta: {
    severity: "warning",
    since: "0.1",
    what: "Whoever owns or decides something is one role.",
    why: "With two owners each waits for the other.",
    todo: "Name one; the others are consulted.",
    source: "the contract's invariants",
    invariant: 6,
  },
  *check(plan) {
    for (const [n, { owner }] of plan.metrics.entries()) yield* several(owner, `/metrics/${n}/owner`);
    for (const [n, { owner }] of plan.exclusions.entries()) yield* several(owner, `/exclusions/${n}/owner`);
    for (const [n, { owner }] of plan.regulations.entries()) yield* several(owner, `/regulations/${n}/owner`);
    for (const [n, { approver }] of plan.phases.entries()) yield* several(approver, `/phases/${n}/approver`);
    for (const { gate, at } of gatesOf(plan)) yield* several(gate.owner, `${at}/owner`);
  },
  examples: {
    bad: [{ is: "a slash pair", edits: [{ at: "/metrics/latency/owner", to: "SRE lead/Product manager" }] }],
    good: [],
  },
});

function* several(role: string, at: string): Generator<Breach> {
  const roles = role.split(/[/,]|\s\+\s/).length;
  if (roles > 1) yield { at, message: `"${role}" names ${roles} roles.` };
}
