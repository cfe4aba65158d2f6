import type { Command } from "./command.ts";
import { completionOf } from "./commands/completion.ts";

/** The commands in the order of the help. Each is loaded when it is run, so that none waits for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./commands/read.ts")).read,
  plan: async () => (await import("./commands/plan.ts")).plan,
  lint: async () => (await import("./commands/lint.ts")).lint,
  explain: async () => (await import("./commands/explain.ts")).explain,
  simulate: async () => (await import("./commands/simulate.ts")).simulate,
  compare: async () => (await import("./commands/compare.ts")).compare,
  assumptions: async () => (await import("./commands/assumptions.ts")).assumptions,
  completion: async () => completionOf(allCommands),
};

/** Null for a name that is no command. */
export async function commandNamed(name: string): Promise<Command | null> {
  return Object.hasOwn(COMMANDS, name) ? ((await COMMANDS[name]?.()) ?? null) : null;
}

export async function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
