import { durationText } from "../../../plan/duration.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { dayText } from "../../words/date-text.ts";
import { counted, listText, sentence, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { otherStops } from "../sections/stop-rules.ts";
import { list, section, table } from "../table.ts";

/** What the people on call need, and who is told what. */
export function runbook(plan: Plan): Html {
  const { operations } = plan;
  const lede = html`Flag <code>${operations.flag}</code>; off when the flag service is down. ${sentence(`${listText(operations.mayKillAlone)} may switch it off alone`)}`;
  const body = html`${list(operations.runbook.map(sentence), "steps")}${reach(plan)}${drills(plan)}${capacity(plan)}${otherStops(plan)}${reentry(plan)}${messages(plan)}`;
  return section("runbook", "D. Runbook", lede, body);
}

function reach({ operations, monitoring }: Plan): Html {
  const reaches = operations.killReaches.map(({ surface, within }) => `${surface} within ${durationText(within)}`);
  const { reversibility, data, shadow } = monitoring;
  return html`<h3>How it is taken back</h3><p>${sentences([reversibility.reversibility, reversibility.dual_run_capability, reaches.length === 0 ? "" : `A kill reaches ${listText(reaches)}`])}</p>
<h3>Shadow run and data</h3><p>${sentences([shadow.shadow_mode_phases, `Source: ${shadow.dataSource}`, `Read: ${shadow.cadence}`, `Missing data: ${data.missing}`, `Late data: ${data.late}`])} ${firstDays(data.firstDaysLeftOut)}</p>`;
}

function firstDays(days: number): string {
  return days === 0
    ? ""
    : `Gates on values that should rise, or stay equal, leave out the first ${counted(days, "day", "days")} after a person first has it; those on errors, times and costs count them.`;
}

function drills(plan: Plan): Html | null {
  const { drills: all } = plan.monitoring.reversibility;
  if (all.length === 0) return null;
  const rows = all.map(({ day, owner, within, proof }) => ({
    cells: [dayText(plan, day), durationText(within), owner, proof],
  }));
  return html`<h3>Rollback drills</h3>${table([{ head: "When", width: 12 }, { head: "Off within", width: 11 }, { head: "Owner", width: 16 }, { head: "Proof" }], rows, "small")}`;
}

function capacity(plan: Plan): Html | null {
  const { capacity: steps } = plan.operations;
  if (steps.length === 0) return null;
  const name = (id: string) => plan.phases.find((phase) => phase.id === id)?.name ?? id;
  const rows = steps.map(({ phase, day, people, unitsPerHour }) => ({
    cells: [name(phase), dayText(plan, day), numberText(people), numberText(Math.round(unitsPerHour))],
  }));
  const columns = [
    { head: "Step", width: 42 },
    { head: "From" },
    { head: "People", right: true },
    { head: `${plan.profile.unit.many} an hour, twice the peak`, right: true },
  ];
  return html`<h3>Capacity to have, the vendor's too</h3>${table(columns, rows, "small")}`;
}

function reentry(plan: Plan): Html | null {
  if (plan.reentry.length === 0) return null;
  const rows = plan.reentry.map(({ after, requires, returnsTo, minimumDays, approver }) => ({
    cells: [
      `After a ${after}`,
      sentences(requires),
      sentence(returnsTo),
      counted(minimumDays, "day", "days"),
      approver,
    ],
  }));
  const columns = [
    { head: "When", width: 13 },
    { head: "Needs", width: 38 },
    { head: "Comes back at" },
    { head: "Not before", width: 11 },
    { head: "Decides" },
  ];
  return html`<h3>After a pause or a kill</h3>${table(columns, rows)}`;
}

function messages({ phases, legal }: Plan): Html {
  const rows = phases.map(({ name, messages: told }) => ({ cells: [name, sentences(told)] }));
  const notices =
    legal.notices.length === 0 ? null : html`<h3>Notices that Legal words</h3>${list(legal.notices, "plain abreast")}`;
  return html`<h3>Who is told what</h3>${table([{ head: "Phase", width: 24 }, { head: "Told" }], rows)}${notices}`;
}
