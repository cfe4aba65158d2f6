import { departuresFigure } from "../../../core/documents/figures/departures.ts";
import { trusted } from "../../../core/documents/html/markup.ts";
import { bothWidths } from "../../../core/documents/html/table.ts";
import { numberText } from "../../../core/plan/grammar/numbers.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { WorldReport } from "../../../core/simulate/report.ts";
import { WORDS } from "../words.ts";

/** What becomes of simulated rollouts, as core's figure for wide and narrow pages. */
export function departuresMarkup(plan: Plan, reports: readonly WorldReport[], runs: number): string {
  const worlds = reports.map(({ world, meaning, completed, departures }) => ({
    name: WORDS.worlds[world] ?? world,
    meaning,
    completed: completed.value,
    departures,
  }));
  return bothWidths((width) => trusted(departuresFigure(plan, worlds, numberText(runs), width))).markup;
}
