import { textRule } from "../text/text-rule.ts";
import { phaseName } from "../text/text-view.ts";

export const phaseCanStop = textRule({
  id: "phase-can-stop",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Each phase with customers has a kill and a pause rule in force.",
    why: "Without a written limit the phase is stopped by whoever shouts loudest, or not at all.",
    todo: "Write the limits at which it pauses and at which it is switched off.",
    source: "Rampwright: what every plan must hold",
  },
  *check(view) {
    if (!view.isRead("stops") || view.said.some(({ part, text }) => part === "lost" && STOPS.test(text))) return;
    for (const tier of ["kill", "pause"] as const)
      for (const phase of view.exposed) {
        const inForce = view.plan.criteria.some(
          (one) =>
            one.tier === tier &&
            (one.phase === null
              ? one.rules.length === 0 || one.rules.some(({ phases }) => phases.includes(phase.index))
              : one.phase === phase.index),
        );
        if (!inForce)
          yield { at: phase.name, subject: tier, message: `No ${tier} rule is in force in ${phaseName(phase)}.` };
      }
  },
  examples: {
    bad: [
      {
        is: "no kill at all in the second phase",
        edits: [
          ["| any confirmed case |", "| any confirmed case (Phase 3+) |"],
          ["| any case |", "| any case (Phase 3+) |"],
          ["> 6% on at least", "> 6% (Phase 3+) on at least"],
          ["> 4 s for 2 hours,", "> 4 s (Phase 3+) for 2 hours,"],
          ["< 15% (Phase 2), < 17% (Phase 3)", "< 17% (Phase 3)"],
          ["< 25% over the phase,", "< 25% (Phase 3+) over the phase,"],
          ["- Kill: Note acceptance rate < 15% over 7 days, on at least 800 notes\n", ""],
        ],
      },
    ],
  },
});

/** Words of a rule that was not understood. */
const STOPS =
  /\b(?:(?:pause|kill|stop|halt|hold|freeze|abort|off|roll ?back|switch(?:ed)? off|slow down|red line|no[- ]go)\b[^.;]{0,60}\b(?:if|when|once|at|above|below|after)\b|(?:if|when|once|above|below)\b[^.;]{0,80}\b(?:pause|kill|stop|halt|abort|off|roll ?back|slow down))/i;
