import { isMetOneByOne } from "../../../plan/condition.ts";
import type { Exclusion } from "../../../plan/exclusion.ts";
import type { Plan } from "../../../plan/plan.ts";
import { exclusionsFigures, exclusionsKey } from "../../figures/exclusions.ts";
import { listText } from "../../words/sentence.ts";
import { type Html, html, type Part, trusted } from "../markup.ts";
import { bothWidths, section, table } from "../table.ts";

/** Who is kept out, and until when. */
export function exclusions(plan: Plan): Html {
  if (plan.exclusions.length === 0) {
    return section("exclusions", "Who is kept out, and until when", "Nobody: no exclusion stands in this plan.", null);
  }
  const phaseColumns = plan.phases.map((_, at) => ({ head: `Phase ${at + 1}`, phase: at + 1, width: 6.5 }));
  const columns = [
    { head: "Kept out", width: 24 },
    ...phaseColumns,
    { head: "What lets them in" },
    { head: "Owner", width: 12 },
  ];
  const rows = plan.exclusions.map((exclusion) => ({
    cells: [
      whoOf(exclusion),
      ...plan.phases.map((_, at) => stateIn(plan, exclusion, at)),
      conditionOf(exclusion),
      exclusion.owner,
    ],
  }));
  const figures = exclusionsFigures(plan, 708);
  const body = html`${table(columns, rows, "matrix")}${figures.map((_, at) => bothWidths((width) => trusted(exclusionsFigures(plan, width)[at] ?? "")))}<p class="sub">${exclusionsKey}</p>`;
  return section("exclusions", "Who is kept out, and until when", null, body);
}

function whoOf({ text, addedByPlan }: Exclusion): Html {
  return addedByPlan ? html`${text} <span class="tag">added</span>` : html`<span class="q">${text}</span>`;
}

/** In a phase that admits someone, each comes in when its condition is shown, or all do when the one for all is. */
function stateIn({ phases }: Plan, { text, treatment, until }: Exclusion, at: number): Html | string {
  const phase = phases[at];
  if (treatment === "XD") return "data out";
  const admitted = phases
    .slice(0, at + 1)
    .some(({ cohort }) => cohort.admits.some(({ exclusion }) => exclusion === text));
  if (admitted) return until !== null && isMetOneByOne(until) ? "one by one" : "once met";
  const out = phase?.cohort.exclude.find(({ exclusion }) => exclusion === text);
  if (out === undefined) return "in";
  return html`<span class="out">${out.status === "waiting" ? "waits" : "out"}</span>`;
}

function conditionOf(exclusion: Exclusion): Part {
  const { treatment } = exclusion;
  if (treatment === "XP") {
    return exclusion.usuallyLiftedBy === null
      ? "Nothing in this plan"
      : `Nothing in this plan; only ${exclusion.usuallyLiftedBy}`;
  }
  if (treatment === "XD")
    return exclusion.until === null ? "The data never comes in" : `The data once ${exclusion.until}`;
  const also =
    exclusion.alsoNeeded.length === 0 ? null : ` Also needed, added by this plan: ${listText(exclusion.alsoNeeded)}.`;
  return html`Once <span class="q">${exclusion.until}</span>.${also}`;
}
