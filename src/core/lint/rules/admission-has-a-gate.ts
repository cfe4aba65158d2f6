import type { Admitted } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { gatesById, type Placed } from "../plan-view.ts";
import type { Breach } from "../rule.ts";
import { rule } from "../rule.ts";

export const admissionHasAGate = rule({
  id: "admission-has-a-gate",
  meta: {
    severity: "error",
    since: "0.1",
    what: "Whoever was excluded comes in only by a checklist gate of the phase before, which covers the exclusion with proof and an owner, and never by an advisory one.",
    why: "A condition that nobody checks is met by everybody.",
    todo: "Add a checklist line to the phase before that covers the exclusion, and name it in the admission.",
    source: "the contract's invariants",
    invariant: 3,
  },
  *check(plan) {
    const gates = gatesById(plan);
    const places = new Map(plan.phases.map(({ id }, n) => [id, n]));
    const texts = new Map(plan.exclusions.map(({ text }, n) => [text, n]));
    for (const [index, { id, cohort }] of plan.phases.entries()) {
      for (const [n, admitted] of cohort.admits.entries()) {
        const row = texts.get(admitted.exclusion);
        const exclusion = row === undefined ? undefined : plan.exclusions[row];
        // Account by account: a later phase goes on admitting by the gate of the first.
        const first = places.get(exclusion?.admittedIn ?? "") ?? index;
        const wrong = wrongWith(admitted, { index: Math.min(first, index), row, gate: gates.get(admitted.gate) });
        if (wrong !== null) yield { at: `/phases/${index}/cohort/admits/${n}/gate`, message: wrong };
        if (exclusion?.treatment === "XU" && (exclusion.admittedIn === null || first > index))
          yield {
            at: `/exclusions/${row}/admittedIn`,
            message: `${id} admits "${exclusion.text}"; the exclusion names ${exclusion.admittedIn ?? "no phase"}.`,
          };
      }
    }
    yield* neverAdmitted(plan);
  },
  examples: {
    bad: [
      {
        is: "an admission by a gate that covers nothing",
        edits: [{ at: "/phases/phase2_closed_beta/gates/closed_beta.dpa_register.promote/covers", to: [] }],
      },
      {
        is: "an exclusion that is to come in and is not admitted",
        edits: [{ at: "/phases/phase3_conditional_admission/cohort/admits", to: [] }],
        alsoBreaks: ["unmet-condition-skips-its-phase"],
      },
    ],
    good: [],
  },
});

interface Lifting {
  readonly index: number;
  readonly row: number | undefined;
  readonly gate: Placed | undefined;
}

function wrongWith({ exclusion, gate: name }: Admitted, { index, row, gate }: Lifting): string | null {
  if (row === undefined) return `"${exclusion}" is not among the plan's exclusions.`;
  if (gate === undefined) return `There is no gate ${name}.`;
  if (gate.index !== index - 1)
    return `${name} belongs to phase ${gate.index + 1}; the phase before is number ${index}.`;
  if (gate.gate.kind !== "checklist") return `${name} is a rule on a number; a condition is shown by a checklist line.`;
  if (gate.gate.advisory) return `${name} is advisory, and an advisory gate proves nothing.`;
  if (!gate.gate.covers.includes(`exclusion:${row}`))
    return `${name} covers ${gate.gate.covers.join(", ") || "nothing"}, not exclusion:${row} ("${exclusion}").`;
  return null;
}

function* neverAdmitted({ phases, exclusions }: Plan): Generator<Breach> {
  const admitted = new Set(
    phases.flatMap(({ id, cohort }) => cohort.admits.map(({ exclusion }) => `${id} ${exclusion}`)),
  );
  for (const [n, { text, admittedIn }] of exclusions.entries()) {
    if (admittedIn !== null && !admitted.has(`${admittedIn} ${text}`))
      yield {
        at: `/exclusions/${n}/admittedIn`,
        message: `"${text}" is to come in with ${admittedIn}, whose cohort does not admit it.`,
      };
  }
}
