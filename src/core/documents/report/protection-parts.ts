import type { Exclusion } from "../../plan/exclusion.ts";
import type { Plan } from "../../plan/plan.ts";
import type { NotificationClock, Regulation, Treatment } from "../../plan/regulation.ts";
import { contractText, timeText } from "../words/clock-text.ts";
import { idWords, titleOf } from "../words/id-words.ts";
import { sentences } from "../words/sentence.ts";
import { type Block, heading, paragraph, plain, quoted, type Run, table } from "./blocks.ts";
import { exclusionsPart } from "./figure-parts.ts";

/** Who is kept out, what harm is watched for, and which laws are taken to apply. */
export function protectionParts(plan: Plan): Block[] {
  return [...exclusions(plan), ...hazards(plan), ...regulations(plan)];
}

function exclusions(plan: Plan): Block[] {
  const rows = plan.exclusions.map((exclusion) => [
    [
      quoted(exclusion.text),
      after(
        sentences([
          exclusion.covers === null ? "" : `Taken to cover: ${exclusion.covers}`,
          exclusion.addedByPlan ? "Added by this plan, confirm" : "",
        ]),
      ),
    ],
    untilText(plan, exclusion),
    exclusion.evidence,
    exclusion.owner,
  ]);
  return [
    heading(1, "Who is kept out, and until when"),
    ...(rows.length === 0 ? [paragraph("Nobody is excluded.")] : []),
    ...exclusionsPart(plan),
    ...table(
      [
        ["Who", 24],
        ["Until", 41],
        ["What shows it", 23],
        ["Owner", 12],
      ],
      rows,
    ),
  ];
}

function untilText(plan: Plan, exclusion: Exclusion): string {
  if (exclusion.treatment === "XP") {
    const note = exclusion.usuallyLiftedBy;
    return sentences(["Out in every phase", note === null ? "" : `Only by: ${note}`]);
  }
  const until = exclusion.until === null ? "Always" : `Until ${exclusion.until.replace(/^until\s+/i, "")}`;
  if (exclusion.treatment === "XD") return sentences([until, "The people are in; this data or action is out"]);
  const phase = plan.phases.find(({ id }) => id === exclusion.admittedIn)?.name;
  const also = exclusion.alsoNeeded;
  return sentences([
    until,
    also.length === 0 ? "" : `Also needed, added by this plan: ${also.join("; ")}`,
    phase === undefined ? "Admitted as a dated wave after general availability" : `Admitted with ${phase}`,
  ]);
}

function hazards(plan: Plan): Block[] {
  const name = (id: string) => plan.metrics.find((metric) => metric.id === id)?.name ?? idWords(id);
  const rows = plan.hazards.map((hazard) => [
    hazard.addedByPlan ? `${titleOf(hazard.id)} (added by this plan, confirm)` : titleOf(hazard.id),
    hazard.severity,
    hazard.monitors.map(name).join(", "),
    sentences([hazard.clock]),
    hazard.signOff,
  ]);
  return [
    heading(1, "What could go wrong"),
    ...(rows.length === 0 ? [paragraph("The brief names no hazard.")] : []),
    ...table(
      [
        ["Hazard", 16],
        ["Severity", 8],
        ["Watched by", 27],
        ["Clock", 31],
        ["Signs before customers see it", 18],
      ],
      rows,
    ),
  ];
}

const TREATMENTS: Readonly<Record<Treatment, string>> = {
  XP: "kept out in this plan",
  XU: "kept out until a condition is shown",
  AC: "in, with controls",
  XD: "a kind of data is kept out",
};

function regulations(plan: Plan): Block[] {
  const rows = plan.regulations.map((regulation) => [
    regulation.addedByPlan ? `${regulation.id} (added by this plan, confirm)` : regulation.id,
    sentences([
      regulation.doubt ?? "",
      TREATMENTS[regulation.treatment],
      regulation.cohort,
      `Role assumed: ${regulation.roleAssumed}`,
    ]),
    conditionText(regulation),
    clocksText(plan, regulation.clocks),
    regulation.owner,
  ]);
  return [
    heading(1, "Which laws and standards, and their clocks"),
    paragraph(plan.legal.disclaimer),
    ...table(
      [
        ["Law", 8],
        ["What it means here", 23],
        ["Condition and proof", 20],
        ["Clock", 39],
        ["Owner", 10],
      ],
      rows,
    ),
  ];
}

function conditionText({ condition, proof }: Regulation): string {
  return sentences([condition ?? "No condition", proof === null ? "" : `Shown by: ${proof}`]);
}

/** The maker's own clocks, those of one event in one sentence, and after them whom others have to tell. */
function clocksText(plan: Plan, clocks: readonly NotificationClock[]): string {
  const byEvent = Map.groupBy(
    clocks,
    (clock) => `${clock.bound ?? ""}|${clock.kind === "contract" ? "" : clock.trigger}`,
  );
  return sentences(
    [...byEvent.values()].map((some) => {
      const [first] = some;
      if (first === undefined) return "";
      if (first.kind === "contract") return contractText(first, plan.profile.market);
      const tells = some.flatMap((clock) => (clock.kind === "statutory" ? [tellText(clock)] : []));
      const whose = first.bound === null ? "" : `For the ${first.bound}: `;
      return `${whose}on ${first.trigger}, tell ${tells.join("; ")}`;
    }),
  );
}

function tellText({ to, time, line }: Extract<NotificationClock, { kind: "statutory" }>): string {
  const confirm = line.status === "primary" ? "" : "; confirm with counsel";
  return `${to} ${timeText(time)} (${line.citation}${confirm})`;
}

/** What follows a name. */
function after(text: string): Run {
  return plain(text === "" ? "" : `. ${text}`);
}
