import type { HazardId } from "../../brief/facts.ts";
import { metricGatesOf, metricsById } from "../plan-view.ts";
import { rule } from "../rule.ts";

export const shadowIsNoContainment = rule({
  id: "shadow-is-no-containment",
  meta: {
    severity: "error",
    since: "0.1",
    what: "A privacy or injection event is never answered by going on in shadow.",
    why: "Display stops, processing goes on: the leak stays open.",
    todo: "Switch off, or contain.",
    source: "the contract's invariants",
    invariant: 10,
  },
  *check(plan) {
    const metrics = metricsById(plan);
    for (const { gate, at } of metricGatesOf(plan)) {
      const harm = metrics.get(gate.metric)?.covers.find((cover) => LEAKS.some((id) => cover === `hazard:${id}`));
      if (gate.act === "shadow-only" && harm !== undefined)
        yield { at: `${at}/act`, message: `${gate.id} answers for ${harm} by shadow-only, which goes on processing.` };
    }
  },
  examples: {
    bad: [
      {
        is: "a leak that is answered by shadow",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.confirmed_leaks.kill/act", to: "shadow-only" }],
      },
    ],
    good: [],
  },
});

/** Harms that are done by processing, not by showing. */
const LEAKS: readonly HazardId[] = ["privacy", "confidentiality", "security", "child-safety"];
