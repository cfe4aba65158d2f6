import type { Command, Option } from "../command.ts";
import { quoted } from "./quoted.ts";

/** For zsh with compinit, sourced or as a file of $fpath. */
export function zshScript(commands: readonly Command[]): string {
  return `#compdef rampwright
_rampwright() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join("\n")}
    )
    if [[ "$PREFIX" = -* ]]; then compadd -- --help --version; else _describe command commands; fi
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(commandCase).join("\n")}
  esac
}
if [ "$funcstack[1]" = _rampwright ]; then _rampwright "$@"; else compdef _rampwright rampwright; fi
`;
}

function commandCase({ name, options, choices }: Command): string {
  const specs = [
    ...Object.entries(options).map(([option, row]) => optionSpec(option, row)),
    "--help",
    choices === undefined ? "*:file:_files" : `1:${name}:(${choices.join(" ")})`,
  ];
  return `    ${name}) _arguments ${specs.map(quoted).join(" ")} ;;`;
}

/** Arguments that are paths; nothing is offered for other free texts. */
const PATHS: Readonly<Record<string, string>> = { DIR: "_files -/", FILE: "_files" };

/** "*--assume[what it does]:NAME=VALUE:(...)": brackets and colons of the texts are escaped. */
function optionSpec(name: string, { value, help, many, choices, list }: Option): string {
  const spec = `${many ? "*" : ""}--${name}[${help.replace(/[[\]\\:]/g, "\\$&")}]`;
  if (value === undefined) return spec;
  const label = value.replaceAll(":", "\\:");
  if (choices === undefined) return `${spec}:${label}:${PATHS[value] ?? " "}`;
  return `${spec}:${label}:${choiceAction(label, choices, list)}`;
}

/** A list is completed behind each comma; a name that wants a value gets no blank behind it. */
function choiceAction(label: string, choices: readonly string[], list: boolean | undefined): string {
  const words = choices.join(" ");
  if (list) return `_values -s , ${label} ${words}`;
  return choices.every((choice) => choice.endsWith("=")) ? ` compadd -S "" -- ${words}` : `(${words})`;
}
