import { numberText } from "../../plan/grammar/numbers.ts";
import type { Plan } from "../../plan/plan.ts";
import type { LegalLine } from "../../plan/regulation.ts";
import { dayText } from "../words/date-text.ts";
import { idWords } from "../words/id-words.ts";
import { MARK_SIGN } from "../words/mark-sign.ts";
import { sentences } from "../words/sentence.ts";
import { type Block, bullets, heading, paragraph, quoted, strong, table } from "./blocks.ts";

/** Where things come from: questions, assumptions, law with status and read date, data flows, findings, the brief itself. */
export function provenanceParts(plan: Plan): Block[] {
  return [
    heading(1, "Appendix E. Where it comes from"),
    ...section("Questions", questions(plan)),
    ...section("Assumptions", assumptions(plan)),
    ...section("Lines of law", lawLines(plan)),
    ...section("Data, basis and retention by phase", dataFlows(plan)),
    ...section("Notices to be worded by Legal", bullets(plan.legal.notices)),
    ...section("Dates", dates(plan)),
    ...section("Suggestions, not part of the plan", bullets(plan.suggestions.map(suggestion))),
    ...section("Findings", bullets(plan.findings.map(finding))),
    heading(2, "Your brief"),
    ...BRIEF_FIELDS.flatMap(([field, title]) => briefField(title, plan.brief[field])),
    paragraph(plan.legal.disclaimer),
  ];
}

const BRIEF_FIELDS = [
  ["feature", "Feature"],
  ["userBase", "User base"],
  ["riskProfile", "Risk profile"],
  ["successMetrics", "Success metrics"],
  ["cohortExclusions", "Cohort exclusions"],
] as const;

/** The user's own words, line by line as they were typed. */
function briefField(title: string, text: string): Block[] {
  const [first, ...rest] = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  if (first === undefined) return [paragraph(strong(`${title}: `), "not given")];
  return [paragraph(strong(`${title}: `), quoted(first)), ...rest.map((line) => paragraph(quoted(line)))];
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function questions(plan: Plan): Block[] {
  return table(
    [
      ["Question", 36],
      ["Asks", 14],
      ["Until it is answered", 25],
      ["What the answer changes", 25],
    ],
    plan.questions.map(({ text, asks, untilAnswered, influence }) => [text, asks, untilAnswered, influence]),
    "small",
  );
}

function assumptions(plan: Plan): Block[] {
  const origin = { default: MARK_SIGN.default, brief: MARK_SIGN.brief, user: "set by you" };
  return table(
    [
      ["Assumption", 22],
      ["Value", 18],
      ["Why", 30],
      ["What it changes", 30],
    ],
    plan.assumptions.map(({ id, value, unit, range, source, why, influence }) => [
      idWords(id),
      [
        `${typeof value === "number" ? numberText(value) : value}${unit === "" ? "" : ` ${unit}`} ${origin[source]}`,
        ...(range === null ? [] : [`(${numberText(range.low)} to ${numberText(range.high)})`]),
      ].join(" "),
      why,
      influence,
    ]),
    "small",
  );
}

function lawLines(plan: Plan): Block[] {
  const rows = plan.regulations.flatMap(({ id, lines, clocks }) => {
    const clockLines = clocks.flatMap((clock) => (clock.kind === "statutory" ? [clock.line] : []));
    return [...lines, ...clockLines].map((line) => [id, line.text, line.citation, statusText(line)]);
  });
  return table(
    [
      ["Law", 13],
      ["What it says", 45],
      ["Where", 20],
      ["Status", 22],
    ],
    rows,
    "small",
  );
}

function statusText({ status, readOn }: LegalLine): string {
  const read = readOn === null ? "not read" : `read on ${readOn}`;
  return status === "primary" ? `${status} source, ${read}` : `${status}, ${read}; confirm with counsel`;
}

function dataFlows(plan: Plan): Block[] {
  return table(
    [
      ["Phase", 16],
      ["Data", 22],
      ["Way", 26],
      ["Lawful basis", 20],
      ["Kept for", 16],
    ],
    plan.legal.dataFlows.map(({ phase, data, flow, lawfulBasis, retention }) => [
      plan.phases.find(({ id }) => id === phase)?.name ?? phase,
      data,
      flow,
      lawfulBasis,
      retention,
    ]),
    "small",
  );
}

function dates(plan: Plan): Block[] {
  return table(
    [
      ["When", 25],
      ["What", 50],
      ["Phase", 25],
    ],
    plan.calendar.map(({ title, day, days, phase, hard }) => [
      days === 1 ? dayText(plan, day) : `${dayText(plan, day)} to ${dayText(plan, day + days - 1)}`,
      hard ? `${title} (moves gates)` : title,
      plan.phases.find(({ id }) => id === phase)?.name ?? "",
    ]),
    "small",
  );
}

function suggestion({ text, because }: Plan["suggestions"][number]): string {
  return sentences([text, because.detail]);
}

function finding({ severity, message, remedy }: Plan["findings"][number]): string {
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${sentences([message, remedy])}`;
}
