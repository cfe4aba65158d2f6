import { sentence } from "../documents/words/sentence.ts";
import type { ChecklistGate } from "../plan/gate.ts";
import type { Plan } from "../plan/plan.ts";
import { sourceText } from "./grounds.ts";
import { type ExplanationSection, unstopped } from "./section.ts";

/** What must be so, what shows it, and what the line lifts or answers for. */
export function explainChecklist(plan: Plan, gate: ChecklistGate): ExplanationSection[] {
  const lifts = [...gate.covers.map((cover) => coverText(plan, cover)), ...admissions(plan, gate)];
  return [
    { id: "check", heading: "What must be so", lines: [sentence(gate.check)] },
    {
      id: "proof",
      heading: "What shows it",
      lines: [`${sentence(gate.proof)} ${gate.owner} answers for it.`],
    },
    {
      id: "lifts",
      heading: "What it lifts or answers for",
      lines: lifts.length === 0 ? ["Nothing by itself: the phase after it asks for it."] : lifts,
    },
    {
      id: "limit",
      heading: "Why it is there",
      lines: [sentence(`${unstopped(gate.because.detail)} (${sourceText(plan, gate.because)})`)],
    },
  ];
}

function admissions({ phases }: Plan, gate: ChecklistGate): string[] {
  return phases.flatMap(({ name, cohort }) =>
    cohort.admits
      .filter((admitted) => admitted.gate === gate.id)
      .map(({ exclusion, when }) => `${exclusion} come in with ${name}, once this holds: ${when}.`),
  );
}

/** "exclusion:0" in the plan's own words; what the plan does not hold stays as it is. */
function coverText(plan: Plan, cover: string): string {
  const [kind = "", key = ""] = cover.split(":");
  const at = Number(key);
  if (kind === "exclusion") {
    const exclusion = plan.exclusions[at];
    return exclusion === undefined
      ? cover
      : `The exclusion "${exclusion.text}"${exclusion.until === null ? ", which stays" : `, until ${exclusion.until}`}.`;
  }
  if (kind === "success-metric") return `Your success metric ${plan.facts.metrics[at]?.name ?? key}.`;
  return kind === "hazard" ? `The hazard ${key.replaceAll("-", " ")}.` : `The regulation ${key}.`;
}
