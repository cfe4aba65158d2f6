import type { Facts, MetricFact } from "../brief/facts.ts";
import type { Because } from "../plan/because.ts";
import type { ChecklistGate } from "../plan/gate.ts";
import { gateId, type PhaseKind } from "../plan/ids.ts";
import { showsToCustomers } from "../plan/phase.ts";
import { fromBrief, fromCatalog } from "./because.ts";
import { admittingPhase, CONDITIONS_CHECK } from "./place-exclusions.ts";

interface Line {
  readonly subject: string;
  readonly check: string;
  readonly proof: string;
  readonly owner: string;
  readonly because: Because;
  readonly covers?: ChecklistGate["covers"];
}

const ours = (detail: string) => fromCatalog(detail, "phase library: checklists; our default");

/** The lines that a person ticks before phase `at + 1` begins; in the last phase, before the rollout is closed. */
export function checklistGates(
  facts: Facts,
  kinds: readonly PhaseKind[],
  at: number,
  toAgree: readonly MetricFact[],
): ChecklistGate[] {
  const kind = kinds[at] ?? "internal";
  const lines: Line[] = [];
  if (kind === "internal") lines.push(...internalLines(facts));
  if (kind === "shadow") lines.push(shadowLine());
  if (at === kinds.findIndex((one) => showsToCustomers({ kind: one }))) lines.push(...toAgree.map(baselineLine));
  if (at === admittingPhase(kinds) - 1) lines.push(...conditionLine(facts));
  if (at === kinds.length - 2) lines.push(rehearsalLine("again, within the 30 days before general availability"));
  return lines.map((line) => checklistGate(kind, line, at === kinds.length - 1));
}

function internalLines(facts: Facts): Line[] {
  const rules = facts.exclusions.length;
  return [
    rehearsalLine("once"),
    {
      subject: "exclusions_enforced",
      check:
        rules === 0
          ? "The flag service lets in nobody outside the cohort, on 500 synthetic accounts"
          : `Each of the ${rules} exclusions keeps out every one of 500 synthetic accounts that it should`,
      proof: "Report of the eligibility test, filed with the gate packet",
      owner: "Engineering lead",
      because: ours("a leak is cheapest to find before anybody is exposed"),
      covers: facts.exclusions.map((_, at) => `exclusion:${at}` as const),
    },
    {
      subject: "open_defects",
      check: "No open defect of severity S0 or S1",
      proof: "List of defects with the number of units tried",
      owner: "Engineering lead",
      because: ours("known serious harm stops the plan"),
    },
    {
      subject: "expert_review",
      check: "Experts have scored every unit made so far, up to 150, on the frozen rubric",
      proof: "Scores with the number of units, filed with the gate packet",
      owner: "Domain lead",
      because: ours("staff are not the population: adoption is not judged here, quality is"),
    },
  ];
}

function shadowLine(): Line {
  return {
    subject: "shadow_comparison",
    check: "At least 300 shadow units compared by experts with the present way of working, blind to which is which",
    proof: "Comparison report with every disagreement reviewed",
    owner: "ML lead",
    because: ours("errors are seen before a customer sees them"),
  };
}

function rehearsalLine(when: string): Line {
  return {
    subject: "rollback_rehearsed",
    check: `Rollback rehearsed ${when}: the flag is off for everyone within 15 minutes of the order`,
    proof: "Log of the drill: date, minutes, who",
    owner: "SRE",
    because: ours("a kill rule is worth what its switch is worth"),
  };
}

function baselineLine({ name, origin }: MetricFact): Line {
  return {
    subject: `${name} baseline`,
    check: `Present value of "${name}" recorded and a target agreed`,
    proof: "Value, dates and number of units, with the target's approver",
    owner: "Product manager",
    because: fromBrief("named without a number", origin.span),
  };
}

function conditionLine(facts: Facts): Line[] {
  const waiting = facts.exclusions.map((fact, at) => ({ ...fact, at })).filter(({ until }) => until !== null);
  const first = waiting[0];
  if (first === undefined) return [];
  return [
    {
      subject: CONDITIONS_CHECK,
      check: `Conditions recorded as met, and signed by their owners: ${waiting.map(({ text, until }) => `${text} (${until})`).join("; ")}. Whose condition is not met stays out`,
      proof: "Register of conditions with date and signature, one line an account or person",
      owner: "Legal",
      because: fromBrief("the brief's own conditions", first.origin.span),
      covers: waiting.map(({ at }) => `exclusion:${at}` as const),
    },
  ];
}

function checklistGate(kind: PhaseKind, line: Line, final: boolean): ChecklistGate {
  return {
    id: gateId(kind, line.subject, final ? "complete" : "promote"),
    kind: "checklist",
    tier: final ? "complete" : "promote",
    check: line.check,
    proof: line.proof,
    covers: [...(line.covers ?? [])],
    metric: null,
    comparator: null,
    threshold: null,
    limits: null,
    unit: null,
    reference: null,
    minUnits: null,
    window: null,
    consecutive: null,
    slice: null,
    evidence: null,
    advisory: false,
    timeframe: "by the gate meeting",
    action: final ? "Close the rollout and hand over to the owner" : "Begin the next phase",
    act: final ? "complete" : "promote",
    actWithin: null,
    owner: line.owner,
    because: line.because,
  };
}
