import { rule } from "../rule.ts";

export const weeksAreDerived = rule({
  id: "weeks-are-derived",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase's name holds no weeks: they follow from its days.",
    why: "Typed weeks stay behind when a phase is moved, and two documents then disagree.",
    todo: "Take the weeks out of the name; every document prints them from the days.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    for (const [index, { name }] of plan.phases.entries()) {
      const [typed] = /\bweeks?\s*\d[\d\s–-]*/i.exec(name) ?? [];
      if (typed !== undefined)
        yield { at: `/phases/${index}/name`, message: `The name says "${typed.trim()}"; weeks follow from the days.` };
    }
  },
  examples: {
    bad: [{ is: "weeks in a name", edits: [{ at: "/phases/phase2_closed_beta/name", to: "Closed Beta (Weeks 2-4)" }] }],
    good: [],
  },
});
