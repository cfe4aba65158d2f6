import type { Plan } from "../../../core/plan/plan.ts";
import { readWorlds } from "../../../core/simulate/read-worlds.ts";
import { SIMULATION, type Simulated, simulatePlan } from "../../../core/simulate/simulate-plan.ts";
import { STANDING_WORLDS } from "../../../core/simulate/standing-worlds.ts";
import type { World } from "../../../core/simulate/world.ts";
import type { Arguments, Command } from "../command.ts";
import { type Console, printable } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPlan } from "../load-plan.ts";
import { readInput } from "../read-input.ts";
import { cached } from "../result-cache.ts";
import { simulationLines } from "../simulation-text.ts";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";

const RUNS = { usual: 2_000, least: 100, most: 1_000_000 } as const;
const MOST_SEED = 2_147_483_647;

export const simulate: Command = {
  name: "simulate",
  usage: "PLAN [--runs N] [--seed N] [--world NAME] [--worlds FILE] [--format text|json] [--fresh]",
  summary:
    "Runs a plan thousands of times in assumed worlds: how far it gets, what stops it, and how many people it met.",
  options: {
    runs: { value: "N", help: `rollouts in each world, ${RUNS.usual} unless given` },
    seed: { value: "N", help: "the same seed gives the same numbers; 1 unless given" },
    world: {
      value: "NAME",
      choices: STANDING_WORLDS.map(({ name }) => name),
      help: `this world alone: ${STANDING_WORLDS.map(({ name }) => name).join(", ")}`,
    },
    worlds: {
      value: "FILE",
      help: 'worlds of your own, as JSON: {"worlds": [...]}; the keys stand in docs/simulation.md',
    },
    format: { value: "text|json", choices: ["text", "json"], help: "text (the default), or JSON on standard output" },
    fresh: { help: "simulates again, also where the same result was kept from before" },
  },
  examples: [
    "rampwright simulate my-plan/plan.json",
    "rampwright simulate my-plan/plan.json --world kill-line --runs 20000",
    "rampwright simulate my-plan/plan.json --worlds my-worlds.json --format json",
  ],
  async run(args, console) {
    const [file, ...more] = args.positionals;
    const { format = "text" } = args.values;
    if (file === undefined || more.length > 0)
      throw new UsageError("There must be one plan.", `Usage: rampwright simulate ${simulate.usage}`);
    if (format !== "text" && format !== "json")
      throw new UsageError(`There is no format "${format}".`, "Give --format text or --format json.");
    const runs = numberOf(args, "runs", RUNS.usual, RUNS.least, RUNS.most);
    const seed = numberOf(args, "seed", 1, 0, MOST_SEED);
    const worlds = await worldsOf(args, console);
    const plan = await loadPlan(file, console);
    const simulated = await simulatedOf(plan, { worlds, runs, seed }, args, console);
    if (simulated.gates === 0)
      throw new UsageError(
        "No gate of this plan can be run: its evidence says neither units nor the truths it was computed at.",
        "Make the plan again with this version: rampwright plan.",
      );
    if (format === "json") console.out(JSON.stringify(simulated, null, 2));
    else for (const line of simulationLines(simulated, console)) console.out(line);
    return EXIT.done;
  },
};

interface Asked {
  readonly worlds: readonly World[];
  readonly runs: number;
  readonly seed: number;
}

async function simulatedOf(plan: Plan, asked: Asked, { switches }: Arguments, console: Console): Promise<Simulated> {
  console.progress(`Simulating ${asked.worlds.length} worlds`);
  if (switches.has("fresh")) return simulatePlan(plan, asked);
  const key = { version: VERSION, simulation: SIMULATION, plan, ...asked };
  return JSON.parse(await cached(key, () => JSON.stringify(simulatePlan(plan, asked)))) as Simulated;
}

function numberOf({ values }: Arguments, name: string, usual: number, least: number, most: number): number {
  const text = values[name];
  if (text === undefined) return usual;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(
      `--${name} ${printable(text).slice(0, 40)} can't be taken.`,
      `Give a whole number from ${least} to ${most}.`,
    );
  return number;
}

async function worldsOf({ values }: Arguments, console: Console): Promise<readonly World[]> {
  const worlds = values.worlds === undefined ? STANDING_WORLDS : await worldsIn(values.worlds, console);
  const { world: name } = values;
  if (name === undefined) return worlds;
  const own = worlds.filter((one) => one.name === name);
  if (own.length === 0)
    throw new UsageError(
      `There is no world "${printable(name).slice(0, 60)}".`,
      `Give one of: ${worlds.map((one) => one.name).join(", ")}.`,
    );
  return own;
}

async function worldsIn(file: string, console: Console): Promise<readonly World[]> {
  const text = await readInput(file, console);
  const read = readWorlds(jsonOf(text));
  if (read.ok) return read.worlds;
  const [first] = read.findings;
  throw new UsageError(
    `${printable(file)} holds no worlds: ${read.findings.map(({ message }) => message).join(" ")}`,
    first?.remedy ?? "",
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new UsageError("The worlds are not JSON.", 'Write them as {"worlds": [...]}.');
  }
}
