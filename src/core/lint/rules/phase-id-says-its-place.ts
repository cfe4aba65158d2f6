import { phaseId } from "../../plan/ids.ts";
import { rule } from "../rule.ts";

export const phaseIdSaysItsPlace = rule({
  id: "phase-id-says-its-place",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A phase's id is its number and its kind.",
    why: "Documents, exports and records of live runs name phases by their ids.",
    todo: "Name the phase by its number, counted from 1, and its kind.",
    source: "the contract's invariants",
    invariant: 1,
  },
  *check(plan) {
    for (const [index, { id, kind }] of plan.phases.entries()) {
      const wanted = phaseId(index + 1, kind);
      if (id !== wanted)
        yield { at: `/phases/${index}/id`, message: `The phase is called ${id}; number and kind give ${wanted}.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a first phase that is called the ninth",
        edits: [
          { at: "/phases/0/id", to: "phase9_internal" },
          { at: "/monitoring/shadow/phases/0", to: "phase9_internal" },
          { at: "/calendar/0/phase", to: "phase9_internal" },
        ],
      },
    ],
    good: [],
  },
});
