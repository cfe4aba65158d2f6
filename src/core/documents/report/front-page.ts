import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import { weeksOf } from "../../plan/week.ts";
import type { Finding } from "../../shared/finding.ts";
import { trafficText } from "../words/cohort-text.ts";
import { stretchText } from "../words/date-text.ts";
import { decidedBy } from "../words/decided-by.ts";
import { idWords } from "../words/id-words.ts";
import { MARK_TEXT, type Mark, markCounts } from "../words/mark.ts";
import { MARK_SIGN, signOf } from "../words/mark-sign.ts";
import { counted, listText, sentence, sentences } from "../words/sentence.ts";
import { shareText } from "../words/share-text.ts";
import { type Block, bullets, heading, paragraph, strong, table } from "./blocks.ts";
import { profilePart } from "./figure-parts.ts";

/** How many questions page 1 has room for; the appendix has them all. */
const QUESTIONS_FIRST = 4;

/** How many metrics that never decide page 1 names. */
const NAMES_FIRST = 8;

/** Page 1, which stands alone: the decision asked for now, and what one must know to take it. */
export function frontPage(plan: Plan): Block[] {
  // Its first sentence; the others say what follows from it.
  const asked = /^.*?\.(?= |$)/s.exec(sentence(plan.summary.decision))?.[0] ?? "";
  return [
    ...profilePart(plan),
    ...errors(plan.findings),
    heading(1, "What is asked for now"),
    paragraph(
      strong(asked),
      sentence(plan.summary.decision).slice(asked.length),
      ` To be decided by: ${plan.phases[0]?.approver ?? "to be named"}.`,
    ),
    heading(1, "When, and how many people"),
    ...phasesAtAGlance(plan),
    timeline(plan),
    paragraph(populationText(plan)),
    heading(1, "What decides, and what no number guards"),
    paragraph(decidesText(plan)),
    heading(1, "What it takes"),
    paragraph(effortText(plan)),
    heading(1, "What it rests on"),
    ...bullets(riskiest(plan)),
    paragraph(marksText(plan)),
    heading(1, "What to find out first"),
    ...findOut(plan),
  ];
}

function errors(findings: readonly Finding[]): Block[] {
  const wrong = findings.filter(({ severity }) => severity === "error");
  if (wrong.length === 0) return [];
  const items = wrong.map(({ message, remedy }) => sentences([message, remedy]));
  return [heading(1, "This plan can't stand like this"), ...bullets(items)];
}

function phasesAtAGlance(plan: Plan): Block[] {
  return table(
    [
      ["Phase", 25],
      [plan.startDate === null ? "Weeks" : "Dates", 25],
      ["People by its end", 35],
      ["Who lets it begin", 15],
    ],
    plan.phases.map((phase, n) => [
      `${n + 1}. ${phase.name}`,
      stretchText(plan, phase),
      trafficText(plan, phase),
      phase.approver,
    ]),
  );
}

function timeline({ phases }: Plan): Block {
  const bars = phases.map((phase, at) => ({ label: `${at + 1}. ${phase.name}`, ...weeksOf(phase) }));
  return { kind: "timeline", weeks: Math.max(1, ...bars.map(({ last }) => last)), bars };
}

function populationText(plan: Plan): string {
  const { population, control } = plan;
  const { eligible, planningLow, breakEven, because, unit } = population;
  const known =
    eligible === null
      ? "How many people are eligible is not known, so counts are upper bounds"
      : `${numberText(eligible)} ${unit} are eligible ${signOf(plan, because.eligible)}`;
  return sentences([
    `Every share is of one base: ${population.base}`,
    known,
    `Every gate and rule that decides is shown to be measurable with ${numberText(planningLow)} ${unit} ${signOf(plan, because.planningLow)}`,
    breakEven === null
      ? ""
      : breakEven > planningLow
        ? `The first gate on a value needs about ${numberText(breakEven)} ${unit} ${signOf(plan, because.breakEven)}; no promise can be shown with fewer`
        : `With fewer than ${numberText(breakEven)} ${signOf(plan, because.breakEven)}${plan.exclusions.some(({ until }) => until !== null) ? ", as where a condition is not met," : ""} ${because.breakEven.detail}`,
    control.share === 0
      ? ""
      : `${shareText(control.share)} ${signOf(plan, control.because.share)} stay without the feature as a holdout`,
  ]);
}

/** What the numbers of this plan can stop, and what rests on people: nobody signs for more than is shown. */
function decidesText(plan: Plan): string {
  const { gates, stops, before, atCompletion, reportedOnly, unguarded } = decidedBy(plan);
  const last = plan.phases.at(-1)?.name ?? "the last phase";
  return sentences([
    `${numberText(gates.decide)} of ${numberText(gates.inAll)} gates with a number decide, and ${numberText(stops.decide)} of ${numberText(stops.inAll)} pause and kill rules; the others are reported and never block`,
    before.length === 0
      ? `Before ${last} no gate decides on a number`
      : `Before ${last} gates decide on ${listText(before)}, and on no other number`,
    atCompletion.length === 0 ? "" : `Decided only at completion, after the last step: ${someOf(atCompletion)}`,
    reportedOnly.length === 0 ? "" : `At no gate decided by its number: ${someOf(reportedOnly)}`,
    unguarded.length === 0
      ? `Each hazard has a pause or kill rule of its own that decides before ${last}`
      : `Hazards that no number guards before ${last}, left to checks and to those who sign for them: ${unguarded.join(", ")}`,
  ]);
}

function someOf(names: readonly string[]): string {
  const some = names.slice(0, NAMES_FIRST);
  const more = names.length - some.length;
  return more === 0 ? some.join(", ") : `${some.join(", ")} and ${numberText(more)} more`;
}

function effortText({ summary }: Plan): string {
  const { reviewHoursPerWeek, meetings } = summary.effort;
  return sentences([
    reviewHoursPerWeek === 0 ? "" : `${counted(reviewHoursPerWeek, "hour", "hours")} of review a week`,
    meetings,
    summary.length ?? "",
    ...(summary.shorter.length === 0 ? [] : [`What would shorten it: ${summary.shorter.join("; ")}`]),
  ]);
}

function riskiest({ summary, assumptions }: Plan): string[] {
  const named = summary.riskiest.flatMap((id) => assumptions.filter((assumption) => assumption.id === id));
  return named.map(({ id, value, unit, source, why, influence }) =>
    sentences([
      `${idWords(id)}: ${valueWithUnit(value, unit)} ${MARK_SIGN[source === "default" ? "default" : "brief"]}`,
      why,
      influence,
    ]),
  );
}

function valueWithUnit(value: string | number | boolean, unit: string): string {
  const text = typeof value === "number" ? numberText(value) : String(value);
  return unit === "" ? text : `${text} ${unit}`;
}

function marksText(plan: Plan): string {
  const counts = markCounts(plan);
  const marks: readonly Mark[] = ["brief", "computed", "default"];
  const texts = marks.map((mark) => `${MARK_SIGN[mark]} ${numberText(counts[mark])} ${MARK_TEXT[mark]}`);
  return `Where the values of this plan come from: ${texts.join("; ")}. The signs stand beside the numbers.`;
}

function findOut({ questions, findings }: Plan): Block[] {
  const first = questions.slice(0, QUESTIONS_FIRST);
  const items = first.map(({ text, asks, untilAnswered }) =>
    sentences([`${asks}: ${text}`, `Until then: ${untilAnswered}`]),
  );
  const more = questions.length - first.length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const rest = [
    ...(more === 0 ? [] : [`${counted(more, "more question", "more questions")} in appendix E`]),
    ...(warnings === 0 ? [] : [`${counted(warnings, "warning", "warnings")} about this plan in appendix E`]),
  ];
  if (items.length + rest.length === 0) return [paragraph("Nothing: no question is open.")];
  return [...bullets(items), ...(rest.length === 0 ? [] : [paragraph(sentences(rest))])];
}
