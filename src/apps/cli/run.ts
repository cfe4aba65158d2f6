import { commandHelp, parseArguments } from "./command.ts";
import { allCommands, commandNamed } from "./commands.ts";
import { type Console, printable } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** Runs one command and gives its exit code. Never throws: what a user can cause is said in words. */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    console.err(await overview());
    return EXIT.unusable;
  }
  if (name === "--help" || name === "-h" || name === "help") return say(await overview(), console);
  if (name === "--version") return say(VERSION, console);
  const command = await commandNamed(name);
  if (command === null) {
    console.err(`${label(console)} there is no command "${printable(name)}".\n${await overview()}`);
    return EXIT.unusable;
  }
  if (rest.includes("--help") || rest.includes("-h")) return say(commandHelp(command), console);
  return guarded(() => command.run(parseArguments(command, rest), console), console);
}

function say(text: string, console: Console): number {
  console.out(text);
  return EXIT.done;
}

/** Turns a UsageError into words and exit code 2; anything else is a mistake of ours and is said to be one. */
export async function guarded(act: () => Promise<number>, console: Console): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`${label(console)} ${printable(error.message)}\n       ${printable(error.remedy)}`);
    } else {
      console.err(
        `${label(console)} rampwright failed on this input, and that is its own mistake: ${printable(String(error))}`,
      );
      console.err("       Please report it with the brief, if you may share it.");
    }
    return EXIT.unusable;
  }
}

const label = (console: Console) => console.paint("err", "red", "error:");

async function overview(): Promise<string> {
  const commands = await allCommands();
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "rampwright: from a brief about an AI feature to a staged rollout plan that holds",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "  rampwright COMMAND --help    options and examples of a command",
    "  rampwright --version",
    "",
    "Exit codes: 0 done, 1 findings of severity error, 2 unusable input or arguments.",
  ].join("\n");
}
