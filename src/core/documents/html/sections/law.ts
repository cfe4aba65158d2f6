import type { Plan } from "../../../plan/plan.ts";
import type { LegalStatus, NotificationClock, Regulation, Treatment } from "../../../plan/regulation.ts";
import { contractText, timeText } from "../../words/clock-text.ts";
import { listText, sentences } from "../../words/sentence.ts";
import { type Html, html } from "../markup.ts";
import { section, table, withSub } from "../table.ts";

const TREATMENTS: Record<Treatment, string> = {
  XP: "kept out in this plan",
  XU: "kept out until a condition is shown",
  AC: "in, with controls",
  XD: "a kind of data kept out",
};

const SEVERITIES = {
  S0: "serious harm",
  S1: "confirmed harm to a few",
  S2: "at the pause limit",
  S3: "at the investigate limit",
};

/** What could go wrong, who watches it, and what the law asks when it does. */
export function law(plan: Plan): Html {
  return html`${hazards(plan)}${regulations(plan)}`;
}

function nameOf({ metrics }: Plan): (id: string) => string {
  return (id) => metrics.find((metric) => metric.id === id)?.name ?? id;
}

function hazards(plan: Plan): Html {
  const columns = [
    { head: "Harm", width: 20 },
    { head: "Watched by", width: 24 },
    { head: "Pause and kill rules", right: true, width: 10 },
    { head: "Clock" },
    { head: "Signs before customers", width: 16 },
  ];
  const rows = plan.hazards.map(({ id, severity, addedByPlan, monitors, coveredBy, clock, signOff }) => ({
    cells: [
      withSub(
        id.replaceAll("-", " "),
        html`${severity}, ${SEVERITIES[severity]}${addedByPlan ? html` <span class="tag">added</span>` : null}`,
      ),
      listText(monitors.map(nameOf(plan))),
      coveredBy.length,
      clock,
      signOff,
    ],
  }));
  return section(
    "hazards",
    "What could go wrong, and who watches it",
    plan.hazards.length === 0 ? "No harm stands in this plan." : null,
    rows.length === 0 ? null : table(columns, rows, "small"),
  );
}

function regulations(plan: Plan): Html {
  if (plan.regulations.length === 0) {
    return section("law", "What the law asks", "No law stands in this plan. Not legal advice.", null);
  }
  const columns = [
    { head: "Law", width: 14 },
    { head: "Who it lets in, and on what proof" },
    { head: "Clock", width: 38 },
    { head: "Owner", width: 11 },
  ];
  const rows = plan.regulations.map((regulation) => ({
    cells: [
      withSub(
        regulation.addedByPlan ? html`${regulation.id} <span class="tag">added</span>` : regulation.id,
        `${TREATMENTS[regulation.treatment]}; role taken: ${regulation.roleAssumed}`,
      ),
      withSub(sentences([regulation.doubt ?? "", regulation.cohort]), admission(plan, regulation)),
      regulation.clocks.map((clock) => html`<div>${clockText(plan, clock)}</div>`),
      regulation.owner,
    ],
  }));
  return section(
    "law",
    "What the law asks",
    "Not legal advice. Where each line stands, when it was read and how sure it is: appendix F.",
    table(columns, rows, "small"),
  );
}

function admission(plan: Plan, { condition, proof, monitors, gates }: Regulation): string {
  const watched = monitors.length === 0 ? "" : `Watched by ${listText(monitors.map(nameOf(plan)))}`;
  const gate = gates.length === 0 ? "" : `Gate out of ${listText(phasesOf(plan, gates))}`;
  return sentences([
    condition === null ? "" : `Condition: ${condition}`,
    proof === null ? "" : `Proof: ${proof}`,
    gate,
    watched,
  ]);
}

function phasesOf({ phases }: Plan, ids: readonly string[]): string[] {
  return phases.filter(({ gates }) => gates.some(({ id }) => ids.includes(id))).map(({ name }) => name);
}

function clockText(plan: Plan, clock: NotificationClock): Html {
  if (clock.kind === "contract") return html`${sentences([contractText(clock, plan.profile.market)])}`;
  const whose = clock.bound === null ? "Tell" : `For the ${clock.bound}: tell`;
  return html`${whose} ${clock.to} ${timeText(clock.time)}. <span class="sub">From ${clock.trigger}. ${clock.line.citation}${sureness(clock.line.status)}</span>`;
}

/** What was not seen in a primary source says so. */
export function sureness(status: LegalStatus): string {
  return status === "primary" ? "" : " (confirm with counsel)";
}
