import type { Gate } from "../../../plan/gate.ts";
import { isPassing } from "../../../plan/gate.ts";
import { numberText } from "../../../plan/grammar/numbers.ts";
import { meetingDay } from "../../../plan/meeting-day.ts";
import { type Phase, showsToCustomers } from "../../../plan/phase.ts";
import type { Plan } from "../../../plan/plan.ts";
import { trafficText } from "../../words/cohort-text.ts";
import { dayText } from "../../words/date-text.ts";
import { addedProof } from "../../words/proof-text.ts";
import { ruleText } from "../../words/rule-text.ts";
import { listText, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { gateCode, phasePart, type Row, section, table, withSub } from "../table.ts";

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
  return section("packets", "C. Gate packets", lede, [
    inEach(plan),
    ...plan.phases.map((phase, at) => packet(plan, phase, at)),
  ]);
}

/** Said once, with a field for each meeting. */
function inEach(plan: Plan): Html {
  const width = 60 / plan.phases.length;
  const columns = [
    { head: "In each packet" },
    ...plan.phases.map((phase, at) => ({ head: `Phase ${at + 1}, ${dayText(plan, meetingDay(plan, phase))}`, width })),
  ];
  const rows = ASKED.map((what) => ({ cells: [what, ...plan.phases.map(() => "")] }));
  return html`<div class="keep">${table(columns, rows, "form")}</div>`;
}

function packet(plan: Plan, phase: Phase, at: number): Html {
  const next = plan.phases[at + 1];
  const into = next === undefined ? "Completion" : `Gate into ${next.name}`;
  const passing = phase.gates.filter(isPassing);
  const window = usualWindow(passing);
  const rows: Row[] = [
    ...(showsToCustomers(phase)
      ? [{ cells: [withSub("Exposure reached", trafficText(plan, phase)), "", "", ""] }]
      : []),
    ...passing.map((gate) => gateRow(plan, gate, window)),
  ];
  const columns = [
    { head: "To show", width: 60 },
    { head: "Value and interval, or proof" },
    { head: "Units", width: 11 },
    { head: "Passed?", width: 9 },
  ];
  // A phase names who lets it begin: the gate into the next one is theirs; completion is whoever's opened the last.
  const { approver, vetoes: refusing } = next ?? phase;
  const vetoes = refusing.length === 0 ? "" : `Veto on own rows: ${listText(refusing)}`;
  const says = sentences([`${approver} decides`, vetoes, window === "" ? "" : `Numbers: ${window}`]);
  return html`<article class="packet"><h3>${into} <span class="x">${dayText(plan, meetingDay(plan, phase))}</span></h3><p class="sub">${says} ${phasePart(passing)}</p>${table(columns, rows, "form")}<p class="sub">Decision: ${["promote", "extend once, until", "hold", "step back", "stop"].map((word) => html`<span class="tick">${word}</span>`)}</p></article>\n`;
}

/** When most of the numbers are read: said once a packet. */
function usualWindow(gates: readonly Gate[]): string {
  const all = gates.flatMap((gate) => (gate.kind === "metric" ? [gate.timeframe] : []));
  const count = (one: string) => all.filter((other) => other === one).length;
  const [usual = ""] = all.toSorted((a, b) => count(b) - count(a));
  return count(usual) > 1 ? usual : "";
}

function gateRow(plan: Plan, gate: Gate, window: string): Row {
  const advisory = gate.advisory ? html` <span class="tag">advisory</span>` : null;
  const proof = gate.kind === "checklist" ? addedProof(gate) : "";
  const says =
    gate.kind === "checklist"
      ? [proof === "" ? "" : `Proof: ${proof}`, gate.owner]
      : [gate.timeframe === window ? "" : gate.timeframe, gate.owner];
  const needs = gate.minUnits === null ? "" : `of ${numberText(gate.minUnits)}`;
  return {
    cells: [
      withSub(html`${ruleText(plan, gate)}${advisory}`, html`${sentences(says)} ${gateCode(gate)}`),
      "",
      needs,
      "",
    ],
  };
}
