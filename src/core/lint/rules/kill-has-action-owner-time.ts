import { gatesOf } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const killHasActionOwnerTime = rule({
  id: "kill-has-action-owner-time",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Every kill rule has an action, an owner and a time bound.",
    why: "At night somebody must know what to do, that it is theirs, and by when.",
    todo: "Say what is switched off, by whom and within how long.",
    source: "the contract's invariants",
    invariant: 9,
  },
  *check(plan) {
    for (const { gate, at } of gatesOf(plan)) {
      if (gate.tier !== "kill") continue;
      const missing = [
        ...(gate.action.trim() === "" ? ["action"] : []),
        ...(gate.owner.trim() === "" ? ["owner"] : []),
        ...(gate.actWithin === null ? ["time bound"] : []),
      ];
      if (missing.length > 0) yield { at, message: `${gate.id} has no ${missing.join(", no ")}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a kill without a time bound",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.latency.kill/actWithin", to: null }],
      },
    ],
    good: [],
  },
});
