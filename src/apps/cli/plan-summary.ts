import { stretchText } from "../../core/documents/words/date-text.ts";
import { counted } from "../../core/documents/words/sentence.ts";
import { shareText } from "../../core/documents/words/share-text.ts";
import { isPassing, type Tier } from "../../core/plan/gate.ts";
import { numberText } from "../../core/plan/grammar/numbers.ts";
import type { Phase } from "../../core/plan/phase.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { weekLabel, weeksOf } from "../../core/plan/week.ts";
import { printable, type Style } from "./console.ts";

type Paint = (style: Style, text: string) => string;

const WIDTH = 110;
const MOST_TO_FIND_OUT = 3;
const MOST_NAMED_KILLS = 2;
const UNPAINTED: Paint = (_style, text) => text;

/** The plan in ten seconds, in at most 14 lines: what, when, the phases, what stops it, what to find out first. */
export function planSummary(plan: Plan, paint: Paint = UNPAINTED): string[] {
  return [
    paint("bold", short(plan.profile.title)),
    short(`${capitalised(plan.profile.riskLevel)} risk, ${spanText(plan)}`),
    "",
    ...phaseRows(plan),
    standsOnErrors(plan, paint),
    short(stopsText(plan)),
    ...findOut(plan),
  ];
}

/** User text in one line that fits a terminal. */
function short(text: string): string {
  const safe = printable(text);
  return safe.length > WIDTH ? `${safe.slice(0, WIDTH - 1).trimEnd()}…` : safe;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function spanText(plan: Plan): string {
  const last = plan.phases.at(-1);
  if (last === undefined) return "no phases";
  const whole = { startDay: 1, days: last.startDay + last.days - 1 };
  const weeks = counted(weeksOf(whole).last, "week", "weeks");
  return plan.startDate === null ? `${weeks}, no first day set` : `${weeks}: ${stretchText(plan, whole)}`;
}

/** A phase a line, in columns: name, weeks, share, people, gates that decide. */
function phaseRows(plan: Plan): string[] {
  const rows = plan.phases.map((phase) => [phase.name, weekLabel(phase), ...exposure(plan, phase), gates(phase)]);
  const cells = rows.map((row) => row.map(printable));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

function exposure({ population }: Plan, { exposed }: Phase): [string, string] {
  if (exposed.count === 0) return ["0%", "no customers"];
  const bound = population.eligible === null ? "up to " : "";
  return [shareText(exposed.shareOfEligible), `${bound}${numberText(exposed.count)} ${exposed.unit}`];
}

function gates(phase: Phase): string {
  const passing = phase.gates.filter(isPassing);
  const deciding = passing.filter(({ advisory }) => !advisory).length;
  const rest = passing.length - deciding;
  return `${counted(deciding, "gate decides", "gates decide")}${rest === 0 ? "" : `, ${numberText(rest)} advisory`}`;
}

/** A plan that stands on a wrong brief says so in the midst; else the line is empty. */
function standsOnErrors({ findings }: Plan, paint: Paint): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return "";
  const said = `This plan stands on a brief with ${counted(errors, "error", "errors")}: mend before you send it.`;
  return paint("red", said);
}

/** How many metrics can kill or pause, and the first that kill. */
function stopsText(plan: Plan): string {
  const killing = metricsOf(plan, "kill");
  const pausing = metricsOf(plan, "pause");
  const named = killing.slice(0, MOST_NAMED_KILLS);
  const numbers = `${counted(killing.length, "metric kills", "metrics kill")} it, ${numberText(pausing.length)} can pause it`;
  return named.length === 0 ? `Stops: ${numbers}` : `Stops: ${numbers}; kills first of all: ${named.join(", ")}`;
}

/** Names of the metrics with a rule of this tier that acts, those of safety first. */
function metricsOf({ metrics, phases }: Plan, tier: Tier): string[] {
  const acting = new Set(
    phases.flatMap((phase) =>
      phase.gates.filter((gate) => gate.tier === tier && !gate.advisory).map(({ metric }) => metric),
    ),
  );
  const found = metrics.filter(({ id }) => acting.has(id));
  const isSafety = ({ group }: (typeof found)[number]) => group === "safety_and_compliance";
  return [...found.filter(isSafety), ...found.filter((metric) => !isSafety(metric))].map(({ name }) => name);
}

function findOut({ questions }: Plan): string[] {
  const first = questions.slice(0, MOST_TO_FIND_OUT);
  const heading = "Find out first: ";
  return first.map(
    ({ text, asks }, at) => `${at === 0 ? heading : " ".repeat(heading.length)}${short(`${text} (${asks})`)}`,
  );
}
