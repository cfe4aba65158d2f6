import type { Command } from "../command.ts";
import { bashScript } from "../completion/bash.ts";
import { fishScript } from "../completion/fish.ts";
import { zshScript } from "../completion/zsh.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The command that prints a completion script, made from the commands' own tables. */
export function completionOf(all: () => Promise<readonly Command[]>): Command {
  const shells = Object.keys(SCRIPTS);
  return {
    name: "completion",
    usage: shells.join("|"),
    summary: "Prints a script that completes commands, options and their values in your shell.",
    choices: shells,
    options: {},
    examples: [
      "source <(rampwright completion bash)      # in ~/.bashrc",
      "source <(rampwright completion zsh)       # in ~/.zshrc, after compinit",
      "rampwright completion fish > ~/.config/fish/completions/rampwright.fish",
    ],
    async run({ positionals }, console) {
      const [shell, ...more] = positionals;
      const known = Object.entries(SCRIPTS).find(([name]) => name === shell);
      if (known === undefined || more.length > 0)
        throw new UsageError("There must be one shell that is known.", `Give one of: ${shells.join(", ")}`);
      console.out(known[1](await all()).trimEnd());
      return EXIT.done;
    },
  };
}
