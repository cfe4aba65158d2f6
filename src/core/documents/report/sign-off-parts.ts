import { GATE_PACKET } from "../../catalog/roles/sign-offs.ts";
import { type Gate, isPassing } from "../../plan/gate.ts";
import { meetingDay } from "../../plan/meeting-day.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { phaseTitle } from "../../plan/week.ts";
import { keptOut } from "../words/cohort-text.ts";
import { dayText } from "../words/date-text.ts";
import { addedProof } from "../words/proof-text.ts";
import { metricOf, ruleText } from "../words/rule-text.ts";
import { listText, sentences } from "../words/sentence.ts";
import { type Block, boxes, heading, paragraph, table } from "./blocks.ts";

/** Who signs, and what each verifies before. A signature binds the plan by its hash. */
export function signOffParts(plan: Plan): Block[] {
  const gates = plan.phases.map((phase, at) => [
    `${at + 1}. ${phase.name}`,
    phase.approver,
    phase.vetoes.join(", "),
    "",
  ]);
  return [
    heading(1, "Appendix A. Sign-off sheet"),
    paragraph(`Who signs has verified their own rows in the plan with the hash ${plan.version.hash}.`),
    ...table(
      [
        ["Role", 15],
        ["Verifies", 59],
        ["Name, date, signature", 26],
      ],
      plan.reviews.map(({ role, verifies }) => [role, sentences(verifies), ""]),
    ),
    ...table(
      [
        ["Gate into", 26],
        ["Approver", 22],
        ["Veto, each on their own rows", 28],
        ["Decision, date, signature", 24],
      ],
      gates,
    ),
  ];
}

/** What each gate meeting has before it, said once, and a form for each to be filled in. */
export function gatePackets(plan: Plan): Block[] {
  return [
    heading(1, "Appendix B. Gate packets"),
    paragraph(
      "Not measurable counts as failed: the phase is extended once, then the approver decides in writing. A packet that is missing on its day holds the rollout.",
    ),
    paragraph("In each packet:"),
    ...boxes(GATE_PACKET),
    ...plan.phases.flatMap((phase, at) => [
      heading(
        2,
        `Phase ${plan.phases.indexOf(phase) + 1}, ${phaseTitle(phase)}: meeting on ${dayText(plan, meetingDay(plan, phase))}`,
      ),
      paragraph(decisionText(plan, at)),
      ...(phase.messages.length === 0
        ? []
        : [
            paragraph(
              sentences([
                `Who is told in this phase: ${phase.messages.map((text) => text.replace(/\.$/, "")).join("; ")}`,
              ]),
            ),
          ]),
      ...table(
        [
          ["Gate", 60],
          ["Value and interval", 16],
          ["Units", 10],
          ["Pass, fail, not measurable", 14],
        ],
        deciding(phase).map((gate) => [packetText(plan, gate), "", "", ""]),
      ),
      ...reported(plan, phase),
      paragraph(sentences(outText(plan, at))),
      paragraph("Outcome: promote, extend once until ..., hold, step back, stop. Decided by ..., on ..."),
    ]),
  ];
}

/** Who is kept out is said where it changes. */
function outText(plan: Plan, at: number): string[] {
  const [phase, before] = [plan.phases[at], plan.phases[at - 1]];
  if (phase === undefined) return [];
  const out = keptOut(plan, phase);
  if (before === undefined || keptOut(plan, before).join() !== out.join()) return out;
  return [`Kept out: the same as in ${before.name}`];
}

function deciding({ gates }: Phase): Gate[] {
  return gates.filter((gate) => isPassing(gate) && !gate.advisory);
}

/** Numbers that decide nothing are brought to the meeting in one line. */
function reported(plan: Plan, { gates }: Phase): Block[] {
  const names = gates.flatMap((gate) =>
    isPassing(gate) && gate.advisory && gate.kind === "metric" ? [metricOf(plan, gate).name] : [],
  );
  return names.length === 0 ? [] : [paragraph(`Reported beside them: ${listText([...new Set(names)])}.`)];
}

function packetText(plan: Plan, gate: Gate): string {
  if (gate.kind !== "checklist") return ruleText(plan, gate);
  const proof = addedProof(gate);
  return sentences([gate.check, proof === "" ? "" : `Shown by: ${proof}`]);
}

/** The approver of a phase is who lets it begin, at the meeting that ends the phase before. */
function decisionText({ phases }: Plan, at: number): string {
  const next = phases[at + 1];
  if (next === undefined) return `Decides: is the rollout complete? Approver: ${phases[at]?.approver ?? ""}.`;
  return `Decides: may ${next.name} begin? Approver: ${next.approver}.`;
}
