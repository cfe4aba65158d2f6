import { sentences, uncapital } from "./sentence.ts";

/** A text that holds over neighbouring phases, and where: "" in all phases, "in phase 3", "from phase 3 on". */
export interface PhaseRun {
  readonly text: string;
  readonly where: string;
}

/** Texts by phase, in the phases' order (null: none), as runs of phases that share one. */
export function phaseRuns(phases: readonly unknown[], texts: readonly (string | null)[]): PhaseRun[] {
  const runs: { text: string; from: number; to: number }[] = [];
  texts.forEach((text, at) => {
    const run = runs.at(-1);
    if (text === null) return;
    if (run !== undefined && run.text === text && run.to === at - 1) run.to = at;
    else runs.push({ text, from: at, to: at });
  });
  return runs.map(({ text, from, to }) => ({ text, where: whereText(phases, from, to) }));
}

/** Texts by phase in one; what is the same wherever it stands is said once, without the phases: "In phase 2: off. From phase 3 on: shadow only." */
export function sameOrByPhase(phases: readonly unknown[], texts: readonly (string | null)[]): string {
  const different = [...new Set(texts.filter((text) => text !== null))];
  if (different.length === 1) return different[0] ?? "";
  return sentences(
    phaseRuns(phases, texts).map(({ text, where }) => (where === "" ? text : `${where}: ${uncapital(text)}`)),
  );
}

/** Phases are told by their number: names are long, and some hold commas. */
function whereText(phases: readonly unknown[], from: number, to: number): string {
  const last = phases.length;
  const [first, end] = [from + 1, to + 1];
  if (first === 1 && end === last) return "";
  if (first === end) return `in phase ${first}`;
  if (end === last) return `from phase ${first} on`;
  return end === first + 1 ? `in phases ${first} and ${end}` : `in phases ${first} to ${end}`;
}
