import { numberText } from "../../core/plan/grammar/numbers.ts";
import type { Estimate, WorldReport } from "../../core/simulate/report.ts";
import type { Simulated } from "../../core/simulate/simulate-plan.ts";
import { type Console, printable } from "./console.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 110;
/** Gates named as what stopped the runs of a world. */
const MOST_NAMED = 3;

/** A simulation for people: a table by world, what each world is and what stopped it, and gates that do no work. */
export function simulationLines(simulated: Simulated, console: Console): string[] {
  const { runs, seed, worlds } = simulated;
  const titled = (text: string) => console.paint("out", "bold", text);
  return [
    `${numberText(runs)} rollouts in each world, seed ${seed}. Shares in % with the interval that holds 95 of 100 simulations.`,
    "",
    ...table(worlds, titled),
    "",
    ...worlds.flatMap((world) => [...worldLines(world), ""]),
    ...simulated.notApplicable.flatMap(({ world, why }) => paragraph(`${world}: not run, ${why}.`)),
    titled("Gates that do no work"),
    ...idleLines(simulated),
    ...notSimulatedLines(simulated),
  ];
}

const HEADS = ["world", "finished", "gate failed", "paused", "killed", "days", "people at the stop"] as const;

function table(worlds: readonly WorldReport[], titled: (text: string) => string): string[] {
  const rows = worlds.map((world) => [
    world.world,
    percent(world.completed, world.runs),
    percent(world.failedGate, world.runs),
    percent(world.paused, world.runs),
    percent(world.killed, world.runs),
    numberText(world.days.median),
    world.exposedAtStop === null ? "no stop" : numberText(Math.round(world.exposedAtStop.median)),
  ]);
  const widths = HEADS.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [titled(line(HEADS)), ...rows.map(line)];
}

/** Where nothing or everything was seen, what 95 of 100 simulations would still show: three in the number of runs. */
function percent({ value, error }: Estimate, runs: number): string {
  const one = (share: number) => (100 * share).toFixed(1);
  if (value === 0) return `under ${one(3 / runs)}`;
  if (value === 1) return `over ${one(1 - 3 / runs)}`;
  return `${one(value)} ±${one(1.96 * error)}`;
}

function worldLines({ world, meaning, metrics, stoppedBy, runs, days, investigationsAMonth }: WorldReport): string[] {
  const where = metrics
    .slice(0, MOST_NAMED)
    .map(({ metric, promised, value }) => `${metric} ${numberText(value)} instead of ${numberText(promised)}`)
    .join(", ");
  const stops = stoppedBy
    .slice(0, MOST_NAMED)
    .map(({ gate, ...share }) => `${gate} ${percent(share, runs)} %`)
    .join(", ");
  return [
    ...paragraph(`${world}: ${meaning}`),
    ...(where === "" ? [] : paragraph(where, "    ")),
    ...(stops === "" ? [] : paragraph(`Stopped by ${stops}`, "    ")),
    ...paragraph(
      `One run in ten ends by day ${days.low}, one in ten after day ${days.high}; ${investigationsAMonth.value.toFixed(2)} investigations a month.`,
      "    ",
    ),
  ];
}

function idleLines({ idle }: Simulated): string[] {
  if (idle.length === 0) return ["None: each promotion, pause and kill gate that was run decides something."];
  return idle.flatMap(({ gate, insteadOf }) =>
    paragraph(insteadOf === null ? `${gate}: nothing decides on this metric here` : `${gate}: ${insteadOf} is quicker`),
  );
}

function notSimulatedLines({ notSimulated }: Simulated): string[] {
  const reasons = [...Map.groupBy(notSimulated, ({ why }) => why)];
  return reasons.length === 0
    ? []
    : ["", ...reasons.flatMap(([why, gates]) => paragraph(`Not run: ${gates.length} gates (${why}).`))];
}

function paragraph(text: string, indent = "  "): string[] {
  return wrap(printable(text), { width: WIDTH, indent });
}
