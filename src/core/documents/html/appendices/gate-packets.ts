import type { Gate } from "../../../plan/gate.ts";
import { isPassing } from "../../../plan/gate.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import { meetingDay } from "../../../plan/meeting-day.ts";
import { type Phase, showsToCustomers } from "../../../plan/phase.ts";
import type { Plan } from "../../../plan/plan.ts";
import { trafficText } from "../../words/cohort-text.ts";
import { dayText } from "../../words/date-text.ts";
import { ruleText } from "../../words/rule-text.ts";
import { listText, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { code, type Row, section, table, withSub } from "../table.ts";

/** What a gate meeting looks at beside its own gates; the plan says the rest. */
const ASKED = [
  "Comparison with the holdout or baseline, and the check of the sample ratio",
  "Harm audits: how many items, how many failures, and the upper bound",
  "Incidents and near misses, with their status",
  "Exclusions: does the log agree with the account data?",
  "Model, prompt and index: versions, unchanged during the window? If not, the window begins anew",
  "Cost and capacity for the next step",
  "Rollback drill: date, minutes, who",
];

/** One packet a phase, to be filled in before its gate meeting. */
export function gatePackets(plan: Plan): Html {
  const lede = "Filled in before each gate meeting. A packet that is missing by its date is a hold.";
  return section(
    "packets",
    "C. Gate packets",
    lede,
    plan.phases.map((phase, at) => packet(plan, phase, at)),
  );
}

function packet(plan: Plan, phase: Phase, at: number): Html {
  const next = plan.phases[at + 1];
  const into = next === undefined ? "Completion" : `Gate into ${next.name}`;
  const passing = phase.gates.filter(isPassing);
  const rows: Row[] = [
    ...(showsToCustomers(phase) ? [toFill("Exposure reached", trafficText(plan, phase))] : []),
    ...passing.map((gate) => gateRow(plan, gate)),
    ...ASKED.map((what) => toFill(what, "")),
  ];
  const columns = [
    { head: "To show", width: 52 },
    { head: "Value and interval, or proof" },
    { head: "Units", width: 10 },
    { head: "Passed?", width: 12 },
  ];
  const vetoes = phase.vetoes.length === 0 ? "" : `Veto on own rows: ${listText(phase.vetoes)}`;
  return html`<article class="packet"><h3>${into} <span class="x">${dayText(plan, meetingDay(plan, phase))}</span></h3><p class="sub">${sentences([`${phase.approver} decides`, vetoes])}</p>${table(columns, rows, "form")}<p class="sub">Decision: ${["promote", "extend once, until", "hold", "step back", "stop"].map((word) => html`<span class="tick">${word}</span>`)}</p></article>\n`;
}

function gateRow(plan: Plan, gate: Gate): Row {
  const advisory = gate.advisory ? html` <span class="tag">advisory</span>` : null;
  const sub =
    gate.kind === "checklist"
      ? sentences([`Proof: ${gate.proof}`, gate.owner])
      : sentences([gate.timeframe, gate.owner]);
  const needs = gate.minUnits === null ? "" : `of ${numberText(gate.minUnits)}`;
  return {
    cells: [withSub(html`${ruleText(plan, gate)}${advisory}`, html`${sub} ${code(gate.id)}`), "", needs, ""],
  };
}

function toFill(what: string, sub: string): Row {
  return { cells: [sub === "" ? what : withSub(what, sub), "", "", ""] };
}
