import type { WorldOutcome } from "../../plan/error-budget.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Html, html } from "../html/markup.ts";
import { chanceText } from "../words/share-text.ts";
import { worldText } from "../words/world-text.ts";
import { box, figureOf, label } from "./figure.ts";
import { textWidth, wrapped } from "./text-width.ts";

const ROW = 46;
const LINE = 15;

/** How rollouts end, in each world: what gets through is blue, what is killed is solid. */
const PARTS = [
  { key: "completed", zone: "promote", says: "gets through" },
  { key: "failedGate", zone: "hold", says: "fails a gate for good" },
  { key: "paused", zone: "pause", says: "ends in a pause" },
  { key: "killed", zone: "kill", says: "killed" },
] as const;

/** Does a good feature get through, and is a bad one stopped? One bar a world; null where none is computed. */
export function behaviourFigure(plan: Plan, width: number): string | null {
  const { worlds } = plan.errorBudget;
  if (worlds.length === 0) return null;
  return figureOf(
    {
      name: "behaviour",
      title: "How rollouts end, in each world",
      description: worlds.map((world) => `${worldText(plan, world)}: ${endings(world)}.`).join(" "),
      width,
      height: worlds.reduce((sum, world) => sum + heightOf(plan, world, width), 0),
    },
    worlds.flatMap((world, n) =>
      row(
        plan,
        world,
        worlds.slice(0, n).reduce((sum, before) => sum + heightOf(plan, before, width), 0),
        width,
      ),
    ),
  );
}

/** The name of a world in as many lines as it needs beside how many get through. */
function namesOf(plan: Plan, world: WorldOutcome, width: number): string[] {
  const beside = textWidth(`${chanceText(world.completed)} get through`, 13) + 16;
  return wrapped(worldText(plan, world), width - beside, 13);
}

function heightOf(plan: Plan, world: WorldOutcome, width: number): number {
  return ROW + (namesOf(plan, world, width).length - 1) * LINE;
}

function endings(world: WorldOutcome): string {
  return PARTS.map(({ key, says }) => `${chanceText(world[key])} ${says}`).join(", ");
}

function row(plan: Plan, world: WorldOutcome, from: number, width: number): (Html | null)[] {
  const names = namesOf(plan, world, width);
  const top = from + (names.length - 1) * LINE;
  const total = Math.max(
    PARTS.reduce((sum, { key }) => sum + world[key], 0),
    1e-9,
  );
  const starts = PARTS.map((_, n) => (PARTS.slice(0, n).reduce((sum, { key }) => sum + world[key], 0) / total) * width);
  const through = html`<tspan class="b">${chanceText(world.completed)}</tspan> get through`;
  return [
    ...names.map((name, n) => label(0, from + 13 + n * LINE, name, "lb b")),
    label(width, from + 13, through, "lb", "end"),
    ...PARTS.flatMap(({ key, zone, says }, n) => {
      const [x, span] = [starts[n] ?? 0, (world[key] / total) * width];
      const text = `${says} ${chanceText(world[key])}`;
      const fits = textWidth(text, 11.5) + 12 < span;
      return [
        box(x, top + 20, span, 20, `z-${zone} frame`),
        fits && zone === "pause" ? box(x + 4, top + 23, textWidth(text, 11.5) + 4, 14, "plate") : null,
        fits ? html`<g class="zn-${zone}">${label(x + 6, top + 34, text, "zt")}</g>` : null,
      ];
    }),
  ];
}
