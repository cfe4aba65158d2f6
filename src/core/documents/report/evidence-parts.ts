import type { Gate, MetricGate } from "../../plan/gate.ts";
import { numberText } from "../../plan/grammar/numbers.ts";
import type { Phase } from "../../plan/phase.ts";
import type { Plan } from "../../plan/plan.ts";
import { signOf } from "../words/mark-sign.ts";
import { missedByChanceText } from "../words/missed-by-chance.ts";
import { notCounted } from "../words/not-counted.ts";
import { limitParts, metricOf, windowText } from "../words/rule-text.ts";
import { sentence, sentences, unitsText } from "../words/sentence.ts";
import { chanceText } from "../words/share-text.ts";
import { worldText } from "../words/world-text.ts";
import { type Block, code, heading, paragraph, table } from "./blocks.ts";
import { behaviourPart, otherLadderParts } from "./figure-parts.ts";

/** Why each rule can be decided, and how often the rules of the whole plan are wrong together. */
export function evidenceParts(plan: Plan): Block[] {
  const methods = [...new Set(plan.phases.flatMap(sampled).map(({ evidence }) => evidence.method))];
  return [
    heading(1, "Appendix D. Evidence"),
    paragraph(budgetText(plan)),
    paragraph(dataText(plan)),
    ...behaviourPart(plan),
    ...worlds(plan),
    ...otherLadderParts(plan),
    ...plan.phases.flatMap((phase) => phasePart(plan, phase, methods)),
    ...(methods.length === 0 ? [] : [heading(2, "Methods")]),
    ...table(
      [
        ["No.", 6],
        ["How the chances are computed", 94],
      ],
      methods.map((method, at) => [String(at + 1), sentence(method)]),
      "small",
    ),
  ];
}

/** Rules that a sample decides. */
function sampled({ gates }: Phase): MetricGate[] {
  return gates.filter(
    (gate): gate is MetricGate => gate.kind === "metric" && !(gate.evidence.measurable && gate.evidence.needed === 0),
  );
}

function phasePart(plan: Plan, phase: Phase, methods: readonly string[]): Block[] {
  const gates = sampled(phase);
  const others = phase.gates.filter((gate) => !(gates as Gate[]).includes(gate));
  return [
    heading(2, `Phase ${plan.phases.indexOf(phase) + 1}: ${phase.name}`),
    ...table(
      [
        ["Rule", 35],
        ["Units", 14],
        ["False pass, false fail", 13],
        ["Why", 38],
      ],
      gates.map((gate) => [
        [code(gate.id), { text: ` ${limitText(plan, gate)}`, style: "plain" as const }],
        unitsCell(gate),
        chances(gate),
        whyText(plan, gate, methods),
      ]),
      "small",
    ),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            "No sample decides what is ticked, each confirmed event, and what is read in full from records: ",
            ...others.flatMap(({ id }, at) => (at === 0 ? [code(id)] : [", ", code(id)])),
            ".",
          ),
        ]),
  ];
}

/** The limit alone: its units and target stand beside it. */
function limitText(plan: Plan, gate: MetricGate): string {
  const { compares, value, per } = limitParts(gate, metricOf(plan, gate));
  return `${compares} ${value}${per}, ${windowText(gate)}${gate.advisory ? "; only reported" : ""}`;
}

function unitsCell({ evidence }: MetricGate): string {
  const count = (value: number | null) => (value === null ? "not known" : numberText(value));
  if (evidence.available === null) return "how many units there are is not known";
  const effect = evidence.designEffect === 1 ? "" : `, design effect ${numberText(evidence.designEffect)}`;
  return `needs ${count(evidence.needed)}, has ${count(evidence.available)} ${evidence.sampleUnit}${effect}`;
}

function chances({ evidence }: MetricGate): string {
  const said = (chance: number | null) => (chance === null ? "–" : chanceText(chance));
  return `${said(evidence.falsePass)}, ${said(evidence.falseFail)}`;
}

function whyText(plan: Plan, { because, evidence }: MetricGate, methods: readonly string[]): string {
  return sentences([
    `${signOf(plan, because)} ${because.detail} (method ${methods.indexOf(evidence.method) + 1})`,
    evidence.wouldNeed ? `Would need: ${evidence.wouldNeed}` : "",
  ]);
}

function budgetText(plan: Plan): string {
  const { errorBudget } = plan;
  const { stoppedWrongly, falsePause, falseInvestigate, passedAtKillLine, wouldBuy, method } = errorBudget;
  const reached = (value: number | null, text: (value: number) => string) =>
    value === null ? "could not be computed" : text(value);
  return sentences([
    `Promised features that are stopped wrongly: ${reached(stoppedWrongly.reached, chanceText)}, limit ${chanceText(stoppedWrongly.limit)}`,
    ...missed(plan),
    `Ever paused wrongly: ${reached(falsePause.reached, chanceText)}, limit ${chanceText(falsePause.limit)}`,
    `False investigations a month: ${reached(falseInvestigate.reached, numberText)}, limit ${numberText(falseInvestigate.limit)}`,
    `Features at the kill line that reach general availability: ${reached(passedAtKillLine.reached, chanceText)}, limit ${chanceText(passedAtKillLine.limit)}`,
    ...notCounted(plan),
    wouldBuy ?? "",
    method,
  ]);
}

function missed(plan: Plan): string[] {
  const text = missedByChanceText(plan);
  return text === "" ? [] : [`Some gate missed at its first reading by chance, and its phase extended once: ${text}`];
}

/** Whose data counts, and what is done where it is missing or late. */
function dataText({ monitoring, control }: Plan): string {
  const { missing, late, firstDaysLeftOut } = monitoring.data;
  return sentences([
    `Missing data: ${missing}`,
    `Late data: ${late}`,
    firstDaysLeftOut === 0
      ? ""
      : `Gates on values that should rise, or stay equal, leave out a person's first ${unitsText(firstDaysLeftOut, "days")}; those on errors, times and costs count them`,
    control.leftOut.length === 0
      ? ""
      : `Left out of comparisons: ${control.leftOut.join(", ")}; gates without a control count them too, so early ones rest in part on volunteers, and hardly on people of the phase's last step`,
  ]);
}

function worlds(plan: Plan): Block[] {
  return table(
    [
      ["If the feature is", 36],
      ["Completed", 16],
      ["Fails a gate", 16],
      ["Paused", 16],
      ["Killed", 16],
    ],
    plan.errorBudget.worlds.map((outcome) => [
      worldText(plan, outcome),
      ...[outcome.completed, outcome.failedGate, outcome.paused, outcome.killed].map(chanceText),
    ]),
  );
}
