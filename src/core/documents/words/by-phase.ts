import type { Phase } from "../../plan/phase.ts";
import { sentences, uncapital } from "./sentence.ts";

/** A text that holds over neighbouring phases, and where: "" in all phases, "in Canary", "from Canary on". */
export interface PhaseRun {
  readonly text: string;
  readonly where: string;
}

/** Texts by phase, in the phases' order (null: none), as runs of phases that share one. */
export function phaseRuns(phases: readonly Pick<Phase, "name">[], texts: readonly (string | null)[]): PhaseRun[] {
  const runs: { text: string; from: number; to: number }[] = [];
  texts.forEach((text, at) => {
    const run = runs.at(-1);
    if (text === null) return;
    if (run !== undefined && run.text === text && run.to === at - 1) run.to = at;
    else runs.push({ text, from: at, to: at });
  });
  return runs.map(({ text, from, to }) => ({ text, where: whereText(phases, from, to) }));
}

/** Texts by phase in one; what is the same wherever it stands is said once, without the phases: "In Closed Beta: off. From Canary on: shadow only." */
export function sameOrByPhase(phases: readonly Pick<Phase, "name">[], texts: readonly (string | null)[]): string {
  const different = [...new Set(texts.filter((text) => text !== null))];
  if (different.length === 1) return different[0] ?? "";
  return sentences(
    phaseRuns(phases, texts).map(({ text, where }) => (where === "" ? text : `${where}: ${uncapital(text)}`)),
  );
}

function whereText(phases: readonly Pick<Phase, "name">[], from: number, to: number): string {
  const last = phases.length - 1;
  const first = phases[from]?.name ?? "";
  if (from === 0 && to === last) return "";
  if (from === to) return `in ${first}`;
  if (to < last && to === from + 1) return `in ${first} and ${phases[to]?.name}`;
  return to === last ? `from ${first} on` : `from ${first} to ${phases[to]?.name}`;
}
