import type { Exclusion } from "../../plan/exclusion.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Html } from "../html/markup.ts";
import { dayText } from "../words/date-text.ts";
import { type Axis, axisOf, ruler } from "./axis.ts";
import { box, diamond, figureOf, label } from "./figure.ts";
import { wrapped } from "./text-width.ts";

const TOP = 20;

interface Row {
  readonly caption: string;
  readonly exclusion: Exclusion;
}

/** Rows of one figure: with many more it is cut in several, so that a page need not stay empty before it. */
const MOST_ROWS = 6;

/** Who is out, until when, what lets them in, and what if it never comes. Solid ink: nobody has it. */
export function exclusionsFigures(plan: Plan, width: number): string[] {
  const rows = rowsOf(plan);
  const parts = Math.max(1, Math.round(rows.length / MOST_ROWS));
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, n) => part(plan, rows.slice(n * size, (n + 1) * size), n + 1, width));
}

function part(plan: Plan, own: readonly Row[], number: number, width: number): string {
  const axis = axisOf(plan, width);
  const rows = own.map((row) => ({ ...row, lines: wrapped(row.caption, width - 4, 12.5) }));
  const height = ({ exclusion, lines }: (typeof rows)[number]) =>
    lines.length * 15 + (exclusion.treatment === "XU" ? 24 : 18);
  const tops = rows.map((_, n) => TOP + rows.slice(0, n).reduce((sum, row) => sum + height(row), 0));
  const foot = TOP + rows.reduce((sum, row) => sum + height(row), 0);
  return figureOf(
    {
      name: number === 1 ? "exclusions" : `exclusions-${number}`,
      title: "Who is kept out, in which phases, and what lets them in",
      description: rows.map(({ caption }) => caption).join(" "),
      width,
      height: foot,
    },
    [
      ...ruler(axis, foot),
      ...rows.flatMap(({ exclusion, lines }, n) => {
        const top = tops[n] ?? TOP;
        const texts = lines.map((text, at) => label(0, top + 12 + at * 15, text, "lb halo"));
        return [...texts, ...track(axis, exclusion, top + lines.length * 15 + 4)];
      }),
    ],
  );
}

/** Those to whom something happens first; those who stay out share a row, so do those whom the plan keeps out. */
function rowsOf(plan: Plan): Row[] {
  const { exclusions } = plan;
  const stays = ({ treatment }: Exclusion) => treatment === "XP";
  const moving = exclusions.filter((exclusion) => !stays(exclusion));
  const staying = exclusions.filter(stays);
  return [
    ...moving.map((exclusion) => ({ caption: captionOf(plan, exclusion), exclusion })),
    ...together(
      "Out in every phase",
      staying.filter(({ addedByPlan }) => !addedByPlan),
    ),
    ...together(
      "Out in every phase, added by this plan",
      staying.filter(({ addedByPlan }) => addedByPlan),
    ),
  ];
}

function together(title: string, exclusions: readonly Exclusion[]): Row[] {
  const [first] = exclusions;
  if (first === undefined) return [];
  return [{ caption: `${title}: ${exclusions.map(({ text }) => text).join("; ")}.`, exclusion: first }];
}

function captionOf(plan: Plan, exclusion: Exclusion): string {
  const added = exclusion.addedByPlan ? " (added by this plan)" : "";
  const covers = exclusion.covers === null ? "" : ` Taken to cover: ${exclusion.covers}.`;
  return `${exclusion.text}${added}: ${fate(plan, exclusion)}.${covers}`;
}

function fate(plan: Plan, exclusion: Exclusion): string {
  if (exclusion.treatment === "XD") return "the people are in, this is kept out";
  const phase = plan.phases.find(({ id }) => id === exclusion.admittedIn);
  const when = phase === undefined ? "as a wave after general availability" : `from ${dayText(plan, phase.startDay)}`;
  return `in ${when}, each once shown that ${exclusion.until}`;
}

function track(axis: Axis, exclusion: Exclusion, y: number): (Html | null)[] {
  if (exclusion.treatment !== "XU") return [box(0, y, axis.width, 7, styleOf(exclusion))];
  const admitted = axis.columns.find(({ phase }) => phase.id === exclusion.admittedIn);
  const x = admitted?.from ?? axis.end;
  return [
    box(0, y + 2, x, 7, styleOf(exclusion)),
    box(x, y - 1, axis.width - x, 13, "ex-in"),
    box(x, y + 14, axis.width - x, 3, "ex-else"),
    diamond(x, y + 5.5),
  ];
}

function styleOf({ treatment, addedByPlan }: Exclusion): string {
  return treatment === "XD" || addedByPlan ? "ex-out2" : "ex-out";
}

/** The signs of the figure, for a line under it. */
export const exclusionsKey =
  "Solid: out. Diamond: the condition, shown person by person or account by account. Blue: in. Dashed line: out as before, if the condition is not met. Hatched: data kept out, or added by this plan.";
