import { GATE_PACKET } from "../../catalog/roles/sign-offs.ts";
import { type Gate, isPassing } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { phaseTitle } from "../../plan/week.ts";
import { keptOut } from "../words/cohort-text.ts";
import { dayText } from "../words/date-text.ts";
import { ruleText } from "../words/rule-text.ts";
import { sentences } from "../words/sentence.ts";
import { type Block, boxes, heading, paragraph, table } from "./blocks.ts";

/** Who signs, and what each verifies before. A signature binds the plan by its hash. */
export function signOffParts(plan: Plan): Block[] {
  const gates = plan.phases.map((phase) => [phase.name, phase.approver, phase.vetoes.join(", "), ""]);
  return [
    heading(1, "Appendix A. Sign-off sheet"),
    paragraph(`Who signs has verified their own rows in the plan with the hash ${plan.version.hash}.`),
    ...table(
      [
        ["Role", 18],
        ["Verifies", 50],
        ["Name, date, signature", 32],
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

/** One form for each gate meeting, with the same nine items, to be filled in. */
export function gatePackets(plan: Plan): Block[] {
  return [
    heading(1, "Appendix B. Gate packets"),
    paragraph(
      "Not measurable counts as failed: the phase is extended once, then the approver decides in writing. A packet that is missing on its day holds the rollout.",
    ),
    ...plan.phases.flatMap((phase, at) => [
      heading(2, `${phaseTitle(phase)}: meeting on ${dayText(plan, phase.startDay + phase.days - 1)}`),
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
          ["Gate", 52],
          ["Value and interval", 18],
          ["Units", 12],
          ["Pass, fail, not measurable", 18],
        ],
        phase.gates.filter(isPassing).map((gate) => [packetText(plan, gate), "", "", ""]),
      ),
      paragraph(sentences(keptOut(plan, phase))),
      ...boxes(GATE_PACKET),
      paragraph("Outcome: promote, extend once until ..., hold, step back, stop. Decided by ..., on ..."),
    ]),
  ];
}

function packetText(plan: Plan, gate: Gate): string {
  if (gate.kind === "checklist") return sentences([gate.check, `Shown by: ${gate.proof}`]);
  return gate.advisory ? `${ruleText(plan, gate)} (reported)` : ruleText(plan, gate);
}

/** The approver of a phase is who lets it begin, at the meeting that ends the phase before. */
function decisionText({ phases }: Plan, at: number): string {
  const next = phases[at + 1];
  if (next === undefined) return `Decides: is the rollout complete? Approver: ${phases[at]?.approver ?? ""}.`;
  return `Decides: may ${next.name} begin? Approver: ${next.approver}.`;
}
