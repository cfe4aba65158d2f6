import { type Gate, isPassing } from "../../plan/gate.ts";
import { meetingDay } from "../../plan/meeting-day.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { phaseTitle } from "../../plan/week.ts";
import { comingIn, keptOut, trafficText } from "../words/cohort-text.ts";
import { dayText, stretchText } from "../words/date-text.ts";
import { signOf } from "../words/mark-sign.ts";
import { metricOf, ruleText } from "../words/rule-text.ts";
import { counted, listText, sentence, sentences } from "../words/sentence.ts";
import { shareText } from "../words/share-text.ts";
import { type Block, heading, paragraph, strong, table } from "./blocks.ts";

/** Each phase: who, how long, who decides, and what must hold before the next. */
export function phaseParts(plan: Plan): Block[] {
  return plan.phases.flatMap((phase, at) => onePhase(plan, phase, at === plan.phases.length - 1));
}

function onePhase(plan: Plan, phase: Phase, isLast: boolean): Block[] {
  const dates = plan.startDate === null ? "" : `, ${stretchText(plan, phase)}`;
  const gates = phase.gates.filter(isPassing);
  const reported = gates.filter(({ advisory }) => advisory);
  const deciding = gates.filter(({ advisory }) => !advisory);
  return [
    heading(2, `Phase ${plan.phases.indexOf(phase) + 1}: ${phaseTitle(phase)}${dates}`),
    paragraph(strong(sentences([trafficText(plan, phase)])), ` ${whoText(plan, phase)}`),
    paragraph(howText(plan, phase)),
    ...gateTable(plan, decidedWhen(plan, phase, isLast), checksLast(deciding)),
    ...reportedOnly(plan, reported),
    ...(deciding.length === 0 ? [paragraph("No gate on a number or a check: the approver decides in writing.")] : []),
  ];
}

/** Completion is decided after the last phase's own days, so it says when. */
function decidedWhen(plan: Plan, phase: Phase, isLast: boolean): string {
  return isLast ? `Complete on ${dayText(plan, meetingDay(plan, phase))} when` : "Begin the next phase when";
}

/** Who is in and who is not; how many is said before, and the gate packets name everybody who is kept out in each phase. */
function whoText(plan: Plan, phase: Phase): string {
  const { include } = phase.cohort;
  const inside = `In: ${include.length === 0 ? "nobody" : include.map(withoutStop).join("; ")}`;
  const before = plan.phases[plan.phases.indexOf(phase) - 1];
  const out = keptOut(plan, phase);
  const isSame = before !== undefined && keptOut(plan, before).join() === out.join();
  return sentences([inside, ...comingIn(plan, phase), ...(isSame ? [`Kept out: the same as in ${before.name}`] : out)]);
}

function howText(plan: Plan, phase: Phase): string {
  const { days, because, assignment, steps, autonomy, entry, skip, approver, vetoes } = phase;
  const stepText = steps.map(
    ({ day, shareOfEligible, adds }) =>
      `${shareText(shareOfEligible)} ${signOf(plan, because.exposed)} from ${dayText(plan, day)}${adds === null ? "" : ` (with ${adds})`}`,
  );
  return sentences([
    `${counted(days, "day", "days")} ${signOf(plan, because.days)}. ${sentence(because.days.detail)}`,
    assignment.by === "none" ? "" : `Let in by ${assignment.by}, ${assignment.unit} by ${assignment.unit}`,
    stepText.length === 0 ? "" : `Steps: ${stepText.join(", ")}`,
    autonomy === null ? "" : `How far it acts by itself: ${autonomy}`,
    entry.length === 0 ? "" : `Before it begins: ${entry.map(withoutStop).join("; ")}`,
    skip === null ? "" : `Left out, while the rest goes on, unless ${skip.unless} by ${dayText(plan, skip.onDay)}`,
    `Who lets it begin: ${approver}`,
    vetoes.length === 0 ? "" : `Veto, each on their own rows: ${vetoes.join(", ")}`,
  ]);
}

function checksLast(gates: readonly Gate[]): Gate[] {
  const isCheck = ({ kind }: Gate) => kind === "checklist";
  return [...gates.filter((gate) => !isCheck(gate)), ...gates.filter(isCheck)];
}

/** Numbers that decide nothing are named; their limits, and what it would take to let them decide, stand with the evidence. */
function reportedOnly(plan: Plan, gates: readonly Gate[]): Block[] {
  const names = new Set(gates.flatMap((gate) => (gate.kind === "metric" ? [metricOf(plan, gate).name] : [])));
  if (names.size === 0) return [];
  return [paragraph(`${names.size} reported only: ${listText([...names])} (limits in appendix D).`)];
}

/** Proofs stand in the gate packets, units needed and available with the evidence. */
function gateTable(plan: Plan, title: string, gates: readonly Gate[]): Block[] {
  return table(
    [
      [title, 78],
      ["Owner", 22],
    ],
    gates.map((gate) => [
      gate.kind === "checklist" ? `☐ ${gate.check}` : `${ruleText(plan, gate)} ${signOf(plan, gate.because)}`,
      gate.owner,
    ]),
  );
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
