import { rule } from "../rule.ts";

export const reentryIsWritten = rule({
  id: "reentry-is-written",
  meta: {
    severity: "error",
    since: "0.1",
    what: "It is written what must be so before people come back in, after a pause and after a kill.",
    why: "Under pressure the feature comes back because somebody asks, not because it was mended.",
    todo: "Add what is required, who approves it and how long it takes at least.",
    source: "the contract's invariants",
    invariant: 9,
  },
  *check(plan) {
    const written = new Set(plan.reentry.map(({ after }) => after));
    for (const after of ["pause", "kill"] as const) {
      if (!written.has(after))
        yield { at: "/reentry", message: `${plan.reentry.length} rules of re-entry, none after a ${after}.` };
    }
  },
  examples: {
    bad: [{ is: "no way back after a pause", edits: [{ at: "/reentry/pause", to: undefined }] }],
    good: [],
  },
});
