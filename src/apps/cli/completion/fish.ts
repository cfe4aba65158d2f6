import type { Command, Option } from "../command.ts";

/** One `complete` line a command and option. */
export function fishScript(commands: readonly Command[]): string {
  const first = ["help", "version"].map((option) => `complete -c rampwright -n __fish_use_subcommand -f -l ${option}`);
  return `${[...first, ...commands.flatMap(commandLines)].join("\n")}\n`;
}

function commandLines({ name, summary, options, choices }: Command): string[] {
  const inside = `complete -c rampwright -n ${fishQuoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c rampwright -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
    ...(choices === undefined ? [] : [`${inside} -f -a ${fishQuoted(choices.join(" "))}`]),
    `${inside} -l help`,
    ...Object.entries(options).map(
      ([option, row]) => `${inside} -l ${option} -d ${fishQuoted(row.help)}${valueFlags(row)}`,
    ),
  ];
}

function valueFlags({ value, choices, list }: Option): string {
  if (value === undefined) return "";
  if (choices === undefined) return value === "DIR" || value === "FILE" ? " -r" : " -x";
  const words = choices.join(" ");
  return list ? ` -x -a ${fishQuoted(`(__fish_append , ${words})`)}` : ` -x -a ${fishQuoted(words)}`;
}

/** In single quotes fish knows two escapes: of the quote and of the backslash. */
function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
