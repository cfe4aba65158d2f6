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
    _describe command commands
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
  return `${spec}:${label}:${list ? `_values -s , ${label} ${choices.join(" ")}` : `(${choices.join(" ")})`}`;
}
