import type { Assumption } from "../../../plan/assumption.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import { meetingDay } from "../../../plan/meeting-day.ts";
import { type Phase, showsToCustomers } from "../../../plan/phase.ts";
import type { Plan } from "../../../plan/plan.ts";
import { weeksOf } from "../../../plan/week.ts";
import { profileFigure } from "../../figures/profile.ts";
import { dateOfDay, dayText, stretchText } from "../../words/date-text.ts";
import { MARK_TEXT, markCounts } from "../../words/mark.ts";
import { counted, sentence, sentences, unitsText } from "../../words/sentence.ts";
import { chanceText, shareText } from "../../words/share-text.ts";
import { type Html, html, trusted } from "../markup.ts";
import { markSign, number } from "../number.ts";
import { bothWidths, list, table, withSub } from "../table.ts";

/** Questions and errors that page 1 has room for; all of them stand in the body. */
const MOST = 3;

/** What somebody needs who reads one page only. */
export function firstPage(plan: Plan): Html {
  return html`<section id="summary" class="first">${bothWidths((width) => trusted(profileFigure(plan, width)))}
<h1>${plan.profile.title}: <span class="whole">${headline(plan)}</span></h1>
<p class="say">${story(plan)}</p>${errors(plan)}
${asked(plan)}
${tally(plan)}
${people(plan)}
<div class="two"><div><h3>Our three riskiest assumptions</h3>${riskiest(plan)}</div><div><h3>What to find out first</h3>${findOut(plan)}</div></div>
</section>`;
}

export function headline({ phases }: Plan): string {
  const last = phases.at(-1);
  const weeks = last === undefined ? 0 : weeksOf(last).last;
  return `${counted(weeks, "week", "weeks")}, ${counted(phases.length, "phase", "phases")}, each with a way back`;
}

export function story(plan: Plan): Html[] {
  const { control, errorBudget, phases, population } = plan;
  const first = phases.find(({ exposed }) => exposed.count > 0);
  const last = phases.at(-1);
  const bound = population.eligible === null ? "up to " : "";
  const parts: (Html | null)[] = [
    first === undefined
      ? null
      : html`The first customers come in on ${dayText(plan, first.startDay)}: ${bound}${peopleOf(plan, first)}.`,
    last === undefined || last === first
      ? null
      : html`The last step, on ${dayText(plan, last.steps.at(-1)?.day ?? last.startDay)}, takes it to ${number(plan, shareText(last.exposed.shareOfEligible), last.because.exposed)} of eligible ${population.unit}.`,
    control.share === 0
      ? null
      : html`${number(plan, shareText(control.share), control.because.share)} stay without it until ${control.until}, for comparison.`,
    chances(errorBudget),
  ];
  return parts.filter((part) => part !== null).map((part) => html`${part} `);
}

function chances({ worlds, passedAtKillLine, wouldBuy }: Plan["errorBudget"]): Html {
  const promised = worlds.find(({ world }) => world === "promised");
  const good =
    promised === undefined
      ? null
      : html`A feature that keeps its promises gets through in ${chanceText(promised.completed)} of rollouts. `;
  const bad =
    passedAtKillLine.reached === null
      ? null
      : html`One at a kill limit gets through in ${chanceText(passedAtKillLine.reached)}. `;
  const none =
    good === null && bad === null ? html`How often this plan as a whole decides wrongly is not computed. ` : null;
  return html`${good}${bad}${none}${wouldBuy === null ? null : html`<span class="pen">${sentence(wouldBuy)}</span>`}`;
}

function peopleOf(plan: Plan, { exposed, because }: Phase): Html {
  return number(plan, unitsText(exposed.count, exposed.unit), because.exposed);
}

export function errors({ findings }: Plan): Html | null {
  const found = findings.filter(({ severity }) => severity === "error");
  if (found.length === 0) return null;
  const shown = found.slice(0, MOST).map(({ message, remedy }) => html`${sentence(message)} ${sentence(remedy)}`);
  const more =
    found.length > MOST ? html`<p>${counted(found.length - MOST, "more is", "more are")} in appendix B.</p>` : null;
  return html`<div class="err"><b>This plan can't be signed yet: ${counted(found.length, "error", "errors")}</b>${list(shown)}${more}</div>`;
}

export function asked({ summary }: Plan): Html {
  const { effort, length, shorter } = summary;
  const hours = effort.reviewHoursPerWeek;
  const work = hours === 0 ? "" : `About ${counted(hours, "hour", "hours")} of review a week`;
  const ways = sentences([...(length === null ? [] : [length]), ...shorter]);
  return html`<dl class="facts"><div><dt>To decide now</dt><dd>${sentence(summary.decision)}</dd></div><div><dt>What it takes</dt><dd>${sentences([work, effort.meetings])}</dd></div><div><dt>What would shorten it</dt><dd>${ways === "" ? "Nothing that this plan knows of." : ways}</dd></div></dl>`;
}

export function tally(plan: Plan): Html {
  const counts = markCounts(plan);
  const marks = (["brief", "computed", "default"] as const).map(
    (mark) => html`<span>${markSign(mark)}<b>${numberText(counts[mark])}</b> ${MARK_TEXT[mark]}</span>`,
  );
  return html`<p class="tally"><span>Numbers in this plan:</span>${marks}</p>`;
}

export function people(plan: Plan): Html {
  const bound = plan.population.eligible === null ? "People, at most" : "People";
  const rows = plan.phases.map((phase, at) => {
    const shown = showsToCustomers(phase);
    return {
      cells: [
        html`${at + 1} ${phase.name}`,
        stretchText(plan, phase),
        shown ? numberText(phase.exposed.count) : "none",
        shown ? shareText(phase.exposed.shareOfEligible) : "",
        dateOfDay(plan, 1) === null ? `day ${meetingDay(plan, phase)}` : dayText(plan, meetingDay(plan, phase)),
        phase.approver,
      ],
    };
  });
  const columns = [
    { head: "Phase", width: 26 },
    { head: "When", width: 21 },
    { head: bound, right: true, mark: "computed" as const, width: 12 },
    { head: `Of eligible ${plan.population.unit}`, right: true, width: 13 },
    { head: "Decision by", width: 12 },
    { head: "Decided by" },
  ];
  return table(columns, rows, "tight");
}

function riskiest({ assumptions, summary }: Plan): Html {
  const chosen = summary.riskiest
    .map((id) => assumptions.find((one) => one.id === id))
    .filter((one) => one !== undefined);
  if (chosen.length === 0) return html`<p>None that would change the plan.</p>`;
  const items = chosen.map(
    (one) =>
      html`<b>${assumptionName(one)}: ${assumptionValue(one)}</b>${one.source === "default" ? markSign("default") : markSign("brief")}<span class="sub">${sentences([one.why, one.influence])}</span>`,
  );
  return html`${list(items, "plain")}`;
}

/** "eligibleShare" as words. */
export function assumptionName({ id }: Assumption): string {
  const words = id.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function assumptionValue({ value, unit }: Assumption): string {
  const text =
    typeof value === "number" ? numberText(value) : typeof value === "boolean" ? (value ? "yes" : "no") : value;
  return unit === "" ? text : unit === "%" ? `${text}%` : `${text} ${unit}`;
}

function findOut({ questions }: Plan): Html {
  if (questions.length === 0) return html`<p>Nothing: the brief answers what the plan asks.</p>`;
  const items = questions
    .slice(0, MOST)
    .map((one) => withSub(html`<b>${one.text}</b>`, sentences([`${one.asks} can answer`, one.influence])));
  const more =
    questions.length > MOST
      ? html`<p class="sub">${counted(questions.length - MOST, "more question is", "more questions are")} in appendix B.</p>`
      : null;
  return html`${list(items, "plain")}${more}`;
}
