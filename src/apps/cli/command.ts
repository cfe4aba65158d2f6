import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Console } from "./console.ts";
import { UsageError } from "./usage-error.ts";

/** An option of a command: `value` names its argument in the help; without it the option is a switch. `many` may be given again. */
export interface Option {
  readonly value?: string;
  /** What its argument can be, for completion; without them it is a text or a path. */
  readonly choices?: readonly string[];
  /** Several choices, with commas between them. */
  readonly list?: true;
  readonly many?: true;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** What stands behind the name in the help: "FILE --out DIR". */
  readonly usage: string;
  readonly summary: string;
  /** What the first argument can be, for completion; without them it is a file. */
  readonly choices?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit code. Throws a UsageError for unusable input or arguments. */
  run(args: Arguments, console: Console): Promise<number>;
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  /** Of the options that may be given again. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
}

export function parseArguments({ name, usage, options }: Command, argv: readonly string[]): Arguments {
  return parseOptions(options, argv, `Usage: rampwright ${name} ${usage}. See: rampwright ${name} --help`);
}

/** Throws a UsageError with `remedy` for what the options do not know. */
export function parseOptions(
  known: Readonly<Record<string, Option>>,
  argv: readonly string[],
  remedy: string,
): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, option] of Object.entries(known)) {
    options[name] = { type: option.value === undefined ? "boolean" : "string", multiple: option.many === true };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const given = Object.entries(values);
    return {
      positionals,
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      switches: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      lists: Object.fromEntries(
        given.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
      ),
    };
  } catch (error) {
    const said = error instanceof Error ? error.message.split(/\. |\n/)[0] : "The arguments can't be read";
    throw new UsageError(`${said}.`, remedy);
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
