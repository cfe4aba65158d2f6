import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Console } from "./console.ts";
import { UsageError } from "./usage-error.ts";

/** An option of a command: `value` names its argument in the help; without it the option is a switch. */
export interface Option {
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** What stands behind the name in the help: "FILE --out DIR". */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit code. Throws a UsageError for unusable input or arguments. */
  run(args: Arguments, console: Console): Promise<number>;
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
}

export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, option] of Object.entries(command.options)) {
    options[name] = { type: option.value === undefined ? "boolean" : "string" };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const given = Object.entries(values);
    return {
      positionals,
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      switches: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message.split(/\. |\n/)[0] : "The arguments can't be read";
    throw new UsageError(
      `${said}.`,
      `Usage: rampwright ${command.name} ${command.usage}. See: rampwright ${command.name} --help`,
    );
  }
}

export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, help] as const,
  );
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `rampwright ${command.name} ${command.usage}`,
    "",
    command.summary,
    "",
    ...(rows.length > 0 ? ["Options:", ...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`), ""] : []),
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}
