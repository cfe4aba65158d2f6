import type { MetricGate } from "../../plan/gate.ts";
import type { Plan } from "../../plan/plan.ts";
import { listText } from "./sentence.ts";

/** What the chances of the whole plan leave out, and why: rules whose chance nobody knows, and metrics that no gate decides on. */
export function notCounted({ errorBudget, metrics, phases }: Plan): string[] {
  const deciding = phases.flatMap(({ gates }) =>
    gates.filter((gate): gate is MetricGate => gate.kind === "metric" && !gate.advisory),
  );
  const left = metrics.filter(({ id }) => errorBudget.notCovered.includes(id));
  const hasUnknown = (id: string) =>
    deciding.some(({ metric, evidence }) => metric === id && evidence.falseFail === null);
  const names = (unknown: boolean) => left.filter(({ id }) => hasUnknown(id) === unknown).map(({ name }) => name);
  const [unknown, ungated] = [names(true), names(false)];
  return [
    unknown.length === 0
      ? ""
      : `Rules in force whose chance to fire wrongly nobody knows yet, and which no figure counts: ${listText(unknown)}`,
    ungated.length === 0
      ? ""
      : `Left out of the figure at the kill line, because no gate decides on them: ${listText(ungated)}`,
  ];
}
