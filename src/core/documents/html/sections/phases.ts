import { type Gate, isPassing, type MetricGate } from "../../../plan/gate.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Phase } from "../../../plan/phase.ts";
import type { Plan } from "../../../plan/plan.ts";
import { comingIn, trafficText } from "../../words/cohort-text.ts";
import { dayText, stretchText } from "../../words/date-text.ts";
import { counted, listText, sentences } from "../../words/sentence.ts";
import { chanceText } from "../../words/share-text.ts";
import { wasIn } from "../../words/was.ts";
import { type Html, html } from "../markup.ts";
import { number } from "../number.ts";
import { list, section } from "../table.ts";
import { ruleMatrix } from "./rule-matrix.ts";

/** The phases in their order, each with the gate that ends it. */
export function phases(plan: Plan): Html {
  const lede =
    "A gate that can be read and has too few units by its date holds the phase: it is extended once, then the approver decides in writing. An advisory gate never blocks.";
  return section("phases", "The phases, and the gate out of each", lede, [
    ...plan.phases.map((phase, at) => phaseBlock(plan, phase, at + 1)),
    matrix(plan),
  ]);
}

function phaseBlock(plan: Plan, phase: Phase, count: number): Html {
  const days = number(plan, counted(phase.days, "day", "days"), phase.because.days);
  return html`<article class="phase"><h3><span class="no">${count}</span>${phase.name} <span class="x">${stretchText(plan, phase)}, ${days}. ${number(plan, trafficText(plan, phase), phase.because.exposed)}</span></h3>
<p>${sentences(cohort(plan, phase))}</p><p class="sub">${sentences(conduct(plan, phase))}</p>
${checks(plan, phase)}</article>\n`;
}

function cohort(plan: Plan, phase: Phase): string[] {
  return [
    `In: ${phase.cohort.include.length === 0 ? "nobody" : phase.cohort.include.join("; ")}`,
    ...comingIn(plan, phase),
    keptOut(phase, plan.phases[plan.phases.indexOf(phase) - 1]),
  ];
}

function conduct(plan: Plan, { approver, assignment, autonomy, entry, skip, vetoes }: Phase): string[] {
  const by = {
    none: "",
    list: `Let in by list, ${assignment.unit} by ${assignment.unit}`,
    hash: `Let in by lot, ${assignment.unit} by ${assignment.unit}`,
  };
  return [
    by[assignment.by],
    entry.length === 0 ? "" : `Before it starts: ${entry.map((line) => line.replace(/\.$/, "")).join("; ")}`,
    autonomy === null ? "" : `How far it acts by itself: ${autonomy}`,
    skip === null ? "" : `Left out, and the rest goes on, unless by ${dayText(plan, skip.onDay)} ${skip.unless}`,
    `${approver} decides${vetoes.length === 0 ? "" : `; ${listText(vetoes)} can veto on ${vetoes.length === 1 ? "its" : "their"} own rows`}`,
  ];
}

/** By name, and after the first phase only what has changed; until when, and what lets them in, stands in the table of exclusions. */
function keptOut({ cohort }: Phase, before: Phase | undefined): string {
  const out = cohort.exclude.map(({ exclusion }) => exclusion);
  const outBefore = before?.cohort.exclude.map(({ exclusion }) => exclusion) ?? [];
  const isKnown = before !== undefined && out.length > 0 && out.every((one) => outBefore.includes(one));
  if (!isKnown) return `Kept out: ${out.length === 0 ? "nobody" : out.join("; ")}`;
  const freed = outBefore.filter((one) => !out.includes(one));
  return `Kept out: as in ${before.name}${freed.length === 0 ? "" : `, but no longer ${freed.join("; ")}`}`;
}

/** The passing gates of all phases in one view: each with the units it needs and will have. */
function matrix(plan: Plan): Html {
  const under = ({ evidence: { available, needed } }: MetricGate) =>
    needed === null || needed === 0 || available === null ? "" : `has ${times(available / needed)}`;
  const passing = plan.phases
    .flatMap(({ gates }) => gates)
    .filter((gate): gate is MetricGate => gate.kind === "metric" && isPassing(gate));
  const groups = [{ title: "To pass, and in the last phase to be complete", takes: isPassing, acts: false }];
  return html`<h3>The numbers that pass a gate</h3><p class="sub">Under each limit: how many times the units that it needs it will have. The units themselves, and the chances of a wrong answer: appendix E.</p>${ruleMatrix(plan, groups, under)}${advisoryNote(passing)}`;
}

/** "1.1×", "16×", "over 99×": never rounded up. */
function times(ratio: number): string {
  if (ratio > 99) return "over 99×";
  return `${numberText(ratio < 10 ? Math.floor(ratio * 10) / 10 : Math.floor(ratio))}×`;
}

/** Where it is said what would make the advisory gates binding, and what a count of none shows. */
function advisoryNote(shown: readonly MetricGate[]): Html | null {
  const rates = shown.flatMap(({ evidence: { rulesOut } }) => (rulesOut === null ? [] : [rulesOut]));
  const least = rates.toSorted((a, b) => a.rate - b.rate)[0];
  const texts = [
    shown.some(({ advisory }) => advisory)
      ? "Advisory gates never block; what each would need to decide stands under it in appendix E"
      : "",
    least === undefined
      ? ""
      : `Where none is allowed, none seen rules out at best a rate above ${chanceText(least.rate)}, at ${chanceText(least.confidence)} confidence`,
  ];
  return html`<p class="sub">${sentences(texts)}</p>`;
}

function struck(plan: Plan, gate: Gate): Html | null {
  const was = wasIn(plan, gate, "check");
  return typeof was === "string" ? html`<s>${was}</s> ` : null;
}

/** What a person ticks; the proof to look at stands in the gate's packet. */
function checks(plan: Plan, { gates }: Phase): Html | null {
  const lines = gates.filter((gate) => gate.kind === "checklist");
  return list(
    lines.map(
      (gate) =>
        html`${struck(plan, gate)}${gate.check} <span class="x">${gate.owner}</span>${gate.advisory ? html` <span class="tag">advisory</span>` : null}`,
    ),
    "chk",
  );
}
