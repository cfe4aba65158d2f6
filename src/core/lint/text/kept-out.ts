import type { TextPhase } from "../../text-plan/text-plan.ts";
import { type Group, keptOutPart } from "../../text-plan/words/groups.ts";
import type { TextView } from "./text-view.ts";

/** What a plan says of one group that it keeps out: a piece between two semicolons, and the phase in which it stands. */
export interface KeptOut {
  readonly phase: TextPhase;
  readonly text: string;
}

/** Each different piece once, at the first phase that says it. */
export function saidOfGroup({ plan }: TextView, { words }: Group): readonly KeptOut[] {
  const found = new Map<string, KeptOut>();
  for (const phase of plan.phases)
    for (const text of `${phase.exclusions?.text ?? ""}; ${keptOutPart(phase.cohort?.text ?? "")}`.split(/[;\n]/)) {
      const said = text.trim();
      if (said !== "" && words.test(said) && !found.has(said)) found.set(said, { phase, text: said });
    }
  return [...found.values()];
}
