import { comparePlans } from "../../../core/compare/compare-plans.ts";
import { hasLadder, ladderFigure, ladderNote } from "../../../core/documents/figures/ladder.ts";
import { profileFigure } from "../../../core/documents/figures/profile.ts";
import { html, trusted } from "../../../core/documents/html/markup.ts";
import { bothWidths } from "../../../core/documents/html/table.ts";
import { capital } from "../../../core/documents/words/sentence.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Compared } from "./messages.ts";

/** Two plans side by side: what the change does, the line and the ladders with the old ones dotted, and every change in words. */
export function compared(before: Plan, after: Plan): Compared {
  const changed = new Set(
    after.metrics.filter((metric) => rulesOf(before, metric.id) !== rulesOf(after, metric.id)).map(({ id }) => id),
  );
  const ladders = after.metrics
    .filter((metric) => changed.has(metric.id) && hasLadder(after, metric))
    .map(
      (metric) =>
        html`<figure class="lad"><figcaption><b>${capital(metric.name)}</b> ${ladderNote(after, metric)}</figcaption>${trusted(ladderFigure(after, metric, 358, before))}</figure>`,
    );
  return {
    plan: after,
    comparison: comparePlans(before, after),
    profile: bothWidths((width) => trusted(profileFigure(after, width, before))).markup,
    ladders: ladders.length === 0 ? "" : html`<div class="lads">${ladders}</div>`.markup,
  };
}

function rulesOf({ phases }: Plan, metric: string): string {
  const gates = phases.flatMap(({ kind, gates }) => gates.map((gate) => ({ kind, gate })));
  return JSON.stringify(
    gates
      .filter(({ gate }) => gate.metric === metric)
      .map(({ kind, gate: { tier, comparator, threshold, limits } }) => [kind, tier, comparator, threshold, limits]),
  );
}
