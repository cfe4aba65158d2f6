import { MODEL_PLACES } from "../../catalog/data-flows.ts";
import type { PlanContext } from "../context.ts";

/** Where the model runs, by the brief's words; open where it has none. */
export function modelPlace({ brief }: Pick<PlanContext, "brief">): string {
  const text = [brief.feature, brief.riskProfile].join("\n");
  return MODEL_PLACES.rows.find(({ words }) => words.test(text))?.place ?? MODEL_PLACES.open;
}
