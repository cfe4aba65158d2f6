import type { Command, Option } from "../command.ts";
import { quoted } from "./quoted.ts";

/** For bash 3.2 and later: sets COMPREPLY; where nothing of ours fits, bash completes files. */
export function bashScript(commands: readonly Command[]): string {
  return `_rampwright() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" done="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([...commands.map(({ name }) => name), "--help", "--version"].join(" "))}
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${commands.flatMap(valueCases).join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(optionCase).join("\n")}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) case "\${COMP_WORDS[1]} $COMP_CWORD" in
${commands.flatMap(argumentCase).join("\n")}
      *) ;;
    esac ;;
  esac
}
complete -o default -F _rampwright rampwright
`;
}

function valueCases({ name, options }: Command): string[] {
  return Object.entries(options)
    .filter(([, { value }]) => value !== undefined)
    .map(([option, row]) => `    ${quoted(`${name} --${option}`)}) ${valueWords(row)} return ;;`);
}

/** Of a list, what stands after the last comma is completed; a name that wants a value gets no blank behind it. */
function valueWords({ choices, list }: Option): string {
  if (choices === undefined) return "";
  const words = quoted(choices.join(" "));
  if (list)
    return `case "$cur" in *,*) done="\${cur%,*}," ;; esac; COMPREPLY=($(compgen -P "$done" -W ${words} -- "\${cur##*,}"));`;
  const nospace = choices.every((choice) => choice.endsWith("=")) ? " compopt -o nospace 2> /dev/null;" : "";
  return `COMPREPLY=($(compgen -W ${words} -- "$cur"));${nospace}`;
}

function optionCase({ name, options }: Command): string {
  const words = [...Object.keys(options), "help"].map((option) => `--${option}`).join(" ");
  return `    ${name}) words=${quoted(words)} ;;`;
}

function argumentCase({ name, choices }: Command): string[] {
  if (choices === undefined) return [];
  return [`      ${quoted(`${name} 2`)}) COMPREPLY=($(compgen -W ${quoted(choices.join(" "))} -- "$cur")) ;;`];
}
